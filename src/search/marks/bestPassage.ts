/** A word of a text that was searched for. */
export interface MarkedWord {
  /** Its place in the text, counted in words. */
  place: number;
  /** The mark that it is a form of. */
  mark: string;
}

/** Within so many words a passage is looked for. */
export const PASSAGE_WORDS = 28;

/** The first word of the passage in which most different marks stand; nothing where there are no marks. */
export function bestPassage<Word extends MarkedWord>(marked: readonly Word[]): Word | undefined {
  let best: { first: Word | undefined; different: number } = { first: undefined, different: 0 };
  let start = 0;
  for (const [end, { place }] of marked.entries()) {
    while ((marked[start]?.place ?? place) <= place - PASSAGE_WORDS) start += 1;
    const passage = marked.slice(start, end + 1);
    const different = new Set(passage.map(({ mark }) => mark)).size;
    if (different > best.different) best = { first: passage[0], different };
  }
  return best.first;
}
