import { existsSync } from 'node:fs';
import path from 'node:path';
import { type Release, readCorpus, writeContent } from './corpus.ts';
import { type Document, documentOf, readContentFolder } from './documents.ts';

/** What is searched: the documents, and how the product gets a content folder of them. */
export interface Source {
  documents: readonly Document[];
  /** Puts the content into a folder, or names the one where it is. */
  contentIn(folder: string): Promise<string>;
}

const SHIPPED = path.resolve('content');

/**
 * Reads a corpus file, or the shipped archive when none is named.
 *
 * @throws if the file is missing or is no corpus.
 */
export async function readSource(corpus: string | undefined): Promise<Source> {
  if (!corpus) {
    return { documents: await readContentFolder(SHIPPED), contentIn: async () => SHIPPED };
  }
  if (!existsSync(corpus)) throw new Error(`CORPUS names ${corpus}, and there is no such file.`);
  const releases = await readReleases(corpus);
  return {
    documents: releases.map(documentOf),
    async contentIn(folder) {
      await writeContent(releases, folder);
      return folder;
    },
  };
}

async function readReleases(corpus: string): Promise<Release[]> {
  try {
    return await readCorpus(corpus);
  } catch (cause) {
    throw new Error(`CORPUS names ${corpus}, which is not JSON, one release a line, gzipped.`, {
      cause,
    });
  }
}
