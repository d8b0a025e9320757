import { createHash } from 'node:crypto';
import { Random } from '../random.ts';
import type { Collection } from './collection.ts';
import type { Document } from './documents.ts';
import { shuffled } from './edits.ts';
import { DRAWS, type QueryClass } from './queryClasses.ts';

/** A query with what it should find. */
export interface Query {
  class: QueryClass;
  text: string;
  /** The addresses that are right, each as good as the others; none for a query without an answer. */
  wanted: ReadonlySet<string>;
}

/** What to draw. */
export interface Sample {
  classes: readonly QueryClass[];
  /** How many queries of each class, if the documents yield so many. */
  queries: number;
  seed: number;
  /** Which documents queries may be made from; what they describe is looked for among all. */
  from: (document: Document) => boolean;
}

/** How often a document is tried before the next one gets its turn. */
const TRIES = 4;

/** Draws the queries of each class. The same sample of the same documents is always the same. */
export function drawQueries(collection: Collection, sample: Sample): Query[] {
  return sample.classes.flatMap((name) => drawClass(collection, sample, name));
}

function drawClass(collection: Collection, sample: Sample, name: QueryClass): Query[] {
  // A class draws the same whichever others are drawn with it.
  const random = new Random(seedOf(`${sample.seed} ${name}`));
  const queries = new Map<string, Query>();
  for (const document of shuffled(collection.documents.filter(sample.from), random)) {
    if (queries.size === sample.queries) break;
    const query = drawFrom(document, collection, random, name);
    if (query && !queries.has(query.text)) queries.set(query.text, query);
  }
  return [...queries.values()];
}

function drawFrom(
  document: Document,
  collection: Collection,
  random: Random,
  name: QueryClass,
): Query | undefined {
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const draft = DRAWS[name](document, collection, random);
    if (draft) {
      const wanted = new Set(draft.right.map(({ address }) => address));
      return { class: name, text: draft.text, wanted };
    }
  }
  return undefined;
}

function seedOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
