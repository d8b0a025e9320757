import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import countries from 'world-countries';
import { mapLabels } from './mapLabels.ts';
import type { CountryCount, TrainingYear } from './trainings.ts';
import { worldMap } from './worldMap.ts';
import { yearChart } from './yearChart.ts';

const counts = fc.uniqueArray(
  fc.record({
    country: fc.constantFrom(...countries.map(({ cca2 }) => cca2)),
    count: fc.integer({ min: 1, max: 30 }),
  }),
  { selector: ({ country }) => country, maxLength: 40 },
);

function mapOf(...named: string[]) {
  return worldMap(named.map((country): CountryCount => ({ country, count: 1 })));
}

describe('the map', () => {
  it('has a circle for each country, inside the picture', () => {
    fc.assert(
      fc.property(counts, (all) => {
        const { circles, width, height } = worldMap(all);
        expect(circles.map(({ country }) => country)).toEqual(all.map(({ country }) => country));
        for (const { x, y, radius } of circles) {
          expect(radius).toBeGreaterThan(0);
          expect(x - radius).toBeGreaterThanOrEqual(-0.1);
          expect(x + radius).toBeLessThanOrEqual(width + 0.1);
          expect(y - radius).toBeGreaterThanOrEqual(-0.1);
          expect(y + radius).toBeLessThanOrEqual(height + 0.1);
        }
      }),
      { numRuns: 25 },
    );
  });

  it('shows small countries beside each other', () => {
    const { circles } = mapOf('HK', 'MO', 'SG', 'MY', 'MT', 'AE', 'BH', 'QA');
    for (const [index, a] of circles.entries()) {
      for (const b of circles.slice(index + 1)) {
        const distance = Math.hypot(a.x - b.x, a.y - b.y);
        expect(distance).toBeGreaterThan(a.radius + b.radius - 0.2);
      }
    }
  });

  it('makes the area of a circle the number', () => {
    const [one, four] = worldMap([
      { country: 'KE', count: 1 },
      { country: 'BR', count: 4 },
    ]).circles;
    expect((four?.radius ?? 0) / (one?.radius ?? 1)).toBeCloseTo(2, 1);
  });

  it('is the same each time, and small', () => {
    expect(mapOf('HK', 'MO', 'KE')).toEqual(mapOf('HK', 'MO', 'KE'));
    expect(mapOf().land.length).toBeLessThan(40_000);
  });

  it('has names that cover neither each other nor a circle, and leaves out what has no room', () => {
    const map = mapOf('KE', 'BR', 'AL', 'HU', 'MD', 'ME', 'PL', 'RO', 'RS', 'BA', 'HR', 'MK');
    const labels = mapLabels(map, (country) => country.repeat(6));
    expect(labels.map(({ country }) => country)).toEqual(expect.arrayContaining(['KE', 'BR']));
    expect(labels.length).toBeLessThan(map.circles.length);
  });
});

describe('the columns of the years', () => {
  const year = (name: string, virtual: number, notStated: number): TrainingYear => ({
    year: name,
    formats: { 'in-person': 0, virtual, hybrid: 0, 'not-stated': notStated },
    count: virtual + notStated,
    dayUnknown: notStated,
  });

  it('stand on one scale in every row, and rows without any are left out', () => {
    const { rows, height } = yearChart([
      year('2022', 1, 3),
      year('2023', 0, 0),
      year('2024', 2, 0),
    ]);
    expect(rows.map(({ format, count }) => [format, count])).toEqual([
      ['all', 6],
      ['virtual', 3],
      ['not-stated', 3],
    ]);
    const columns = rows.flatMap((row) => row.columns);
    const unit = (columns[0]?.height ?? 0) / 4;
    for (const column of columns) expect(column.height).toBeCloseTo(column.count * unit, 0);
    expect(rows[0]?.columns.map(({ uncertain }) => Math.round(uncertain / unit))).toEqual([
      3, 0, 0,
    ]);
    expect(Math.max(...rows.map(({ base }) => base))).toBeLessThan(height);
  });

  it('leave each number free of the row above', () => {
    const { rows } = yearChart([year('2022', 9, 9), year('2023', 1, 1)]);
    for (const [index, row] of rows.entries()) {
      const above = rows[index - 1];
      if (above) expect(row.top - above.base).toBeGreaterThanOrEqual(22);
    }
  });
});
