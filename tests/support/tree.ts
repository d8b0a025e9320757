import type { Root } from 'hast';
import { htmlToHast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { BlockComponent } from '../../src/text/tree.ts';

/** The components for authors by the elements that they become. */
const COMPONENTS: Readonly<Record<string, BlockComponent>> = {
  'figure blockquote': 'Quote',
  'figure img': 'Figure',
  'aside p': 'Note',
};

/**
 * The tree of a text as the gate makes it, from HTML: without the look of a page, and with the
 * components from which elements came.
 */
export function treeOf(html: string): Root {
  const tree = htmlToHast(html, { fragment: true }) as Root;
  visit(tree, (node, index, parent) => {
    delete node.position;
    if (node.type !== 'element') return undefined;
    const { className: _class, tabIndex: _index, dataAlign, ...properties } = node.properties;
    node.properties = dataAlign ? { ...properties, align: String(dataAlign) } : properties;
    const [first] = node.children.filter((child) => child.type === 'element');
    const component = COMPONENTS[`${node.tagName} ${first?.tagName}`];
    if (component) node.data = { component };
    if (node.tagName === 'div' && first && parent && index !== undefined) {
      parent.children[index] = first;
      return index;
    }
    return undefined;
  });
  return tree;
}
