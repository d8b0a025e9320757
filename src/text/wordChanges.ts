import { diffArrays } from 'diff';

/** A piece of text that both versions have, or that one of them lacks. */
interface Span {
  text: string;
  change?: 'removed' | 'added';
}

/** A paragraph of both versions, in pieces. */
export type ChangedParagraph = readonly Span[];

/**
 * Sets two texts of one paragraph a line beside each other, word by word. Paragraphs that neither
 * text has changed are whole pieces; empty lines and the lines under headings are left out.
 */
export function wordChanges(before: string, after: string): ChangedParagraph[] {
  const changes = diffArrays(linesOf(before), linesOf(after));
  const paragraphs: ChangedParagraph[] = [];
  for (let position = 0; position < changes.length; position += 1) {
    const change = changes[position];
    const next = changes[position + 1];
    if (change?.removed && next?.added) {
      paragraphs.push(...changedParagraphs(change.value, next.value));
      position += 1;
    } else if (change) {
      paragraphs.push(...change.value.map((text) => [piece(text, change)]));
    }
  }
  return paragraphs;
}

/** Whether one of the versions lacks a part of the paragraph. */
export function isChanged(paragraph: ChangedParagraph): boolean {
  return paragraph.some(({ change }) => change !== undefined);
}

function changedParagraphs(
  before: readonly string[],
  after: readonly string[],
): ChangedParagraph[] {
  const words = diffArrays(wordsOf(before.join('\n')), wordsOf(after.join('\n')));
  const paragraphs: Span[][] = [[]];
  for (const { text, ...change } of inPhrases(
    words.map((each) => piece(each.value.join(''), each)),
  )) {
    for (const [position, part] of text.split('\n').entries()) {
      if (position > 0) paragraphs.push([]);
      if (part !== '') paragraphs.at(-1)?.push({ text: part, ...change });
    }
  }
  return paragraphs.filter(({ length }) => length > 0);
}

/** The words of a text in any script, and all that stands between them. Scripts without spaces count by signs. */
function wordsOf(text: string): string[] {
  return (
    text.match(
      /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{M}\p{N}]+|\n|[^\S\n]+|./gu,
    ) ?? []
  );
}

/** Puts changes together that only a space or a comma holds apart: phrases read better than words in turn. */
function inPhrases(pieces: readonly Span[]): Span[] {
  const phrases: Span[] = [];
  let removed = '';
  let added = '';
  const end = () => {
    if (removed !== '') phrases.push({ text: removed, change: 'removed' });
    if (added !== '') phrases.push({ text: added, change: 'added' });
    removed = '';
    added = '';
  };
  for (const [position, { text, change }] of pieces.entries()) {
    const isInside = removed + added !== '' && pieces[position + 1]?.change !== undefined;
    const isLink = change === undefined && isInside && !/[\p{L}\p{N}\n]/u.test(text);
    if (change === 'removed' || isLink) removed += text;
    if (change === 'added' || isLink) added += text;
    if (change === undefined && !isLink) {
      end();
      phrases.push({ text });
    }
  }
  end();
  return phrases;
}

function piece(text: string, { removed, added }: { removed: boolean; added: boolean }): Span {
  if (removed) return { text, change: 'removed' };
  return added ? { text, change: 'added' } : { text };
}

/**
 * The paragraphs of a text, without the signs of lists and notes and the lines that are drawn under headings.
 *
 * @example `Facts\n=====\n\n- one` -> `Facts`, `one`
 */
function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.replace(/^(?:[|>-](?: |$))+/, ''))
    .filter((line) => !/^(?:=*|-*|\.*)$/.test(line));
}

/** More changed paragraphs than this help nobody who reads a terminal. */
const MOST_PARAGRAPHS = 12;
/** So many characters are shown around a change. */
const AROUND = 40;

/**
 * The changed paragraphs for a terminal.
 *
 * @example `It took two days.`, `It lasted two days.` -> `It [-took-]{+lasted+} two days.`
 */
export function changesInBrackets(before: string, after: string): string[] {
  const changed = wordChanges(before, after).filter(isChanged);
  const shown = changed.slice(0, MOST_PARAGRAPHS).map(paragraphInBrackets);
  const more = changed.length - shown.length;
  return more > 0 ? [...shown, `… and ${more} more`] : shown;
}

/** A paragraph for a terminal, shortened where nothing changed. */
export function paragraphInBrackets(paragraph: ChangedParagraph): string {
  return paragraph.map((each, position) => inBrackets(each, position, paragraph.length)).join('');
}

function inBrackets({ text, change }: Span, position: number, count: number): string {
  if (change === 'removed') return `[-${text}-]`;
  if (change === 'added') return `{+${text}+}`;
  const start = position === 0 ? '' : text.slice(0, AROUND);
  const end = position === count - 1 ? '' : text.slice(-AROUND);
  if (start.length + end.length >= text.length) return text;
  return `${start}…${end}`;
}
