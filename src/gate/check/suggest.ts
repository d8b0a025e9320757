import { distance } from 'fastest-levenshtein';

/** The candidate that somebody who wrote `word` most likely meant, if any is near enough. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  const written = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const farthest = Math.ceil(Math.max(word.length, candidate.length) / 3);
    const lengthGap = Math.abs(word.length - candidate.length);
    if (lengthGap > farthest || lengthGap >= bestDistance) continue;
    const steps = distance(written, candidate.toLowerCase());
    if (steps <= farthest && steps < bestDistance) [best, bestDistance] = [candidate, steps];
  }
  return best;
}

/** `Did you mean "title"?`, or another mend when nothing is near. */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const guess = nearest(word, candidates);
  return guess === undefined ? otherwise : `Did you mean "${guess}"?`;
}
