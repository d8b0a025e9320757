import { ANNOUNCEMENT_ID } from '../../schemas/announcementId.ts';
import type { Fault, Problem } from '../problem.ts';
import { type CompiledAnnouncement, idOf } from '../read/announcements.ts';
import type { Path } from '../read/yaml.ts';
import { entriesAt } from './references.ts';
import { valueAt } from './schemaFields.ts';
import { didYouMean } from './suggest.ts';

/** Announcements that are named as the ones to read instead, where that leads nowhere. */
export function successorFaults(announcements: readonly CompiledAnnouncement[]): Problem[] {
  const byId = new Map(announcements.map((each) => [idOf(each), each] as const));
  const successorsOf = (id: string) => namedIn(byId.get(id)).map((named) => named.id);
  return announcements.flatMap((announcement) =>
    namedIn(announcement).flatMap(({ path, id }) => {
      const fault = faultOf(id, announcement, byId) ?? circleFault(id, announcement, successorsOf);
      if (!fault) return [];
      const offset = announcement.document?.offsetOfValue(path) ?? 0;
      return announcement.source.problem(offset, fault.rule, fault.mend);
    }),
  );
}

/**
 * The way from a successor back to the announcement that names it; nothing if there is none.
 *
 * @param successorsOf What an announcement names in its own updates.
 */
export function wayBack(
  from: string,
  to: string,
  successorsOf: (id: string) => readonly string[],
): string[] | undefined {
  const ways = [[from]];
  const seen = new Set([from]);
  for (const way of ways) {
    const last = way.at(-1) ?? from;
    if (last === to) return way;
    for (const next of successorsOf(last)) {
      if (!seen.has(next)) ways.push([...way, next]);
      seen.add(next);
    }
  }
  return undefined;
}

/** Every `by` in the updates of an announcement, also of one that is not valid as a whole. */
function namedIn(announcement: CompiledAnnouncement | undefined): { path: Path; id: string }[] {
  const data = announcement?.document?.data;
  return entriesAt(data, ['updates']).flatMap((entry) => {
    const path = [...entry, 'by'];
    const id = valueAt(data, path);
    return typeof id === 'string' && ANNOUNCEMENT_ID.test(id) ? [{ path, id }] : [];
  });
}

function faultOf(
  id: string,
  announcement: CompiledAnnouncement,
  byId: ReadonlyMap<string | undefined, CompiledAnnouncement>,
): Fault | undefined {
  const successor = byId.get(id);
  if (!successor) {
    const others = [...byId.keys()].flatMap((each) => each ?? []);
    const ids = others.filter((each) => each !== idOf(announcement));
    const mend = didYouMean(id, ids, 'Correct the id.');
    return { rule: `updates.by: there is no announcement ${id}`, mend };
  }
  if (successor === announcement) {
    return {
      rule: `updates.by: ${id} is this announcement itself`,
      mend: 'Name the one to read instead.',
    };
  }
  if (successor.release > announcement.release) {
    return {
      rule: `updates.by: ${id} is not published yet, and readers are to read it instead`,
      mend: `Add this update when ${id} is published.`,
    };
  }
  return undefined;
}

function circleFault(
  id: string,
  announcement: CompiledAnnouncement,
  successorsOf: (id: string) => readonly string[],
): Fault | undefined {
  const own = idOf(announcement);
  const way = own === undefined ? undefined : wayBack(id, own, successorsOf);
  return (
    way && {
      rule: `updates.by leads in a circle: ${[own, ...way].join(', ')}`,
      mend: 'One of them has to stand: remove its update.',
    }
  );
}
