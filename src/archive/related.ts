import type { Announcement } from './model.ts';

/** What two announcements have in common, and how much it counts. */
export const RELATED_POINTS = { organisation: 3, topic: 1, country: 2 } as const;

/** Fewer points than an organisation in common do not make two announcements related. */
const ENOUGH = RELATED_POINTS.organisation;

/**
 * For each announcement the ones most like it, at most `limit`.
 *
 * The rule, as the page states it: three points for each organisation in common, two for the
 * country, one for each topic; at least three points; among equals the nearest in the archive's
 * order, then the newer one. Nothing but the announcements decides, so every build gives the same.
 */
export function relate(
  announcements: readonly Announcement[],
  limit: number,
): ReadonlyMap<string, readonly Announcement[]> {
  const traits = announcements.map(traitsOf);
  const holders = holdersOf(traits);
  const points = new Uint16Array(announcements.length);

  return new Map(
    announcements.map((announcement, position) => {
      const candidates = countPoints(traits[position] ?? [], holders, points);
      const related = best(
        candidates.filter((other) => other !== position && (points[other] ?? 0) >= ENOUGH),
        limit,
        (a, b) =>
          (points[b] ?? 0) - (points[a] ?? 0) ||
          Math.abs(a - position) - Math.abs(b - position) ||
          a - b,
      ).flatMap((other) => announcements[other] ?? []);
      for (const other of candidates) points[other] = 0;
      return [announcement.id, related] as const;
    }),
  );
}

/** The first `limit` positions in order, without putting the thousands behind them in order too. */
function best(
  positions: readonly number[],
  limit: number,
  compare: (a: number, b: number) => number,
): number[] {
  const first: number[] = [];
  for (const position of positions) {
    const last = first[limit - 1];
    if (last !== undefined && compare(last, position) <= 0) continue;
    const place = first.findIndex((other) => compare(position, other) < 0);
    first.splice(place < 0 ? first.length : place, 0, position);
    first.length = Math.min(first.length, limit);
  }
  return first;
}

interface Trait {
  key: string;
  points: number;
}

function traitsOf(announcement: Announcement): Trait[] {
  const traits = new Map<string, number>();
  for (const { organisation } of announcement.organisations) {
    traits.set(`organisation ${organisation.id}`, RELATED_POINTS.organisation);
  }
  for (const topic of announcement.topics) {
    traits.set(`topic ${topic.id}`, RELATED_POINTS.topic);
  }
  if (announcement.place !== 'global') {
    traits.set(`country ${announcement.place.country}`, RELATED_POINTS.country);
  }
  return [...traits].map(([key, points]) => ({ key, points }));
}

/** For each trait the positions of the announcements that have it. */
function holdersOf(traits: readonly Trait[][]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  for (const [position, ofOne] of traits.entries()) {
    for (const { key } of ofOne) {
      const positions = holders.get(key);
      if (positions) positions.push(position);
      else holders.set(key, [position]);
    }
  }
  return holders;
}

/** Adds up `points` for every announcement that shares a trait, and returns their positions. */
function countPoints(
  traits: readonly Trait[],
  holders: ReadonlyMap<string, number[]>,
  points: Uint16Array,
): number[] {
  const touched: number[] = [];
  for (const trait of traits) {
    for (const other of holders.get(trait.key) ?? []) {
      const before = points[other] ?? 0;
      if (before === 0) touched.push(other);
      points[other] = before + trait.points;
    }
  }
  return touched;
}
