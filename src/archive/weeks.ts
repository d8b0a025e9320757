import type { AnnouncedUpdate, Announcement } from '../model/announcement.ts';
import { compareDates, newestOf } from '../model/dates.ts';
import { byCodeUnit } from '../model/order.ts';
import { isCorrection } from '../model/status.ts';
import { daysOf, weekOf } from '../model/weeks.ts';

/** A change to an announcement, with the announcement. */
export interface DatedChange {
  announcement: Announcement;
  update: AnnouncedUpdate;
}

/** A week of the archive: whatever is dated in it. */
export interface Week {
  /** As ISO 8601 writes it: `2024-W06`. */
  id: string;
  /** Its Monday. */
  first: string;
  /** Its Sunday. */
  last: string;
  /** The announcements published in it, newest first. */
  announced: readonly Announcement[];
  /** Corrections and retractions made in it, newest first. */
  corrections: readonly DatedChange[];
  /** Clarifications, additions and supersessions made in it, newest first. */
  additions: readonly DatedChange[];
  /** The date of the newest of all these. */
  modified: string;
}

/** The weeks in which something was published or changed, newest first. `announcements` are in the archive's order. */
export function weeksOf(announcements: readonly Announcement[]): Week[] {
  const announced = Map.groupBy(announcements, ({ published }) => weekOf(published));
  const changes = Map.groupBy(changesOf(announcements), ({ update }) => weekOf(update.date));
  const ids = new Set([...announced.keys(), ...changes.keys()]);
  return [...ids]
    .sort((a, b) => byCodeUnit(b, a))
    .map((id) => weekFrom(id, announced.get(id) ?? [], changes.get(id) ?? []));
}

/** The number of announcements and changes of a week. */
export function sizeOf({ announced, corrections, additions }: Week): number {
  return announced.length + corrections.length + additions.length;
}

function weekFrom(
  id: string,
  announced: readonly Announcement[],
  changes: readonly DatedChange[],
): Week {
  const days = daysOf(id);
  return {
    id,
    ...days,
    announced,
    corrections: changes.filter(({ update }) => isCorrection(update)),
    additions: changes.filter(({ update }) => !isCorrection(update)),
    modified:
      newestOf([
        ...announced.map(({ published }) => published),
        ...changes.map(({ update }) => update.date),
      ]) ?? days.last,
  };
}

/** Every change of the archive, newest first; those of one day in the archive's order. */
function changesOf(announcements: readonly Announcement[]): DatedChange[] {
  return announcements
    .flatMap((announcement) =>
      announcement.updates.map((update): DatedChange => ({ announcement, update })),
    )
    .sort((a, b) => compareDates(b.update.date, a.update.date));
}
