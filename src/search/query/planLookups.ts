import type { NamedFilter, NamedThing } from '../format/names.ts';
import { wholeOf, wholeWordsOf, wordsOf } from '../format/words.ts';
import type { NameIndex } from './nameIndex.ts';
import { periodFilters } from './periodFilters.ts';
import type { Choice, Lookup, UnknownName } from './plan.ts';
import type { Field, FieldTerm, Term } from './query.ts';

/** Everything that is needed to say how a term is looked up. */
export interface LookupContext {
  names: NameIndex;
  stopWords: ReadonlySet<string>;
  onUnknown: (name: UnknownName) => void;
}

/** The look-ups for an alternative, one for each form that texts have of it. */
export function lookupsOf(
  terms: Choice['terms'],
  things: readonly NamedThing[],
  context: LookupContext,
): Lookup[] {
  return things.length > 0
    ? namedLookups(terms, things, context.stopWords)
    : terms.flatMap((term) => termLookups(term, context));
}

/** On record with it, or with its name in the text: as it was typed, and as it is usually written. */
function namedLookups(
  terms: readonly Term[],
  things: readonly NamedThing[],
  stopWords: ReadonlySet<string>,
): Lookup[] {
  const filters = things.flatMap(({ filter, id }) =>
    filter === 'abbreviation' ? [] : [filterLookup(filter, id)],
  );
  const forms = [typedWords(terms), ...things.flatMap((thing) => formsInText(thing, stopWords))];
  const telling = forms.filter((form) => !isStopWord(form, stopWords));
  const different = new Map(telling.map((form) => [form.join(' '), form]));
  return [...filters, ...[...different.values()].map(nameLookup)];
}

function typedWords(terms: readonly Term[]): string[] {
  return terms.flatMap((term) => {
    if (term.type === 'word') return wholeWordsOf(term.word);
    return term.type === 'phrase' ? term.words.flatMap(wholeWordsOf) : [];
  });
}

/** How texts write the name of something. A topic is what a text is about, and need not stand in it. */
function formsInText(
  { filter, id, label, names }: NamedThing,
  stopWords: ReadonlySet<string>,
): string[][] {
  if (filter === 'topic') return [];
  const forms = (filter === 'abbreviation' ? [id, ...names] : [label]).map(wholeWordsOf);
  // Texts that write "WHO" cannot be told from those that write "who".
  return forms.every((form) => isStopWord(form, stopWords)) ? names.map(wholeWordsOf) : forms;
}

function isStopWord([word = '', ...others]: readonly string[], stopWords: ReadonlySet<string>) {
  return others.length === 0 && stopWords.has(word);
}

/** Looks up one word, or several side by side. */
export function nameLookup(words: readonly string[]): Lookup {
  const [word] = words;
  return words.length === 1 && word !== undefined
    ? { type: 'word', word }
    : { type: 'name', words };
}

function termLookups(term: Term, context: LookupContext): Lookup[] {
  switch (term.type) {
    case 'word':
      return wordLookups(term.word);
    case 'phrase':
      return [textLookup(term.words.flatMap(wholeWordsOf))];
    case 'period':
      return term.readings
        .flatMap(({ from, to }) => periodFilters(from, to))
        .map((filters) => ({ type: 'filters', filters }));
    case 'field':
      return fieldLookups(term, context);
  }
}

/** A compound is looked up as one word and as its parts side by side: "cyber-attack" finds "cyberattack" and "cyber attack". */
export function wordLookups(word: string): Lookup[] {
  const whole = wholeOf(word);
  if (whole === '') return [];
  const parts = wordsOf(word).filter((part) => part !== whole);
  return parts.length > 1 ? [textLookup([whole]), textLookup(parts)] : [textLookup([whole])];
}

function textLookup(words: readonly string[]): Lookup {
  const [word] = words;
  return words.length === 1 && word !== undefined
    ? { type: 'word', word }
    : { type: 'phrase', words };
}

const FILTERS_OF_FIELD: Readonly<Record<Exclude<Field, 'id'>, readonly NamedFilter[]>> = {
  organisation: ['organisation'],
  topic: ['topic'],
  in: ['country', 'region'],
  kind: ['kind'],
  format: ['format'],
};

function fieldLookups(
  { field, value }: FieldTerm,
  { names, stopWords, onUnknown }: LookupContext,
): Lookup[] {
  if (field === 'id') return [textLookup([wholeOf(value)])];
  const filters = FILTERS_OF_FIELD[field];
  const things = names.named(value, filters);
  const lookups = things.map(({ filter, id }) => filterLookup(filter, id));
  if (field === 'in') {
    const words = wholeWordsOf(value);
    const isTold = things.length > 0 && isStopWord(words, stopWords);
    // A city is in the text only.
    return isTold ? lookups : [...lookups, nameLookup(words)];
  }
  if (things.length === 0) onUnknown({ field, value, nearest: names.nearest(value, filters) });
  return lookups;
}

function filterLookup(name: string, value: string): Lookup {
  return { type: 'filters', filters: { [name]: [value] } };
}
