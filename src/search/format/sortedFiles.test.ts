import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEntries, SortedFiles, writeEntries, writeSortedFiles } from './sortedFiles.ts';

test('entries read as they were written', () => {
  const keys = fc
    .uniqueArray(fc.string({ unit: 'grapheme', minLength: 1 }))
    .map((all) => all.sort());
  fc.assert(
    fc.property(keys, (sorted) => {
      const entries = sorted.map((key) => [key, new TextEncoder().encode(`of ${key}`)] as const);
      expect([...readEntries(writeEntries(entries))]).toEqual(entries);
    }),
  );
});

describe('sorted files', () => {
  const words = ['tax', 'crypto', 'cryptoasset', 'cryptograph', 'dark', 'crypt', 'wallet'];

  /** Each word is its own entry; a file has room for about two. */
  function filesOf(keys: readonly string[]) {
    const written = writeSortedFiles(
      keys.map((key) => [key, new TextEncoder().encode(key)]),
      30,
    );
    const loaded: number[] = [];
    const files = new SortedFiles(
      {
        starts: async () => written.map(({ start }) => start),
        load: async (file) => {
          loaded.push(file);
          return written[file]?.bytes ?? new Uint8Array();
        },
      },
      (entries) => [...entries.keys()],
    );
    return { files, written, loaded };
  }

  test('have every entry once, in the order of the keys', () => {
    const { written } = filesOf(words);
    const keys = written.flatMap(({ bytes }) => [...readEntries(bytes).keys()]);
    expect(keys).toEqual(words.toSorted());
    expect(written.length).toBeGreaterThan(2);
  });

  test('start at as little of a key as tells it from the one before', () => {
    expect(filesOf(words).written.map(({ start }) => start)).toEqual([
      '',
      'cryptoa',
      'cryptog',
      't',
    ]);
  });

  test('find the file of a key, and load it once', async () => {
    const { files, loaded } = filesOf(words);
    expect(await files.fileOf('cryptoasset')).toContain('cryptoasset');
    expect(await files.fileOf('cryptoasset')).toContain('cryptoasset');
    expect(await files.fileOf('cryptoa')).not.toContain('cryptoa');
    expect(loaded).toEqual([1]);
  });

  test('find every file that may have keys with a beginning, or the first of them', async () => {
    const { files } = filesOf(words);
    expect((await files.filesNear('crypto')).flat()).toEqual([
      'crypt',
      'crypto',
      'cryptoasset',
      'cryptograph',
      'dark',
    ]);
    expect(await files.filesNear('crypto', 2)).toHaveLength(2);
    expect((await files.filesNear('zebra')).flat()).toEqual(['tax', 'wallet']);
  });

  test('of nothing have nothing', async () => {
    const { files, written } = filesOf([]);
    expect(written).toEqual([]);
    expect(await files.fileOf('a')).toBeUndefined();
    expect(await files.filesNear('a')).toEqual([]);
  });
});
