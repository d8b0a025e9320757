import { describe, expect, it } from 'vitest';
import { idOf, nameOf, type TestArchive, testTools } from '../../../tests/support/searchTools.ts';
import { MOST_VERIFIED } from '../weights.ts';
import { findName, findPhrase } from './phrase.ts';

const TEXTS = {
  apart: { text: 'fraud that was tax' },
  backwards: { text: 'fraud tax' },
  other: { text: 'the market in the dark web of the north' },
  together: { text: 'a case of tax fraud in the north' },
  twice: { text: 'tax fraud and tax fraud' },
} satisfies TestArchive['texts'];

describe('a phrase', () => {
  it.each<[string, string[]]>([
    ['tax fraud', ['together', 'twice']],
    ['fraud tax', ['backwards']],
    ['dark web of the north', ['other']],
    ['web in the north', []],
    ['fraud in the', ['together']],
    ['in the', ['other', 'together']],
    ['web of', ['other']],
    ['tax unknown', []],
    ['tax frauds', []],
    ['tax frau', []],
  ])('"%s"', async (phrase, ids) => {
    const { tools } = testTools({ texts: TEXTS });
    const found = await findPhrase(phrase.split(' '), tools);
    expect([...found.keys()].map(nameOf).sort()).toEqual(ids);
  });

  it('stands where its rarest word stands in it', async () => {
    const { tools } = testTools({ texts: TEXTS });
    const found = await findPhrase(['tax', 'fraud'], tools);
    const { positions } = found.get(idOf('twice')) ?? {};
    expect(positions).toHaveLength(2);
  });

  it('is found without the lists of its common words', async () => {
    const { tools, asked } = testTools({ texts: TEXTS, counts: { north: 900 } });
    const found = await findPhrase(['web', 'of', 'the', 'north'], tools);
    expect([...found.keys()].map(nameOf)).toEqual(['other']);
    expect(asked).toEqual(['web']);
  });

  it('of common words alone is left to the engine', async () => {
    const { tools, asked } = testTools({ texts: TEXTS });
    await findPhrase(['of', 'the'], tools);
    expect(asked).toEqual(['"of the"']);
  });

  it('is left to the engine where too many texts would have to be read', async () => {
    const many = Array.from({ length: MOST_VERIFIED + 1 }, (_, number) => [
      `text-${number}`,
      { text: number % 2 === 0 ? 'the web of crime' : 'web crime of the north' },
    ]);
    const { tools, asked } = testTools({ texts: Object.fromEntries(many) });
    const found = await findPhrase(['web', 'of'], tools);
    expect(found.size).toBe(Math.ceil(many.length / 2));
    expect(asked).toEqual(['web', '"web of"']);
  });
});

describe('a name', () => {
  it.each<[string, string[]]>([
    ['tax fraud', ['together', 'twice']],
    ['web of the north', ['other']],
    // The words between are taken on trust.
    ['web in in north', ['other']],
    ['fraud tax', ['backwards']],
    ['of the', ['other']],
  ])('%s', async (name, ids) => {
    const { tools } = testTools({ texts: TEXTS });
    const found = await findName(name.split(' '), tools);
    expect([...found.keys()].map(nameOf).sort()).toEqual(ids);
  });
});
