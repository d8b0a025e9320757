import { describe, expect, it } from 'vitest';
import { markedRanges } from './markedRanges.ts';
import { markOfAny } from './markOf.ts';

describe('markedRanges', () => {
  it.each([
    ['Police in Kenya', ['kenya'], ['Kenya']],
    ['trained (“training”), trains.', ['training'], ['trained', 'training', 'trains']],
    ['The cyber-attack, the attacks', ['attack'], ['cyber-attack', 'attacks']],
    ['In São Paulo\nand Sao Paulo', ['sao'], ['São', 'Sao']],
    ['Nothing of it', ['kenya'], []],
    ['', ['kenya'], []],
    ['Police', [], []],
  ])('in %j by %j are %j', (text, marks, words) => {
    const ranges = markedRanges(text, markOfAny(marks));
    expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});
