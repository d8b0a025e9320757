import type { Element, ElementContent, Nodes, Properties, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';

/*
 * The text of an announcement is one tree (hast), which the gate makes. It holds the meaning alone:
 * no class, no hint for a browser. Pages, feeds, exports and search are transforms of it.
 */

/** A component for authors that is more than the element it becomes. */
export type BlockComponent = 'Quote' | 'Figure' | 'Note';

declare module 'hast' {
  interface ElementData {
    /** The component that the author wrote (`components.ts` reads what it holds). */
    component?: BlockComponent;
  }
}

/** A node as it is stored: the words of a text, or the parts of an element. */
type Stored =
  | string
  | [tagName: string, properties: Properties, children: Stored[], component?: BlockComponent];

/**
 * Writes a tree down for the data store: JSON without what the kind of a node says already, and
 * without positions. As an object it would take half as much again, and more than twice the time;
 * and Astro would take words that begin like its mark of a picture for one.
 *
 * @example `<p>On <em>Monday</em></p>` -> `[["p",{},["On ",["em",{},["Monday"]]]]]`
 */
export function storeTree({ children }: Root): string {
  return JSON.stringify(children.flatMap(storedNode));
}

/** Reads a stored tree. Each call makes a new one, which the caller may change. */
export function readTree(stored: string): Root {
  const nodes: Stored[] = JSON.parse(stored);
  return { type: 'root', children: nodes.map(nodeOf) };
}

function storedNode(node: Nodes): Stored[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  const { tagName, properties, children, data } = node;
  const component = data?.component;
  return [
    [
      tagName,
      properties,
      children.flatMap(storedNode),
      ...(component ? [component] : []),
    ] as Stored,
  ];
}

function nodeOf(stored: Stored): ElementContent {
  if (typeof stored === 'string') return textNode(stored);
  const [tagName, properties, children, component] = stored;
  return {
    ...elementNode(tagName, properties, children.map(nodeOf)),
    ...(component && { data: { component } }),
  };
}

/**
 * Writes a tree as compact HTML.
 *
 * @example `{ type: 'text', value: 'R&D' }` -> `R&amp;D`
 */
export function writeHtml(tree: Nodes | ElementContent[]): string {
  // Named references are shorter, and these few are also those of XML.
  return toHtml(tree, { characterReferences: { useNamedReferences: true } });
}

/** Makes an element. */
export function elementNode(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

/** Makes a text node. */
export function textNode(value: string): ElementContent {
  return { type: 'text', value };
}

/** Whether a node is an element. */
export function isElement(node: Nodes): node is Element {
  return node.type === 'element';
}

const BLOCKS = new Set('p h2 h3 h4 ul ol blockquote pre hr table figure aside'.split(' '));

/** Whether a node is an element that stands by itself, not among words. */
export function isBlock(node: Nodes): node is Element {
  return isElement(node) && BLOCKS.has(node.tagName);
}

/**
 * The words of nodes without their tags.
 *
 * @example `<p>On <em>Monday</em></p>` -> `On Monday`
 */
export function textContent(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? textContent(node.children) : '';
    })
    .join('');
}
