import type { NameIndex } from './nameIndex.ts';
import type { Choice, Part, Plan, UnknownName } from './plan.ts';
import { type LookupContext, lookupsOf } from './planLookups.ts';
import type { Query } from './query.ts';
import { type RecognisedChoice, recognised } from './recognise.ts';

/**
 * Says what a query means: names become organisations, topics and countries, dates become filters.
 *
 * @param stopWords Words that say nothing, unless they are written as an abbreviation.
 */
export function planQuery(query: Query, names: NameIndex, stopWords: ReadonlySet<string>): Plan {
  const unknown: UnknownName[] = [];
  const context: LookupContext = { names, stopWords, onUnknown: (name) => unknown.push(name) };
  const parts = joinedByOr(recognised(query.clauses, names, stopWords)).flatMap((group) =>
    partOf(group, context).map((part) =>
      isFieldName(part, query) ? { ...part, isFieldName: true as const } : part,
    ),
  );
  return {
    required: parts.filter((part) => !isExcluded(part)),
    excluded: parts.filter(isExcluded),
    unknown,
  };
}

function isFieldName({ clauses }: Part, { problems }: Query): boolean {
  const names = problems.filter(({ rule }) => rule === 'unknown-field');
  return clauses.every(({ span }) => names.some((name) => name.span.start === span.start));
}

function isExcluded({ clauses }: Part): boolean {
  return clauses.some(({ excluded }) => excluded);
}

/** Puts the choices together that have OR between them. */
function joinedByOr(choices: readonly RecognisedChoice[]): RecognisedChoice[][] {
  const groups: RecognisedChoice[][] = [];
  for (const choice of choices) {
    if (choice.isAlternative) groups.at(-1)?.push(choice);
    else groups.push([choice]);
  }
  return groups;
}

/** The part that choices make; none where nothing can be looked up. */
function partOf(choices: readonly RecognisedChoice[], context: LookupContext): Part[] {
  const [first, ...others] = choices
    .map(
      ({ terms, things }): Choice => ({
        terms,
        things,
        lookups: lookupsOf(terms, things, context),
      }),
    )
    .filter(({ lookups }) => lookups.length > 0);
  const clauses = new Set(choices.flatMap((choice) => choice.clauses));
  return first ? [{ choices: [first, ...others], clauses: [...clauses] }] : [];
}
