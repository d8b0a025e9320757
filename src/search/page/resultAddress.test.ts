import { describe, expect, it } from 'vitest';
import { resultAddress } from './resultAddress.ts';

/** The title has three words, the first section begins at the sixth word and the second at the ninth. */
const DATA = {
  url: '/announcements/2024/course/',
  content: 'Course in Lyon. Two days. What was taught. Who came. Officers.',
  anchors: [
    { id: 'what-was-taught', location: 5 },
    { id: 'who-came', location: 8 },
  ],
};
const TEXT = 'Two days. What was taught. Who came. Officers.';

describe('the address of a result', () => {
  it.each([
    [0, '#content'],
    [1, '#content'],
    [2, '#what-was-taught'],
    [4, '#what-was-taught'],
    [5, '#who-came'],
    [7, '#who-came'],
  ])('with its first mark at word %d of the text leads to %s', (first, hash) => {
    expect(resultAddress(DATA, TEXT, { first }, ['course', 'días'])).toBe(
      `/announcements/2024/course/?mark=course&mark=d%C3%ADas${hash}`,
    );
  });

  it('without marks is that of the announcement', () => {
    expect(resultAddress(DATA, TEXT, { first: 0 }, [])).toBe(DATA.url);
  });
});
