import * as pagefind from 'pagefind';
import { indexLanguageOf } from '../../format/stem.ts';
import type { SearchDocument } from '../searchDocument.ts';
import { type PagefindIndex, readPagefind } from './documents.ts';
import { documentHtml } from './html.ts';

/** So many documents are on their way to Pagefind at the same time. */
const BATCH = 200;

/**
 * Lets Pagefind read documents.
 *
 * @param language That of the archive: one index holds all languages, as a search asks only one.
 * @throws what Pagefind says is wrong.
 */
export async function runPagefind(
  documents: readonly SearchDocument[],
  language: string,
): Promise<PagefindIndex> {
  try {
    const forceLanguage = indexLanguageOf(language);
    const { index } = succeeded(await pagefind.createIndex({ forceLanguage }));
    if (!index) throw new Error('Pagefind made no index.');
    for (let first = 0; first < documents.length; first += BATCH) {
      const added = documents
        .slice(first, first + BATCH)
        .map((document) =>
          index.addHTMLFile({ url: document.url, content: documentHtml(document) }),
        );
      for (const response of await Promise.all(added)) succeeded(response);
    }
    const { files } = succeeded(await index.getFiles());
    return readPagefind(
      new Map(files.map(({ path, content }) => [path, content])),
      documents.map(({ url }) => url),
    );
  } finally {
    await pagefind.close();
  }
}

function succeeded<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}
