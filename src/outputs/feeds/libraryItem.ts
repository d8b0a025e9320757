/*
 * RSS and Atom are written by libraries, which write whole documents and not all that is needed here:
 * an item stands in about ten feeds and is written once, and neither library knows every element. So a
 * library writes a document with one item or none, the element that it wrote is cut out, and what it
 * does not know is put behind. `libraryItem.test.ts` fails when a library writes otherwise.
 */

/**
 * Cuts the only item out of the document that a library wrote.
 *
 * @param document Without CDATA, in which a text may look like a tag.
 * @param name The name of its element.
 * @param more Elements to put at its end.
 * @example `<feed><entry><id>1</id></entry></feed>` -> `<entry><id>1</id></entry>`
 */
export function libraryItem(
  document: string,
  name: 'item' | 'entry',
  more: readonly string[] = [],
): string {
  const start = document.search(new RegExp(`<${name}[ >]`));
  return `${document.slice(start, endOf(document, name))}${more.join('')}</${name}>`;
}

/**
 * Cuts the document that a library wrote without items in two, where items belong.
 *
 * @param name The name of the element that holds the items.
 * @example `<rss><channel><title>A</title></channel></rss>` -> `<rss><channel><title>A</title>` and `</channel></rss>`
 */
export function libraryFrame(
  document: string,
  name: 'channel' | 'feed',
): { before: string; after: string } {
  const end = endOf(document, name);
  return { before: document.slice(0, end), after: document.slice(end) };
}

/** The offset at which the only element of a name ends in a document. */
function endOf(document: string, name: string): number {
  const pieces = document.split(`</${name}>`);
  if (pieces.length !== 2) {
    throw new Error(`A feed library wrote ${pieces.length - 1} elements <${name}>, not one.`);
  }
  return pieces[0]?.length ?? 0;
}
