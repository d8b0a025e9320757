import { describe, expect, it } from 'vitest';
import { archived, superseded, type Written } from '../../../tests/support/archive.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { type SearchFields, searchFields } from './fields.ts';

describe('what the index has of an announcement', () => {
  it('is what a result shows and what a search is narrowed by', () => {
    const written = {
      id: 'TST-2024-007',
      reference: 'PR 7/2024',
      organisations: [
        { id: 'police', role: 'host' },
        { id: 'port-authority', role: 'trainer' },
        { id: 'police', role: 'audience' },
      ],
      topics: ['tracing', 'seizure'],
    };
    expect(fieldsOf(written)).toEqual({
      meta: {
        date: '9 February 2024',
        kind: 'Training',
        organisations: 'Police, Port authority',
        place: 'Lyon, France',
        codes: 'TST-2024-007 PR 7/2024',
      },
      filters: {
        organisation: ['police', 'port-authority'],
        topic: ['tracing', 'seizure'],
        region: ['europe'],
        country: ['FR'],
        kind: ['training'],
        format: ['in-person'],
        year: ['2024'],
        month: ['2024-02'],
        day: ['2024-02-09', '2024-02-08'],
      },
    });
  });

  it.each<[string, Written, Record<string, readonly string[]>]>([
    [
      'every day of its session',
      { session: { start: '2023-12-30', end: '2024-01-02', format: 'virtual' } },
      {
        format: ['virtual'],
        year: ['2024', '2023'],
        month: ['2024-02', '2023-12', '2024-01'],
        day: ['2024-02-09', '2023-12-30', '2023-12-31', '2024-01-01', '2024-01-02'],
      },
    ],
    [
      'every month and year of a programme',
      { session: { start: '2020-11', end: '2022-01', format: 'virtual' } },
      {
        year: ['2024', '2020', '2021', '2022'],
        month: [
          ...['2024-02', '2020-11', '2020-12', '2021-01', '2021-02', '2021-03', '2021-04'],
          ...['2021-05', '2021-06', '2021-07', '2021-08', '2021-09', '2021-10', '2021-11'],
          ...['2021-12', '2022-01'],
        ],
        day: ['2024-02-09'],
      },
    ],
    [
      'the days that are known of its session',
      { session: { start: '2023-04', end: '2023-05-16', format: 'virtual' } },
      { month: ['2024-02', '2023-04', '2023-05'], day: ['2024-02-09', '2023-05-16'] },
    ],
    [
      'no day that nobody knows',
      { session: { start: '2022', end: '2023-06', format: 'in-person' } },
      { year: ['2024', '2022', '2023'], month: ['2024-02', '2023-06'], day: ['2024-02-09'] },
    ],
    [
      'the day as it was written, whatever the zone',
      { published: '2024-02-09T23:30:00-11:00' },
      { year: ['2024'], month: ['2024-02'], day: ['2024-02-09', '2024-02-08'] },
    ],
    ['no country when it is global', { place: 'global' }, { region: ['global'], country: [] }],
    [
      'who makes a statement',
      { kind: 'statement', statedBy: 'port-authority' },
      { kind: ['statement'], format: [], organisation: ['police', 'port-authority'] },
    ],
    [
      'who makes a statement and took part once',
      { kind: 'statement', statedBy: 'police' },
      { organisation: ['police'] },
    ],
  ])('has %s', (_, written, filters) => {
    expect(fieldsOf(written).filters).toMatchObject(filters);
  });

  it('has the last day of a session that goes on for long', () => {
    const session = { start: '2023-01-01', end: '2023-12-31', format: 'virtual' };
    const { day = [], month } = fieldsOf({ session }).filters;
    expect(day.at(-1)).toBe('2023-12-31');
    expect(day.length).toBeLessThan(40);
    expect(month).toHaveLength(13);
  });

  it.each([
    ['corrected', 'correction', 'Corrected'],
    ['retracted', 'retraction', 'Retracted'],
  ])('says when it was %s', (_, kind, status) => {
    const { meta } = fieldsOf({ updates: [{ date: '2024-03-01', kind, note: 'It was wrong.' }] });
    expect(meta.status).toBe(status);
  });

  it('says when it was superseded, and by what', () => {
    expect(searchFields(superseded(), stringsFor('en')).meta).toMatchObject({
      status: 'Superseded',
      instead: 'Read instead: The newer one',
    });
  });
});

function fieldsOf(written: Written): SearchFields {
  return searchFields(archived(written), stringsFor('en'));
}
