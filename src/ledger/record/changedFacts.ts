import { stringsFor } from '../../i18n/strings.ts';
import {
  type ChangedParagraph,
  changesInBrackets,
  paragraphInBrackets,
  wordChanges,
} from '../../text/wordChanges.ts';

/**
 * The facts in which two versions of an announcement differ, as paragraphs with their changes in brackets;
 * none where only words differ. Versions are texts as the ledger keeps them (`readableText`).
 *
 * The lines of facts at the head and the figures are facts whatever changes in them. In prose these are:
 * numbers, in digits or words; sums and shares; days and months; and names. A name is a word with a
 * capital within a sentence, and wherever else that word begins one. Capitals alone are no fact:
 * `Interpol` and `INTERPOL` are the same.
 *
 * @param language The language of the announcement.
 * @example `It took 2 days.`, `It took 3 days.` -> `It took [-2-]{+3+} days.`
 */
export function changedFacts(before: string, after: string, language: string): string[] {
  const [old, now] = [statementOf(before), statementOf(after)];
  const terms: Terms = {
    names: new Set([before, after].flatMap(namesIn)),
    numbers: new Set([...stringsFor(language).numberWords, ...calendarWords(language)]),
  };
  return [
    ...changesInBrackets(old.facts, now.facts),
    ...wordChanges(old.prose, now.prose)
      .filter((paragraph) => changesFact(paragraph, terms))
      .map(paragraphInBrackets),
  ];
}

/** Words that are facts wherever they stand. */
interface Terms {
  names: ReadonlySet<string>;
  /** In lower case. */
  numbers: ReadonlySet<string>;
}

/** The figures of a version: a heading, an empty line, and entries of a list. */
const FIGURES = /\nfigures\n=+\n\n(?:- .*\n)+/g;

/** A version parted into what is fact as a whole and what is prose. */
function statementOf(text: string): { facts: string; prose: string } {
  const end = text.indexOf('\n\n');
  const figures = text.match(FIGURES)?.at(-1) ?? '';
  return { facts: text.slice(0, end) + figures, prose: text.slice(end).replace(figures, '') };
}

function changesFact(paragraph: ChangedParagraph, terms: Terms): boolean {
  return paragraph.some(({ text, change }, position) => {
    const others = [paragraph[position - 1], paragraph[position + 1]];
    const isOtherCase = others.some(
      (other) => other?.change && other.text.toLowerCase() === text.toLowerCase(),
    );
    if (change === undefined || isOtherCase) return false;
    const sameText = (spans: ChangedParagraph) =>
      spans
        .filter((span) => span.change === undefined || span.change === change)
        .map((span) => span.text)
        .join('');
    const before = sameText(paragraph.slice(0, position));
    const after = sameText(paragraph.slice(position + 1));
    return isInNumber(before, after) || holdsFact(text, before, terms);
  });
}

/** Whether what stands between two texts is a sign within a number, such as the point of 1.5. */
function isInNumber(before: string, after: string): boolean {
  return /\p{N}$/u.test(before) && /^\p{N}/u.test(after);
}

function holdsFact(text: string, before: string, { names, numbers }: Terms): boolean {
  if (/[\p{N}\p{Sc}%‰]/u.test(text)) return true;
  return wordsOf(before + text)
    .filter(({ end }) => end > before.length)
    .some(({ word, isName }) => isName || names.has(word) || numbers.has(word.toLocaleLowerCase()));
}

function namesIn(text: string): string[] {
  return wordsOf(text).flatMap(({ word, isName }) => (isName ? word : []));
}

/** What may stand between the end of a sentence, or the beginning of a paragraph, and the next word. */
const SENTENCE_START = /(?:^|\n|[.!?…]["'”’»)\]]*\s|[:,]\s+(?=["“‘«]))[\s"'“‘«¿¡([|-]*$/u;

/** Each word of a text with where it ends, and whether its place and its capital make it a name. */
function wordsOf(text: string): { word: string; end: number; isName: boolean }[] {
  return Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), ({ 0: word, index }) => ({
    word,
    end: index + word.length,
    isName:
      /^\p{Lu}{2}/u.test(word) ||
      (/^[\p{Lu}\p{Lt}]/u.test(word) && !SENTENCE_START.test(text.slice(0, index))),
  }));
}

/** The names of months and of the days of the week, in lower case, as the language writes them within a date. */
function calendarWords(language: string): string[] {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2024, month, 1 + month)));
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { day: 'numeric', month: 'long' },
    { weekday: 'long' },
    { weekday: 'short' },
  ];
  return forms.flatMap((form) => {
    const { format } = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' });
    return days.flatMap((day) => wordsOf(format(day)).map(({ word }) => word.toLocaleLowerCase()));
  });
}
