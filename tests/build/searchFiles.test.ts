import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, it } from 'vitest';
import { Engine } from '../../src/search/answer/engine.ts';
import type { IndexedText } from '../../src/search/format/indexFile.ts';
import { readEntries } from '../../src/search/format/sortedFiles.ts';
import { UNSEARCHED_PARTS } from '../../src/search/format/unsearchedParts.ts';
import { type Order, readCounts } from '../../src/search/format/vocabularyFile.ts';
import { wordsOf } from '../../src/search/format/words.ts';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { namesIn, organisationsOf, readContent } from '../support/contentFolder.ts';
import { weighScript } from './checks/weight.ts';

/** What the search page may load before anything is searched for, and in all with what explains answers; gzip, in bytes. */
const SCRIPT_BUDGET = { atStart: 20_000, inAll: 32_000 };

interface Name {
  filter: string;
  id: string;
  label: string;
  names: string[];
}

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the search of the $archive archive', ({ archive, folder, contentDir }) => {
  const site = readSite(folder);
  const { files, pages } = site;
  const { announcements } = readContent(contentDir, BUILD_TIME);
  const unpacked = (file: string) => gunzipSync(files.get(file) ?? new Uint8Array()).toString();
  const names: Name[] = JSON.parse(unpacked('/search/names.bin'));
  const texts = [...files.keys()]
    .filter((file) => /^\/search\/index\/[^/]+\/texts\//.test(file))
    .map((file): IndexedText => JSON.parse(unpacked(file)));

  it.each(['organisation', 'topic'] as const)('knows every %s by every name', (filter) => {
    const used = announcements.flatMap((each) =>
      filter === 'topic' ? each.topics : organisationsOf(each),
    );
    const known = names.filter((each) => each.filter === filter);
    expect(known.map(({ id }) => id).toSorted()).toEqual([...new Set(used)].sort());
    for (const { id, label, names: others } of known) {
      expect([label, ...others].toSorted()).toEqual(namesIn(contentDir, filter, id).toSorted());
    }
  });

  it('knows every country of the archive', () => {
    const countries = announcements.flatMap(({ place }) =>
      place === 'global' ? [] : [place.country],
    );
    const known = names.filter(({ filter }) => filter === 'country');
    expect(known.map(({ id }) => id).toSorted()).toEqual([...new Set(countries)].sort());
  });

  it('has the same words from the front and from the back, each once', () => {
    const wordsOf = (order: Order) =>
      [...files.keys()]
        .filter((file) => file.startsWith(`/search/vocabulary/${order}-`))
        .flatMap((file) => [...readCounts(readEntries(gunzipSync(files.get(file) ?? '')), order)]);
    const words = wordsOf('words');
    const { documents } = JSON.parse(unpacked('/search/vocabulary/index.bin'));
    expect(documents).toBe(announcements.length);
    expect(new Set(words.map(([word]) => word)).size).toBe(words.length);
    expect(words.every(([, count]) => count >= 1 && count <= documents)).toBe(true);
    expect(new Map(wordsOf('endings'))).toEqual(new Map(words));
  });

  it('finds every announcement by the words of its title', async () => {
    const load = async (file: string) => files.get(`/search/index/${file}`) ?? new Uint8Array();
    const engine = new Engine(load, 'en');
    for (const { title } of announcements) {
      const found = await Promise.all(wordsOf(title).map((word) => engine.word(word)));
      const ids = found.reduce<ReadonlySet<number>>(
        (all, hits) => all.intersection(new Set(hits.keys())),
        new Set((await engine.newestFirst()).keys()),
      );
      const titles = await Promise.all(
        [...ids].map(async (id) => (await engine.load(id)).meta.title),
      );
      expect(titles).toContain(title);
    }
  });

  it('has the texts without what the page adds to them, and no words run together', () => {
    expect(texts).toHaveLength(announcements.length);
    const contents = texts.map(({ content }) => content);
    const ours = /Key points\.|#(?=\s|$)|Figure.?What is counted|CountryInvestigators/;
    expect(contents.filter((text) => ours.test(text))).toEqual([]);
    // A summary, key points and a text at least.
    expect(contents.filter((text) => text.split(' ').length < 20)).toEqual([]);
  });

  it('has of every announcement each word that its page shows, as often as it shows it', () => {
    for (const { url, content } of texts) {
      const page = pages.find(({ address }) => address === url);
      expect(wordsOf(content).toSorted(), url).toEqual(shownWords(page?.document).toSorted());
    }
  });

  it('opens pages at places that they have', () => {
    const lost = texts.flatMap(({ url, anchors }) => {
      const page = pages.find(({ address }) => address === url);
      return anchors
        .filter(({ id }) => !page?.document.getElementById(id))
        .map(({ id }) => url + id);
    });
    expect(lost).toEqual([]);
    expect(texts.flatMap(({ anchors }) => anchors).length).toBeGreaterThan(0);
  });

  it('has no file that no page asks for', () => {
    const unasked = [...files.keys()].filter(
      (file) => file.startsWith('/pagefind/') || /^\/search\/.*\.json$/.test(file),
    );
    expect(unasked).toEqual([]);
  });

  it('starts with little script, and answers with not much more', () => {
    const page = pages.find(({ address }) => address === '/search/');
    const { atStart, inAll } = page ? weighScript(page, site) : { atStart: 0, inAll: 0 };
    console.log(`${archive}: ${atStart} bytes script of the search at first, ${inAll} in all`);
    expect(atStart).toBeGreaterThan(0);
    expect(atStart).toBeLessThanOrEqual(SCRIPT_BUDGET.atStart);
    expect(inAll).toBeGreaterThan(atStart);
    expect(inAll).toBeLessThanOrEqual(SCRIPT_BUDGET.inAll);
  });

  it('loads files of a few kilobytes', () => {
    const heavy = [...files].filter(
      ([file, bytes]) =>
        file.startsWith('/search/') && file.endsWith('.bin') && bytes.length > 12_000,
    );
    expect(heavy.map(([file]) => file)).toEqual([]);
  });
});

/** Elements within a line; what is in others stands apart from the words around it. */
const IN_LINE = 'a, abbr, b, bdi, cite, code, em, i, q, span, strong, sub, sup, time';

/** The words that the page of an announcement shows of it, but for the parts in which none is searched. */
function shownWords(page: Document | undefined): string[] {
  const shown = page?.querySelector('.announcement')?.cloneNode(true) as Element;
  for (const part of shown.querySelectorAll(UNSEARCHED_PARTS.join(', '))) part.remove();
  for (const block of shown.querySelectorAll(`:not(${IN_LINE})`)) {
    block.before(' ');
    block.after(' ');
  }
  return wordsOf(shown.textContent);
}
