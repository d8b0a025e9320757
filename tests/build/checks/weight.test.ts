import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/builtSite.ts';
import { heaviest, weigh } from './weight.ts';

const STYLE = '@font-face { src: url(/f/serif.woff2) }';
const SCRIPT = 'import { copy } from "./copy.js"; copy();';
const COPY = 'export function copy() {}';
const HTML =
  '<link rel="stylesheet" href="/s.css"><link rel="preload" as="font" href="/f/bold.woff2"><script type="module" src="/js/a.js"></script>';

const FILES = new Map([
  ['/s.css', Buffer.from(STYLE)],
  ['/js/a.js', Buffer.from(SCRIPT)],
  ['/js/copy.js', Buffer.from(COPY)],
  ['/f/serif.woff2', Buffer.alloc(700)],
  ['/f/bold.woff2', Buffer.alloc(50)],
]);

const gzip = (text: string) => gzipSync(text, { level: 9 }).length;

describe('weigh', () => {
  it('adds up what the page asks for, also through styles and imports', () => {
    expect(weigh(readPage('/', HTML), { pages: [], files: FILES })).toEqual({
      address: '/',
      document: gzip(HTML) + gzip(STYLE),
      script: gzip(SCRIPT) + gzip(COPY),
      fonts: 750,
    });
  });

  it('fails when a file that the page needs is not there', () => {
    expect(() => weigh(readPage('/', HTML), { pages: [], files: new Map() })).toThrow(
      '/ needs /js/a.js, which is not there.',
    );
  });

  it('feels a page that has grown', () => {
    const words = Array.from({ length: 9000 }, (_, index) => (index * index).toString(36)).join(
      ' ',
    );
    expect(weigh(readPage('/', words), { pages: [], files: FILES }).document).toBeGreaterThan(
      14_600,
    );
  });
});

describe('heaviest', () => {
  it('tells the heaviest by each measure', () => {
    const light = { address: '/light/', document: 1, script: 9, fonts: 0 };
    const heavy = { address: '/heavy/', document: 2, script: 0, fonts: 0 };
    expect(heaviest([light, heavy], 'document')).toBe(heavy);
    expect(heaviest([light, heavy], 'script')).toBe(light);
  });
});
