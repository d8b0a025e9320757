import type { Element } from 'hast';
import { visit } from 'unist-util-visit';
import type { Strings } from '../i18n/en.ts';
import type { Announcement } from '../model/announcement.ts';
import { addDateline, datelineOf } from './dateline.ts';
import { elementNode, isElement, readTree, textNode, writeHtml } from './tree.ts';

/**
 * The text of an announcement for the search index: every word that the page shows of it, and the ids
 * of headings, so that a result can point to a passage.
 *
 * @param strings The interface of the page, whose dateline it has.
 */
export function searchedHtml(announcement: Announcement, strings: Strings): string {
  const tree = readTree(announcement.body);
  addDateline(tree, elementNode('span', {}, [textNode(datelineOf(announcement, strings))]));
  visit(tree, 'element', separateColumns);
  return writeHtml(tree);
}

/**
 * Puts a space between the heads of columns in a row, which the search index would otherwise read as one word.
 *
 * @example `<th>A</th><th>B</th>` -> `<th>A</th> <th>B</th>`
 */
export function separateColumns(element: Element): void {
  if (element.tagName !== 'tr') return;
  element.children = element.children.flatMap((cell, position) => {
    const isLaterHead = position > 0 && isElement(cell) && cell.tagName === 'th';
    return isLaterHead ? [textNode(' '), cell] : [cell];
  });
}
