import type { NameIndex } from '../query/nameIndex.ts';
import type { Engine } from './engine.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** The tools of a search. */
export interface SearchTools {
  engine: Engine;
  vocabulary: Vocabulary;
  names: NameIndex;
  /** Words so common in the language that they say nothing, in lower case. */
  stopWords: ReadonlySet<string>;
}
