import { LONG_QUERY, WEIGHTS } from '../weights.ts';
import type { Hit, Hits } from './engine.ts';

/** The announcements that have one thing that a query asks for, in any of its forms. */
export interface Need {
  hits: Hits;
}

/** An announcement that answers a query. */
export interface Ranked {
  hit: Hit;
  score: number;
  /** Which of the needs it meets, by their positions. */
  met: readonly number[];
}

/**
 * Orders the announcements that meet the needs, best first; the newest first of those that fit as well.
 *
 * Where some meet every need, they come alone. Otherwise, and for a query of many words, those come that meet the
 * heaviest part of it: of `bitcoin tracing workshop for prosecutors in asia` only long announcements have every word.
 *
 * A need weighs by how few announcements meet it. Words that stand close together, in the order of the query, count
 * more; so do words of the title, which the engine weighs already.
 *
 * @param total The number of announcements in the archive.
 * @param allowed Only these, where given.
 */
export function rank(
  needs: readonly Need[],
  total: number,
  allowed?: ReadonlySet<number> | undefined,
): Ranked[] {
  const weights = needs.map(({ hits }) => rarity(hits.size, total));
  const candidates = gather(needs, allowed);
  const full = candidates.filter(({ met }) => met.length === needs.length);
  const chosen =
    full.length > 0 && needs.length < LONG_QUERY
      ? full
      : candidates.filter(({ met }) => share(met, weights) >= WEIGHTS.leastShare);
  return chosen
    .map((candidate) => scored(candidate, needs, weights))
    .sort((a, b) => b.score - a.score || b.hit.id - a.hit.id);
}

interface Candidate {
  hit: Hit;
  met: number[];
}

function gather(needs: readonly Need[], allowed: ReadonlySet<number> | undefined): Candidate[] {
  const candidates = new Map<number, Candidate>();
  for (const [position, { hits }] of needs.entries()) {
    for (const [id, hit] of hits) {
      if (allowed && !allowed.has(id)) continue;
      const known = candidates.get(id);
      if (known) known.met.push(position);
      else candidates.set(id, { hit, met: [position] });
    }
  }
  return [...candidates.values()];
}

function scored(
  { hit, met }: Candidate,
  needs: readonly Need[],
  weights: readonly number[],
): Ranked {
  const hits = met.map((position) => ({
    position,
    hit: needs[position]?.hits.get(hit.id) ?? hit,
    weight: weights[position] ?? 0,
  }));
  const words = sum(hits.map(({ hit, weight }) => relevance(hit, weight)));
  const titled = hits.filter(({ hit }) => hit.inTitle);
  const wholeTitle =
    titled.length === needs.length
      ? sum(titled.map(({ hit, weight }) => weight * hit.strength))
      : 0;
  const near = sum(hits.slice(1).map((one, index) => closeness(hits[index] ?? one, one)));
  const coverage = share(met, weights) ** WEIGHTS.coveragePower;
  const score = words + WEIGHTS.wholeTitle * wholeTitle + WEIGHTS.near * near;
  return { hit, met, score: coverage * score };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface MetNeed {
  position: number;
  hit: Hit;
  weight: number;
}

/**
 * How well a word fits an announcement, by the engine's score: frequency, length of the text and title
 * (BM25). It counts less and less, so that no word can stand in for another.
 */
function relevance({ score, strength, isOnRecord }: Hit, weight: number): number {
  const fit = score / weight + (isOnRecord ? WEIGHTS.onRecord : 0);
  return (weight * strength * fit) / (fit + WEIGHTS.saturation);
}

/** How close two needs come to each other in the text; 1 when they stand in order with nothing between. */
function closeness(a: MetNeed, b: MetNeed): number {
  const distance = nearest(a.hit.positions, b.hit.positions);
  if (distance === undefined) return 0;
  const expected = b.position - a.position;
  const gap = Math.abs(distance - expected);
  const strength = Math.min(a.hit.strength, b.hit.strength);
  return (Math.min(a.weight, b.weight) * strength) / (1 + gap / WEIGHTS.nearGap);
}

/** The smallest distance from a position of the first list to one of the second; negative when it comes before. */
function nearest(from: readonly number[], to: readonly number[]): number | undefined {
  let best: number | undefined;
  let next = 0;
  for (const position of from) {
    while (next < to.length && (to[next] ?? 0) < position) next += 1;
    for (const other of [to[next - 1], to[next]]) {
      if (other === undefined || other === position) continue;
      const distance = other - position;
      if (best === undefined || Math.abs(distance) < Math.abs(best)) best = distance;
    }
  }
  return best;
}

function rarity(documents: number, total: number): number {
  return Math.log(1 + (total - documents + 0.5) / (documents + 0.5));
}

function share(met: readonly number[], weights: readonly number[]): number {
  const all = sum(weights);
  if (all === 0) return 1;
  return sum(met.map((position) => weights[position] ?? 0)) / all;
}
