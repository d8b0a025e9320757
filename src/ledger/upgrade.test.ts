import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ANNOUNCEMENT, optionsAt } from '../../tests/support/content.ts';
import { Newsroom, TODAY } from '../../tests/support/ledger.ts';
import { digest } from '../model/digest.ts';
import { contentReader } from './readContent.ts';

const ENTRIES = 'ledger/announcements/TST-2024-001.ndjson';
const WORDS = 'ledger/versions/TST-2024-001';
const BY_YESTERDAY = 'tests/fixtures/first-form';

/** A newsroom whose ledger was written before entries had a form, and never since. */
async function withYesterday(use: (newsroom: Newsroom) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
  try {
    cpSync(BY_YESTERDAY, folder, { recursive: true });
    await use(new Newsroom(folder));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function versionsOf({ contentDir }: Newsroom) {
  const reading = await contentReader(() => optionsAt(contentDir, `${TODAY}T12:00:00Z`))(false);
  if (!('collections' in reading)) throw new Error(reading.faults.join('\n'));
  return reading.collections.versions.flatMap(({ value }) => value.versions);
}

function lastEntry(newsroom: Newsroom): Record<string, unknown> {
  return JSON.parse(newsroom.read(ENTRIES).trim().split('\n').at(-1) ?? '');
}

describe('a ledger of before there were forms', () => {
  test('passes untouched', () =>
    withYesterday(async (newsroom) => {
      const before = newsroom.files();
      expect(await newsroom.refusals()).toEqual([]);
      expect(await newsroom.record()).toMatchObject({ plan: { writes: [] } });
      expect(newsroom.files()).toEqual(before);
    }));

  test('is not broken by a file that is written otherwise', () =>
    withYesterday(async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'The course took place', 'The course\ntook place');
      newsroom.replace(ANNOUNCEMENT, 'title: ', '# A comment.\ntitle:   ');
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test('tells of a change in silence', () =>
    withYesterday(async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'near *Lyon*', 'in *Nice*');
      const [, ...words] = await newsroom.refusals();
      expect(words).toEqual([
        '    The course took place [-near Lyon-]{+in Nice+}, as the police said <https://police.exa…',
      ]);
    }));

  test('goes on with entries of form 2, and keeps every line that it had', () =>
    withYesterday(async (newsroom) => {
      const before = newsroom.read(ENTRIES);
      newsroom.replace(ANNOUNCEMENT, 'near *Lyon*', 'in *Nice*');
      await newsroom.record({ kind: 'correction', note: 'It was Nice.', date: TODAY });
      expect(newsroom.read(ENTRIES).startsWith(before)).toBe(true);
      expect(lastEntry(newsroom)).toMatchObject({
        ...{ version: 3, form: 2, kind: 'correction' },
        text: '56f7d62a0394994132dee185e3247d3ec97d184390df97a8488afe783ec70372',
        words: '277a8a43a294b16e79705f1efc49277c25e7ce9eefc53f80f847ed5b9a540bd1',
      });
      expect(newsroom.read(`${WORDS}/3.txt`)).toBe(
        newsroom.read(`${WORDS}/2.txt`).replace('near Lyon', 'in Nice'),
      );
      expect(await newsroom.refusals()).toEqual([]);
      const lists = (entry: string | undefined) => new Set(JSON.parse(entry ?? '').lists);
      const [, second, third] = newsroom.read(ENTRIES).split('\n');
      expect(lists(third)).toEqual(lists(second));
      const addresses = newsroom.read('ledger/addresses/announcements-2024.txt');
      for (const pair of ['1-2', '1-3', '2-3']) {
        expect(addresses).toContain(`/asset-tracing-course/changes/${pair}/ ${TODAY} page\n`);
      }
    }));

  test('shows no changes between versions of two forms with the same words', () =>
    withYesterday(async (newsroom) => {
      await newsroom.record({
        ...{ id: 'TST-2024-001', kind: 'retraction', note: 'It was wrong.', date: TODAY },
      });
      expect(lastEntry(newsroom)).toMatchObject({ version: 3, form: 2 });
      const [, second, third] = await versionsOf(newsroom);
      expect(third?.text).toBe(second?.text);
      const addresses = newsroom.read('ledger/addresses/announcements-2024.txt');
      expect(addresses).toContain('/changes/1-2/');
      expect(addresses).not.toContain('/changes/2-3/');
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test('is refused in words where a later version of Dateline wrote in it', () =>
    withYesterday(async (newsroom) => {
      newsroom.edit({ [ENTRIES]: `${newsroom.read(ENTRIES)}{"id":"TST-2024-001","form":3}\n` });
      expect(await newsroom.refusals()).toEqual([
        `${ENTRIES}:3:1  this entry is of form 3, which this version of Dateline does not know. Use the version that recorded it, or a later one: what it says cannot be checked here.`,
      ]);
    }));
});

describe('an entry of form 2', () => {
  const recorded = (use: (newsroom: Newsroom) => Promise<void>) =>
    withYesterday(async (newsroom) => {
      newsroom.replace(ANNOUNCEMENT, 'near *Lyon*', 'in *Lyon*');
      await newsroom.record({ kind: 'typo', date: TODAY });
      await use(newsroom);
    });

  test('is not broken by a file that is written otherwise', () =>
    recorded(async (newsroom) => {
      newsroom.replace(
        ANNOUNCEMENT,
        'The course took place in *Lyon*',
        'The course\ntook place in _Lyon_',
      );
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test('is not broken by words that a later version of Dateline writes otherwise', () =>
    recorded(async (newsroom) => {
      // As if the words had been kept by another writer: the file is the same but for a comment.
      rewriteWords(newsroom);
      newsroom.replace(ANNOUNCEMENT, 'title: ', '# A comment.\ntitle: ');
      expect(await newsroom.refusals()).toEqual([]);
    }));

  test('keeps words that nobody may edit', () =>
    recorded(async (newsroom) => {
      newsroom.replace(`${WORDS}/3.txt`, 'Lyon', 'Nice');
      expect((await newsroom.refusals())[0]).toMatch(
        /3\.txt:1:1 {2}this is not what version 3 of TST-2024-001 was\./,
      );
    }));
});

/** Writes the newest version on record as if its words looked otherwise. */
function rewriteWords(newsroom: Newsroom): void {
  const lines = newsroom.read(ENTRIES).trim().split('\n');
  const { hash: _, ...entry } = JSON.parse(lines.pop() ?? '');
  const words = newsroom.read(`${WORDS}/3.txt`).replaceAll('\n- ', '\n* ');
  const fields = { ...entry, words: digest(words) };
  const line = JSON.stringify({ ...fields, hash: digest(JSON.stringify(fields)) });
  newsroom.edit({ [ENTRIES]: [...lines, line, ''].join('\n'), [`${WORDS}/3.txt`]: words });
}
