import { counted } from '../gate/problem.ts';
import type { LogSummary } from './countReads.ts';
import type { Outcome, Period, Reads } from './reads.ts';

const numbers = new Intl.NumberFormat('en-GB');

/**
 * Summary of a log for the person who named it.
 *
 * @example 'access.log: 1,204 lines, of which 2 cannot be read (lines 7, 9).'
 */
export function logSentence({ log, lines, unreadable, unreadableAt }: LogSummary): string {
  const read = `${log}: ${numbers.format(lines)} ${lines === 1 ? 'line' : 'lines'}`;
  if (unreadable === 0) return `${read}.`;
  const more = unreadable > unreadableAt.length ? ' and more' : '';
  const noun = unreadableAt.length === 1 ? 'line' : 'lines';
  return `${read}, of which ${numbers.format(unreadable)} cannot be read (${noun} ${unreadableAt.join(', ')}${more}).`;
}

/** Sentences that say what was counted, and what was left out for which reason. */
export function resultText(
  reads: readonly Reads[],
  outcomes: Readonly<Record<Outcome, number>>,
  { from, to }: Period,
): string {
  const days = `${new Date(from).toISOString().slice(0, 10)} to ${new Date(to).toISOString().slice(0, 10)}`;
  return [
    `${counted(reads.length, 'announcement')} read ${numbers.format(outcomes.read)} times, ${days}.`,
    `Left out: ${numbers.format(outcomes.elsewhere)} requests for something else, ` +
      `${numbers.format(outcomes.outside)} before or after, ${numbers.format(outcomes.robot)} of robots, ` +
      `${numbers.format(outcomes.prefetch)} ahead of reading, ${numbers.format(outcomes.repeat)} again on the same day.`,
    ...(reads.length === 0 && outcomes.outside > 0
      ? ['The logs are of another time. BUILD_TIME says which thirty days are meant.']
      : []),
  ].join('\n');
}
