import type { Element, Root } from 'hast';
import { quoteParts } from './components.ts';
import { plainText } from './plainText.ts';

/** A quote of the text, to be passed on. */
export interface CopiedQuote {
  /** Plain text, in quotation marks. */
  words: string;
  /** Name and office: "Jane Roe, Director". */
  speaker: string;
}

/** Takes a quote from the text to be passed on. */
export function copiedQuote(quote: Element): CopiedQuote {
  const { words, speaker } = quoteParts(quote);
  return { words: inQuotationMarks(wordsAlone({ type: 'root', children: words })), speaker };
}

function wordsAlone(tree: Root): string {
  return plainText(tree, { linkAddress: () => undefined });
}

/**
 * A text in quotation marks, unless it has some of its own; those inside become single ones.
 *
 * @example `They said “no”.` -> `“They said ‘no’.”`
 */
function inQuotationMarks(text: string): string {
  if (/^(?:“[^”]*”|"[^"]*"|«[^»]*»)$/.test(text)) return text;
  return `“${text.replace(/"([^"]*)"/g, '‘$1’').replace(/“([^”]*)”/g, '‘$1’')}”`;
}
