import { escapeHtml } from '../../../text/escapeHtml.ts';
import type { SearchDocument } from '../searchDocument.ts';

/**
 * Writes a document as Pagefind reads one: each passage a paragraph with its weight, each field a
 * hidden element (pagefind.app/docs/weighting, pagefind.app/docs/metadata).
 *
 * @example `{ passages: [{ text: 'R&D', weight: 2 }], … }` -> `…<p data-pagefind-weight="2">R&amp;D</p>…`
 */
export function documentHtml({ passages, meta }: SearchDocument): string {
  const text = passages.map(
    ({ text, weight }) => `<p data-pagefind-weight="${weight}">${escapeHtml(text)}</p>`,
  );
  const fields = Object.entries(meta).map(
    ([name, value]) => `<span data-pagefind-meta="${name}:${escapeHtml(value)}"></span>`,
  );
  return `<!doctype html><html><body data-pagefind-body>${[...text, ...fields].join('')}</body></html>`;
}
