import { describe, expect, it } from 'vitest';
import { archived } from '../../tests/support/archive.ts';
import type { RecordedVersion } from '../schemas/recordedVersions.ts';
import { changesOf, versionPairs } from './changes.ts';

const CLARIFICATION = { date: '2024-02-20', kind: 'clarification', note: 'Two days.' } as const;
const CORRECTION = { date: '2024-03-01', kind: 'correction', note: 'It was Nice.' } as const;
const UPDATE = { date: '2024-04-01', kind: 'update', note: 'A second course.' } as const;

const version = (number: number, more: Partial<RecordedVersion>): RecordedVersion => ({
  ...{ version: number, date: '2024-02-09', kind: 'publication', updates: 0, text: 'One' },
  ...more,
});
const FIRST = version(1, { updates: 1 });
const TYPO = version(2, { date: '2024-02-25', kind: 'typo', updates: 1, text: 'Two' });
const MOVE = version(3, { date: '2024-02-26', kind: 'move', updates: 1, text: 'Two', note: 'So.' });
const THIRD = version(4, { ...CORRECTION, updates: 2, text: 'Three' });

const announcement = (versions: readonly RecordedVersion[]) => ({
  ...archived({ updates: [CLARIFICATION, CORRECTION, UPDATE] }),
  versions,
});

describe('the changes of an announcement', () => {
  it('are its updates where nothing is on record', () => {
    expect(changesOf(announcement([]))).toEqual([CLARIFICATION, CORRECTION, UPDATE]);
  });

  it('are those of each version, with what the ledger alone has, and those not on record yet', () => {
    expect(changesOf(announcement([FIRST, TYPO, MOVE, THIRD]))).toEqual([
      CLARIFICATION,
      { kind: 'typo', date: '2024-02-25', version: 2, pair: { before: FIRST, after: TYPO } },
      { kind: 'move', date: '2024-02-26', note: 'So.', version: 3 },
      { ...CORRECTION, version: 4, pair: { before: TYPO, after: THIRD } },
      UPDATE,
    ]);
  });
});

describe('the pairs of versions', () => {
  it('are any two that differ in words', () => {
    const pairs = versionPairs(announcement([FIRST, TYPO, MOVE, THIRD]));
    expect(pairs.map(({ before, after }) => [before.version, after.version])).toEqual([
      [1, 2],
      [1, 4],
      [2, 4],
    ]);
  });
});
