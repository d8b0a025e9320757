import { MONTH } from './dateForms.ts';
import { fieldNamed, similarField } from './fields.ts';
import type { DateRelation, Field, QueryProblem, Span } from './query.ts';

/** A word outside quotes. */
export interface WordToken {
  type: 'word';
  text: string;
  excluded: boolean;
  span: Span;
}

/** Words in quotes. */
export interface PhraseToken {
  type: 'phrase';
  words: readonly [string, ...string[]];
  /** What stands between the quotes, with single spaces. */
  text: string;
  excluded: boolean;
  span: Span;
}

/** The name of a field with its colon. */
export interface FieldToken {
  type: 'field';
  name: string;
  meaning: Field | DateRelation;
  excluded: boolean;
  span: Span;
}

/** An OR or a bar between terms. */
export interface OrToken {
  type: 'or';
  span: Span;
}

/** Quotes around nothing: no term, but no value for a field either. */
interface EmptyToken {
  type: 'empty';
  span: Span;
}

/** A piece of a query's text. */
export type Token = WordToken | PhraseToken | FieldToken | OrToken | EmptyToken;

const QUOTE = '["“”„‟«»＂]';
const INSIDE_QUOTES = '[^"“”„‟«»＂]*';

/** What is not seen (a soft hyphen, a mark of direction) may stand within. */
const LETTERS = String.raw`[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}]*[\p{L}\p{M}\p{N}])?`;
const JOINERS = [
  // O'Brien, 18-484, AT&T, U.S.-based
  String.raw`\.?[-‐‑–'’&@_+]`,
  String.raw`\.`,
  // 1,000 10:30 24/7
  String.raw`(?<=\p{N})[,:/—](?=\p{N})`,
].join('|');
const DATE_BEFORE = String.raw`(?<=(?<![^\s(])(?:\d[\d./-]{0,9}(?:st|nd|rd|th)?|${MONTH}))`;
const DATE_BEHIND = String.raw`(?=\d{4}|\d\d?(?:st|nd|rd|th)?[\s,./-]{1,2}(?:\d|${MONTH})|${MONTH}(?!\p{L}))`;
/** A spaced dash inside a range of dates: 2014 – 2016, 5 March - 7 April 2014. */
const RANGE = String.raw`${DATE_BEFORE}\s+[-–—]\s+${DATE_BEHIND}`;
/** The section of a law, as in 2014(a)(1). */
const SECTION = String.raw`(?<=\p{N})(?:\([\p{L}\p{N}]{1,3}\))+`;
const WORD = wordSource(JOINERS);
const WORD_OR_RANGE = wordSource(`${JOINERS}|${RANGE}`);

const WORDS = new RegExp(WORD, 'giu');
const WORDS_AND_RANGES = new RegExp(WORD_OR_RANGE, 'giu');
const TOKEN = new RegExp(
  [
    String.raw`\s+`,
    `${QUOTE}(?<quoted>${INSIDE_QUOTES})(?<close>${QUOTE}?)`,
    String.raw`(?<or>\|+)`,
    String.raw`(?<lonely>(?<!\S)[-−](?!\S))`,
    String.raw`(?<minus>(?<![^\s|(])[-−]+(?=\S))`,
    String.raw`(?<name>\p{L}+):(?=(?<next>[\p{L}\p{N}]|${QUOTE})?)`,
    `(?<word>${WORD_OR_RANGE})`,
    '(?<punctuation>[^])',
  ].join('|'),
  'giu',
);

/** Cuts the query text into tokens. Punctuation around words is passed over. */
export function lex(text: string): { tokens: Token[]; problems: QueryProblem[] } {
  const tokens: Token[] = [];
  const problems: QueryProblem[] = [];
  let minusAt: number | undefined;

  for (const match of text.matchAll(TOKEN)) {
    const { word, quoted, close, name, next, or, lonely, minus, punctuation } = match.groups ?? {};
    const excluded = minusAt !== undefined;
    const span = { start: minusAt ?? match.index, end: match.index + match[0].length };
    if (minus !== undefined) minusAt = match.index;
    else if (punctuation === undefined) minusAt = undefined;

    if (word !== undefined) tokens.push(...wordTokens(word, excluded, span));
    if (or !== undefined) tokens.push({ type: 'or', span });
    if (lonely !== undefined) problems.push({ rule: 'lonely-minus', span });
    if (quoted !== undefined) {
      tokens.push(quotedToken(quoted, excluded, span));
      if (!close) problems.push({ rule: 'unclosed-quote', span, phrase: tidyText(quoted) });
    }
    if (name !== undefined) {
      const meaning = fieldNamed(name);
      if (meaning) tokens.push({ type: 'field', name, meaning, excluded, span });
      else tokens.push(...wordTokens(name, excluded, { ...span, end: span.end - 1 }));
      if (!meaning && next) problems.push(unknownField(name, span));
    }
  }
  return { tokens, problems };
}

/** Whether `text` is one word, which needs no quotes. */
export function isPlainWord(text: string): boolean {
  return wordsOf(text)[0] === text && text !== 'OR' && text !== 'AND';
}

/** The words of what stands between quotes; the dash of a range of dates joins them as it does outside. */
export function wordsAndRanges(text: string): string[] {
  return Array.from(text.matchAll(WORDS_AND_RANGES), ([word]) => tidyWord(word));
}

/** A word as a token. OR in capitals is an operator, and AND in capitals says what holds anyway. */
function wordTokens(typed: string, excluded: boolean, span: Span): (WordToken | OrToken)[] {
  const word = tidyWord(typed);
  if (!excluded && word === 'AND') return [];
  if (!excluded && word === 'OR') return [{ type: 'or', span }];
  return [{ type: 'word', text: word, excluded, span }];
}

function quotedToken(quoted: string, excluded: boolean, span: Span): PhraseToken | EmptyToken {
  const [first, ...rest] = wordsOf(quoted);
  if (first === undefined) return { type: 'empty', span };
  return { type: 'phrase', words: [first, ...rest], text: tidyText(quoted), excluded, span };
}

function unknownField(field: string, span: Span): QueryProblem {
  const suggestion = similarField(field);
  return { rule: 'unknown-field', span, field, ...(suggestion && { suggestion }) };
}

function wordSource(joiners: string): string {
  return `${LETTERS}(?:(?:${joiners})${LETTERS})*(?:${SECTION})?`;
}

function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORDS), ([word]) => tidyWord(word));
}

function tidyWord(word: string): string {
  return word
    .replace(/\s+[-–—]\s+/g, '-')
    .replace(/\p{Cf}/gu, '')
    .normalize();
}

function tidyText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize();
}
