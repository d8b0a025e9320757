import type { Announcement } from '../model/announcement.ts';
import { toMoment } from '../model/dates.ts';
import { type Shared, sharedBy } from './shared.ts';
import { tellingWords } from './tellingWords.ts';

/**
 * The most points that two announcements get for something in common. An organisation, a
 * country and a topic count the less the more announcements have them, but at least half; words count by the cosine
 * of their TF-IDF; nearness counts in full on the same day and half a year apart.
 */
const RELATED_POINTS = {
  organisation: 3,
  country: 2,
  words: 2,
  topic: 1,
  nearness: 1,
} as const;

/** With less in common, nearness aside, two announcements are not related. One organisation is enough. */
const ENOUGH = RELATED_POINTS.organisation / 2;

/**
 * Of a trait that many announcements have, only so many before and after in the archive's order
 * are looked at: what hundreds share relates only neighbours, and the work grows with the archive
 * and not with its square.
 */
const REACH = 100;

const YEAR_IN_MILLISECONDS = 365.25 * 24 * 60 * 60 * 1000;

/** An announcement that is like another one, and what both have. */
export interface Relation {
  announcement: Announcement;
  shared: Shared;
}

/**
 * For each announcement the ones most like it, at most `limit`, the one with the most points
 * first; among equals the nearest in the archive's order, then the newer one. Nothing but the
 * announcements decides, so every build gives the same.
 */
export function relate(
  announcements: readonly Announcement[],
  limit: number,
): ReadonlyMap<string, readonly Relation[]> {
  const words = tellingWords(announcements);
  const traits = announcements.map((announcement, position) => [
    ...traitsOf(announcement),
    ...(words[position] ?? []).map(
      ({ word, share }): Trait => ({ key: `word ${word}`, points: RELATED_POINTS.words, share }),
    ),
  ]);
  const holdings = holdingsOf(traits);
  const moments = announcements.map(({ published }) => toMoment(published).getTime());
  const points = new Float64Array(announcements.length);

  return new Map(
    announcements.map((announcement, position) => {
      const candidates = addPoints(traits[position] ?? [], position, holdings, points);
      const enough = candidates.filter((other) => (points[other] ?? 0) >= ENOUGH);
      for (const other of enough) {
        points[other] = (points[other] ?? 0) + nearness(moments[position], moments[other]);
      }
      const related = best(
        enough,
        limit,
        (a, b) =>
          (points[b] ?? 0) - (points[a] ?? 0) ||
          Math.abs(a - position) - Math.abs(b - position) ||
          a - b,
      );
      for (const other of candidates) points[other] = 0;
      return [
        announcement.id,
        related.flatMap((other) => {
          const relative = announcements[other];
          if (!relative) return [];
          const shared = sharedBy(announcement, relative, words[position], words[other]);
          return { announcement: relative, shared };
        }),
      ] as const;
    }),
  );
}

/** Something that announcements have in common, and how much of it one has: a word has its share, all else 1. */
interface Trait {
  key: string;
  points: number;
  share: number;
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
  return [...traits].map(([key, points]) => ({ key, points, share: 1 }));
}

/** The announcements that have a trait: positions in ascending order with the share of each, and what having it in common is worth. */
interface Holding {
  positions: number[];
  shares: number[];
  worth: number;
}

function holdingsOf(traits: readonly Trait[][]): Map<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const [position, ofOne] of traits.entries()) {
    for (const { key, points, share } of ofOne) {
      const holding = holdings.get(key) ?? { positions: [], shares: [], worth: points };
      holding.positions.push(position);
      holding.shares.push(share);
      holdings.set(key, holding);
    }
  }
  for (const [key, holding] of holdings) {
    // The rarity of a word is in its share.
    if (!key.startsWith('word ')) {
      holding.worth *= rarity(holding.positions.length, traits.length);
    }
  }
  return holdings;
}

/** From 1 for what one announcement has to little more than 1/2 for what all have. */
function rarity(holders: number, all: number): number {
  return (1 + Math.log((all + 1) / holders) / Math.log(all + 1)) / 2;
}

/** Adds up `points` for every announcement that shares a trait within reach, and returns their positions. */
function addPoints(
  traits: readonly Trait[],
  position: number,
  holdings: ReadonlyMap<string, Holding>,
  points: Float64Array,
): number[] {
  const touched: number[] = [];
  for (const { key, share } of traits) {
    const holding = holdings.get(key);
    if (!holding) continue;
    const { positions, shares, worth } = holding;
    const own = placeOf(position, positions);
    const last = Math.min(own + REACH, positions.length - 1);
    for (let place = Math.max(0, own - REACH); place <= last; place += 1) {
      const other = positions[place] ?? position;
      if (other === position) continue;
      const before = points[other] ?? 0;
      if (before === 0) touched.push(other);
      points[other] = before + worth * share * (shares[place] ?? 0);
    }
  }
  return touched;
}

/** The index of a position among ascending ones. */
function placeOf(position: number, positions: readonly number[]): number {
  let low = 0;
  let high = positions.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

function nearness(one = 0, other = 0): number {
  return RELATED_POINTS.nearness / (1 + (2 * Math.abs(one - other)) / YEAR_IN_MILLISECONDS);
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
