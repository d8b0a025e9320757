import type { Graph, Thing } from 'schema-dts';

/** A thing with its properties written out; the vocabulary also allows a bare address in its place. */
export type Described<Kind> = Exclude<Kind, string>;

/**
 * Writes the facts of a page in the words of schema.org, as the text of one
 * `<script type="application/ld+json">` (W3C JSON-LD 1.1, 7). No `<` is left that could end it.
 */
export function jsonLd(things: readonly Described<Thing>[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
