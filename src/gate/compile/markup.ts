import type { Element, Nodes } from 'hast';
import type { MdxJsxFlowElementHast, MdxJsxTextElementHast } from 'satteri';
import { forbiddenInAddress, forbiddenInMarkdown, type PlacedFault } from '../read/characters.ts';

/** A tag in a text, as the parser reads it. */
export type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** A character that an address may have in it (RFC 3986, 2), but for brackets. */
const NOT_OF_AN_ADDRESS = /[^\w\-.~:/?#@!$&'()*+,;=%]/u;

/** Finds what is wrong with a link of a text as it is written there. `index` counts from its beginning. */
export function linkFaults(link: Element, text: string): PlacedFault[] {
  const { start, end } = placeOf(link);
  const written = text.slice(start, end);
  const bare = written.startsWith('[') ? undefined : bareAddressFault(written);
  if (bare) return [bare];
  // What stands between the square brackets is read for itself.
  const behind = Math.max(start, ...link.children.map((child) => placeOf(child).end));
  const { href, title } = link.properties;
  const faults = forbiddenInMarkdown(text.slice(behind, end), [String(title ?? '')]);
  if (faults.length > 0) {
    return faults.map((fault) => ({ ...fault, index: fault.index + behind - start }));
  }
  return forbiddenInAddress(String(href ?? ''), written).map((fault) => ({ ...fault, index: 0 }));
}

/** Finds characters in the attributes of a tag that no file may have. `index` counts from its beginning. */
export function tagFaults(tag: Tag, text: string): PlacedFault[] {
  const { start, end } = placeOf(tag);
  const inside = tag.children.map((child) => placeOf(child).start).find((at) => at > start);
  const values = tag.attributes
    .map(({ value }) => value)
    .filter((value) => typeof value === 'string');
  return forbiddenInMarkdown(text.slice(start, inside ?? end), values);
}

/**
 * Finds where an address that stands in a text without brackets runs into the text behind it.
 * Markdown ends it at the next space (GFM, 6.9), and takes quotes, dashes and whole sentences of
 * scripts without spaces with it.
 */
function bareAddressFault(written: string): PlacedFault | undefined {
  const found = NOT_OF_AN_ADDRESS.exec(written);
  if (!found) return undefined;
  return {
    index: found.index,
    rule: `${written.slice(0, found.index)} runs into "${found[0]}", so that it cannot be told where the address ends`,
    mend: 'Write [text](address), with the address alone between the round brackets.',
  };
}

function placeOf({ position }: Nodes): { start: number; end: number } {
  return { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 };
}
