import { describe, expect, it } from 'vitest';
import countries from 'world-countries';
import { REGIONS, regionOf } from './region.ts';

describe('regionOf', () => {
  it.each([
    ['FR', 'europe'],
    ['SG', 'asia'],
    ['HK', 'asia'],
    ['TW', 'asia'],
    ['KE', 'africa'],
    ['US', 'americas'],
    ['JM', 'americas'],
    ['AU', 'oceania'],
    ['AQ', 'antarctic'],
  ])('%s is in %s', (country, region) => {
    expect(regionOf({ country })).toBe(region);
  });

  it('is global for what belongs to no country', () => {
    expect(regionOf('global')).toBe('global');
  });

  it('knows every country', () => {
    expect(countries.length).toBeGreaterThan(240);
    const regions = new Set(countries.map(({ cca2 }) => regionOf({ country: cca2 })));
    expect([...regions, 'global'].sort()).toEqual([...REGIONS].sort());
  });

  it('knows no country that does not exist', () => {
    expect(() => regionOf({ country: 'XX' })).toThrow('There is no country "XX".');
  });
});
