import type { Element, Nodes, Root } from 'hast';
import { htmlToHast } from 'satteri';
import { textOf } from './elements.ts';

/** Reads the HTML that the loader compiled. */
export function readHtml(html: string): Root {
  return htmlToHast(html, { fragment: true }) as Root;
}

/** The elements among which words do not stand. */
export const BLOCKS = new Set('p h2 h3 h4 ul ol blockquote pre hr div figure aside'.split(' '));

/** What the loader makes of the archive's own elements. */
export type Part =
  | { part: 'quote'; words: Element; speaker: string }
  | { part: 'picture'; src: string; alt: string; caption: string; credit: string }
  | { part: 'note'; title: string; content: Nodes[] }
  | { part: 'table'; rows: Element[][] };

/** Recognises a quote, a picture, a note or a table by the HTML that the loader gives it. */
export function partOf(element: Element): Part | undefined {
  const { tagName, children } = element;
  if (tagName === 'aside') {
    const [title, ...content] = children;
    return { part: 'note', title: textOf(title ? [title] : []), content };
  }
  if (tagName === 'table') {
    const rows = descendants(element, 'tr').map(({ children }) => children.filter(isElement));
    return { part: 'table', rows };
  }
  if (tagName !== 'figure') return undefined;
  const [first, caption] = children.filter(isElement);
  if (first?.tagName === 'blockquote') {
    return { part: 'quote', words: first, speaker: textOf(caption ? [caption] : []) };
  }
  const [line, credit] = caption?.children ?? [];
  return {
    part: 'picture',
    src: String(first?.properties.src ?? ''),
    alt: String(first?.properties.alt ?? ''),
    caption: textOf(line ? [line] : []).trim(),
    credit: textOf(credit ? [credit] : []),
  };
}

export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

function descendants({ children }: Element, tagName: string): Element[] {
  return children
    .filter(isElement)
    .flatMap((child) => (child.tagName === tagName ? [child] : descendants(child, tagName)));
}
