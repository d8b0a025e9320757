import type { Archive } from '../../archive/archive.ts';
import { toMoment } from '../../model/dates.ts';

const known = new WeakMap<Archive, ReadonlyMap<string, Date>>();

/**
 * The moment of the newest change of each announcement, by its id, for feeds.
 *
 * Atom readers tell changes by their moment, and validators warn of two entries with the same one;
 * but people write days. So the number in the permanent id is added in tenths of a second, and its
 * year in thousandths: LET-2024-003, changed on 9 February, was changed at 00:00:00.324. That moment
 * depends on the announcement alone. Where ids of two series still meet, the later id gets one
 * thousandth more.
 */
export function changeMoments(archive: Archive): ReadonlyMap<string, Date> {
  const moments = known.get(archive) ?? momentsOf(archive);
  known.set(archive, moments);
  return moments;
}

function momentsOf({ announcements }: Archive): ReadonlyMap<string, Date> {
  const taken = new Set<number>();
  const sorted = announcements.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return new Map(
    sorted.map(({ id, modified }) => {
      const [, year, number] = id.split('-').map(Number);
      let moment = toMoment(modified).getTime() + (number ?? 0) * 100 + ((year ?? 0) % 100);
      while (taken.has(moment)) moment += 1;
      taken.add(moment);
      return [id, new Date(moment)];
    }),
  );
}
