import { counted } from '../gate/problem.ts';
import { type LogSummary, TELL_READERS } from './countReads.ts';
import type { CountedTime, PrivateReads, ReadOutcome, Reads } from './reads.ts';

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

/**
 * Sentences that say what was counted, what was left out for which reason, and where one address may
 * stand for many readers.
 */
export function resultText(
  reads: readonly Reads[],
  outcomes: Readonly<Record<ReadOutcome, number>>,
  { from, to }: CountedTime,
  privateReads: PrivateReads,
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
    ...hiddenReaders(outcomes.hidden, privateReads),
  ].join('\n');
}

/** Sentences on readers whom the logs hide, or perhaps hide, and what to do about it. */
function hiddenReaders(hidden: number, { reads, addresses }: PrivateReads): string[] {
  const said: string[] = [];
  if (hidden > 0) {
    said.push(
      `Not counted: ${numbers.format(hidden)} requests of readers whose address no log tells.`,
    );
  }
  if (reads > 0) {
    said.push(
      `${numbers.format(reads)} of the reads came from private networks, such as ${[...addresses].join(' and ')}. A gateway there counts as one reader, however many it serves.`,
    );
  }
  return said.length === 0 ? [] : [...said, TELL_READERS];
}
