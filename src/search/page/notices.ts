import type { SearchWords } from '../../i18n/browser/search.ts';
import type { Answer } from '../answer/answer.ts';
import type { Notice } from '../answer/notices.ts';
import { wholeOf } from '../format/words.ts';
import type { NameIndex } from '../query/nameIndex.ts';
import type { UnknownName } from '../query/plan.ts';
import type { QueryProblem } from '../query/query.ts';
import { makeElement, stateLink } from './elements.ts';
import type { Found } from './found.ts';
import { isNarrowed, type SearchState, withoutFilters } from './state.ts';
import { queryTags } from './tags.ts';

/** The paragraphs that tell a reader how a query was answered. */
export function noticeElements(
  state: SearchState,
  { answer, hits }: Found,
  names: NameIndex,
  strings: SearchWords,
  addressOf: (state: SearchState) => string,
): HTMLElement[] {
  const linkTo = (changed: SearchState, label: string) =>
    stateLink(addressOf({ ...changed, page: 1 }), label);
  return [
    ...answer.query.problems.map((problem) => problemNotice(problem, state, strings, linkTo)),
    ...spellings(state, answer, strings, linkTo),
    ...ofType(answer.notices, 'unknown-name').map(({ name }) =>
      unknownName(name, state, strings, linkTo),
    ),
    ...answer.notices.flatMap((notice) => wordNotice(notice, state, strings, linkTo)),
    ...unmatched(answer, strings),
    ...(hits.length === 0 ? whatToTry(state, answer, names, strings, linkTo) : []),
  ];
}

type LinkTo = (state: SearchState, label: string) => HTMLAnchorElement;

/** The other spellings that were searched instead, or could be meant. */
function spellings(
  state: SearchState,
  { notices }: Answer,
  { search }: SearchWords,
  linkTo: LinkTo,
): HTMLElement[] {
  const corrected = ofType(notices, 'corrected');
  const respelt = (words: readonly { word: string; to: string }[]) => {
    const query = words.reduce((text, { word, to }) => replaceWord(text, word, to), state.query);
    return linkTo({ ...state, query }, query);
  };
  const words = search.phrases(corrected.map(({ word }) => word));
  return [
    ...(corrected.length > 0 ? [paragraph(search.corrected(words), respelt(corrected), '.')] : []),
    ...ofType(notices, 'suggestion').map((suggestion) =>
      paragraph(search.didYouMean, respelt([suggestion]), '?'),
    ),
  ];
}

/** A name that nothing has, and the one that was probably meant. */
function unknownName(
  { field, value, nearest }: UnknownName,
  state: SearchState,
  { search }: SearchWords,
  linkTo: LinkTo,
): HTMLElement {
  const said = search.unknownName(search.fields[field], value);
  if (!nearest) return paragraph(said);
  const query = state.query.replace(value, () => nearest.id);
  return paragraph(said, ' ', search.didYouMean, linkTo({ ...state, query }, nearest.label), '?');
}

function wordNotice(
  notice: Notice,
  state: SearchState,
  { search }: SearchWords,
  linkTo: LinkTo,
): HTMLElement[] {
  switch (notice.type) {
    case 'common':
      return [paragraph(search.common(search.phrases(notice.words)))];
    case 'only-common': {
      const phrase = `"${notice.words.join(' ')}"`;
      const said = search.onlyCommon(search.phrases(notice.words));
      return [paragraph(said, linkTo({ ...state, query: phrase }, phrase), '.')];
    }
    case 'partial':
      return [paragraph(search.partial[notice.without])];
    default:
      return [];
  }
}

/** The words that no announcement has, in one sentence. */
function unmatched({ notices, results }: Answer, { search }: SearchWords): HTMLElement[] {
  const words = ofType(notices, 'unmatched').map(({ word }) => word);
  if (words.length === 0) return [];
  const say = results.length > 0 ? search.unmatched : search.unmatchedAll;
  return [paragraph(say(search.phrases(words)))];
}

function ofType<Type extends Notice['type']>(
  notices: readonly Notice[],
  type: Type,
): Extract<Notice, { type: Type }>[] {
  return notices.filter(
    (notice): notice is Extract<Notice, { type: Type }> => notice.type === type,
  );
}

/** A mistake in the query; the name of a field that was probably meant is a link. */
function problemNotice(
  problem: QueryProblem,
  state: SearchState,
  strings: SearchWords,
  linkTo: LinkTo,
): HTMLElement {
  const { search } = strings;
  const said = problemText(problem, strings);
  if (problem.rule !== 'unknown-field') return paragraph(said);
  const { suggestion, span } = problem;
  if (suggestion === undefined) return paragraph(said, ' ', search.fieldList);
  const { query: typed } = state;
  const query = `${typed.slice(0, span.start)}${suggestion}:${typed.slice(span.end)}`;
  return paragraph(said, ' ', search.didYouMean, linkTo({ ...state, query }, query), '?');
}

function problemText(problem: QueryProblem, { search: { problems } }: SearchWords): string {
  switch (problem.rule) {
    case 'unclosed-quote':
      return problems['unclosed-quote'](problem.phrase);
    case 'empty-field':
      return problems['empty-field'](problem.field);
    case 'unknown-field':
      return problems['unknown-field'](problem.field);
    case 'bad-date':
      return problems['bad-date'](problem.text);
    case 'not-a-date':
      return problems['not-a-date'](problem.field, problem.text);
    default:
      return problems[problem.rule]();
  }
}

/** What else can be done where nothing was found. */
function whatToTry(
  state: SearchState,
  { plan }: Answer,
  names: NameIndex,
  strings: SearchWords,
  linkTo: LinkTo,
): HTMLElement[] {
  const { search } = strings;
  const list = makeElement('ul');
  const isWithWords = isNarrowed(state) && state.query !== '';
  const droppable = queryTags(state, plan, names, strings).filter(({ without }) => without.query);
  const ways = [
    ...(isWithWords ? [linkTo(withoutFilters(state), search.tryWithoutFilters)] : []),
    ...droppable.map(({ label, without }) => linkTo(without, search.tryWithout(label))),
    search.tryOtherWords,
    search.tryLists,
  ];
  for (const way of ways) {
    const item = makeElement('li');
    item.append(way);
    list.append(item);
  }
  return [paragraph(search.tryThis), list];
}

/** What is written together in a query. */
const TYPED_WORD = /[\p{L}\p{M}\p{N}]+(?:[-‐‑–'’.&@_+][\p{L}\p{M}\p{N}]+)*/gu;

/** Puts another word in the place of one, however that was written: with capitals, accents or signs in it. */
function replaceWord(text: string, word: string, by: string): string {
  const whole = wholeOf(word);
  return text.replaceAll(TYPED_WORD, (typed) => (wholeOf(typed) === whole ? by : typed));
}

function paragraph(...content: (Node | string)[]): HTMLParagraphElement {
  const made = makeElement('p');
  made.append(...content);
  return made;
}
