import { describe, expect, inject, it } from 'vitest';
import { readArchive, type SoundArchive } from '../../src/gate/gate.ts';
import { FormerAddresses } from '../../src/ledger/compare/formerAddresses.ts';
import { readRecord } from '../../src/ledger/store/versions.ts';
import { correctedOn, isCorrection } from '../../src/model/status.ts';
import {
  AnnouncementAddresses,
  LASTING_ADDRESSES,
  PASSING_ADDRESSES,
  unmappedSort,
} from '../../src/site/addresses.ts';
import { listsOf } from '../../src/site/lists.ts';
import { FEED_FORMATS, urls, yearOf } from '../../src/site/urls.ts';
import { site } from '../../src/site.config.ts';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { readContent } from '../support/contentFolder.ts';

type Stored = SoundArchive['published']['announcements'][number]['value'];

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the map of the $archive archive', async ({ folder, contentDir }) => {
  const files = [...readSite(folder).files.keys()].map(addressOfFile);
  const { pages, former } = readContent(contentDir, BUILD_TIME);
  const left = new FormerAddresses(
    former.map((each) => ({ ...each, ended: '2025-01-01', reason: 'It ended.' })),
  );
  const mapped = new Set([
    ...LASTING_ADDRESSES,
    ...PASSING_ADDRESSES,
    ...pages.map(urls.page),
    ...(await announcementAddresses(contentDir)),
  ]);

  it('has every address that there is a file for', () => {
    const isPage = (address: string) => mapped.has(address);
    const strays = files.filter(
      (address) => !mapped.has(address) && !unmappedSort(address, isPage) && !left.of(address),
    );
    expect(files.length).toBeGreaterThan(300);
    expect(strays).toEqual([]);
  });

  it('has no address that there is no file for', () => {
    const there = new Set(files);
    expect([...mapped].filter((address) => !there.has(address))).toEqual([]);
  });

  it('lets nothing stand at an address that is former, but what says so', () => {
    const inUse = former.filter(({ address }) => mapped.has(address));
    expect(inUse).toEqual([]);
    const pagesLeft = former.flatMap(({ address }) => (address.endsWith('/') ? [address] : []));
    const feedsLeft = pagesLeft
      .filter((page) => /^\/(?:topics|organisations|regions|kinds)\//.test(page))
      .flatMap((page) => FEED_FORMATS.map((format) => urls.feed(page, format)));
    expect(files).toEqual(expect.arrayContaining([...pagesLeft, ...feedsLeft]));
  });
});

/** `/about/` of `/about/index.html`. */
function addressOfFile(file: string): string {
  return file.replace(/\/index\.html$/, '/');
}

/** Every address that the announcements of a content folder make. */
async function announcementAddresses(contentDir: string): Promise<string[]> {
  const record = readRecord(contentDir);
  const now = new Date(BUILD_TIME);
  const archive = await readArchive({ contentDir, now, limits: site.limits, ...record });
  if ('problems' in archive) throw new Error(`${contentDir} has problems.`);
  const addresses = new AnnouncementAddresses();
  return archive.published.announcements.flatMap(({ value }) =>
    addresses.add({
      address: urls.announcement(value),
      year: yearOf(value.published),
      lists: listsIn(value),
      hasPictures: value.image !== undefined || value.images.length > 0,
      correctedIn: value.updates.some(isCorrection) ? yearOf(correctedOn(value)) : undefined,
      wordings: record.wordings.get(value.id) ?? [],
    }),
  );
}

function listsIn(value: Stored): string[] {
  const participants = value.organisations.map(({ id }) => id);
  return listsOf({
    year: yearOf(value.published),
    kind: value.kind,
    organisations: value.kind === 'statement' ? [...participants, value.statedBy] : participants,
    topics: value.topics,
    place: value.place,
    days: [value.published, ...value.updates.map(({ date }) => date)],
    ...('session' in value && { session: value.session }),
  });
}
