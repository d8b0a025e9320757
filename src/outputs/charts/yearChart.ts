import { scaleBand, scaleLinear } from 'd3-scale';
import { SESSION_FORMATS, type SessionFormat } from '../../schemas/session.ts';
import type { TrainingYear } from './trainings.ts';

/** A column of a row of columns, in units of the picture. */
interface Column {
  year: string;
  count: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** The height of the part at the top of which only the month or year is known. */
  uncertain: number;
}

/** One row: all trainings, or those of one format. */
export interface ChartRow {
  format: SessionFormat | 'all';
  count: number;
  /** The ground line on which the row stands. */
  base: number;
  /** The line on which its name is written, above its columns and their numbers. */
  top: number;
  columns: readonly Column[];
}

export interface YearChart {
  width: number;
  height: number;
  rows: readonly ChartRow[];
  /** The places of the years below. */
  years: readonly { year: string; x: number }[];
}

const WIDTH = 640;
/** Room for a number above a column, and for the name of the row above that, also where the type is large. */
const NUMBER = 28;
const LABEL = 58;
const ALL_HEIGHT = 150;
const FOOT = 32;

/** Rows of columns, one above the other on the same years and the same scale: all trainings, then each format. */
export function yearChart(years: readonly TrainingYear[]): YearChart {
  const x = scaleBand(
    years.map(({ year }) => year),
    [0, WIDTH],
  ).paddingInner(0.3);
  const most = Math.max(1, ...years.map(({ count }) => count));
  const length = scaleLinear([0, most], [0, ALL_HEIGHT]);
  const rows: ChartRow[] = [];
  let base = 0;
  for (const format of ['all', ...SESSION_FORMATS] as const) {
    const counts = years.map((year) => (format === 'all' ? year.count : year.formats[format]));
    const count = counts.reduce((sum, each) => sum + each, 0);
    if (count === 0 && format !== 'all') continue;
    const tallest = length(Math.max(...counts));
    base += LABEL + tallest;
    const ground = base;
    rows.push({
      format,
      count,
      base: round(ground),
      top: round(ground - tallest - NUMBER),
      columns: years.map((year, index) => {
        const height = length(counts[index] ?? 0);
        return {
          year: year.year,
          count: counts[index] ?? 0,
          x: round(x(year.year) ?? 0),
          y: round(ground - height),
          width: round(x.bandwidth()),
          height: round(height),
          uncertain: format === 'all' ? round(length(year.dayUnknown)) : 0,
        };
      }),
    });
  }
  return {
    width: WIDTH,
    height: Math.ceil(base + FOOT),
    rows,
    years: years.map(({ year }) => ({ year, x: round((x(year) ?? 0) + x.bandwidth() / 2) })),
  };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
