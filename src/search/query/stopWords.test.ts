import { describe, expect, it } from 'vitest';
import { wordsOf } from '../format/words.ts';
import { stopWordsOf } from './stopWords.ts';

describe('stop words', () => {
  it.each(['the', 'of', 'in', 'what', 'about'])('in English have "%s"', (word) => {
    expect(stopWordsOf('en').has(word)).toBe(true);
  });

  it.each(['police', 'training', 'may', 'march', ''])('in English do not have "%s"', (word) => {
    expect(stopWordsOf('en').has(word)).toBe(false);
  });

  it('are words as the index has them', () => {
    for (const word of stopWordsOf('en')) expect(wordsOf(word)).toEqual([word]);
  });

  it('of a language without a list are none', () => {
    expect(stopWordsOf('et').size).toBe(0);
  });
});
