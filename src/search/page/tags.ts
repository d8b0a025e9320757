import type { SearchWords } from '../../i18n/browser/search.ts';
import { inWords, periodInWords } from '../../model/dates.ts';
import type { Answer } from '../answer/answer.ts';
import { FACETS } from '../format/facets.ts';
import type { NamedThing } from '../format/names.ts';
import type { NameIndex } from '../query/nameIndex.ts';
import type { Choice, Part, Plan } from '../query/plan.ts';
import { withoutClause } from '../query/print.ts';
import type { Clause, Term } from '../query/query.ts';
import { makeElement, stateLink } from './elements.ts';
import { limitsOf, type SearchState, withoutFacet } from './state.ts';
import { valueLabel } from './valueLabel.ts';

/** A part of a search in words, and the search without it. */
export interface Tag {
  label: string;
  without: SearchState;
}

/** The parts of a query and its filters as they were understood, each in words with a way to take it back. */
export function tagElements(
  state: SearchState,
  { plan }: Answer,
  names: NameIndex,
  strings: SearchWords,
  addressOf: (state: SearchState) => string,
): HTMLElement[] {
  const tags = [
    ...queryTags(state, plan, names, strings),
    ...facetTags(state, names, strings),
    ...dateTags(state, strings),
  ];
  return tags.map((tag) => tagElement(tag, strings, addressOf));
}

/** What was read out of the words of a query. */
export function queryTags(
  state: SearchState,
  { required, excluded }: Plan,
  names: NameIndex,
  strings: SearchWords,
): Tag[] {
  return [...required, ...excluded].filter(isInterpreted).map((part) => ({
    label: partLabel(part, names, strings),
    without: { ...state, query: withoutClauses(state.query, part.clauses), page: 1 },
  }));
}

function tagElement(
  { label, without }: Tag,
  { search }: SearchWords,
  addressOf: (state: SearchState) => string,
): HTMLElement {
  const link = stateLink(addressOf(without), label);
  const cross = makeElement('span', { className: 'search-cross', text: '×' });
  cross.ariaHidden = 'true';
  link.append(cross);
  link.setAttribute('aria-label', search.remove(label));
  const item = makeElement('li');
  item.append(link);
  return item;
}

function facetTags(state: SearchState, names: NameIndex, strings: SearchWords): Tag[] {
  const { search } = strings;
  return FACETS.flatMap((facet) =>
    state.facets[facet].map((value) => ({
      label: search.field(search.fields[facet], valueLabel(facet, value, names, strings)),
      without: withoutFacet(state, facet, value),
    })),
  );
}

/** Plain words are what they are; everything else was interpreted. */
function isInterpreted({ clauses, choices }: Part): boolean {
  return (
    choices.length > 1 ||
    clauses.some(({ excluded }) => excluded) ||
    choices.some(({ terms, things }) => things.some(hasFilter) || terms[0].type !== 'word')
  );
}

function hasFilter(
  thing: NamedThing,
): thing is NamedThing & { filter: Exclude<NamedThing['filter'], 'abbreviation'> } {
  return thing.filter !== 'abbreviation';
}

function partLabel({ clauses, choices }: Part, names: NameIndex, strings: SearchWords): string {
  const { search } = strings;
  const labels = choices.map((choice) => choiceLabel(choice, names, strings));
  const label = [...new Set(labels)].join(search.or);
  return clauses.some(({ excluded }) => excluded) ? search.without(label) : label;
}

function choiceLabel({ terms, things }: Choice, names: NameIndex, strings: SearchWords): string {
  const { search } = strings;
  const thing = things.find(hasFilter);
  if (thing) return search.field(search.fields[thing.filter], thing.label);
  return terms.map((term) => termLabel(term, names, strings)).join(' ');
}

function termLabel(term: Term, names: NameIndex, strings: SearchWords): string {
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

function dateTags(state: SearchState, { search, locale }: SearchWords): Tag[] {
  const { from, to } = limitsOf(state);
  const tag = (label: string, without: Partial<SearchState>): Tag => ({
    label,
    without: { ...state, ...without, page: 1 },
  });
  return [
    ...(from ? [tag(search.relations.since(inWords(from, locale)), { from: '' })] : []),
    ...(to ? [tag(search.relations.until(inWords(to, locale)), { to: '' })] : []),
  ];
}

/** From the last to the first, so that the places of those before stay true. */
function withoutClauses(text: string, clauses: readonly Clause[]): string {
  return clauses.toReversed().reduce((left, clause) => withoutClause(left, clause), text);
}
