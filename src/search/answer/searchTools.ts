import type { NameIndex } from '../query/nameIndex.ts';
import type { Engine } from './engine.ts';
import type { Vocabulary } from './vocabulary/vocabulary.ts';

/** What a search is done with. */
export interface SearchTools {
  engine: Engine;
  vocabulary: Vocabulary;
  names: NameIndex;
  /** Words so common in the language that they say nothing, in lower case. */
  stopWords: ReadonlySet<string>;
}
