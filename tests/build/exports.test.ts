import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse as parseCsv } from 'csv-parse/sync';
import { describe, expect, inject, it, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import {
  BUILD_TIME,
  FIXTURE_CONTENT,
  SHIPPED_CONTENT,
  SITE_ADDRESS,
} from '../support/builtArchives.ts';
import { isAnnouncement, readSite } from '../support/builtSite.ts';
import { addressOf, readContent } from '../support/contentFolder.ts';

type Json = Record<string, unknown>;

const NAMES = ['announcement', 'announcements', 'announcement-row', 'session-row'];

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), contentDir: SHIPPED_CONTENT },
  { archive: 'fixture', folder: inject('fixtureSite'), contentDir: FIXTURE_CONTENT },
])('the open data of the $archive archive', ({ archive, folder, contentDir }) => {
  const site = readSite(folder);
  const file = (address: string) => {
    const bytes = site.files.get(address);
    if (!bytes) throw new Error(`There is no ${address}.`);
    return bytes.toString('utf8');
  };
  const schemas = new Map(
    NAMES.map((name): [string, Json] => [
      name,
      JSON.parse(file(`/data/schemas/${name}.schema.json`)),
    ]),
  );
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false });
  addFormats.default(ajv);
  for (const schema of schemas.values()) ajv.addSchema(schema);
  const faults = (name: string, value: unknown) => {
    ajv.validate(`${SITE_ADDRESS}/data/schemas/${name}.schema.json`, value);
    return ajv.errorsText();
  };

  const written = readContent(contentDir, BUILD_TIME).announcements;
  const list = JSON.parse(file('/data/announcements.json')) as Json & { announcements: Json[] };
  const records = list.announcements;
  const pages = site.pages.filter(isAnnouncement).map(({ address }) => address);
  const beside = (name: string) => pages.map((address) => file(address + name));

  it('has every announcement once, as the pages have it', () => {
    const ids = records.map(({ id }) => id);
    expect(ids.toSorted()).toEqual(written.map(({ id }) => id).sort());
    expect(list['count']).toBe(written.length);
    expect(records.map(({ address }) => address).sort()).toEqual(
      written.map((announcement) => SITE_ADDRESS + addressOf(announcement)).sort(),
    );
    const listed = site.pages.find(({ address }) => address === '/announcements/');
    const links = [...(listed?.document.querySelectorAll('main ol a.announcement-title') ?? [])];
    const standing = records.filter(({ status }) => status !== 'retracted');
    expect(standing.map(({ address }) => address)).toEqual(
      links.map((link) => SITE_ADDRESS + link.getAttribute('href')),
    );
    console.log(`${archive}: ${records.length} records, ${3 * pages.length} files beside pages`);
  });

  it('says the same in one document, line by line and beside each page', () => {
    const lines = file('/data/announcements.ndjson');
    expect(lines.endsWith('}\n')).toBe(true);
    expect(
      lines
        .trimEnd()
        .split('\n')
        .map((line) => JSON.parse(line)),
    ).toEqual(records);
    const alone = beside('index.json').map((text) => JSON.parse(text));
    expect(alone.toSorted(byId)).toEqual(records.toSorted(byId));
  });

  it('is as its schemas say', () => {
    expect(schemas.get('announcement')).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
    expect(faults('announcements', list)).toBe('No errors');
    expect(faults('announcement', records[0])).toBe('No errors');
    expect(faults('announcement', { ...records[0], surprise: 1 })).not.toBe('No errors');
    expect(faults('announcement', { ...records[0], published: '9 May' })).not.toBe('No errors');
  });

  it.each([
    ['announcements.csv', 'announcement-row', () => true],
    ['sessions.csv', 'session-row', ({ session }: Json) => session !== undefined],
  ])('has the rows of %s as its schema says', (name, schema, isIn) => {
    const text = file(`/data/${name}`);
    expect(text).toMatch(/^id,address,/);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const cells: Record<string, string>[] = parseCsv(text, { columns: true });
    const rows = cells.map((row) => asObject(row, schemas.get(schema) as Schema));
    const expected = records.filter(isIn);
    expect(rows.map((row) => faults(schema, row))).toEqual(rows.map(() => 'No errors'));
    for (const field of ['id', 'title', 'published', 'status', 'address', 'language']) {
      expect(rows.map((row) => row[field])).toEqual(expected.map((record) => record[field]));
    }
    expect(rows.map(({ sources }) => sources)).toEqual(
      expected.map(({ sources }) => (sources as Json[]).map(({ address }) => address)),
    );
  });

  it('has Markdown whose front matter is the record', () => {
    const read = beside('index.md').map((text) => {
      const [, yaml = '', body = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(text) ?? [];
      expect(body.trim()).not.toBe('');
      expect(parseYaml(yaml, { version: '1.1' })).toEqual(parseYaml(yaml));
      return parseYaml(yaml);
    });
    const facts = records.map(({ html: _html, text: _text, ...rest }) => rest);
    expect(read.toSorted(byId)).toEqual(facts.toSorted(byId));
  });

  it('has plain texts with id, title, text, sources and contact', () => {
    const texts = beside('index.txt');
    for (const record of records) {
      const title = `\n${record['title']}\n===`.normalize('NFC');
      const text = texts.find((each) => each.includes(`: ${record['id']}\n`)) ?? '';
      expect(text).toContain(title);
      expect(text).toContain(String(record['text']).normalize('NFC'));
      for (const { address } of record['sources'] as Json[]) expect(text).toContain(`<${address}>`);
      expect(text).toContain((record['desk'] as Json)['mail']);
      expect(text).toContain(record['address']);
    }
    expect(texts.filter((text) => text !== text.normalize('NFC'))).toEqual([]);
    expect(texts.filter((text) => /[ \t\r]$/m.test(text) || !/[^\n]\n$/.test(text))).toEqual([]);
  });

  it('holds no address that needs this site around it', () => {
    const relative = records.filter(({ html }) =>
      /(?:href|src)="(?!https?:|mailto:|tel:)/.test(String(html)),
    );
    expect(relative).toEqual([]);
    expect(records.filter(({ html }) => /\s(?:class|style)=/.test(tagsOf(String(html))))).toEqual(
      [],
    );
    const images = records.flatMap((record) => record['images'] as { address: string }[]);
    for (const { address } of images) expect(site.files.has(new URL(address).pathname)).toBe(true);
  });

  it('is announced by each page and explained on its own', () => {
    for (const page of site.pages.filter(isAnnouncement)) {
      const alternates = [...page.document.querySelectorAll('link[rel=alternate]')];
      const visible = [...page.document.querySelectorAll('.share-address-forms a')];
      const forms = ['index.txt', 'index.md', 'index.json'].map((name) => page.address + name);
      const addresses = alternates.map((link) => link.getAttribute('href'));
      expect(addresses).toEqual(expect.arrayContaining(forms));
      expect(visible.map((link) => link.getAttribute('href'))).toEqual(forms);
    }
    const explained = site.pages.find(({ address }) => address === '/data/');
    const fields = [...(explained?.document.querySelectorAll('.data-fields tbody th') ?? [])].map(
      ({ textContent }) => textContent.trim().replace(/\[\]$/, ''),
    );
    for (const schema of schemas.values()) {
      expect(fields).toEqual(expect.arrayContaining(Object.keys((schema as Schema).properties)));
    }
  });
});

