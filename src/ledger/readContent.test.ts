import { describe, expect, test } from 'vitest';
import { ANNOUNCEMENT, anotherAnnouncement, optionsAt } from '../../tests/support/content.ts';
import { type Newsroom, TODAY, withRecorded } from '../../tests/support/ledger.ts';
import type { ContentReading } from '../gate/collections.ts';
import type { GateOptions } from '../gate/gate.ts';
import { contentReader } from './readContent.ts';

const ENTRIES = 'ledger/announcements/TST-2024-001.ndjson';

interface Case {
  isWatched?: boolean;
  options?: Partial<GateOptions>;
}

function read({ contentDir }: Newsroom, { isWatched = false, options }: Case = {}) {
  const now = `${TODAY}T12:00:00Z`;
  return contentReader(() => ({ ...optionsAt(contentDir, now), ...options }))(isWatched);
}

function faultsIn(reading: ContentReading, { contentDir }: Newsroom): string[] {
  if (!('faults' in reading)) return [];
  return reading.faults.flatMap((fault) => fault.replaceAll(`${contentDir}/`, '').split('\n'));
}

function changeInSilence(newsroom: Newsroom): void {
  newsroom.replace(ANNOUNCEMENT, 'in Lyon.', 'in Nice.');
}

function spoilLedger(newsroom: Newsroom): void {
  newsroom.replace(ENTRIES, '"date":"2024-02-09"', '"date":"2024-02-08"');
}

describe('a build', () => {
  test.each<[name: string, edit: (newsroom: Newsroom) => void]>([
    ['a text that was changed in silence', changeInSilence],
    ['a ledger that was edited', spoilLedger],
    ['a page that is gone', (newsroom) => newsroom.edit({ 'pages/about.mdx': null })],
  ])('is stopped by %s, in the words of the check', (_, edit) =>
    withRecorded({}, async (newsroom) => {
      edit(newsroom);
      const reading = await read(newsroom);
      expect(reading).toMatchObject({ summary: '1 refusal.' });
      expect(faultsIn(reading, newsroom)).toEqual(await newsroom.refusals());
    }),
  );

  test('takes the versions and the addresses on record, and says what is on record', () =>
    withRecorded({}, async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'took place', 'was held');
      await newsroom.record({ kind: 'typo', date: TODAY });
      const reading = await read(newsroom);
      if (!('collections' in reading)) throw new Error(reading.summary);
      const { versions, recordedAddresses } = reading.collections;
      expect(versions.map(({ id, value }) => [id, value.versions.length])).toEqual([
        ['TST-2024-001', 2],
      ]);
      expect(recordedAddresses[0]?.value.addresses).toContain(
        '/announcements/2024/asset-tracing-course/changes/1-2/',
      );
      expect(reading.notes).toEqual([
        '1 announcement in 2 versions on record: nothing was changed in silence.',
      ]);
    }));

  test('tells nothing of what is held back, though it stood there once', () =>
    withRecorded({}, async (newsroom) => {
      newsroom.edit({
        [ANNOUNCEMENT]: null,
        'announcements/2024/quillfrost.mdx': anotherAnnouncement(
          'TST-2024-001',
          'Marrowick.',
          'embargo: 2030-01-01T00:00:00Z\n',
        ),
        'announcements/2024/open.mdx': anotherAnnouncement('TST-2024-002', 'Text.'),
      });
      const faults = faultsIn(await read(newsroom), newsroom);
      expect(faults[0]).toMatch(
        /^ledger\/announcements\/TST-2024-001\.ndjson:1:1 {2}TST-2024-001 was published at/,
      );
      expect(faults.join('\n')).not.toMatch(/quillfrost|Marrowick/);
      expect(await newsroom.refusals()).toEqual(faults);
    }));

  test('is refused what is on record by a clock that was set back, as by the check', () =>
    withRecorded({}, async (newsroom) => {
      newsroom.edit({
        'announcements/2024/held.mdx': anotherAnnouncement(
          'TST-2024-002',
          'Text.',
          'embargo: 2024-03-01T13:00:00Z\n',
        ),
      });
      await newsroom.record({}, { now: new Date(`${TODAY}T14:00:00Z`) });
      const faults = faultsIn(await read(newsroom), newsroom);
      expect(faults[0]).toContain('TST-2024-002 was published at');
      expect(await newsroom.refusals()).toEqual(faults);
    }));
});

test('what is on record is not refused for dates that are still to come by a clock that was set back', () =>
  withRecorded({}, async (newsroom) => {
    const reading = await read(newsroom, { options: { now: new Date('2024-01-01T00:00:00Z') } });
    expect(reading).toHaveProperty('collections');
  }));

describe('`astro dev`', () => {
  test.each<[name: string, edit: (newsroom: Newsroom) => void]>([
    ['by a text that is being changed', changeInSilence],
    ['by a ledger that was edited', spoilLedger],
  ])('is not stopped %s', (_, edit) =>
    withRecorded({}, async (newsroom) => {
      edit(newsroom);
      expect(await read(newsroom, { isWatched: true })).toHaveProperty('collections');
    }),
  );
});

test('a preview of what is under embargo is not compared', () =>
  withRecorded({}, async (newsroom) => {
    changeInSilence(newsroom);
    const reading = await read(newsroom, { options: { embargoPreview: true } });
    expect(reading).toHaveProperty('collections');
  }));
