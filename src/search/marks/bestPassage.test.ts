import { describe, expect, it } from 'vitest';
import { bestPassage, PASSAGE_WORDS } from './bestPassage.ts';

describe('the best passage', () => {
  it.each([
    [[], undefined],
    [['tax 3'], 'tax 3'],
    [['tax 3', 'tax 9'], 'tax 3'],
    [['tax 3', 'tax 60', 'fraud 61'], 'tax 60'],
    [['tax 3', 'fraud 40', 'tax 60', 'lyon 62'], 'fraud 40'],
    [['tax 0', `fraud ${PASSAGE_WORDS}`, 'fraud 200', 'tax 201'], 'fraud 200'],
    [['tax 0', `fraud ${PASSAGE_WORDS - 1}`], 'tax 0'],
  ])('of %j begins at %s', (words, first) => {
    const marked = words.map((word) => {
      const [mark = '', place] = word.split(' ');
      return { mark, place: Number(place) };
    });
    const best = bestPassage(marked);
    expect(best && `${best.mark} ${best.place}`).toBe(first);
  });
});
