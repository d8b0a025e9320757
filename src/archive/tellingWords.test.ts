import { describe, expect, it } from 'vitest';
import { tellingWords } from './tellingWords.ts';

const texts = (...titles: string[]) =>
  titles.map((title) => ({ title, summary: '', takeaways: [] }));
const wordsOf = (titles: string[], position = 0) =>
  tellingWords(texts(...titles))[position]?.map(({ word }) => word);

describe('telling words', () => {
  it('are the ones that few announcements have, the rarest first', () => {
    expect(
      wordsOf([
        'Police trace mixers and seize coins',
        'Police study mixers',
        'Police seize coins',
        'Police and coins',
      ]),
    ).toEqual(['and', 'mixers', 'seize', 'coins']);
  });

  it.each([
    ['all announcements have', ['Police meet', 'Police train'], []],
    ['no other has', ['Kangaroos', 'Zoos'], []],
    ['is a single letter or a number', ['A 12 b', 'A 12 c', 'Zoo'], []],
  ])('leave out what %s', (_, titles, expected) => {
    expect(wordsOf(titles)).toEqual(expected);
  });

  it('are the same in capitals, and keep the marks of every script', () => {
    const titles = ['ÉTÉ हिन्दी', 'e\u0301te\u0301 हिन्दी', 'Other'];
    expect(wordsOf(titles)?.sort()).toEqual(wordsOf(titles, 1)?.sort());
    expect(wordsOf(titles)?.sort()).toEqual(['été', 'हिन्दी']);
  });

  it('have shares whose squares add up to one', () => {
    const [words = []] = tellingWords(
      texts('Police trace mixers', 'Trace mixers', 'Mixers', 'Zoo'),
    );
    expect(words.reduce((sum, { share }) => sum + share ** 2, 0)).toBeCloseTo(1);
  });
});
