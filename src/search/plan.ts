import type { Filters } from './engine.ts';
import type { NameIndex } from './nameIndex.ts';
import type { NamedFilter, NamedThing } from './names.ts';
import { periodFilters } from './period.ts';
import type { Clause, Field, Query, Term } from './query/model.ts';
import { wholeOf, wordsOf } from './vocabulary/words.ts';
import { wholeWordsOf } from './wholeWords.ts';

/** A way to look a part of the query up in the index. */
export type Lookup =
  | { type: 'word'; word: string }
  | { type: 'phrase'; words: readonly string[] }
  /** A name of several words; unlike a phrase, the small words in it do not matter. */
  | { type: 'name'; words: readonly string[] }
  | { type: 'filters'; filters: Filters };

/** A part of the query: any one of the look-ups meets it. */
export interface Part {
  lookups: readonly Lookup[];
  /** The clauses of the query that it was made of. */
  clauses: readonly Clause[];
  /** What was recognised in plain words, to be said to the reader. */
  things: readonly NamedThing[];
}

/** A name given to a field that nothing in the archive has. */
export interface UnknownName {
  field: Field;
  value: string;
  /** What was probably meant. */
  nearest: NamedThing | undefined;
}

/** What a query means. */
export interface Plan {
  required: readonly Part[];
  excluded: readonly Part[];
  unknown: readonly UnknownName[];
}

/** Says what a query means: names become organisations, topics and countries, dates become filters. */
export function planQuery(query: Query, names: NameIndex): Plan {
  const unknown: UnknownName[] = [];
  const parts = grouped(query.clauses, names).map(({ clauses, things }): Part => {
    if (things.length > 0) return { clauses, things, lookups: namedLookups(things, clauses) };
    const lookups = clauses
      .flatMap(({ terms }) => terms)
      .flatMap((term) => lookupsOf(term, names, (name) => unknown.push(name)));
    return { clauses, things, lookups };
  });
  const useful = parts.filter(({ lookups }) => lookups.length > 0);
  return {
    required: useful.filter((part) => !isExcluded(part)),
    excluded: useful.filter(isExcluded),
    unknown,
  };
}

function isExcluded({ clauses }: Part): boolean {
  return clauses.some(({ excluded }) => excluded);
}

interface Group {
  clauses: Clause[];
  things: readonly NamedThing[];
}

/** Puts plain words together that are the name of something; every other clause stays alone. */
function grouped(clauses: readonly Clause[], names: NameIndex): Group[] {
  const groups: Group[] = [];
  let start = 0;
  while (start < clauses.length) {
    const run = plainWords(clauses, start);
    const found = names.longestAt(run, 0);
    const length = found?.length ?? 1;
    groups.push({ clauses: clauses.slice(start, start + length), things: found?.things ?? [] });
    start += length;
  }
  return groups;
}

/** The words that stand in a row from a clause on, one a clause. */
function plainWords(clauses: readonly Clause[], start: number): string[] {
  const words: string[] = [];
  for (const clause of clauses.slice(start)) {
    const [term] = clause.terms;
    if (clause.excluded || clause.terms.length !== 1 || term?.type !== 'word') break;
    words.push(wholeOf(term.word));
  }
  return words;
}

/** On record with it, or with its name in the text: as it was typed, and as it is usually written. */
function namedLookups(things: readonly NamedThing[], clauses: readonly Clause[]): Lookup[] {
  const typed = clauses.flatMap(({ terms }) =>
    terms.flatMap((term) => (term.type === 'word' ? wholeWordsOf(term.word) : [])),
  );
  const filters = things.flatMap(({ filter, id }) =>
    filter === 'abbreviation' ? [] : [filterLookup(filter, id)],
  );
  const forms = new Map(
    [typed, ...things.flatMap(formsInText)].map((form) => [form.join(' '), form]),
  );
  return [...filters, ...[...forms.values()].map(nameLookup)];
}

/** How texts write the name of something. A topic is what a text is about, and need not stand in it. */
function formsInText({ filter, id, label, names }: NamedThing): string[][] {
  if (filter === 'topic') return [];
  const forms = filter === 'abbreviation' ? [id, ...names] : [label];
  return forms.map(wholeWordsOf);
}

/** Looks up one word, or several side by side. */
export function nameLookup(words: readonly string[]): Lookup {
  const [word] = words;
  return words.length === 1 && word !== undefined
    ? { type: 'word', word }
    : { type: 'name', words };
}

function lookupsOf(term: Term, names: NameIndex, onUnknown: (name: UnknownName) => void): Lookup[] {
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
      return fieldLookups(term.field, term.value, names, onUnknown);
  }
}

/** A compound is looked up as one word and as its parts side by side: "cyber-attack" finds "cyberattack" and "cyber attack". */
function wordLookups(word: string): Lookup[] {
  const [whole, ...parts] = wordsOf(word);
  if (whole === undefined) return [];
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
  field: Field,
  value: string,
  names: NameIndex,
  onUnknown: (name: UnknownName) => void,
): Lookup[] {
  if (field === 'id') return [textLookup([wholeOf(value)])];
  const filters = FILTERS_OF_FIELD[field];
  const things = names.named(value, filters);
  const lookups = things.map(({ filter, id }) => filterLookup(filter, id));
  // A city is in the text only.
  if (field === 'in') return [...lookups, nameLookup(wholeWordsOf(value))];
  if (things.length === 0) onUnknown({ field, value, nearest: names.nearest(value, filters) });
  return lookups;
}

function filterLookup(name: string, value: string): Lookup {
  return { type: 'filters', filters: { [name]: [value] } };
}
