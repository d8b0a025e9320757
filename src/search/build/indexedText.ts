import { type IndexedText, PASSAGE_END } from '../format/indexFile.ts';
import type { SearchDocument } from './searchDocument.ts';

/** A document as the index keeps it for results: without what is searched and not shown. */
export function indexedText({ url, passages, meta }: SearchDocument): IndexedText {
  const { codes: _searched, ...shown } = meta;
  const anchors: IndexedText['anchors'] = [];
  let location = 0;
  for (const { text, anchor } of passages) {
    if (anchor !== undefined) anchors.push({ id: anchor, location });
    location += text.split(' ').length;
  }
  const content = passages.map(({ text }) => text).join(PASSAGE_END);
  return { url, content, meta: shown, anchors };
}
