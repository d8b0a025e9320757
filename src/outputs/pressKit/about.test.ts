import { describe, expect, it } from 'vitest';
import { site } from '../../site.config.ts';
import { aboutFaults, checkedAbout, countWords } from './about.ts';

const words = (count: number) => `${'word '.repeat(count - 1)}word.`;
const ABOUT = { sentence: words(20), short: words(50), long: words(150) };

describe('the descriptions of the archive', () => {
  it('have their lengths in the shipped configuration', () => {
    expect(aboutFaults(site.about)).toEqual([]);
    expect(Math.abs(countWords(site.about.short) - 50)).toBeLessThanOrEqual(5);
    expect(Math.abs(countWords(site.about.long) - 150)).toBeLessThanOrEqual(15);
  });

  it.each([
    [{ ...ABOUT, short: words(44) }, 'about.short has 44 words. Write 45 to 55.'],
    [{ ...ABOUT, short: words(56) }, 'about.short has 56 words. Write 45 to 55.'],
    [{ ...ABOUT, long: '' }, 'about.long has 0 words. Write 135 to 165.'],
    [{ ...ABOUT, sentence: words(36) }, 'about.sentence has 36 words. Write 5 to 35.'],
    [
      { ...ABOUT, sentence: `${words(9)} ${words(9)}` },
      'about.sentence is not one sentence. Write one, with its end.',
    ],
    [
      { ...ABOUT, sentence: 'An archive without an end of sentence' },
      'about.sentence is not one sentence. Write one, with its end.',
    ],
  ])('are refused otherwise', (about, fault) => {
    expect(aboutFaults(about)).toEqual([fault]);
    expect(() => checkedAbout(about)).toThrow(`src/site.config.ts: ${fault}`);
  });

  it('may have an address or a number in them', () => {
    const sentence = 'The archive at press.example holds 1.5 million words of 3 languages.';
    expect(aboutFaults({ ...ABOUT, sentence })).toEqual([]);
  });
});
