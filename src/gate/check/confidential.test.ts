import path from 'node:path';
import { PassThrough } from 'node:stream';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import {
  anotherAnnouncement,
  type Files,
  readAt,
  withContent,
  withFrontMatter,
  withText,
} from '../../../tests/support/content.ts';
import { publicReport } from '../report.ts';

const SECRET = 'announcements/2024/secret-course.mdx';
const HELD = 'embargo: 2024-06-01T09:00:00+02:00\n';
const OVER = 'embargo: 2024-01-01T09:00:00+02:00\n';

/** A log that tells nothing but how much it does not tell. */
const WITHHELD =
  /^\d problems? in what is held back, not told here because others may read this\. Run `npm run check` where only you read it\.$/;

const PICTURE = await sharp({ create: { width: 8, height: 8, channels: 3, background: '#000' } })
  .png()
  .toBuffer();
const FIGURE = (name: string) =>
  `<Figure src="./${name}.png" alt="a" caption="b" credit="c" licence="d" />`;

/** The public log for the base with some files changed, with paths from the content folder. */
async function publicLogOf(changes: Files): Promise<string> {
  return withContent(changes, async (contentDir) => {
    const archive = await readAt(contentDir, '2024-03-01T00:00:00Z');
    if ('published' in archive) throw new Error('Nothing is wrong.');
    return publicReport(archive, new PassThrough()).replaceAll(`${contentDir}${path.sep}`, '');
  });
}

const supersededBy = (id: string) =>
  withFrontMatter(
    'language: en',
    `language: en\nupdates: [{ date: 2024-02-20, kind: supersession, note: A, by: ${id} }]`,
  );

const secret = (more: string, text = '<Wrong />') =>
  anotherAnnouncement('TST-2024-002', text, more);

