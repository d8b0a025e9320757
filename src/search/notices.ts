import type { Strings } from '../i18n/en.ts';
import type { QueryProblem } from './query/model.ts';
import type { Answer, Notice } from './search.ts';
import { FACETS, type SearchState } from './state.ts';

/** What a reader must be told about how a query was answered, each as a paragraph. */
export function noticeElements(
  state: SearchState,
  { query, notices, results }: Answer,
  strings: Strings,
  addressOf: (state: SearchState) => string,
): HTMLElement[] {
  const text = strings.search;
  const ofType = <Type extends Notice['type']>(type: Type) =>
    notices.filter((notice): notice is Extract<Notice, { type: Type }> => notice.type === type);
  const quoted = (words: readonly string[]) => words.map(text.phrase).join(', ');

  const corrected = ofType('corrected');
  const unmatched = ofType('unmatched');
  const paragraphs: HTMLElement[] = [
    ...query.problems.map((problem) => paragraph(problemText(problem, strings))),
    ...ofType('unknown-name').map(({ name }) =>
      paragraph(text.unknownName(text.fields[name.field], name.value)),
    ),
  ];
  if (corrected.length > 0) {
    const respelt = corrected.reduce(
      (all, { word, to }) => replaceWord(all, word, to),
      state.query,
    );
    paragraphs.push(
      paragraph(
        text.corrected(quoted(corrected.map(({ word }) => word))),
        link(addressOf({ ...state, query: respelt, page: 1 }), respelt),
        '.',
      ),
    );
  }
  for (const { word, to } of ofType('suggestion')) {
    const respelt = replaceWord(state.query, word, to);
    paragraphs.push(
      paragraph(
        text.didYouMean,
        link(addressOf({ ...state, query: respelt, page: 1 }), respelt),
        '?',
      ),
    );
  }
  if (unmatched.length > 0) {
    const say = results.length > 0 ? text.unmatched : text.unmatchedAll;
    paragraphs.push(paragraph(say(quoted(unmatched.map(({ word }) => word)))));
  }
  for (const { words } of ofType('common')) paragraphs.push(paragraph(text.common(quoted(words))));
  if (ofType('partial').length > 0) paragraphs.push(paragraph(text.partial));
  if (results.length === 0) paragraphs.push(...whatToTry(state, strings, addressOf));
  return paragraphs;
}

function problemText(problem: QueryProblem, { search: { problems } }: Strings): string {
  switch (problem.rule) {
    case 'unclosed-quote':
      return problems['unclosed-quote'](problem.phrase);
    case 'empty-field':
      return problems['empty-field'](problem.field);
    case 'unknown-field':
      return problem.suggestion === undefined
        ? problems['unknown-field'](problem.field)
        : problems['did-you-mean-field'](problem.field, problem.suggestion);
    case 'bad-date':
      return problems['bad-date'](problem.text);
    case 'not-a-date':
      return problems['not-a-date'](problem.field, problem.text);
    default:
      return problems[problem.rule]();
  }
}

function whatToTry(
  state: SearchState,
  { search }: Strings,
  addressOf: (state: SearchState) => string,
): HTMLElement[] {
  const isFiltered =
    FACETS.some((facet) => state.facets[facet].length > 0) || state.from || state.to;
  const list = document.createElement('ul');
  const add = (content: Node | string) => {
    const item = document.createElement('li');
    item.append(content);
    list.append(item);
  };
  if (isFiltered && state.query) {
    const facets = Object.fromEntries(FACETS.map((facet) => [facet, []])) as never;
    const bare = { ...state, facets, from: '', to: '', page: 1 };
    add(link(addressOf(bare), search.tryWithoutFilters));
  }
  add(search.tryOtherWords);
  return [paragraph(search.tryThis), list];
}

/** Puts another word in the place of one as it was typed, whatever its case. */
function replaceWord(text: string, word: string, by: string): string {
  const typed = text.split(/(\s+)/);
  const plain = (token: string) => token.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '');
  return typed.map((token) => (plain(token) === word ? by : token)).join('');
}

function paragraph(...content: (Node | string)[]): HTMLParagraphElement {
  const element = document.createElement('p');
  element.append(...content);
  return element;
}

function link(address: string, label: string): HTMLAnchorElement {
  const element = document.createElement('a');
  element.href = address;
  element.dataset['searchLink'] = '';
  element.textContent = label;
  return element;
}
