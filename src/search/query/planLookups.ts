import type { NamedFilter, NamedThing } from '../format/names.ts';
import { isUnspaced, partsRowOf, rowOf, wholeOf } from '../format/words.ts';
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
  if (things.length > 0) return namedLookups(terms, things, context.stopWords);
  const [term, ...others] = terms;
  // Small words that are joined.
  if (others.length > 0) return phraseLookups(typedWords(terms).join(' '));
  return termLookups(term, context);
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
    if (term.type === 'word') return rowOf(term.word);
    return term.type === 'phrase' ? rowOf(term.words.join(' ')) : [];
  });
}

/** How texts write the name of something. A topic is what a text is about, and need not stand in it. */
function formsInText(
  { filter, id, label, names }: NamedThing,
  stopWords: ReadonlySet<string>,
): string[][] {
  if (filter === 'topic') return [];
  const forms = (filter === 'abbreviation' ? [id, ...names] : [label]).map(rowOf);
  // Texts that write "WHO" cannot be told from those that write "who".
  return forms.every((form) => isStopWord(form, stopWords)) ? names.map(rowOf) : forms;
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
      return phraseLookups(term.words.join(' '));
    case 'period':
      return term.readings
        .flatMap(({ from, to }) => periodFilters(from, to))
        .map((filters) => ({ type: 'filters', filters }));
    case 'field':
      return fieldLookups(term, context);
  }
}

/**
 * A compound is looked up as one word and as its parts side by side: "cyber-attack" finds "cyberattack" and "cyber
 * attack", and "484/2024" finds "18-484/2024".
 */
export function wordLookups(word: string): Lookup[] {
  const row = rowOf(word);
  const whole = row.length > 1 && !isUnspaced(word) ? [wholeOf(word)] : [];
  return rowLookups([whole, row, partsRowOf(word)]);
}

/** Words one after the other: each as it is written together, and by its parts, as it may be a part itself. */
function phraseLookups(text: string): Lookup[] {
  return rowLookups([rowOf(text), partsRowOf(text)]);
}

function rowLookups(rows: readonly (readonly string[])[]): Lookup[] {
  const different = new Map(rows.map((row) => [row.join(' '), row]));
  different.delete('');
  return [...different.values()].map(textLookup);
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
  if (field === 'id') return wordLookups(value);
  const filters = FILTERS_OF_FIELD[field];
  const things = names.named(value, filters);
  const lookups = things.map(({ filter, id }) => filterLookup(filter, id));
  if (field === 'in') {
    const words = rowOf(value);
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
