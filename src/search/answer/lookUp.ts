import type { Lookup } from '../query/plan.ts';
import type { Hit, Hits } from './engine.ts';
import { findName, findPhrase } from './phrase.ts';
import type { SearchTools } from './searchTools.ts';

/** All that any of the look-ups finds. */
export async function lookUpAll(lookups: readonly Lookup[], tools: SearchTools): Promise<Hits> {
  return united(await Promise.all(lookups.map((lookup) => lookUp(lookup, tools))));
}

function lookUp(lookup: Lookup, tools: SearchTools): Promise<Hits> {
  switch (lookup.type) {
    case 'word':
      return tools.engine.word(lookup.word);
    case 'name':
      return findName(lookup.words, tools);
    case 'phrase':
      return findPhrase(lookup.words, tools);
    case 'filters':
      return tools.engine.matching(lookup.filters);
  }
}

/** Makes announcements fit less well, each by a factor. */
export function weakened(hits: Hits, strength: number): Hits {
  if (strength === 1) return hits;
  return new Map(
    [...hits].map(([id, hit]) => [id, { ...hit, strength: hit.strength * strength }] as const),
  );
}

/** What is in any of the lists; what is in several has the best of each. */
export function united(found: readonly Hits[]): Hits {
  const [only] = found;
  if (found.length === 1 && only) return only;
  const all = new Map<number, Hit>();
  for (const hits of found) {
    for (const [id, hit] of hits) {
      const known = all.get(id);
      all.set(id, known ? joined(known, hit) : hit);
    }
  }
  return all;
}

function joined(a: Hit, b: Hit): Hit {
  const stronger = a.strength * a.score >= b.strength * b.score ? a : b;
  return {
    ...stronger,
    strength: Math.max(a.strength, b.strength),
    positions: a.positions.length > 0 ? a.positions : b.positions,
    inTitle: a.inTitle || b.inTitle,
    isOnRecord: a.isOnRecord || b.isOnRecord,
  };
}
