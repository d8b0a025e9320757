import { entries } from 'bibtex-parse';
import { describe, expect, it } from 'vitest';
import { archived } from '../../../tests/support/archive.ts';
import { EXCHANGE } from './exchange.ts';
import { wikipedia } from './wikipedia.ts';
import { citedWork } from './work.ts';

const WORK = citedWork(archived({ slug: 'agencies', title: 'Police & customs: 50% more_ {now}' }));

describe('what is cited of an announcement', () => {
  it('is its title, desk, archive, day, id and address', () => {
    expect(citedWork(archived({ slug: 'agencies' }))).toEqual({
      id: 'TST-2024-001',
      title: 'Police train investigators',
      author: 'Press & news desk',
      archive: 'The Training Record',
      published: '2024-02-09',
      language: 'en',
      address: 'https://press.example/announcements/2024/agencies/',
    });
  });

  it('has the day as written, in the zone that it was written in', () => {
    const work = citedWork(archived({ published: '2024-02-09T00:30:00+14:00' }));
    expect(work.published).toBe('2024-02-09');
  });

  it('has no date where no source says when it was announced', () => {
    expect(citedWork(archived({ datedBy: 'event' })).published).toBeUndefined();
  });

  it('has the day of its retraction, not that of a correction', () => {
    const corrected = { date: '2024-02-10', kind: 'correction', note: 'One.' };
    const retracted = { date: '2024-02-12', kind: 'retraction', note: 'Two.' };
    expect(citedWork(archived({ updates: [corrected] })).retracted).toBeUndefined();
    expect(citedWork(archived({ updates: [corrected, retracted] })).retracted).toBe('2024-02-12');
  });
});

describe('a citation for programs', () => {
  it('is CSL-JSON', () => {
    expect(JSON.parse(EXCHANGE.csl({ ...WORK, retracted: '2024-03-01' }))).toEqual([
      {
        id: 'TST-2024-001',
        type: 'webpage',
        genre: 'Press release',
        number: 'TST-2024-001',
        title: 'Police & customs: 50% more_ {now}',
        author: [{ literal: 'Press & news desk' }],
        'container-title': 'The Training Record',
        issued: { 'date-parts': [[2024, 2, 9]] },
        status: 'retracted',
        language: 'en',
        URL: 'https://press.example/announcements/2024/agencies/',
      },
    ]);
  });

  it('is BibTeX, with its id as key and what TeX would read escaped', () => {
    const entry = EXCHANGE.bibtex(WORK);
    expect(entry).toMatch(/^@misc\{TST-2024-001,\n/);
    expect(entry).toContain('author = {{Press \\& news desk}}');
    expect(entry).toMatch(/title = \{Police \\& customs: 50\\% more\\_ \\\{now\\\}\}/);
    expect(entry).toContain('url = {https://press.example/announcements/2024/agencies/}');
    expect(entry.endsWith('}\n')).toBe(true);
  });

  it.each(Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2023, month, 17))))(
    'names in BibTeX the month of %o by its macro, and the day by itself',
    (day) => {
      const published = day.toISOString().slice(0, 10);
      const [entry] = entries(EXCHANGE.bibtex({ ...WORK, published }));
      // Only of a macro does the parser write out the name.
      const month = day.toLocaleDateString('en', { month: 'long', timeZone: 'UTC' });
      expect(entry).toMatchObject({ YEAR: '2023', MONTH: month, DAY: '17' });
    },
  );

  it('has no leading zero in the day of BibTeX', () => {
    expect(EXCHANGE.bibtex({ ...WORK, published: '2023-05-03' })).toContain(
      '\n\tyear = {2023},\n\tmonth = may,\n\tday = {3},\n',
    );
  });

  it('has in BibTeX no month that only a title names', () => {
    const title = 'month = {feb 9},';
    const { published: _published, ...undated } = { ...WORK, title };
    expect(entries(EXCHANGE.bibtex(undated))[0]).not.toHaveProperty('MONTH');
  });

  it('keeps in BibTeX what is not ASCII, and tags as text', () => {
    const title = 'تدريب é 🚓 <b>\\x';
    const entry = EXCHANGE.bibtex({ ...WORK, title });
    expect(entry).toContain('{تدريب é 🚓 \\textless{}b\\textgreater{}\\textbackslash{}x}');
  });

  it('is RIS, a tag a line', () => {
    expect(EXCHANGE.ris(WORK).split('\n')).toEqual([
      'TY  - ELEC',
      'AU  - Press & news desk',
      'DA  - 2024/02/09/',
      'PY  - 2024',
      'ID  - TST-2024-001',
      'LA  - en',
      'PB  - The Training Record',
      'TI  - Police & customs: 50% more_ {now}',
      'UR  - https://press.example/announcements/2024/agencies/',
      'ER  - ',
      '',
    ]);
  });

  it('is RIS that breaks no line', () => {
    const title = 'A title that is longer than a line of RIS and is not to be broken in a word';
    expect(EXCHANGE.ris({ ...WORK, title })).toContain(`\nTI  - ${title}\nUR  - `);
  });

  it.each(['bibtex', 'ris', 'csl'] as const)('has no date in %s where none is known', (file) => {
    const { published: _published, ...undated } = WORK;
    expect(EXCHANGE[file](undated)).not.toMatch(/year|DA {2}-|PY {2}-|issued/);
  });
});

describe('a citation for Wikipedia', () => {
  it('is {{cite press release}}', () => {
    expect(wikipedia({ ...WORK, title: 'Police train investigators' })).toBe(
      '{{cite press release |author=Press & news desk |title=Police train investigators |url=https://press.example/announcements/2024/agencies/ |date=2024-02-09 |publisher=The Training Record |id=TST-2024-001}}',
    );
  });

  it('lets nothing of the title end a parameter, a link or the template', () => {
    const title = "A|B [c] }} ''d'' <ref>";
    expect(wikipedia({ ...WORK, title })).toContain(
      'title=A{{!}}B &#91;c&#93; &#125;&#125; &#39;&#39;d&#39;&#39; &#60;ref&#62; |url=',
    );
  });

  it('says the language where it is not English', () => {
    expect(wikipedia({ ...WORK, language: 'ar' })).toContain('|language=ar}}');
  });
});
