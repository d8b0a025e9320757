import { describe, expect, test } from 'vitest';
import {
  ANNOUNCEMENT,
  anotherAnnouncement,
  FRONT_MATTER,
  problemsOf,
  withContent,
  withText,
} from '../../../tests/support/content.ts';
import { readArchive } from '../gate.ts';

/** Addresses that the base archive has besides its pages of announcements. */
const BUILT = [
  '/calendar/2024/',
  '/calendar.ics',
  '/organisations/coast-police/calendar.ics',
  '/regions/europe/calendar.ics',
  '/topics/asset-tracing/rss.xml',
  '/organisations/coast-police/atom.xml',
  '/regions/europe/feed.json',
  '/kinds/training/rss.xml',
  '/corrections/rss.xml',
  '/digest/rss.xml',
  '/digest/2024-W06/',
  '/announcements/2024/rss.xml',
  '/announcements/2024/asset-tracing-course/index.json',
  '/announcements/2024/asset-tracing-course/citation.bib',
  '/favicon.svg',
  '/apple-touch-icon.png',
  '/feed.css',
  '/press/kit/wordmark-ink.svg',
];

/** Files that are in use and that nobody is to link to: their names or their being there are not promised. */
const SERVED = [
  '/search/names.bin',
  '/search/index/summary.bin',
  '/sitemap-0.xml',
  '/redirects/nginx.conf',
  '/announcements/2024/asset-tracing-course/social.png',
  '/404.html',
];

const ended = (address: string) => ({
  'former-addresses.yaml': `- { address: ${address}, ended: 2024-02-01, reason: It was merged. }\n`,
});

describe('an address that the build makes', () => {
  test.each(BUILT)('%s may be linked', async (address) => {
    expect(await problemsOf(withText(`See [this](${address}).`))).toEqual([]);
  });

  test.each([...BUILT, ...SERVED])('%s cannot be declared ended', async (address) => {
    expect(await problemsOf(ended(address))).toEqual([
      `former-addresses.yaml:1:14  ${address} is in use. Remove this entry, or give what stands there another address.`,
    ]);
  });

  test.each(BUILT)('%s may be where a former address leads', async (address) => {
    const line = `- { address: /old/, to: ${address}, ended: 2024-02-01, reason: It moved. }\n`;
    expect(await problemsOf({ 'former-addresses.yaml': line })).toEqual([]);
  });
});

describe('an address that the build does not make', () => {
  test.each([
    ['feeds of a list without feeds', '/calendar/2024/rss.xml'],
    ['a year of a list that one feed holds', '/topics/asset-tracing/2024/rss.xml'],
    ['a calendar of a list without one', '/topics/asset-tracing/calendar.ics'],
    [
      'pictures of an announcement without any',
      '/announcements/2024/asset-tracing-course/media.zip',
    ],
    ['a year in which nothing took place', '/calendar/2023/'],
    ['a file whose name is not promised', '/_astro/page.css'],
  ])('%s', async (_, address) => {
    const [problem, ...others] = await problemsOf(withText(`See [this](${address}).`));
    expect(problem).toMatch(
      new RegExp(`^31:\\d+  there is no page ${address.replaceAll('.', '\\.')}\\. `),
    );
    expect(others).toEqual([]);
  });
});

test('a list that only an announcement under embargo stands in is not published yet, nor are its feeds', async () => {
  const text = 'See [one](/topics/hidden/rss.xml) and [all](/topics/asset-tracing/rss.xml).';
  const hidden = anotherAnnouncement('TST-2024-002', 'Text.', 'embargo: 2024-06-01T00:00:00Z\n');
  const problems = await problemsOf({
    [ANNOUNCEMENT]: `${FRONT_MATTER}\n${text}\n`,
    'announcements/2024/hidden.mdx': hidden.replace('- asset-tracing', '- hidden'),
    'topics/hidden.yaml': 'label: Hidden\ndescription: What nobody knows.\n',
  });
  expect(problems.map((each) => each.replace(/^\d+:\d+ {2}/, ''))).toEqual([
    '/topics/hidden/rss.xml is not published yet. Remove the link, or hold this announcement back as long.',
  ]);
});

test('the page of two versions is there once the ledger has both', async () => {
  const link = '/announcements/2024/asset-tracing-course/changes/1-2/';
  const problemsWith = (wordings: number[]) =>
    withContent(withText(`See [this](${link}).`), async (contentDir) => {
      const archive = await readArchive({
        contentDir,
        now: new Date('2024-03-01T00:00:00Z'),
        limits: { textFileBytes: 100_000, imageFileBytes: 100_000 },
        wordings: new Map([['TST-2024-001', wordings]]),
      });
      return 'problems' in archive ? archive.problems.map(({ rule }) => rule) : [];
    });
  expect(await problemsWith([1, 2])).toEqual([]);
  expect(await problemsWith([1])).toEqual([`there is no page ${link}`]);
});
