import { describe, expect, it } from 'vitest';
import type { Facet } from '../format/facets.ts';
import { inOrder, isShown } from './facetValues.ts';

const ORDER = new Intl.Collator('en', { numeric: true });

describe('the values of a facet', () => {
  it.each<[Facet, string[], string[]]>([
    ['year', ['2019 9', '2024 1', '2021 4'], ['2024', '2021', '2019']],
    ['topic', ['fraud 2', 'tracing 9', 'crime 2'], ['tracing', 'crime', 'fraud']],
    ['organisation', ['Unit 10 1', 'Unit 9 1'], ['Unit 9', 'Unit 10']],
    ['kind', [], []],
  ])('of %s are in their order', (facet, values, expected) => {
    const ordered = inOrder(
      facet,
      values.map((text) => {
        const label = text.replace(/ \d+$/, '');
        return { value: label, label, count: Number(text.slice(label.length)), isChosen: false };
      }),
      ORDER,
    );
    expect(ordered.map(({ label }) => label)).toEqual(expected);
  });

  it.each([
    [1, 1],
    [8, 8],
    [9, 9],
    [10, 10],
    [11, 8],
    [40, 8],
  ])('of which there are %d are shown %d at first', (count, shown) => {
    const places = Array.from({ length: count }, (_, place) => place);
    expect(places.filter((place) => isShown(place, count))).toHaveLength(shown);
  });
});
