import { type CitedWork, GENRE } from './work.ts';

/** A stretch of a citation; the title of a whole work stands in italics. */
export interface Run {
  text: string;
  italic?: true;
}

/** The styles of citation that are written as a sentence. */
export const STYLES = { apa, mla, chicago } as const;

export type Style = keyof typeof STYLES;

export const STYLE_NAMES = Object.keys(STYLES) as readonly Style[];

/**
 * A citation without its italics.
 *
 * @example `[{ text: 'A. ' }, { text: 'B', italic: true }]` -> `A. B`
 */
export function plainCitation(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}

/**
 * The entry of a list of references by the Publication Manual of the APA (7th edition): group
 * author, date, title in italics, what it is with its number, site, address. What has no date is
 * "n.d." (9.17); a retraction stands behind it (11.15 and example 14 of chapter 10).
 */
function apa({ author, archive, id, title, published, retracted, address }: CitedWork): Run[] {
  const date = (day: string) => `${year(day)}, ${MONTHS[month(day)]} ${dayOf(day)}`;
  const genre = GENRE.replace(/ [a-z]/g, (initial) => initial.toUpperCase());
  return [
    { text: `${sentence(author)} (${published ? date(published) : 'n.d.'}). ` },
    { text: title, italic: true },
    { text: ` (${genre} ${id}). ${author === archive ? '' : `${sentence(archive)} `}${address}` },
    ...(retracted ? [{ text: ` (Retraction published ${date(retracted)})` }] : []),
  ];
}

/**
 * An entry of the works cited by the MLA Handbook (9th edition): author, title in quotation marks,
 * site in italics, date with a short month, address; what it is stands last, as an optional
 * element. An author who is also the archive is left out, and so is a date that is not known.
 */
function mla({ author, archive, id, title, published, retracted, address }: CitedWork): Run[] {
  const date = (day: string) => `${dayOf(day)} ${SHORT_MONTHS[month(day)]} ${year(day)}`;
  return [
    { text: `${author === archive ? '' : `${sentence(author)} `}${quoted(title)} ` },
    { text: archive, italic: true },
    { text: `, ${published ? `${date(published)}, ` : ''}${address}. ${GENRE} ${id}.` },
    ...(retracted ? [{ text: ` Retracted ${date(retracted)}.` }] : []),
  ];
}

/**
 * An entry of a bibliography by the Chicago Manual of Style (17th edition, 14.205-14.207): author,
 * title in quotation marks, what it is, site, date, address. The title of a site is in roman.
 */
function chicago({ author, archive, id, title, published, retracted, address }: CitedWork): Run[] {
  const date = (day: string) => `${MONTHS[month(day)]} ${dayOf(day)}, ${year(day)}`;
  const place = `${archive}, ${published ? `${date(published)}.` : 'n.d.'}`;
  const text = `${sentence(author)} ${quoted(title)} ${GENRE} ${id}. ${place} ${address}.`;
  return [{ text: retracted ? `${text} Retracted ${date(retracted)}.` : text }];
}

const MONTHS =
  'January February March April May June July August September October November December'.split(
    ' ',
  );

/** Months of more than four letters are shortened. */
const SHORT_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/**
 * A text with a full stop, unless it ends with a mark of its own.
 *
 * @example `Press desk` -> `Press desk.`
 */
function sentence(text: string): string {
  return /[.?!]$/.test(text) ? text : `${text}.`;
}

/**
 * A title in quotation marks, with its end within them; marks within it become single ones.
 *
 * @example `They say “no”` -> `“They say ‘no’.”`
 */
function quoted(title: string): string {
  const inner = title.replace(/"([^"]*)"/g, '‘$1’').replace(/“([^”]*)”/g, '‘$1’');
  return `“${sentence(inner)}”`;
}

function year(day: string): string {
  return day.slice(0, 4);
}

/** From 0. */
function month(day: string): number {
  return Number(day.slice(5, 7)) - 1;
}

function dayOf(day: string): number {
  return Number(day.slice(8, 10));
}
