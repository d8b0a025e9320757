import type { Transfer } from './contender.ts';
import type { Outcome } from './measure.ts';
import { QUERY_CLASSES, type QueryClass } from './queryClasses.ts';
import {
  bootstrapMean,
  type Estimate,
  mean,
  quantile,
  reciprocalRank,
  wilson,
} from './statistics.ts';

/** How well the queries of a class were answered. */
export interface ClassFigures {
  class: QueryClass;
  queries: number;
  meanReciprocalRank: Estimate;
  successAt1: Estimate;
  successAt3: Estimate;
}

/** The middle and the far end of what was measured. */
export interface Spread {
  median: number;
  p95: number;
}

/** Everything that is reported of a contender. */
export interface Figures {
  classes: ClassFigures[];
  /** Over the classes that have an answer, each counting the same. */
  means: { meanReciprocalRank: number; successAt1: number; successAt3: number };
  /** How many queries without an answer got results without a word about it. */
  silent: { queries: number; share: Estimate } | undefined;
  cold: TransferFigures | undefined;
  later: TransferFigures | undefined;
  laterMilliseconds: Spread;
}

export interface TransferFigures {
  bytes: Spread;
  requests: Spread;
}

/** Sums up what a contender gave. */
export function figuresOf(outcomes: readonly Outcome[], seed: number): Figures {
  const classes = QUERY_CLASSES.filter((name) => name !== 'no answer').flatMap((name) => {
    const ofClass = outcomes.filter(({ query }) => query.class === name);
    return ofClass.length === 0 ? [] : [classFigures(name, ofClass, seed)];
  });
  const later = outcomes.filter(({ cold }) => !cold);
  return {
    classes,
    means: {
      meanReciprocalRank: mean(classes.map((each) => each.meanReciprocalRank.value)),
      successAt1: mean(classes.map((each) => each.successAt1.value)),
      successAt3: mean(classes.map((each) => each.successAt3.value)),
    },
    silent: silentFigures(outcomes),
    cold: transferFigures(outcomes.filter(({ cold }) => cold)),
    later: transferFigures(later),
    laterMilliseconds: spreadOf(later.map(({ milliseconds }) => milliseconds)),
  };
}

/** Whether the person who asked got what they wanted, among the first three. */
export function isMiss(outcome: Outcome): boolean {
  if (outcome.query.class === 'no answer') return isSilent(outcome);
  return outcome.rank === undefined || outcome.rank > 3;
}

function classFigures(name: QueryClass, outcomes: readonly Outcome[], seed: number): ClassFigures {
  const within = (last: number) =>
    outcomes.filter(({ rank }) => rank !== undefined && rank <= last).length;
  return {
    class: name,
    queries: outcomes.length,
    meanReciprocalRank: bootstrapMean(
      outcomes.map(({ rank }) => reciprocalRank(rank)),
      seed,
    ),
    successAt1: wilson(within(1), outcomes.length),
    successAt3: wilson(within(3), outcomes.length),
  };
}

function silentFigures(outcomes: readonly Outcome[]): Figures['silent'] {
  const unanswerable = outcomes.filter(({ query }) => query.class === 'no answer');
  if (unanswerable.length === 0) return undefined;
  const silent = unanswerable.filter(isSilent).length;
  return { queries: unanswerable.length, share: wilson(silent, unanswerable.length) };
}

function isSilent({ addresses, notice }: Outcome): boolean {
  return addresses.length > 0 && !notice;
}

function transferFigures(outcomes: readonly Outcome[]): TransferFigures | undefined {
  const transfers = outcomes.flatMap(({ transfer }): Transfer[] => (transfer ? [transfer] : []));
  if (transfers.length === 0) return undefined;
  return {
    bytes: spreadOf(transfers.map(({ bytes }) => bytes)),
    requests: spreadOf(transfers.map(({ requests }) => requests)),
  };
}

function spreadOf(values: readonly number[]): Spread {
  return { median: quantile(values, 0.5), p95: quantile(values, 0.95) };
}
