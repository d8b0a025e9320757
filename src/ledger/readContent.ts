import { publicProblems, withheldSentence } from '../gate/check/confidential.ts';
import type { Collections, ContentReading, ReadContent, Refused } from '../gate/collections.ts';
import {
  type BrokenArchive,
  type GateOptions,
  readArchive,
  type SoundArchive,
} from '../gate/gate.ts';
import { counted, formatProblem } from '../gate/problem.ts';
import { entryOf } from '../gate/publish.ts';
import { nextReleaseSentence, passedOverSentence } from '../gate/report.ts';
import { FileError } from '../model/fileError.ts';
import { latestLines } from './compare/compareAddresses.ts';
import { inspect } from './compare/inspect.ts';
import { presentOf } from './compare/present.ts';
import type { Refusal } from './compare/refusals.ts';
import { allRefusals, formatRefusal, ledgerSummary } from './compare/report.ts';
import { type Ledger, type LedgerReading, readLedger } from './store/ledger.ts';
import { recordIn, versionsIn } from './store/versions.ts';

/**
 * Makes the one reading of a build: the gate reads and checks the content, the ledger is read and
 * verified, and both are compared. What either refuses stops the build.
 *
 * A preview of what is under embargo is not compared: it is never published. In `astro dev` the
 * ledger is read once, at the start, and refuses nothing: a text that is being changed is not to be
 * declared yet.
 *
 * @param optionsNow What is read, and at which moment: asked anew for each reading.
 */
export function contentReader(optionsNow: () => GateOptions): ReadContent {
  let ledgerAtStart: LedgerReading | undefined;
  return async (isWatched) => {
    const options = optionsNow();
    const reading = (isWatched && ledgerAtStart) || readLedgerOf(options);
    if ('faults' in reading) return reading;
    ledgerAtStart = reading;
    const archive = await readArchive({ ...options, ...recordIn(reading.ledger) });
    if ('problems' in archive) return refusedArchive(archive, isWatched);
    if (isWatched) return withoutComparison(archive, reading);
    return options.embargoPreview ? asPreview(archive, reading) : compared(archive, reading);
  };
}

/** The ledger, or why the system does not let it be read. */
function readLedgerOf({ contentDir }: GateOptions): LedgerReading | Refused {
  try {
    return readLedger(contentDir);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return {
      faults: [error.message],
      summary: 'The ledger cannot be read.',
      hint: 'Look at its permissions and at the disk.',
    };
  }
}

function compared(archive: SoundArchive, reading: LedgerReading): ContentReading {
  const inspection = inspect(presentOf(archive, reading.ledger), reading);
  const refused = allRefusals(inspection);
  if (refused.length > 0) return refusedByLedger(refused);
  return {
    collections: collectionsOf(archive, reading.ledger),
    notes: [...notesOf(archive), ledgerSummary(inspection)],
  };
}

function asPreview(archive: SoundArchive, { ledger, refusals }: LedgerReading): ContentReading {
  if (refusals.length > 0) return refusedByLedger(refusals);
  return { collections: collectionsOf(archive, ledger), notes: notesOf(archive) };
}

/** Takes of a ledger that was changed by another hand nothing, and says so. */
function withoutComparison(
  archive: SoundArchive,
  { ledger, refusals }: LedgerReading,
): ContentReading {
  if (refusals.length === 0) {
    return { collections: collectionsOf(archive, ledger), notes: notesOf(archive) };
  }
  return {
    collections: { ...archive.published, versions: [], recordedAddresses: [] },
    notes: [
      ...notesOf(archive),
      'The ledger was changed by another hand, so no changes of announcements are shown: `npm run publish-check` says where.',
    ],
  };
}

function collectionsOf({ published }: SoundArchive, ledger: Ledger): Collections {
  const addresses = [...latestLines(ledger).keys()];
  return {
    ...published,
    versions: versionsIn(ledger).map(({ id, file, versions }) => entryOf(id, file, { versions })),
    recordedAddresses:
      addresses.length > 0
        ? [entryOf('recorded-addresses', ledger.files.folder, { addresses })]
        : [],
  };
}

function notesOf({ heldBack, passedOver }: SoundArchive): string[] {
  return [nextReleaseSentence(heldBack), passedOverSentence(passedOver)].flatMap(
    (note) => note ?? [],
  );
}

/** Says everything to whoever writes in `astro dev`; a build may run where others read its log. */
function refusedArchive(archive: BrokenArchive, isWatched: boolean): Refused {
  const told = isWatched ? archive.problems : publicProblems(archive);
  const isWithheld = !isWatched && archive.confidential.size > 0;
  return {
    faults: [...told.map(formatProblem), ...(isWithheld ? [withheldSentence(archive)] : [])],
    summary: `The archive has ${counted(archive.problems.length, 'problem')}, listed above.`,
    hint: 'Mend them; `npm run check` looks at the content alone, in seconds.',
  };
}

function refusedByLedger(refused: readonly Refusal[]): Refused {
  return {
    faults: refused.map(formatRefusal),
    summary: `${counted(refused.length, 'refusal')}.`,
    hint: '`npm run publish-check` compares the content with its ledger alone, in seconds.',
  };
}
