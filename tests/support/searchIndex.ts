import { Engine } from '../../src/search/answer/engine.ts';
import type { SearchTools } from '../../src/search/answer/searchTools.ts';
import { Vocabulary } from '../../src/search/answer/vocabulary/vocabulary.ts';
import { indexFiles } from '../../src/search/build/indexFiles.ts';
import { readTexts } from '../../src/search/build/texts.ts';
import { vocabularyFiles } from '../../src/search/build/vocabularyFiles.ts';
import { wordPostings } from '../../src/search/build/wordPostings.ts';
import { stemmerOf } from '../../src/search/format/stem.ts';
import { NameIndex } from '../../src/search/query/nameIndex.ts';
import { stopWordsOf } from '../../src/search/query/stopWords.ts';

/** An announcement that is to be found. */
interface FoundText {
  content: string;
  title?: string;
}

/** Tools that search the files of an index in memory; a text is known by its place. */
export async function indexedTools(
  texts: readonly FoundText[],
  language = 'en',
): Promise<SearchTools> {
  const documents = texts.map(({ content, title = '' }) => ({
    content,
    passages: [{ text: content, weight: 1 }],
    meta: { title, date: '', kind: '', organisations: '', place: '' },
    filters: {},
  }));
  const { words, fields, lengths } = wordPostings(documents, stemmerOf(language));
  const { words: counts, facets } = readTexts(documents);
  const sources = documents.map(({ content, meta, filters }, number) => ({
    text: { url: `/${number}/`, content, meta, anchors: [] },
    length: lengths[number] ?? 0,
    filters,
  }));
  const index = await indexFiles(sources, words, fields, facets);
  const vocabulary = vocabularyFiles(counts, documents.length);
  const fileOf = (files: ReadonlyMap<string, Uint8Array>) => async (name: string) =>
    files.get(name) ?? new Uint8Array();
  return {
    engine: new Engine(fileOf(index), language),
    vocabulary: new Vocabulary(fileOf(vocabulary)),
    names: new NameIndex([]),
    stopWords: stopWordsOf(language),
  };
}