describe('a public log does not tell', () => {
  test.each<[string, Files]>([
    ['of an announcement under embargo', { [SECRET]: secret(HELD) }],
    ['of a draft', { [SECRET]: secret('draft: true\n') }],
    ['of one whose embargo cannot be read', { [SECRET]: secret('embargo: tomorrow\n') }],
    [
      'of one whose front matter cannot be read',
      { [SECRET]: secret(`${HELD}title: [\n`, 'Text.') },
    ],
    ['of one with `Embargo:` in it', { [SECRET]: secret(HELD.replace('e', 'E')) }],
    ['of one with `embargo` in quotes', { [SECRET]: secret(HELD.replace('embargo', '"EMBARGO"')) }],
    ['of one with an indented embargo', { [SECRET]: secret(`place:\n  country: FR\n  ${HELD}`) }],
    ['of one with a misspelt embargo', { [SECRET]: secret(HELD.replace('embargo', 'embrago')) }],
    ['of one with `Draft:` in it', { [SECRET]: secret('Draft: true\n') }],
    ['of one whose YAML is broken', { [SECRET]: secret('title: [\n', 'Text.') }],
    ['of one whose front matter is a list', { [SECRET]: '---\n- a\n---\n\nText.\n' }],
    ['of one whose front matter is not closed', { [SECRET]: '---\nid: TST-2024-002\n' }],
    ['of one without front matter', { [SECRET]: 'Text.\n' }],
    ['of one that is not UTF-8', { [SECRET]: Uint8Array.of(0x2d, 0xe9) }],
    ['of one that is too large', { [SECRET]: 'x'.repeat(100_001) }],
    ['of one with another ending', { [SECRET.replace('.mdx', '.md')]: secret(HELD) }],
    ['of one whose name is no address', { [SECRET.replace('secret', 'Secret')]: secret(HELD) }],
    ['of one outside the years', { 'announcements/secret-course.mdx': secret(HELD) }],
    ['of a folder without announcement', { 'announcements/2024/secret/course.jpg': PICTURE }],
    ['of a picture that nobody uses', { 'announcements/2024/secret.png': PICTURE }],
    [
      'of an organisation that only one with broken YAML mentions',
      {
        [SECRET]: secret('title: [\n', 'Text.').replace('id: coast-police', 'id: secret-police'),
        'organisations/secret-police.yaml': 'name: Secret Police\nkind: wrong\n',
      },
    ],
    [
      'of a picture of one with broken YAML',
      { [SECRET]: secret('title: [\n', 'Text.'), 'announcements/2024/secret.png': PICTURE },
    ],
    [
      'of a picture that only it has',
      { [SECRET]: secret(HELD, '![x](./secret.png)'), 'announcements/2024/secret.png': 'x' },
    ],
    [
      'of a picture in its folder',
      {
        'announcements/2024/secret-course/index.mdx': secret(HELD, 'Text.'),
        'announcements/2024/secret-course/secret.png': 'x',
      },
    ],
    [
      'of an organisation that only it mentions',
      {
        [SECRET]: secret(HELD, 'Text.').replace('id: coast-police', 'id: secret-police'),
        'organisations/secret-police.yaml': 'name: Secret Police\nkind: wrong\n',
      },
    ],
  ])('%s', async (_, files) => {
    const log = await publicLogOf(files);
    expect(log).toMatch(WITHHELD);
  });

  test.each<[string, Files]>([
    [
      'the id of what is under embargo to an announcement with a similar one',
      { [SECRET]: secret(HELD, 'Text.'), ...withText('See [it](TST-2024-022).') },
    ],
    [
      'its address',
      {
        [SECRET]: secret(HELD, 'Text.'),
        ...withText('See [it](/announcements/2024/secret-curse/).'),
      },
    ],
    [
      'that there will be something at an address',
      {
        [SECRET]: secret(HELD, 'Text.').replace('country: FR', 'country: KE'),
        ...withText('See [it](/regions/africa/) and [this](TST-2024-002).'),
      },
    ],
    [
      'an organisation that it alone mentions',
      {
        [SECRET]: secret(HELD, 'Text.').replace('id: coast-police', 'id: secret-police'),
        'organisations/secret-police.yaml': 'name: Secret Police\nkind: police\n',
        ...withFrontMatter('id: coast-police', 'id: secret-polise'),
      },
    ],
    [
      'the address of one with broken YAML',
      {
        [SECRET]: secret('title: [\n', 'Text.'),
        ...withText('See [it](/announcements/2024/secret-curse/).'),
      },
    ],
    [
      'an organisation that one with broken YAML mentions',
      {
        [SECRET]: secret('title: [\n', 'Text.').replace('id: coast-police', 'id: secret-police'),
        'organisations/secret-police.yaml': 'name: Secret Police\nkind: police\n',
        ...withFrontMatter('id: coast-police', 'id: secret-polise'),
      },
    ],
    [
      'a picture beside it',
      {
        [SECRET]: secret(HELD, FIGURE('secret')),
        'announcements/2024/secret.png': PICTURE,
        ...withText(FIGURE('secrets')),
      },
    ],
    [
      'that an announcement will be superseded',
      { [SECRET]: secret(HELD, 'Text.'), ...supersededBy('TST-2024-002') },
    ],
    [
      'its id to an update with a similar one',
      { [SECRET]: secret(HELD, 'Text.'), ...supersededBy('TST-2024-022') },
    ],
    [
      'that a former address is one of tomorrow',
      {
        [SECRET]: secret(HELD, 'Text.'),
        'former-addresses.yaml':
          '- { address: /announcements/2024/secret-course/, ended: 2024-01-01, reason: Gone. }\n',
      },
    ],
  ])('%s', async (_, files) => {
    expect(await publicLogOf(files)).toMatch(WITHHELD);
  });

  test('which file has the same id, but that it is taken', async () => {
    const log = await publicLogOf({
      [SECRET]: secret(HELD, 'Text.').replace('TST-2024-002', 'TST-2024-001'),
    });
    expect(log).not.toContain('secret');
  });
});

describe('a public log tells', () => {
  test.each<[string, Files, string]>([
    ['of one whose embargo is over', { [SECRET]: secret(OVER) }, SECRET],
    [
      'of what is wrong elsewhere',
      { [SECRET]: secret(HELD), 'topics/x.yaml': '1' },
      'topics/x.yaml',
    ],
    [
      'of one with a mistake in a field that every announcement has',
      { [SECRET]: secret('').replace('2024-02-09', '2024-02-30') },
      SECRET,
    ],
    [
      'of an organisation that others mention too',
      {
        [SECRET]: secret(HELD, 'Text.'),
        'organisations/coast-police.yaml': 'name: Coast Police\nkind: wrong\n',
      },
      'organisations/coast-police.yaml',
    ],
  ])('%s', async (_, files, place) => {
    expect(await publicLogOf(files)).toContain(`${place}:`);
  });
});
