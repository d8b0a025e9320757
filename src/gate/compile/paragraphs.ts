import type { Element, ElementContent } from 'hast';
import { elementNode, isBlock } from '../../text/tree.ts';

/**
 * Puts words that stand among blocks in paragraphs.
 *
 * @example `<abbr>CB</abbr> opens<ul>…</ul>` -> `<p><abbr>CB</abbr> opens</p><ul>…</ul>`
 */
export function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let paragraph: Element | undefined;
  for (const node of nodes) {
    if (isBlock(node)) {
      paragraph = undefined;
      blocks.push(node);
    } else if (paragraph) paragraph.children.push(node);
    else {
      paragraph = elementNode('p', {}, [node]);
      blocks.push(paragraph);
    }
  }
  return blocks;
}
