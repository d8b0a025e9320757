import { Vocabulary } from '../../src/search/answer/vocabulary/vocabulary.ts';
import { vocabularyFiles, type WordCount } from '../../src/search/build/vocabularyFiles.ts';

/** The number of announcements in the archive of the tests. */
export const DOCUMENTS = 1000;

/** A vocabulary in memory, and the names of the files it has loaded so far. */
export function vocabularyOf(counts: Record<string, number>): {
  vocabulary: Vocabulary;
  loaded: string[];
} {
  const files = vocabularyFiles(wordCounts(counts), DOCUMENTS);
  const loaded: string[] = [];
  const vocabulary = new Vocabulary(async (file) => {
    loaded.push(file);
    const bytes = files.get(file);
    if (!bytes) throw new Error(`404: ${file}`);
    return bytes;
  });
  return { vocabulary, loaded };
}

export function wordCounts(counts: Record<string, number>): WordCount[] {
  return Object.entries(counts).map(([word, documents]) => ({ word, documents }));
}

/** Words made of syllables, in a fixed order: enough of them to fill several blocks. */
export function manyWords(): Record<string, number> {
  const syllables = 'ba co di fu ge hos kun lan mer nos pir ros sil sta tul vex wim'.split(' ');
  const words: Record<string, number> = {};
  for (const [i, first] of syllables.entries()) {
    for (const [j, second] of syllables.entries()) {
      for (const [k, third] of syllables.entries()) {
        words[first + second + third] = 1 + ((i * 7 + j * 3 + k) % 40);
      }
    }
  }
  return words;
}
