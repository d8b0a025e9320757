import type { CitedWork } from './work.ts';

/** A citation as `{{cite press release}}`, the template of Wikipedia (Help:Citation Style 1). */
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
    ([name, value = '']) => ` |${name}=${name === 'url' ? withoutMarks(value) : escaped(value)}`,
  );
  return `{{cite press release${written.join('')}}}`;
}

/** What means something in wikitext, as characters that mean themselves. */
const MARKS = /[|[\]{}<>]|'(?=')|(?<=')'/g;

function escaped(text: string): string {
  return text.replace(MARKS, (mark) => (mark === '|' ? '{{!}}' : `&#${mark.codePointAt(0)};`));
}

/** An address ends at a bracket, and a parameter at a pipe. */
function withoutMarks(address: string): string {
  return address.replace(/[|[\]{}]/g, encodeURIComponent);
}
