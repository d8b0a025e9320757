import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import { type Answer, type Contender, PAGE_SIZE, type Transfer } from '../contender.ts';
import type { Document } from '../documents.ts';
import { FIELDS, fieldsOf } from './fields.ts';

/**
 * MiniSearch over the full text, with the options that its documentation shows: title boosted, fuzzy,
 * prefixes. It runs in Node; the first query of a visit pays for the index, compressed.
 */
export function miniSearch(documents: readonly Document[]): Contender {
  const index = new MiniSearch({
    idField: 'address',
    fields: [...FIELDS],
    searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true },
  });
  index.addAll(documents.map((document) => ({ ...fieldsOf(document), address: document.address })));
  const download: Transfer = { bytes: gzipSync(JSON.stringify(index)).length, requests: 1 };
  return {
    name: 'MiniSearch',
    visit: async () => {
      let transfer = download;
      return {
        ask: async (query) => {
          const answer = search(index, query, transfer);
          transfer = { bytes: 0, requests: 0 };
          return answer;
        },
        end: async () => {},
      };
    },
    close: async () => {},
  };
}

function search(index: MiniSearch, query: string, transfer: Transfer): Answer {
  const start = performance.now();
  const results = index.search(query).slice(0, PAGE_SIZE);
  return {
    addresses: results.map(({ id }) => String(id)),
    notice: false,
    milliseconds: performance.now() - start,
    transfer,
  };
}
