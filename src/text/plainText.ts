import type { Root } from 'hast';
import { type PlainTextOptions, plainTextForm1 } from './plainTextForm1.ts';

/**
 * Writes a text so that it reads well in a mail, in `index.txt` and where it is copied. It looks as in
 * the first form of the ledger, which is frozen; to look otherwise it gets a writer of its own here.
 *
 * @example `<h2>Two days</h2><p>In <em>Lyon</em>.</p>` -> `Two days\n========\n\nIn Lyon.`
 */
export function plainText(tree: Root, options: PlainTextOptions): string {
  return plainTextForm1(tree, options);
}
