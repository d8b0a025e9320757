import { describe, expect, it } from 'vitest';
import { followedValue } from './followLinks.ts';
import { readState } from './state.ts';

const FOLLOWED = ['organisation', 'topic', 'region', 'kind'];

describe('followedValue', () => {
  it.each([
    ['organisation=interpol', { facet: 'organisation', value: 'interpol' }],
    ['topic=tracing&sort=oldest&page=2', { facet: 'topic', value: 'tracing' }],
    ['region=asia', { facet: 'region', value: 'asia' }],
    ['kind=training', { facet: 'kind', value: 'training' }],
    ['', undefined],
    ['q=police&topic=tracing', undefined],
    ['topic=tracing&from=2024', undefined],
    ['topic=tracing&to=2024', undefined],
    ['topic=tracing&topic=seizure', undefined],
    ['topic=tracing&kind=training', undefined],
    ['topic=tracing&year=2024', undefined],
    ['year=2024', undefined],
    ['format=virtual', undefined],
  ])('of %s is %j', (address, expected) => {
    expect(followedValue(readState(new URLSearchParams(address)), FOLLOWED)).toEqual(expected);
  });
});
