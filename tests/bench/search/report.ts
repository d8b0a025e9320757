import { alignedTable } from '../alignedTable.ts';
import type { ClassFigures, Figures, Spread, TransferFigures } from './figures.ts';
import { isMiss } from './figures.ts';
import type { Outcome } from './measure.ts';
import { QUERY_CLASSES } from './queryClasses.ts';
import type { Estimate } from './statistics.ts';

/** A contender with what was measured of it. */
export interface Result {
  name: string;
  figures: Figures;
}

export const NOTE = `In brackets: 95 % confidence intervals, by Wilson for success, by bootstrap for MRR.
Bytes: scripts, WebAssembly and index files with their headers, as served without compression on the
way, but not the page's own HTML, styles, fonts and pictures; for MiniSearch its index, gzipped.
first: the first query of a visit, with an empty cache; later: the four after it, in the same page.
Time: from asking to the last result, later queries only. MiniSearch and FTS5 run in Node.`;

const NOT_KNOWN = '-';

/** A table a class with a line a contender, then the figures over all classes. */
export function report(results: readonly Result[]): string {
  const tables = QUERY_CLASSES.flatMap((name) => {
    const rows = results.flatMap(({ name: contender, figures }) => {
      const found = figures.classes.find((each) => each.class === name);
      return found ? [[contender, ...classCells(found)]] : [];
    });
    return rows.length === 0
      ? []
      : [alignedTable([[name, 'MRR@10', 'success@1', 'success@3', 'n'], ...rows])];
  });
  return [...tables, overall(results)].join('\n\n');
}

/** The queries that a contender answered badly, with what was wanted and what came first. */
export function missReport(outcomes: readonly Outcome[]): string {
  return outcomes
    .filter(isMiss)
    .toSorted((a, b) => QUERY_CLASSES.indexOf(a.query.class) - QUERY_CLASSES.indexOf(b.query.class))
    .map(({ query, rank, addresses }) =>
      [
        `${query.class}: ${query.text}`,
        `  wanted ${[...query.wanted].join(', ') || 'nothing'}${rank ? ` (place ${rank})` : ''}`,
        `  got    ${addresses.slice(0, 3).join(', ') || 'nothing'}`,
      ].join('\n'),
    )
    .join('\n');
}

function classCells(figures: ClassFigures): string[] {
  return [
    shown(figures.meanReciprocalRank),
    shown(figures.successAt1),
    shown(figures.successAt3),
    String(figures.queries),
  ];
}

function overall(results: readonly Result[]): string {
  const row = (label: string, cell: (figures: Figures) => string) => [
    label,
    ...results.map(({ figures }) => cell(figures)),
  ];
  return alignedTable([
    ['all classes', ...results.map(({ name }) => name)],
    row('MRR@10, mean', ({ means }) => share(means.meanReciprocalRank)),
    row('success@1, mean', ({ means }) => share(means.successAt1)),
    row('success@3, mean', ({ means }) => share(means.successAt3)),
    row('no answer, yet results without a word', ({ silent }) =>
      silent ? shown(silent.share) : NOT_KNOWN,
    ),
    row('first query, MB: median / 95 %', ({ cold }) => megabytes(cold)),
    row('first query, requests', ({ cold }) => requests(cold)),
    row('later query, MB: median / 95 %', ({ later }) => megabytes(later)),
    row('later query, requests', ({ later }) => requests(later)),
    row('later query, ms: median / 95 %', (figures) => spread(figures.laterMilliseconds, 0)),
  ]);
}

function shown({ value, low, high }: Estimate): string {
  return `${share(value)} [${share(low)}, ${share(high)}]`;
}

function share(value: number): string {
  return value.toFixed(2);
}

function megabytes(figures: TransferFigures | undefined): string {
  if (!figures) return NOT_KNOWN;
  const { median, p95 } = figures.bytes;
  return spread({ median: median / 1e6, p95: p95 / 1e6 }, 2);
}

function requests(figures: TransferFigures | undefined): string {
  return figures ? spread(figures.requests, 0) : NOT_KNOWN;
}

function spread({ median, p95 }: Spread, digits: number): string {
  return `${median.toFixed(digits)} / ${p95.toFixed(digits)}`;
}
