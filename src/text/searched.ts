import type { Element, Nodes } from 'hast';
import type { Strings } from '../i18n/en.ts';
import type { Announcement } from '../model/announcement.ts';
import { TEXT_WEIGHTS } from '../search/weights.ts';
import { noteParts } from './components.ts';
import { addDateline, datelineOf } from './dateline.ts';
import { elementNode, isElement, readTree, textNode } from './tree.ts';

/**
 * A stretch of words that reads by itself: paragraphs one after the other, an entry of a list, a
 * heading, a row of a table. Excerpts never go beyond one.
 */
export interface Passage {
  /** Plain words with one space between, never empty. */
  text: string;
  /** What a word in it counts: one of {@link TEXT_WEIGHTS}. */
  weight: number;
  /** The id of what begins with it on the page, so that a result can open there. */
  anchor?: string;
}

/**
 * The text of an announcement as the search takes it: every word that the page shows of it.
 *
 * @param strings The interface of the page, whose dateline it has.
 * @example `<p>On <em>Monday</em></p><p>In Lyon.</p><ul><li>Tools</li></ul>` -> `On Monday In Lyon.`, `Tools`
 */
export function searchedText(announcement: Announcement, strings: Strings): Passage[] {
  const tree = readTree(announcement.body);
  addDateline(tree, elementNode('span', {}, [textNode(datelineOf(announcement, strings))]));
  return passagesIn(tree.children);
}

/**
 * Makes a passage, with its white space in order.
 *
 * @returns nothing where there are no words.
 */
export function passagesOf(
  text: string,
  { weight = TEXT_WEIGHTS.text, anchor }: Partial<Omit<Passage, 'text'>> = {},
): Passage[] {
  const words = text.replace(/\s+/g, ' ').trim();
  return words === '' ? [] : [{ text: words, weight, ...(anchor !== undefined && { anchor }) }];
}

/** What stands by itself among the words around it; `small` is the credit below a picture. */
const BLOCKS = new Set(
  'h2 h3 h4 ul ol li blockquote pre hr table thead tbody tr figure figcaption small aside'.split(
    ' ',
  ),
);

function passagesIn(nodes: readonly Nodes[]): Passage[] {
  return runsOf(nodes).flatMap(({ kind, nodes: run }) => {
    if (kind === 'block') return run.filter(isElement).flatMap(blockPassages);
    return passagesOf(run.map(wordsOf).join(kind === 'paragraph' ? ' ' : ''));
  });
}

/** Nodes of a kind, one after the other: words and paragraphs read on, blocks do not. */
interface Run {
  kind: 'words' | 'paragraph' | 'block';
  nodes: Nodes[];
}

function runsOf(nodes: readonly Nodes[]): Run[] {
  const runs: Run[] = [];
  for (const node of nodes) {
    const kind = kindOf(node);
    const last = runs.at(-1);
    if (last?.kind === kind) last.nodes.push(node);
    else runs.push({ kind, nodes: [node] });
  }
  return runs;
}

function kindOf(node: Nodes): Run['kind'] {
  if (!isElement(node)) return 'words';
  if (node.tagName === 'p') return 'paragraph';
  return BLOCKS.has(node.tagName) ? 'block' : 'words';
}

function blockPassages(block: Element): Passage[] {
  const { tagName, properties, children, data } = block;
  if (data?.component === 'Note') {
    const { title, content } = noteParts(block);
    return [...passagesOf(title), ...passagesIn(content)];
  }
  switch (tagName) {
    case 'h2':
    case 'h3':
    case 'h4':
      return passagesOf(wordsOf(block), {
        weight: TEXT_WEIGHTS[tagName],
        anchor: String(properties.id),
      });
    case 'tr':
      return passagesOf(children.filter(isElement).map(wordsOf).join('; '));
    default:
      return passagesIn(children);
  }
}

function wordsOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!isElement(node)) return '';
  return node.tagName === 'br' ? ' ' : node.children.map(wordsOf).join('');
}
