import { describe, expect, it } from 'vitest';
import { titleFiles } from '../build/titleFiles.ts';
import type { NamedThing } from '../format/names.ts';
import { Names } from './names.ts';
import { suggest } from './suggest.ts';
import { Titles } from './titles.ts';

const THINGS: NamedThing[] = [
  thing('organisation', 'basel', 'Basel Institute', 'International Centre for Asset Recovery'),
  thing(
    'organisation',
    'interpol',
    'INTERPOL',
    'International Criminal Police Organization',
    'OIPC',
  ),
  thing('organisation', 'fbi', 'Federal Bureau of Investigation'),
  thing('organisation', 'afp', 'AFP', 'Australian Federal Police'),
  thing('organisation', 'cfp', 'Canadian Federal Police'),
  thing('topic', 'asset-recovery', 'Asset recovery', 'confiscation'),
  thing('country', 'KE', 'Kenya'),
  thing('abbreviation', 'FBI', 'FBI', 'Federal Bureau of Investigation'),
  thing('abbreviation', 'XYZ', 'XYZ', 'Xylophone Yard'),
];

const TITLES = [
  'Kenya trains police',
  'INTERPOL teaches asset recovery',
  'Federal agents meet',
  'Course for federal agents',
  'Federal Bureau of Investigation opens an academy',
  'New federal academy',
];

describe('suggest', () => {
  it.each([
    ['interpol', ['INTERPOL', 'INTERPOL teaches asset recovery']],
    [
      'inter',
      [
        'INTERPOL',
        'INTERPOL teaches asset recovery',
        'Basel Institute (International Centre for Asset Recovery)',
      ],
    ],
    ['oipc', ['INTERPOL (OIPC)']],
    ['fbi', ['Federal Bureau of Investigation (FBI)']],
    ['confisc', ['Asset recovery (confiscation)']],
    [
      'asset',
      [
        'Asset recovery',
        'INTERPOL teaches asset recovery',
        'Basel Institute (International Centre for Asset Recovery)',
      ],
    ],
    ['kenya', ['Kenya trains police']],
    ['as', ['Asset recovery', 'Basel Institute (International Centre for Asset Recovery)']],
    ['xyz', []],
    ['a', []],
    ['  ', []],
  ])('for %j: %j', async (text, expected) => {
    expect(await labels(text)).toEqual(expected);
  });

  it('leaves places for titles, and shows five at most', async () => {
    expect(await labels('federal')).toEqual([
      'Federal Bureau of Investigation',
      'Federal agents meet',
      'Federal Bureau of Investigation opens an academy',
      'Canadian Federal Police',
      'Course for federal agents',
    ]);
  });

  it('leads to the pages', async () => {
    const [organisation, title] = await suggestions('interpol');
    const [topic] = await suggestions('asset recovery');
    expect([organisation?.address, title?.address, topic?.address]).toEqual([
      '/organisations/interpol/',
      '/announcements/2024/1/',
      '/topics/asset-recovery/',
    ]);
  });
});

function thing(
  filter: NamedThing['filter'],
  id: string,
  label: string,
  ...names: string[]
): NamedThing {
  return { filter, id, label, names };
}

function suggestions(text: string) {
  const files = titleFiles(
    TITLES.map((title, number) => ({ title, address: `/announcements/2024/${number}/` })),
  );
  const titles = new Titles(async (name) => files.get(name) ?? new Uint8Array());
  const names = new Names(THINGS, {
    organisation: (id) => `/organisations/${id}/`,
    topic: (id) => `/topics/${id}/`,
  });
  return suggest(text, { names, titles });
}

async function labels(text: string): Promise<string[]> {
  return (await suggestions(text)).map(({ label, otherName }) =>
    otherName === undefined ? label : `${label} (${otherName})`,
  );
}
