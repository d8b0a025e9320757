import type { Element, ElementContent, Nodes, Properties } from 'hast';
import { toHtml } from 'hast-util-to-html';

const BLOCKS = new Set(
  'p h2 h3 h4 ul ol li blockquote pre hr table figure aside div thead tbody tr th td'.split(' '),
);

/** Puts words that stand among blocks in paragraphs. */
export function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let paragraph: Element | undefined;
  for (const node of nodes) {
    if (node.type === 'element' && BLOCKS.has(node.tagName)) {
      paragraph = undefined;
      blocks.push(node);
    } else if (paragraph) paragraph.children.push(node);
    else {
      paragraph = element('p', {}, [node]);
      blocks.push(paragraph);
    }
  }
  return blocks;
}

/** Writes nodes as compact HTML. */
export function serialise(children: ElementContent[]): string {
  // Named references are shorter, and these few are also those of XML.
  return toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
}

/** A table that can be scrolled sideways with the keyboard where it is too wide. */
export function scrollingTable(children: ElementContent[]): Element {
  return element('div', { className: ['table'], tabIndex: 0 }, [element('table', {}, children)]);
}

/** The alignment of a cell's column, for an attribute: a content security policy refuses `style`. */
export function alignment({ properties }: Element): string | undefined {
  return /text-align: (\w+)/.exec(String(properties.style))?.[1];
}

/** The words of nodes without their tags. */
export function textOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? textOf(node.children) : '';
    })
    .join('');
}

export function element(
  tagName: string,
  properties: Properties,
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}

export function text(value: string): ElementContent {
  return { type: 'text', value };
}
