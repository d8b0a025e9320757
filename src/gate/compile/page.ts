import type { Element, Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { textContent } from '../../text/tree.ts';
import type { Fault, Problem } from '../problem.ts';
import { forbiddenInMarkdown, type PlacedFault } from '../read/characters.ts';
import type { SourceText } from '../read/sourceText.ts';
import { linkFaults, tagFaults } from './markup.ts';
import { parse } from './parse.ts';

/** A heading whose id would be that of the main part of every page. */
const MAIN_HEADING = /^[^\p{L}\p{N}\s_-]*content[^\p{L}\p{N}\s_-]*$/iu;

const TAKEN_ID: Fault = {
  rule: 'a heading "Content" has the id of the page itself, #content',
  mend: 'Name it otherwise.',
};

/**
 * Checks the text of an ordinary page, which is compiled later, with the pages of the site: its
 * authors may use components, but no character that no page may carry, and no address that runs on.
 */
export function pageProblems(source: SourceText, bodyStart: number): Problem[] {
  const parsing = parse(source, bodyStart);
  if ('message' in parsing) {
    const { offset, message } = parsing;
    return [source.problem(offset, `this cannot be read (${message})`, 'Correct it.')];
  }
  const problems: Problem[] = [];
  visit(parsing.root, (node) => {
    // Code is shown as it was written.
    if (node.type === 'element' && node.tagName === 'code') return SKIP;
    const start = node.position?.start.offset;
    if (start === undefined) return undefined;
    for (const { index, rule, mend } of faultsOf(node, source.text)) {
      problems.push(source.problem(start + index, rule, mend));
    }
    return undefined;
  });
  return problems;
}

function faultsOf(node: Nodes, text: string): PlacedFault[] {
  switch (node.type) {
    case 'text': {
      const written = text.slice(node.position?.start.offset, node.position?.end.offset);
      return forbiddenInMarkdown(written, [node.value]);
    }
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return tagFaults(node, text);
    case 'element':
      return elementFaults(node, text);
    default:
      return [];
  }
}

function elementFaults(element: Element, text: string): PlacedFault[] {
  if (element.tagName === 'a') return linkFaults(element, text);
  const isHeading = /^h[1-6]$/.test(element.tagName);
  return isHeading && MAIN_HEADING.test(textContent([element])) ? [{ index: 0, ...TAKEN_ID }] : [];
}
