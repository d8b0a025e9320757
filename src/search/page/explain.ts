import type { Answer } from '../answer/answer.ts';
import type { ChoiceEvidence } from '../answer/evidence.ts';
import type { Ranked } from '../answer/rank.ts';
import type { Lookup, Part } from '../query/plan.ts';
import { printTerm } from '../query/print.ts';
import type { Answering, PageAnswer } from './answering.ts';
import { makeElement } from './elements.ts';

/**
 * Help for whoever works on the search: `?explain` in the address of the page shows how each answer came about. It is
 * loaded only then, and its words are not translated.
 */

/** So many results are explained. */
const EXPLAINED = 10;

/** Answers as before, and adds to each answer how it came about. */
export function explaining(answering: Answering): Pick<Answering, keyof Answering> {
  return {
    answer: async (state, today) => withExplanation(await answering.answer(state, today)),
    countFacets: (ids, state) => answering.countFacets(ids, state),
    showFacets: (counts, state) => answering.showFacets(counts, state),
  };
}

function withExplanation(found: PageAnswer): PageAnswer {
  const explanation = makeElement('pre', { text: explanationOf(found.answer) });
  const { shown } = found;
  return { ...found, shown: { ...shown, notices: [...shown.notices, explanation] } };
}

/**
 * The plan of a query, what was looked up for it, and the score of each hit, as lines of text.
 *
 * @example `web` -> `plan\n  1. web: word "web"\nlooked up, in 3 announcements\n  …`
 */
export function explanationOf({ plan, evidence, results }: Answer): string {
  const { parts, common, allowed, size, isRespelt } = evidence;
  return [
    'plan',
    ...plan.required.map((part, index) => `  ${index + 1}. ${partLine(part)}`),
    ...plan.excluded.map((part) => `  not ${partLine(part)}`),
    ...plan.unknown.map(({ field, value }) => `  unknown: ${field}:${value}`),
    `looked up, in ${size} announcements${isRespelt ? ', with other spellings of rare words' : ''}`,
    ...parts.flatMap(({ choices, hits }, index) => [
      `  ${index + 1}. ${hits.size} hits`,
      ...choices.flatMap(choiceLines),
    ]),
    ...common.map((part) => `  left out as too common: ${partLine(part)}`),
    ...(allowed ? [`  filters leave ${allowed.size}`] : []),
    `results: ${results.length}`,
    ...results.slice(0, EXPLAINED).flatMap((result) => resultLines(result, evidence)),
  ].join('\n');
}

function partLine({ choices }: Part): string {
  return choices
    .map(({ terms, things, lookups }) => {
      const names = things.map(({ filter, label }) => ` (${filter} ${label})`).join('');
      return `${terms.map(printTerm).join(' ')}${names}: ${lookups.map(lookupText).join(', ')}`;
    })
    .join(' OR ');
}

function choiceLines({ choice, documents, spellings, unknown }: ChoiceEvidence): string[] {
  const counted = documents > 0 ? [`in ${documents} announcements`] : [];
  const lines = spellings.map(({ lookups, correction, hits }) => {
    const spelt = correction ? `spelt "${correction.to}": ` : '';
    return `       ${spelt}${lookups.map(lookupText).join(', ')}: ${hits.size} hits`;
  });
  const missing = unknown.map(
    ({ word, meant }) => `       unknown: ${word}, meant: ${meant ?? '?'}`,
  );
  return [
    `     ${[choice.terms.map(printTerm).join(' '), ...counted].join(', ')}`,
    ...lines,
    ...missing,
  ];
}

function lookupText(lookup: Lookup): string {
  switch (lookup.type) {
    case 'word':
      return `word "${lookup.word}"`;
    case 'filters':
      return Object.entries(lookup.filters)
        .map(([name, values]) => `${name}=${values.join('|')}`)
        .join(' ');
    default:
      return `${lookup.type} "${lookup.words.join(' ')}"`;
  }
}

function resultLines({ hit: { id }, score, met }: Ranked, { parts }: Answer['evidence']): string[] {
  return [
    `  announcement ${id}: ${score.toFixed(3)}`,
    ...met.flatMap((index) => {
      const hit = parts[index]?.hits.get(id);
      if (!hit) return [];
      const also = [
        ...(hit.inTitle ? ['in the title'] : []),
        ...(hit.isOnRecord ? ['on record'] : []),
      ];
      const places = `${hit.positions.length} places`;
      const fit = `score ${hit.score.toFixed(3)}, strength ${hit.strength.toFixed(2)}`;
      return [`     ${index + 1}. ${[fit, places, ...also].join(', ')}`];
    }),
  ];
}
