import type { Announcement } from '../model/announcement.ts';
import type { YearSlice } from './archive.ts';

/** A year of some announcements, without those that were retracted from it. */
export type YearOfSpan = Omit<YearSlice, 'followed'>;

/** Every year from the newest of some announcements to the oldest, also those without any, the newest first. */
export function yearSpan(announcements: readonly Announcement[]): YearOfSpan[] {
  const byYear = Map.groupBy(announcements, ({ year }) => year);
  const numbers = [...byYear.keys()].map(Number);
  const newest = Math.max(...numbers);
  return Array.from({ length: byYear.size && newest - Math.min(...numbers) + 1 }, (_, index) => {
    const id = String(newest - index).padStart(4, '0');
    return { id, announcements: byYear.get(id) ?? [] };
  });
}
