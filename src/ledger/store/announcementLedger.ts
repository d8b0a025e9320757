import { z } from 'astro/zod';
import { digest } from '../../model/digest.ts';
import { type Refusal, refusals } from '../compare/refusals.ts';
import { isKnownForm } from '../forms/forms.ts';
import { chainedLine, type VersionEntry, versionEntry } from './entry.ts';

/** Every recorded version of one announcement, oldest first. */
export interface RecordedAnnouncement {
  id: string;
  /** Absolute path of its file in the ledger, `announcements/LET-2024-003.ndjson`. */
  file: string;
  entries: readonly VersionEntry[];
  latest: VersionEntry;
}

/** The mark that Git leaves in a file that two branches changed. */
const CONFLICT = /^(?:<{7}|={7}|>{7})(?: |$)/;

/**
 * Reads the file of one announcement and follows its chain. Nothing that cannot be relied on is
 * returned beside a problem.
 *
 * @param file Its absolute path.
 */
export function readAnnouncementLedger(
  file: string,
  id: string,
  text: string,
): RecordedAnnouncement | Refusal {
  const at = (line: number) => ({ file, line, column: 1 });
  const lines = text.split('\n');
  const conflict = lines.findIndex((each) => CONFLICT.test(each));
  if (conflict >= 0) return refusals.bothRecorded(at(conflict + 1), id);
  if (lines.pop() !== '' || lines.length === 0) {
    return refusals.edited(at(lines.length + 1), 'the end of this file is missing');
  }
  const entries: VersionEntry[] = [];
  for (const [position, written] of lines.entries()) {
    const number = position + 1;
    const fields = parse(written);
    const form = newerForm(fields);
    if (form !== undefined) return refusals.newerForm(at(number), form);
    const { data: entry } = versionEntry.safeParse(fields);
    if (!entry) return refusals.edited(at(number), 'this line is no entry of the ledger');
    if (entry.id !== id || entry.version !== number) {
      return refusals.edited(at(number), `here belongs version ${number} of ${id}`);
    }
    const before = entries.at(-1);
    if (entry.before !== (before?.hash ?? digest(id))) {
      const above = number === 1 ? 'the id in its name' : 'the line above';
      return refusals.edited(at(number), `this entry does not follow from ${above}`);
    }
    if (chainedLine(entry, before) !== written) {
      return refusals.edited(at(number), 'this entry is not as it was recorded');
    }
    entries.push(entry);
  }
  const latest = entries.at(-1);
  if (!latest) throw new Error(`${file} has no entry.`);
  return { id, file, entries, latest };
}

function parse(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return undefined;
  }
}

/** The form of an entry that a later version of Dateline wrote. */
function newerForm(fields: unknown): number | undefined {
  const { data } = z.object({ form: z.int().min(1) }).safeParse(fields);
  return data && !isKnownForm(data.form) ? data.form : undefined;
}
