import { type Problem, shownPath } from '../../gate/problem.ts';
import type { Update } from '../../schemas/update.ts';
import type { AddressLine } from '../store/addressBook.ts';
import type { VersionEntry } from '../store/entry.ts';

/** Why content may not be published as it stands, and the lines that show it. */
export interface Refusal extends Problem {
  /** Shown below, indented: what changed, or what to write. */
  detail?: readonly string[];
}

/** A place in a file that a person can mend. */
export type Place = Pick<Problem, 'file' | 'line' | 'column'>;

const ONLY_RECORD = 'only `npm run record` writes in the ledger';

/** Everything that the ledger refuses, in the words of the one who reads it. */
export const refusals = {
  changed: (place: Place, { id }: VersionEntry, detail: readonly string[]): Refusal => ({
    ...place,
    rule: `${id} was changed after publication, and no new entry under updates says so`,
    mend: `Say what kind of change it is: \`npm run record -- --id ${id}\`; or take the change back.`,
    detail,
  }),

  updateChanged: (
    place: Place,
    id: string,
    number: number,
    was: Update,
    is: Update | undefined,
  ): Refusal => ({
    ...place,
    rule: `update ${number} of ${id} was published, and is ${is ? 'another' : 'gone'} now`,
    mend: 'Put it back as it was, and say what is new in an entry below it.',
    detail: [`was: ${updateLine(was)}`, ...(is ? [`is:  ${updateLine(is)}`] : [])],
  }),

  vanished: (place: Place, { id, address }: VersionEntry, kept: string): Refusal => ({
    ...place,
    rule: `${id} was published at ${address}, and no announcement has that id any more`,
    mend: `Put it back: its text is in ${shownPath(kept)}. To withdraw it, give it an update of the kind retraction, and leave it where it is.`,
  }),

  heldBack: (place: Place, { id, address }: VersionEntry): Refusal => ({
    ...place,
    rule: `${id} was published at ${address}, and is held back now`,
    mend: 'Remove draft and embargo. To withdraw it, give it an update of the kind retraction.',
  }),

  idChanged: (place: Place, { id, address }: VersionEntry, now: string): Refusal => ({
    ...place,
    rule: `the announcement at ${address} was published as ${id}, and has the id ${now} now`,
    mend: `Write id: ${id} again. If it is another announcement, give it another file name and put ${id} back.`,
  }),

  moved: (place: Place, { id, address }: VersionEntry, now: string): Refusal => ({
    ...place,
    rule: `${id} was published at ${address}, and stands at ${now} now`,
    mend: 'If it was moved, add the lines below to former-addresses.yaml. If this is another announcement, its id is taken: give it the next free one.',
    detail: formerAddress(address, now),
  }),

  reused: (place: Place, { id, address }: VersionEntry, to: string | undefined): Refusal => ({
    ...place,
    rule: `the id ${id} belongs to what stood at ${address}, ${to === undefined ? 'which has ended' : `which is at ${to} now`}`,
    mend: 'An id is never used again: give this announcement the next free one. If it is the same announcement, say in former-addresses.yaml that it went here.',
  }),

  addressVanished: ({ file, line, column }: Place, { address, since }: AddressLine): Refusal => ({
    ...{ file, line, column },
    rule: `${address} is on record since ${since}, and nothing stands there any more`,
    mend: 'Put back what stood there, or say in former-addresses.yaml where it went or why it ended, as below.',
    detail: formerAddress(address),
  }),

  anchorVanished: (place: Place, id: string, anchor: string): Refusal => ({
    ...place,
    rule: `the heading #${anchor} of ${id} could be linked, and is gone`,
    mend: 'Give the heading its words again, or add the lines below to the front matter, with the heading that has its place now; without one, leave out `now`.',
    detail: ['formerHeadings:', `  - id: ${anchor}`, '    now: …'],
  }),

  edited: (place: Place, rule: string): Refusal => ({
    ...place,
    rule,
    mend: `Put the file back as it was committed, with \`git checkout HEAD -- ${shownPath(place.file)}\`: ${ONLY_RECORD}.`,
  }),

  newerForm: (place: Place, form: number): Refusal => ({
    ...place,
    rule: `this entry is of form ${form}, which this version of Dateline does not know`,
    mend: 'Use the version that recorded it, or a later one: what it says cannot be checked here.',
  }),

  bothRecorded: (place: Place, id: string): Refusal => ({
    ...place,
    rule: `two branches recorded ${id}, and Git could not put them together`,
    mend: `Take one side of the ledger with \`git checkout --theirs ${shownPath(place.file)}\`, and the same of ledger/versions/${id}; put the announcement together by hand; then \`npm run record -- --id ${id}\`.`,
  }),

  stray: (place: Place): Refusal => ({
    ...place,
    rule: 'this file does not belong in the ledger',
    mend: `Move it elsewhere: ${ONLY_RECORD}.`,
  }),

  interrupted: (place: Place): Refusal => ({
    ...place,
    rule: 'a record was interrupted',
    mend: 'Run `npm run record`: it finishes what was begun.',
  }),
};

/** The entry of `former-addresses.yaml` that a person is asked for. */
function formerAddress(address: string, to?: string): string[] {
  return [
    `- address: ${address}`,
    ...(to === undefined ? [] : [`  to: ${to}`]),
    '  ended: …',
    '  reason: …',
  ];
}

function updateLine({ date, kind, note, by }: Update): string {
  return `${date} ${kind}${by === undefined ? '' : ` by ${by}`}: ${note}`;
}
