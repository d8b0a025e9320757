import { parse } from 'csv-parse/sync';
import { describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SHIPPED_CONTENT } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { addressOf, isRetracted, readContent, regionOf } from '../support/contentFolder.ts';

type Row = Record<string, string>;

const FILES = [
  'years',
  'regions',
  'countries',
  'claims',
  'participants',
  'topics',
  'organisations',
];

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the figures of the $archive archive', ({ folder, contentDir }) => {
  const site = readSite(folder);
  const page = site.pages.find(({ address }) => address === '/figures/');
  const { announcements } = readContent(contentDir, BUILD_TIME);
  const trainings = announcements.filter((each) => each.kind === 'training' && !isRetracted(each));

  function rowsOf(file: string): Row[] {
    return parse(site.files.get(`/figures/${file}.csv`) ?? '', { columns: true });
  }

  const sum = (rows: readonly Row[], column: string) =>
    rows.reduce((total, row) => total + Number(row[column]), 0);

  function section(file: string): Element {
    const found = page?.document.getElementById(file)?.closest('section');
    if (!found) throw new Error(`There is no figure ${file}.`);
    return found;
  }

  /** The text of the cells of a column, counted from 0. */
  function cells(file: string, column: number): string[] {
    const rows = [...section(file).querySelectorAll('tbody tr')];
    return rows.map((row) => row.children[column]?.textContent?.trim() ?? '');
  }

  it('count every training once in each of them', () => {
    expect(trainings.length).toBeGreaterThan(0);
    for (const file of ['years', 'regions', 'countries']) {
      expect(sum(rowsOf(file), 'trainings'), file).toBe(trainings.length);
    }
    const formats = ['in_person', 'virtual', 'hybrid', 'format_not_stated'];
    const inYears = formats.reduce((total, format) => total + sum(rowsOf('years'), format), 0);
    expect(inYears).toBe(trainings.length);
    const uncertain = trainings.filter(({ session }) => String(session?.start).length < 10);
    expect(sum(rowsOf('years'), 'day_not_known')).toBe(uncertain.length);
    expect(
      rowsOf('participants')
        .map(({ announcement }) => announcement)
        .sort(),
    ).toEqual(trainings.map(({ id }) => id).sort());
  });

  it('show the numbers of their files', () => {
    const byYear = new Map(rowsOf('years').map(({ year, trainings: count }) => [year, count]));
    const all = section('years').querySelectorAll('thead th').length - 2;
    expect(new Map(cells('years', 0).map((year, row) => [year, cells('years', all)[row]]))).toEqual(
      byYear,
    );
    expect(cells('regions', 1)).toEqual(rowsOf('regions').map(({ trainings: count }) => count));
    const countries = [...section('countries').querySelectorAll('.count-list span')];
    expect(countries.map(({ textContent }) => textContent)).toEqual(
      rowsOf('countries').map(({ trainings: count }) => count),
    );
    const circles = section('countries').querySelectorAll('circle');
    expect(circles).toHaveLength(
      rowsOf('countries').filter(({ country }) => country !== '').length,
    );
  });

  it('count the announcements in the list of each topic and organisation', () => {
    const lists = [
      ...rowsOf('topics').map((row) => ({ ...row, list: `/topics/${row['topic']}/` })),
      ...rowsOf('organisations').map((row) => ({
        ...row,
        list: `/organisations/${row['organisation']}/`,
      })),
    ];
    expect(lists.length).toBeGreaterThan(2);
    for (const { list, announcements: count } of lists as (Row & { list: string })[]) {
      const listed = site.pages.find(({ address }) => address === list)?.document;
      expect(count, list).toBe(
        String(listed?.querySelectorAll('main .announcement-list > li').length),
      );
    }
  });

  it('say of a number that somebody claims how exact it is', () => {
    const claims = rowsOf('claims');
    expect(claims.length).toBeGreaterThan(0);
    const written = cells('claims', 2);
    const open = claims.filter(({ exactness }) => exactness === 'moreThan').length;
    expect(written.filter((text) => text.startsWith('more than '))).toHaveLength(open);
    expect(cells('claims', 3).filter((text) => text === '+')).toHaveLength(open);
  });

  it('are pictures with a title and a description, each mark a link to a page of the site', () => {
    const pictures = [...(page?.document.querySelectorAll('svg.chart') ?? [])];
    expect(pictures).toHaveLength(2);
    for (const picture of pictures) {
      const [title, description] = picture.children;
      expect([title?.localName, description?.localName]).toEqual(['title', 'desc']);
      expect(title?.textContent?.length).toBeGreaterThan(10);
      expect(description?.textContent?.length).toBeGreaterThan(10);
    }
    const marks = [
      ...(page?.document.querySelectorAll('svg :is(rect, circle):not(pattern *)') ?? []),
    ];
    expect(marks.length).toBeGreaterThan(0);
    const unlinked = marks.filter(
      (mark) => !mark.closest('a')?.getAttribute('href')?.startsWith('/'),
    );
    expect(unlinked).toEqual([]);
  });

  it('each have their file, and no word of what is not published', () => {
    for (const file of FILES) {
      expect(site.files.has(`/figures/${file}.csv`), file).toBe(true);
      expect(section(file).querySelector(`a[href="/figures/${file}.csv"]`), file).not.toBeNull();
    }
    const addresses = new Set(announcements.map(addressOf));
    for (const { address } of [...rowsOf('claims'), ...rowsOf('participants')]) {
      expect(addresses).toContain(new URL(address ?? '').pathname);
    }
    const regions = new Set(trainings.map(regionOf));
    expect(new Set(rowsOf('regions').map(({ region }) => region))).toEqual(regions);
  });
});
