import { MONTH } from './dateForms.ts';
import { fieldNamed, similarField } from './fields.ts';
import type { Field, QueryProblem, Relation, Span } from './model.ts';

export interface WordToken {
  type: 'word';
  text: string;
  excluded: boolean;
  span: Span;
}

export interface PhraseToken {
  type: 'phrase';
  words: readonly [string, ...string[]];
  /** What stands between the quotes, with single spaces. */
  text: string;
  excluded: boolean;
  span: Span;
}

export interface FieldToken {
  type: 'field';
  name: string;
  meaning: Field | Relation;
  excluded: boolean;
  span: Span;
}

export interface OrToken {
  type: 'or';
  span: Span;
}

/** Quotes around nothing: no term, but no value for a field either. */
export interface EmptyToken {
  type: 'empty';
  span: Span;
}

export type Token = WordToken | PhraseToken | FieldToken | OrToken | EmptyToken;

const QUOTE = '["“”„‟«»＂]';
const INSIDE_QUOTES = '[^"“”„‟«»＂]*';

const LETTERS = String.raw`[\p{L}\p{M}\p{N}]+`;
const JOINERS = [
  // O'Brien, 18-484, AT&T, U.S.-based; a soft hyphen is there but not seen.
  String.raw`\.?[-‐‑–'’&@_+\u00ad\u200c\u200d]`,
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
const WORD = `${LETTERS}(?:(?:${JOINERS})${LETTERS})*(?:${SECTION})?`;
const WORD_OR_RANGE = `${LETTERS}(?:(?:${JOINERS}|${RANGE})${LETTERS})*(?:${SECTION})?`;

const WORDS = new RegExp(WORD, 'giu');
const WORDS_AND_RANGES = new RegExp(WORD_OR_RANGE, 'giu');
const TOKEN = new RegExp(
  [
    String.raw`(?<space>\s+)`,
    `(?<phrase>${QUOTE}${INSIDE_QUOTES}${QUOTE}?)`,
    String.raw`(?<or>\|+)`,
    String.raw`(?<lonely>(?<!\S)[-−](?!\S))`,
    String.raw`(?<minus>(?<![^\s|(])[-−]+(?=\S))`,
    String.raw`(?<name>\p{L}+):`,
    `(?<word>${WORD_OR_RANGE})`,
    '(?<punctuation>[^])',
  ].join('|'),
  'giu',
);
const STARTS_VALUE = new RegExp(String.raw`[\p{L}\p{N}]|${QUOTE}`, 'uy');

/** Cuts the query text into tokens. Punctuation around words is passed over. */
export function lex(text: string): { tokens: Token[]; problems: QueryProblem[] } {
  const tokens: Token[] = [];
  const problems: QueryProblem[] = [];
  let minusAt: number | undefined;

  for (const match of text.matchAll(TOKEN)) {
    const { phrase, or, lonely, minus, name, word, punctuation } = match.groups ?? {};
    const end = match.index + match[0].length;
    const span = { start: minusAt ?? match.index, end };
    const excluded = minusAt !== undefined;
    if (minus !== undefined) minusAt = match.index;
    else if (punctuation === undefined) minusAt = undefined;

    if (word !== undefined) tokens.push(...wordTokens(word, excluded, span));
    else if (phrase !== undefined) {
      tokens.push(phraseToken(phrase, excluded, span));
      if (!isClosed(phrase)) {
        problems.push({ rule: 'unclosed-quote', span, phrase: tidyText(phrase.slice(1)) });
      }
    } else if (name !== undefined) {
      const meaning = fieldNamed(name);
      if (meaning !== undefined) tokens.push({ type: 'field', name, meaning, excluded, span });
      else {
        tokens.push(...wordTokens(name, excluded, { ...span, end: end - 1 }));
        if (startsValue(text, end)) problems.push(unknownField(name, span));
      }
    } else if (or !== undefined) tokens.push({ type: 'or', span });
    else if (lonely !== undefined) problems.push({ rule: 'lonely-minus', span });
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

function phraseToken(quoted: string, excluded: boolean, span: Span): PhraseToken | EmptyToken {
  const inner = quoted.slice(1, isClosed(quoted) ? -1 : undefined);
  const [first, ...rest] = wordsOf(inner);
  if (first === undefined) return { type: 'empty', span };
  return { type: 'phrase', words: [first, ...rest], text: tidyText(inner), excluded, span };
}

const CLOSED = new RegExp(`^.+${QUOTE}$`, 'su');

function isClosed(quoted: string): boolean {
  return CLOSED.test(quoted);
}

function startsValue(text: string, index: number): boolean {
  STARTS_VALUE.lastIndex = index;
  return STARTS_VALUE.test(text);
}

function unknownField(field: string, span: Span): QueryProblem {
  const suggestion = similarField(field);
  return { rule: 'unknown-field', span, field, ...(suggestion && { suggestion }) };
}

function wordsOf(text: string): string[] {
  return Array.from(text.matchAll(WORDS), ([word]) => tidyWord(word));
}

function tidyWord(word: string): string {
  return word
    .replace(/\s+[-–—]\s+/g, '-')
    .replace(/\u00ad/g, '')
    .normalize();
}

function tidyText(text: string): string {
  return text
    .replace(/\p{Cs}/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .normalize();
}
