import type { YearSlice } from './archive.ts';
import type { Announcement } from './model.ts';

/** Every year from the newest of some announcements to the oldest, also those without any, the newest first. */
export function yearSpan(announcements: readonly Announcement[]): YearSlice[] {
  const byYear = Map.groupBy(announcements, ({ year }) => year);
  const numbers = [...byYear.keys()].map(Number);
  const newest = Math.max(...numbers);
  return Array.from({ length: byYear.size && newest - Math.min(...numbers) + 1 }, (_, index) => {
    const id = String(newest - index).padStart(4, '0');
    return { id, announcements: byYear.get(id) ?? [] };
  });
}
