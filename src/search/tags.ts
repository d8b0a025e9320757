import { inWords, periodInWords } from '../dates.ts';
import type { Strings } from '../i18n/en.ts';
import { element, stateLink } from './elements.ts';
import type { NameIndex } from './nameIndex.ts';
import type { NamedThing } from './names.ts';
import type { Part } from './plan.ts';
import type { Clause, Term } from './query/model.ts';
import { withoutClause } from './query/print.ts';
import type { Answer } from './search.ts';
import { FACETS, limitsOf, type SearchState, withoutFacet } from './state.ts';
import { valueLabel } from './valueLabel.ts';

/** A part of a search in words, and the search without it. */
interface Tag {
  label: string;
  without: SearchState;
}

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
    ...facetTags(state, names, strings),
    ...dateTags(state, strings),
  ];
  return tags.map((tag) => tagElement(tag, strings, addressOf));
}

function tagElement(
  { label, without }: Tag,
  { search }: Strings,
  addressOf: (state: SearchState) => string,
): HTMLElement {
  const link = stateLink(addressOf(without), label);
  const cross = element('span', { className: 'cross', text: '×' });
  cross.ariaHidden = 'true';
  link.append(cross);
  link.setAttribute('aria-label', search.remove(label));
  const item = element('li');
  item.append(link);
  return item;
}

function facetTags(state: SearchState, names: NameIndex, strings: Strings): Tag[] {
  const { search } = strings;
  return FACETS.flatMap((facet) =>
    state.facets[facet].map((value) => ({
      label: search.field(search.fields[facet], valueLabel(facet, value, names, strings)),
      without: withoutFacet(state, facet, value),
    })),
  );
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

function dateTags(state: SearchState, { search, locale }: Strings): Tag[] {
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
