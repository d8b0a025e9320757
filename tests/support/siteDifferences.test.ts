import { describe, expect, it } from 'vitest';
import { compareFiles, differenceReport } from './siteDifferences.ts';

function site(files: Record<string, string>): Map<string, Buffer> {
  return new Map(Object.entries(files).map(([file, text]) => [file, Buffer.from(text)]));
}

function kinds(before: Record<string, string>, after: Record<string, string>) {
  return compareFiles(site(before), site(after)).map(({ file, kind }) => `${kind} ${file}`);
}

const ONE = '<link rel="stylesheet" href="/_astro/main.AAAAAAAA.css">';
const TWO = '<link rel="stylesheet" href="/_astro/page.BBBBBBBB.css">';

describe('the difference between two sites', () => {
  it('is none where every file is the same', () => {
    expect(kinds({ '/a.html': 'x' }, { '/a.html': 'x' })).toEqual([]);
  });

  it.each([
    ['names', 'src="/_astro/page.AAAAAAAA.js"', 'src="/_astro/page.B_b-BBBB.js"'],
    ['names', 'src="/_astro/room.AAAAAAAA_Z1abc.webp"', 'src="/_astro/room.BBBBBBBB_2x.webp"'],
    ['assets', ONE + TWO, TWO + ONE],
    ['assets', ONE + TWO, ONE],
    ['space', '<p>One</p> <p>Two</p>', '<p>One</p>\n<p>Two</p>'],
    ['text', '<p>Lyon</p>', '<p>Nice</p>'],
  ])('is of the kind %s: %s, %s', (kind, before, after) => {
    expect(kinds({ '/a.html': before }, { '/a.html': after })).toEqual([`${kind} /a.html`]);
  });

  it('is in the bytes of what nobody reads', () => {
    expect(kinds({ '/a.png': '1' }, { '/a.png': '2' })).toEqual(['bytes /a.png']);
  });

  it('is a file that came or went', () => {
    expect(kinds({ '/a.html': '' }, { '/b.html': '' })).toEqual([
      'removed /a.html',
      'added /b.html',
    ]);
  });

  it('is no other file where only the hash in its name is another', () => {
    expect(
      kinds(
        { '/_astro/page.AAAAAAAA.js': 'x', '/_astro/main.AAAAAAAA.js': 'x' },
        { '/_astro/page.BBBBBBBB.js': 'x', '/_astro/main.BBBBBBBB.js': 'y' },
      ),
    ).toEqual(['text /_astro/main.BBBBBBBB.js', 'names /_astro/page.BBBBBBBB.js']);
  });

  it('is told apart for files that differ in the hash of their names alone', () => {
    const before = { '/_astro/page.AAAAAAAA.js': 'x', '/_astro/page.BBBBBBBB.js': 'y' };
    expect(
      kinds(before, { '/_astro/page.AAAAAAAA.js': 'x', '/_astro/page.CCCCCCCC.js': 'y' }),
    ).toEqual(['removed /_astro/page.BBBBBBBB.js', 'added /_astro/page.CCCCCCCC.js']);
  });
});

describe('the report', () => {
  it('says that two sites are the same', () => {
    expect(differenceReport([])).toBe('The two sites are the same, byte for byte.');
  });

  it('counts each kind, and shows a file of each change, those of the most files first', () => {
    const before = { '/a.html': 'in Lyon', '/b.html': 'In May', '/c.html': 'near Lyon' };
    const after = { '/a.html': 'in Nice', '/b.html': 'In June', '/c.html': 'near Nice', '/d': '' };
    expect(differenceReport(compareFiles(site(before), site(after)))).toBe(`\
3 files: another text
    /a.html, and 1 file more
        - in Lyon
        + in Nice
    /b.html
        - In May
        + In June
1 file: only after
    /d`);
  });
});
