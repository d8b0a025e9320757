import { DatabaseSync, type StatementSync } from 'node:sqlite';
import { type Answer, type Contender, PAGE_SIZE } from '../contender.ts';
import type { Document } from '../documents.ts';
import { FIELDS, fieldsOf } from './fields.ts';

/** The title counts five times as much as each other field. */
const WEIGHTS = FIELDS.map((field) => (field === 'title' ? 5 : 1));

/** SQLite's full-text search, as on a server: any of the words, ranked by BM25. */
export function fts5(documents: readonly Document[]): Contender {
  const database = new DatabaseSync(':memory:');
  database.exec(`CREATE VIRTUAL TABLE documents USING fts5(${FIELDS.join()}, address UNINDEXED)`);
  const insert = database.prepare(
    `INSERT INTO documents VALUES (${[...FIELDS, 'address'].map((field) => `:${field}`).join()})`,
  );
  database.exec('BEGIN');
  for (const document of documents) {
    insert.run({ ...fieldsOf(document), address: document.address });
  }
  database.exec('COMMIT');
  const select = database.prepare(
    `SELECT address FROM documents WHERE documents MATCH ?
     ORDER BY bm25(documents, ${WEIGHTS.join()}) LIMIT ${PAGE_SIZE}`,
  );
  return {
    name: 'FTS5',
    visit: async () => ({ ask: async (query) => search(select, query), end: async () => {} }),
    close: async () => database.close(),
  };
}

function search(select: StatementSync, query: string): Answer {
  const start = performance.now();
  return {
    addresses: select.all(matchOf(query)).map((row) => String(row['address'])),
    notice: false,
    milliseconds: performance.now() - start,
    transfer: undefined,
  };
}

/** The phrases and words of a query in the syntax of FTS5, where a word with a hyphen is a phrase too. */
function matchOf(query: string): string {
  const terms = query.match(/"[^"]+"|[^\s"]+/g) ?? [];
  return terms.map((term) => `"${term.replaceAll('"', '')}"`).join(' OR ');
}
