import type { CitedWork } from './work.ts';

/** Writes a citation as `{{cite press release}}`, the template of Wikipedia (Help:Citation Style 1). */
export function wikipedia(work: CitedWork): string {
  const { id, title, author, archive, published, language, address } = work;
  const parameters = [
    ...(author === archive ? [] : [['author', author]]),
    ['title', title],
    ['url', address],
    ...(published === undefined ? [] : [['date', published]]),
    ['publisher', archive],
    ['id', id],
    ...(/^en\b/.test(language) ? [] : [['language', language]]),
  ];
  const written = parameters.map(
    ([name, value = '']) =>
      ` |${name}=${name === 'url' ? encodeMarks(value) : escapeWikitext(value)}`,
  );
  return `{{cite press release${written.join('')}}}`;
}

/** The characters that mean something in wikitext. */
const MARKS = /[|[\]{}<>]|'(?=')|(?<=')'/g;

/**
 * Makes a text mean itself in wikitext.
 *
 * @example `A | [B]` -> `A {{!}} &#91;B&#93;`
 */
function escapeWikitext(text: string): string {
  return text.replace(MARKS, (mark) => (mark === '|' ? '{{!}}' : `&#${mark.codePointAt(0)};`));
}

/**
 * Encodes the marks at which an address or a parameter of wikitext ends.
 *
 * @example `https://a.example/[b]` -> `https://a.example/%5Bb%5D`
 */
function encodeMarks(address: string): string {
  return address.replace(/[|[\]{}]/g, encodeURIComponent);
}
