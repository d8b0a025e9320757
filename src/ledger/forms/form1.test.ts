import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { archived, archiveOf } from '../../../tests/support/archive.ts';
import { validateAnnouncement } from '../../gate/check/validate.ts';
import { compileText } from '../../gate/compile/compile.ts';
import { splitFrontMatter } from '../../gate/read/frontMatter.ts';
import { SourceText } from '../../gate/read/sourceText.ts';
import { readYaml } from '../../gate/read/yaml.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { Announcement as Written } from '../../schemas/announcement.ts';
import { readTree } from '../../text/tree.ts';
import { form1 } from './form1.ts';
import type { Publishable } from './publishable.ts';

/** The first form of an announcement of the archive, as its file would have it. */
function formOf({ organisations, body, ...announcement }: Announcement): string {
  const written = {
    ...announcement,
    organisations: organisations.map(({ organisation, role }) => ({ id: organisation.id, role })),
  };
  return form1({
    announcement: written as unknown as Written,
    tree: readTree(body),
  } as Publishable);
}

/** The first form of a version that is on record. */
function formOfFile(file: string): string {
  const source = new SourceText(file, readFileSync(file, 'utf8'));
  const parts = splitFrontMatter(source.text);
  if (!('bodyStart' in parts)) throw new Error(`${file} has no front matter.`);
  const yaml = readYaml(source, parts.yamlStart, parts.yamlEnd);
  const reading = validateAnnouncement('document' in yaml ? yaml.document.data : undefined);
  if (!('value' in reading)) throw new Error(`${file} is not valid.`);
  const { body, problems } = compileText(source, parts.bodyStart, () => '/');
  expect(problems).toEqual([]);
  return form1({ announcement: reading.value, tree: readTree(body) } as Publishable);
}

const WRITTEN = {
  html: '<p>Police met at <a href="/topics/tracing/">a topic</a> and <a href="https://a.example/">a site</a>.</p>',
  session: {
    start: '2024-02',
    format: 'virtual',
    participants: { count: { atLeast: 1200 }, who: 'officers', claimedBy: 'police' },
  },
  figures: [{ value: { inWords: 'several' }, label: 'cases', claimedBy: { name: 'The Daily' } }],
  updates: [{ date: '2024-02-10', kind: 'correction', note: 'We wrote 12.' }],
};

describe('form 1', () => {
  it('says everything as it was written', () => {
    expect(formOf(archived(WRITTEN))).toBe(`id: TST-2024-001
kind: training
announced: 2024-02-09
where: FR Lyon
tookPlace: 2024-02
how: virtual
howMany: atLeast 1200 officers (police)
host: police

Police train investigators
==========================

Investigators were trained.

takeaways
=========

- Investigators were trained.
- It took a day.

Police met at a topic and a site <https://a.example/>.

figures
=======

- inWords several cases (name: The Daily)

sources
=======

- News. Police (issuer) <https://police.example/>
`);
  });

  it('stays when only what is around the announcement changes', () => {
    const before = formOf(archived(WRITTEN));
    const renamed = archiveOf([{ ...WRITTEN, updates: [], topics: ['other'], slug: 'moved' }], 4, {
      police: { name: 'The New Police', acronym: 'TNP', kind: 'government' },
      other: { label: 'Other' },
    });
    const desk = { ...archived(WRITTEN).desk, mail: 'other@newsroom.example' };
    expect(renamed.announcements.map(formOf)).toEqual([before]);
    expect(formOf({ ...archived(WRITTEN), desk })).toBe(before);
  });

  it.each([
    ['title', { title: 'Police trained investigators' }],
    ['summary', { summary: 'They were trained.' }],
    ['key points', { takeaways: ['Some were trained.', 'It took a day.'] }],
    ['text', { html: '<p>Another.</p>' }],
    ['link to another site', { html: WRITTEN.html.replace('a.example', 'b.example') }],
    ['date', { published: '2024-02-10' }],
    ['what the date is of', { datedBy: 'event' }],
    ['place', { place: { country: 'FR' } }],
    ['session', { session: { ...WRITTEN.session, end: '2024-03' } }],
    ['claimant', { figures: [{ ...WRITTEN.figures[0], claimedBy: 'police' }] }],
    ['number', { figures: [{ ...WRITTEN.figures[0], value: { about: 3 } }] }],
    ['role', { organisations: [{ id: 'police', role: 'trainer' }] }],
    ['reference', { reference: '18-484' }],
    [
      'source',
      {
        sources: [
          { title: 'News', publisher: 'Police', address: 'https://x.example/', kind: 'press' },
        ],
      },
    ],
  ])('changes with the %s', (_, changed) => {
    expect(formOf(archived({ ...WRITTEN, ...changed }))).not.toBe(formOf(archived(WRITTEN)));
  });
});

describe('form 1 is frozen', () => {
  const files = globSync([
    'content/ledger/versions/*/*.mdx',
    'tests/fixtures/first-form/ledger/versions/*/*.mdx',
  ]);

  it('for every text on record, to the byte', () => {
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      expect(formOfFile(file), file).toBe(readFileSync(file.replace(/mdx$/, 'txt'), 'utf8'));
    }
  });
});
