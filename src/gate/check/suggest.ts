import { distance } from 'fastest-levenshtein';

/**
 * Finds the candidate that the person who wrote `word` most likely meant, if any is near enough: a
 * third of its letters may differ.
 *
 * @example nearest('tilte', ['title', 'topics']) // 'title'
 */
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

/**
 * Asks whether the nearest candidate was meant, or says something else where none is near.
 *
 * @example didYouMean('tilte', ['title', 'topics'], 'Remove it.') // 'Did you mean "title"?'
 */
export function didYouMean(word: string, candidates: Iterable<string>, otherwise: string): string {
  const guess = nearest(word, candidates);
  return guess === undefined ? otherwise : `Did you mean "${guess}"?`;
}
