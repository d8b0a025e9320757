import { styleText } from 'node:util';
import { publicProblems, type ToldProblems, withheldSentence } from './check/confidential.ts';
import type { HeldBack, SoundArchive } from './gate.ts';
import { compareProblems, counted, formatProblem, type Problem } from './problem.ts';
import { MOST_READ_FILE } from './read/contentFolder.ts';

/**
 * Every problem on a line of its own, and how many there are: `3 problems in 2 files.`
 *
 * @param stream Where it is written: on a terminal the place of each problem is coloured, unless
 * `NO_COLOR` is set.
 */
export function problemReport(problems: readonly Problem[], stream: NodeJS.WritableStream): string {
  const files = new Set(problems.map(({ file }) => file));
  const total = `${counted(problems.length, 'problem')} in ${counted(files.size, 'file')}.`;
  const lines = problems.map((problem) =>
    // Only the place: what an author wrote is never coloured.
    formatProblem(problem).replace(/^\S+/, (place) => styleText('cyan', place, { stream })),
  );
  return [...lines, '', total].join('\n');
}

/** The same for a log that others may read: without the problems in what is held back. */
export function publicReport(told: ToldProblems, stream: NodeJS.WritableStream): string {
  const problems = publicProblems(told).sort(compareProblems);
  const open = problems.length > 0 ? [problemReport(problems, stream)] : [];
  const withheld = told.confidential.size > 0 ? [withheldSentence(told)] : [];
  return [...open, ...withheld].join('\n');
}

/** What the archive holds when nothing is wrong. What is held back is counted and never named. */
export function archiveSummary({
  counts,
  heldBack,
  passedOver,
}: Pick<SoundArchive, 'counts' | 'heldBack' | 'passedOver'>): string {
  const { announcements, organisations, topics, desks } = counts;
  const content = [
    counted(announcements, 'announcement'),
    counted(organisations, 'organisation'),
    counted(topics, 'topic'),
    counted(desks, 'desk'),
  ].join(', ');
  return [
    `${content}: no problem.`,
    heldBackSentence(heldBack),
    nextReleaseSentence(heldBack),
    passedOverSentence(passedOver),
  ]
    .filter(Boolean)
    .join(' ');
}

/** What is said of a list of what was read most that names what is in no list. Never which. */
export function passedOverSentence(count: number): string | undefined {
  if (count === 0) return undefined;
  return `${MOST_READ_FILE}: ${counted(count, 'id')} of announcements that are not published or were retracted, passed over.`;
}

function heldBackSentence({ drafts, embargoed }: HeldBack): string | undefined {
  const parts = [
    ...(drafts > 0 ? [counted(drafts, 'draft')] : []),
    ...(embargoed > 0 ? [`${embargoed} under embargo`] : []),
  ];
  if (parts.length === 0) return undefined;
  return `${parts.join(' and ')} ${drafts + embargoed === 1 ? 'is' : 'are'} held back.`;
}

/** When to build next, for whoever starts the builds: the moment alone, in UTC and as `BUILD_TIME` wants it. */
export function nextReleaseSentence({ nextRelease }: HeldBack): string | undefined {
  const moment = nextRelease?.toISOString().replace('.000Z', 'Z');
  return moment && `The next embargo ends at ${moment}.`;
}
