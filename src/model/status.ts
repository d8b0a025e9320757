import type { UpdateKind } from '../schemas/update.ts';
import { newestOf } from './dates.ts';

/** An announcement by its dates: of publication, and of each change. */
export interface DatedAnnouncement {
  published: string;
  updates: readonly { date: string; kind: string }[];
}

/** The standing of an announcement today, after its updates. */
export type Status = 'current' | 'corrected' | 'superseded' | 'retracted';

/** The updates that decide how an announcement stands: one before the others outweighs them. */
const DECIDING: readonly { kind: UpdateKind; status: Status }[] = [
  { kind: 'retraction', status: 'retracted' },
  { kind: 'supersession', status: 'superseded' },
  { kind: 'correction', status: 'corrected' },
];

/** Derives the status of an announcement from its updates. */
export function statusOf(updates: readonly { kind: UpdateKind }[]): Status {
  const kind = decidingUpdate(updates)?.kind;
  return DECIDING.find((each) => each.kind === kind)?.status ?? 'current';
}

/** The update that made an announcement what it is today, of several the newest; nothing if it stands as it was. */
export function decidingUpdate<Update extends { kind: string }>(
  updates: readonly Update[],
): Update | undefined {
  const kinds = new Set(updates.map(({ kind }) => kind));
  const deciding = DECIDING.find(({ kind }) => kinds.has(kind));
  return updates.findLast(({ kind }) => kind === deciding?.kind);
}

/** Whether a change says that something was wrong. A supersession does not: it leads to what is newer. */
export function isCorrection({ kind }: { kind: string }): boolean {
  return kind === 'correction' || kind === 'retraction';
}

/** The corrections and retractions among the changes of an announcement, oldest first. */
export function correctionsOf<Change extends { kind: string }>({
  updates,
}: {
  updates: readonly Change[];
}): Change[] {
  return updates.filter(isCorrection);
}

/** The day of the newest correction or retraction; the day of publication where none is newer. */
export function correctedOn(announcement: DatedAnnouncement): string {
  return changedOn({ ...announcement, updates: correctionsOf(announcement) });
}

/** The day of the newest change; the day of publication where none is newer. */
export function changedOn({ published, updates }: DatedAnnouncement): string {
  return newestOf([published, ...updates.map(({ date }) => date)]) ?? published;
}
