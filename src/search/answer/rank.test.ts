import { describe, expect, it } from 'vitest';
import { idOf, nameOf } from '../../../tests/support/searchTools.ts';
import type { Hit } from './engine.ts';
import { type Need, rank } from './rank.ts';

const TOTAL = 1000;

describe('the order of results', () => {
  it('has what meets every need alone, however well others fit', () => {
    const needs = [
      need({ full: { score: 1 }, partial: { score: 50, inTitle: true } }),
      need({ full: { score: 1 } }),
    ];
    expect(idsOf(rank(needs, TOTAL))).toEqual(['full']);
  });

  it('says which needs are met', () => {
    const needs = [need({ a: {} }), need({ a: {} })];
    expect(rank(needs, TOTAL).map(({ met }) => met)).toEqual([[0, 1]]);
  });

  it('has what meets more of the needs first where nothing meets all', () => {
    const needs = Array.from({ length: 10 }, (_, number) =>
      need({
        ...(number < 9 && { nine: { score: 1 } }),
        ...(number > 1 && { eight: { score: 1.1 } }),
      }),
    );
    expect(idsOf(rank(needs, TOTAL))).toEqual(['nine', 'eight']);
  });

  it('leaves out what has a small part of the needs', () => {
    const needs = ['a', 'b', 'c', 'd', 'e'].map((id) => need({ [id]: {} }));
    expect(rank(needs, TOTAL)).toEqual([]);
  });

  it('lets the rarer word weigh more', () => {
    const common = need({ ...filler(400), 'has-common': { score: 5 } });
    const rare = need({ 'has-rare': { score: 1 } });
    expect(idsOf(rank([common, rare], TOTAL))[0]).toBe('has-rare');
    expect(idsOf(rank([rare, common], TOTAL))[0]).toBe('has-rare');
  });

  it.each<[string, Partial<Hit>, Partial<Hit>]>([
    ['a better fit', { score: 5 }, { score: 1 }],
    ['the word itself than a longer one', { strength: 1 }, { strength: 0.25 }],
    ['being on record with it', { isOnRecord: true }, {}],
    ['the title', { inTitle: true }, {}],
  ])('prefers %s', (_, better, worse) => {
    // The names alone would put them the other way round.
    expect(idsOf(rank([need({ a: worse, b: better })], TOTAL))).toEqual(['b', 'a']);
  });

  it.each<[string, number[], number[]]>([
    ['side by side', [7, 8], [7, 20]],
    ['in the order of the query', [7, 8], [8, 7]],
    ['nearer', [7, 10], [7, 40]],
    ['together somewhere', [7, 90], [7, 300]],
  ])('prefers words that stand %s', (_, better, worse) => {
    const place = (position: number | undefined) => ({ positions: [position ?? 0] });
    const needs = [0, 1].map((word) => need({ a: place(worse[word]), b: place(better[word]) }));
    expect(idsOf(rank(needs, TOTAL))).toEqual(['b', 'a']);
  });

  it('measures how near words come anywhere in the text', () => {
    const needs = [
      need({ a: { positions: [1] }, b: { positions: [1, 50, 90] } }),
      need({ a: { positions: [9] }, b: { positions: [30, 51] } }),
    ];
    expect(idsOf(rank(needs, TOTAL))).toEqual(['b', 'a']);
  });

  it('prefers a title that has every word to one that has some', () => {
    const needs = [
      need({ a: { inTitle: true }, b: { inTitle: true } }),
      need({ a: {}, b: { inTitle: true } }),
    ];
    expect(idsOf(rank(needs, TOTAL))).toEqual(['b', 'a']);
  });

  it('is the same whatever order the engine answers in', () => {
    const ids = ['a', 'b', 'c', 'd', 'e'];
    const newestFirst = ids.toSorted((one, other) => idOf(other) - idOf(one));
    for (const order of [ids, ids.toReversed(), ['d', 'b', 'e', 'a', 'c']]) {
      const hits = need(Object.fromEntries(order.map((id) => [id, {}])));
      expect(idsOf(rank([hits], TOTAL))).toEqual(newestFirst);
    }
  });

  it('has the newest first of those that fit as well', () => {
    const ids = [10, 9, 100, 2, 11];
    const hits = new Map(ids.map((id) => [id, hitOf(id, {})]));
    const found = rank([{ hits }], TOTAL).map(({ hit }) => hit.id);
    expect(found).toEqual([100, 11, 10, 9, 2]);
  });

  it('of nothing is empty', () => {
    expect(rank([], TOTAL)).toEqual([]);
    expect(rank([need({})], TOTAL)).toEqual([]);
  });

  it('can be told of a word that every announcement has', () => {
    const everywhere = need(Object.fromEntries(Array.from({ length: 5 }, (_, id) => [id, {}])));
    const ranked = rank([everywhere], 5);
    expect(ranked).toHaveLength(5);
    expect(ranked.every(({ score }) => Number.isFinite(score))).toBe(true);
  });
});

describe('what results are narrowed by', () => {
  it('leaves no other announcement', () => {
    const needs = [need({ a: {}, b: {}, c: {} })];
    expect(idsOf(rank(needs, TOTAL, new Set(['c', 'a'].map(idOf))))).toEqual(['a', 'c']);
    expect(rank(needs, TOTAL, new Set())).toEqual([]);
  });

  it('decides what meets every need', () => {
    const both = need({ full: {}, partial: {} });
    const needs = [both, both, need({ full: {}, other: {} })];
    expect(idsOf(rank(needs, TOTAL))).toEqual(['full']);
    expect(idsOf(rank(needs, TOTAL, new Set(['partial'].map(idOf))))).toEqual(['partial']);
  });

  it('does not change how much a word weighs', () => {
    const rare = need({ 'has-rare': {}, elsewhere: {} });
    const common = need({ ...filler(400), 'has-common': {} });
    const allowed = new Set(['has-rare', 'has-common'].map(idOf));
    expect(idsOf(rank([common, rare], TOTAL, allowed))[0]).toBe('has-rare');
  });
});

/** The announcements that have something, each with what is particular about it. */
function need(hits: Readonly<Record<string, Partial<Hit>>>): Need {
  return {
    hits: new Map(Object.entries(hits).map(([name, hit]) => [idOf(name), hitOf(idOf(name), hit)])),
  };
}

function hitOf(id: number, hit: Partial<Hit>): Hit {
  return {
    id,
    score: 1,
    positions: [],
    inTitle: false,
    strength: 1,
    isOnRecord: false,
    ...hit,
  };
}

function filler(count: number): Record<string, Partial<Hit>> {
  return Object.fromEntries(Array.from({ length: count }, (_, number) => [`filler-${number}`, {}]));
}

function idsOf(ranked: ReturnType<typeof rank>): string[] {
  return ranked.map(({ hit }) => nameOf(hit.id));
}