test('what took the place of an announcement is said in every form', () => {
  const site = readSite(inject('fixtureSite'));
  const at = (address: string) => String(site.files.get(address));
  const folder = '/announcements/2019/first-count/';
  const successor = {
    id: 'TST-2019-001',
    title: 'Police count their requests of 2018',
    address: `${SITE_ADDRESS}/announcements/2019/figures-of-a-year/`,
  };
  const record = JSON.parse(at(`${folder}index.json`));
  expect(record).toMatchObject({ status: 'superseded', supersededBy: successor });
  expect(record.updates).toMatchObject([{ kind: 'supersession', by: 'TST-2019-001' }]);
  expect(JSON.parse(at('/announcements/2019/figures-of-a-year/index.json')).supersedes).toEqual([
    expect.objectContaining({ id: 'TST-2019-002', address: SITE_ADDRESS + folder }),
  ]);
  const [, yaml = ''] = at(`${folder}index.md`).split(/^---$/m);
  expect(parseYaml(yaml).supersededBy).toEqual(successor);
  const rows: Json[] = parseCsv(at('/data/announcements.csv'), { columns: true });
  expect(rows.find(({ id }) => id === 'TST-2019-002')).toMatchObject({
    status: 'superseded',
    supersededBy: 'TST-2019-001',
  });
  expect(at(`${folder}index.txt`)).toContain('Read instead: Police count their requests of 2018');
});

describe('hostile text', () => {
  const site = readSite(inject('fixtureSite'));
  const TITLE = 'R&D <script>alert(1)</script> ]]> "quoted" & ‘single’ 🚓 &amp; done';

  it('survives in every form', () => {
    const at = (address: string) => String(site.files.get(address));
    const folder = '/announcements/2025/hostile-text/';
    const [, yaml = ''] = at(`${folder}index.md`).split(/^---$/m);
    const rows: Json[] = parseCsv(at('/data/announcements.csv'), { columns: true });
    expect(JSON.parse(at(`${folder}index.json`)).title).toBe(TITLE);
    expect(parseYaml(yaml).title).toBe(TITLE);
    expect(at(`${folder}index.txt`).split('\n')).toContain(TITLE);
    expect(rows.map(({ title }) => title)).toContain(TITLE);
    expect(at(`${folder}index.txt`)).toContain('Text with 5 < 6 & 7, ]]> in words');
  });
});

/** A JSON Schema of a row. */
type Schema = Json & {
  properties: Record<string, { type?: string | string[]; anyOf?: { type: string }[] }>;
};

/** Turns the cells of a row into what its schema describes, by the rules that `/data/` states. */
function asObject(row: Record<string, string>, { properties }: Schema): Json {
  expect(Object.keys(row)).toEqual(Object.keys(properties));
  return Object.fromEntries(
    Object.entries(row).map(([column, cell]) => {
      const { type, anyOf = [] } = properties[column] ?? {};
      const types = [type, ...anyOf.map((each) => each.type)].flat();
      if (types.includes('array')) return [column, cell === '' ? [] : entriesOf(plain(cell))];
      if (cell === '') return [column, null];
      return [column, types.includes('number') ? Number(cell) : plain(cell)];
    }),
  );
}

function plain(cell: string): string {
  return cell.replace(/^'/, '');
}

function entriesOf(cell: string): string[] {
  return cell.split(' | ').map((entry) => entry.replace(/\\([\\|])/g, '$1'));
}

function tagsOf(html: string): string {
  return (html.match(/<[a-z][^>]*>/g) ?? []).join('').replace(/"[^"]*"/g, '');
}

function byId(a: Json, b: Json): number {
  return String(a['id']) < String(b['id']) ? -1 : 1;
}
