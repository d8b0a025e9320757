import { inWords, periodInWords } from '../dates.ts';
import type { Strings } from '../i18n/en.ts';
import type { NameIndex } from './nameIndex.ts';
import type { NamedThing } from './names.ts';
import type { Part } from './plan.ts';
import type { Clause, Term } from './query/model.ts';
import { withoutClause } from './query/print.ts';
import type { Answer } from './search.ts';
import { FACETS, type Facet, type SearchState } from './state.ts';

/** How a query and its filters were understood, each in words with a way to take it back. */
export function tagElements(
  state: SearchState,
  { plan }: Answer,
  names: NameIndex,
  strings: Strings,
  addressOf: (state: SearchState) => string,
): HTMLElement[] {
  const parts = [...plan.required, ...plan.excluded].filter(isInterpreted);
  const tags = [
    ...parts.map((part) => ({
      label: partLabel(part, names, strings),
      without: { ...state, query: withoutClauses(state.query, part.clauses), page: 1 },
    })),
    ...FACETS.flatMap((facet) =>
      state.facets[facet].map((value) => ({
        label: strings.search.field(
          strings.search.fields[facet],
          valueLabel(facet, value, names, strings),
        ),
        without: withoutFacet(state, facet, value),
      })),
    ),
    ...dateTags(state, strings),
  ];
  return tags.map(({ label, without }) => {
    const link = document.createElement('a');
    link.href = addressOf(without);
    link.dataset['searchLink'] = '';
    link.textContent = label;
    link.setAttribute('aria-label', strings.search.remove(label));
    const item = document.createElement('li');
    item.append(link);
    return item;
  });
}

/** Plain words are what they are; everything else was interpreted. */
function isInterpreted({ clauses, things }: Part): boolean {
  return (
    things.some(hasFilter) ||
    clauses.some(({ excluded, terms }) => excluded || terms.some(({ type }) => type !== 'word'))
  );
}

function hasFilter(
  thing: NamedThing,
): thing is NamedThing & { filter: Exclude<NamedThing['filter'], 'abbreviation'> } {
  return thing.filter !== 'abbreviation';
}

function partLabel({ clauses, things }: Part, names: NameIndex, strings: Strings): string {
  const { search } = strings;
  const thing = things.find(hasFilter);
  if (thing) return search.field(search.fields[thing.filter], thing.label);
  const label = clauses
    .flatMap(({ terms }) => terms)
    .map((term) => termLabel(term, names, strings))
    .join(search.or);
  return clauses.some(({ excluded }) => excluded) ? search.without(label) : label;
}

function termLabel(term: Term, names: NameIndex, strings: Strings): string {
  const { search, locale } = strings;
  switch (term.type) {
    case 'word':
      return term.word;
    case 'phrase':
      return search.phrase(term.words.join(' '));
    case 'field':
      return search.field(
        search.fields[term.field],
        valueLabel(term.field, term.value, names, strings),
      );
    case 'period':
      return term.readings
        .map(({ start, end }) => search.relations[term.relation](periodInWords(start, end, locale)))
        .join(search.or);
  }
}

function valueLabel(field: string, value: string, names: NameIndex, strings: Strings): string {
  const lists: Record<string, Readonly<Record<string, string>>> = {
    region: strings.regions,
    kind: strings.kinds,
    format: strings.formats,
  };
  const known = names.named(value).find(({ filter }) => filter === field || field === 'in');
  return lists[field]?.[value] ?? known?.label ?? value;
}

function withoutFacet(state: SearchState, facet: Facet, value: string): SearchState {
  const values = state.facets[facet].filter((other) => other !== value);
  return { ...state, facets: { ...state.facets, [facet]: values }, page: 1 };
}

function dateTags(state: SearchState, { search, locale }: Strings) {
  const tags: { label: string; without: SearchState }[] = [];
  if (state.from) {
    const label = search.relations.since(inWords(state.from, locale));
    tags.push({ label, without: { ...state, from: '', page: 1 } });
  }
  if (state.to) {
    const label = search.relations.until(inWords(state.to, locale));
    tags.push({ label, without: { ...state, to: '', page: 1 } });
  }
  return tags;
}

/** From the last to the first, so that the places of those before stay true. */
function withoutClauses(text: string, clauses: readonly Clause[]): string {
  return clauses.toReversed().reduce((left, clause) => withoutClause(left, clause), text);
}
