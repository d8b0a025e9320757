import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FACETS } from '../format/facets.ts';
import {
  facetFilters,
  isEmptyState,
  isNarrowed,
  limitsOf,
  readState,
  type SearchState,
  SORTS,
  withoutFacet,
  withoutFilters,
  writeState,
} from './state.ts';

const EMPTY = readState(new URLSearchParams());

const read = (address: string) => readState(new URLSearchParams(address));

describe('a state in the address', () => {
  it.each<[string, Partial<SearchState>]>([
    ['', {}],
    ['q=tax+fraud', { query: 'tax fraud' }],
    ['q=++', {}],
    ['q=%22a+%26+b%22', { query: '"a & b"' }],
    ['from=2022-06', { from: '2022-06' }],
    ['to=2022', { to: '2022' }],
    ['sort=oldest', { sort: 'oldest' }],
    ['sort=relevance', {}],
    ['sort=constructor', {}],
    ['page=3', { page: 3 }],
    ['page=1', {}],
    ['page=0', {}],
    ['page=-2', {}],
    ['page=2.5', {}],
    ['page=1e99', {}],
    ['page=two', {}],
    ['unknown=1&utm_source=x', {}],
  ])('%s', (address, expected) => {
    expect(read(address)).toEqual({ ...EMPTY, ...expected });
  });

  it('has several values of a facet, each once, and none that is empty', () => {
    const { facets } = read('topic=a&topic=b&topic=a&topic=&year=2024');
    expect(facets).toEqual({ ...EMPTY.facets, topic: ['a', 'b'], year: ['2024'] });
  });

  it('has only what differs from an empty search, in a fixed order', () => {
    expect(writeState(EMPTY).toString()).toBe('');
    expect(
      writeState(
        read(
          'page=2&sort=newest&to=2024&from=2020&year=2024&format=virtual&kind=training&region=asia&topic=b&topic=a&organisation=x&q=y',
        ),
      ).toString(),
    ).toBe(
      'q=y&organisation=x&topic=b&topic=a&region=asia&kind=training&format=virtual&year=2024&from=2020&to=2024&sort=newest&page=2',
    );
  });

  it('is read as it was written', () => {
    const text = fc.string({ unit: 'grapheme' }).map((typed) => typed.trim());
    const value = fc.string({ unit: 'grapheme', minLength: 1 });
    const facets = fc.record(
      Object.fromEntries(FACETS.map((facet) => [facet, fc.uniqueArray(value, { maxLength: 4 })])),
    ) as fc.Arbitrary<SearchState['facets']>;
    const state: fc.Arbitrary<SearchState> = fc.record({
      query: text,
      facets,
      from: text,
      to: text,
      sort: fc.constantFrom(...SORTS),
      page: fc.integer({ min: 1, max: Number.MAX_SAFE_INTEGER }),
    });
    fc.assert(
      fc.property(state, (written) => {
        expect(read(writeState(written).toString())).toEqual(written);
      }),
    );
  });

  it('is read from any address', () => {
    fc.assert(
      fc.property(fc.webQueryParameters(), (address) => {
        const state = read(address);
        expect(read(writeState(state).toString())).toEqual(state);
      }),
    );
  });
});

describe('what is asked for', () => {
  it.each<[string, boolean, boolean]>([
    ['', true, false],
    ['sort=newest&page=2', true, false],
    ['q=fraud', false, false],
    ['year=2024', false, true],
    ['from=2024', false, true],
    ['q=fraud&to=2024', false, true],
    ['from=never', true, true],
  ])('by %j is nothing: %s, is narrowed: %s', (address, isNothing, narrowed) => {
    expect(isEmptyState(read(address))).toBe(isNothing);
    expect(isNarrowed(read(address))).toBe(narrowed);
  });

  it('by facets are the values chosen, facet by facet', () => {
    expect(facetFilters(read('q=fraud&topic=a&topic=b&year=2024&from=2020'))).toEqual({
      topic: ['a', 'b'],
      year: ['2024'],
    });
    expect(facetFilters(EMPTY)).toEqual({});
  });

  it('can be taken back, which leads to the first page', () => {
    const state = read('q=fraud&topic=a&topic=b&year=2024&from=2020&sort=newest&page=3');
    const written = (changed: SearchState) => writeState(changed).toString();
    expect(written(withoutFacet(state, 'topic', 'a'))).toBe(
      'q=fraud&topic=b&year=2024&from=2020&sort=newest',
    );
    expect(written(withoutFacet(state, 'topic', 'c'))).toBe(
      'q=fraud&topic=a&topic=b&year=2024&from=2020&sort=newest',
    );
    expect(written(withoutFilters(state))).toBe('q=fraud&sort=newest');
  });
});

describe('a period', () => {
  it.each<[string, string, ReturnType<typeof limitsOf>]>([
    ['', '', { problems: {} }],
    ['2024', '', { from: '2024', problems: {} }],
    ['', '2024-02', { to: '2024-02', problems: {} }],
    ['2024-02-29', '2024-02-29', { from: '2024-02-29', to: '2024-02-29', problems: {} }],
    ['2024-02-10', '2024', { from: '2024-02-10', to: '2024', problems: {} }],
    ['2023-02-29', '', { problems: { from: 'not-a-date' } }],
    ['2024-13', '', { problems: { from: 'not-a-date' } }],
    ['', '24', { problems: { to: 'not-a-date' } }],
    ['never', 'ever', { problems: { from: 'not-a-date', to: 'not-a-date' } }],
    ['never', '2024', { to: '2024', problems: { from: 'not-a-date' } }],
    ['2024', '2023', { from: '2024', problems: { to: 'ends-before-it-begins' } }],
    ['2024-03', '2024-02-29', { from: '2024-03', problems: { to: 'ends-before-it-begins' } }],
  ])('from %j to %j', (from, to, limits) => {
    expect(limitsOf({ from, to })).toEqual(limits);
  });
});
