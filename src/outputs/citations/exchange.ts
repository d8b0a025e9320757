import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import type { CitationFile } from '../../site/urls.ts';
import { type CitedWork, GENRE } from './work.ts';

/** An item of CSL-JSON (CSL 1.0.2): what Zotero, Mendeley, pandoc and others read. */
export interface CslItem {
  id: string;
  type: 'webpage';
  genre: string;
  number: string;
  title: string;
  author: { literal: string }[];
  'container-title': string;
  issued?: { 'date-parts': [(number | string)[]] };
  status?: 'retracted';
  language: string;
  URL: string;
}

/**
 * The key of an entry is the permanent id as it is. The text stays as it is too: citation-js writes
 * ASCII by leaving out every character that it has no command for, such as all of Arabic.
 */
Object.assign(plugins.config.get('@bibtex').format, {
  useIdAsLabel: true,
  checkLabel: false,
  asciiOnly: false,
});

/** The writing of the digits of year, month and day. */
type DatePart = (digits: string) => number | string;

/**
 * An announcement as CSL-JSON. The type is `webpage` with a genre, as press releases are entered for
 * APA; styles then show the genre instead of treating it as an article of a newspaper.
 */
export function cslItem(work: CitedWork, part: DatePart = Number): CslItem {
  const { id, title, author, archive, published, retracted, language, address } = work;
  return {
    id,
    type: 'webpage',
    genre: GENRE,
    number: id,
    title,
    author: [{ literal: author }],
    'container-title': archive,
    ...(published !== undefined && { issued: { 'date-parts': [published.split('-').map(part)] } }),
    ...(retracted !== undefined && { status: 'retracted' }),
    language,
    URL: address,
  };
}

/** Writes each file that programs for references read. */
export const EXCHANGE: Readonly<Record<CitationFile, (work: CitedWork) => string>> = {
  bibtex: (work) => withMonthMacro(writeItem('bibtex', publishedItem(escapeTex(work)))),
  // RIS wants months and days with two digits, and citation-js writes parts of a date as it gets them.
  ris: (work) => joinLines(writeItem('ris', publishedItem(work, String))),
  csl: (work) => `${JSON.stringify([cslItem(work)], null, 2)}\n`,
};

/** Neither BibTeX nor RIS has a place for the site that a page belongs to; its publisher is the same. */
function publishedItem(work: CitedWork, part?: DatePart): CslItem & { publisher: string } {
  return { ...cslItem(work, part), publisher: work.archive };
}

function writeItem(format: 'bibtex' | 'ris', item: CslItem): string {
  return `${plugins.output.format(format, [item]).replace(/\n+$/, '')}\n`;
}

/**
 * Writes the month as the macro that BibTeX and its styles know, and the day in a field of its own.
 * citation-js writes both as text in one field, by which nothing can sort.
 *
 * @example `month = {feb 9},` -> `month = feb,\n\tday = {9},`
 */
function withMonthMacro(entry: string): string {
  return entry.replace(/^(\tmonth = )\{([a-z]{3}) (\d+)\},$/m, '$1$2,\n\tday = {$3},');
}

/**
 * Puts lines together that citation-js breaks after 70 characters, in the middle of words.
 *
 * @example `TI  - Police tra\nin fifty` -> `TI  - Police train fifty`
 */
function joinLines(ris: string): string {
  return ris.replace(/\n(?![A-Z][A-Z0-9] {2}- |$)/g, '');
}

/** The characters that mean something to TeX, or to citation-js in a title, written so that they mean themselves. */
const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '<': '\\textless{}',
  '>': '\\textgreater{}',
};

/**
 * Makes the texts of a work mean themselves in TeX.
 *
 * @example `R&D 100%` -> `R\\&D 100\\%`
 */
function escapeTex(work: CitedWork): CitedWork {
  const escaped = (text: string) =>
    text.replace(/[\\~^<>&%$#_{}]/g, (mark) => TEX[mark] ?? `\\${mark}`);
  const { title, author, archive } = work;
  return { ...work, title: escaped(title), author: escaped(author), archive: escaped(archive) };
}
