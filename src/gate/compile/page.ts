import type { Nodes } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Problem } from '../problem.ts';
import { forbiddenInMarkdown, type PlacedFault } from '../read/characters.ts';
import type { SourceText } from '../read/sourceText.ts';
import { linkFaults, tagFaults } from './markup.ts';
import { parse } from './parse.ts';

/**
 * Checks the text of an ordinary page, which is compiled later, with the pages of the site: its
 * authors may use components, but no character that no page may carry.
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
      return node.tagName === 'a' ? linkFaults(node, text) : [];
    default:
      return [];
  }
}
