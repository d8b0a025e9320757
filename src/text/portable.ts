import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { stringsFor } from '../i18n/strings.ts';
import type { Announcement } from '../model/announcement.ts';
import type { BuiltImage } from '../model/pictures.ts';
import { absolute } from '../site/urls.ts';
import { addDateline, datelineOf } from './dateline.ts';
import { placePicture } from './pictures.ts';
import { elementNode, readTree, textNode, writeHtml } from './tree.ts';

/**
 * The text of an announcement for readers outside the site, in feeds and exports: the tree, which has
 * no look, with its dateline, its pictures and whole addresses. It keeps the ids of headings, the
 * alignment of columns and the names of notes: they mean the same elsewhere. `page.ts` says what
 * readers of the page get instead.
 *
 * @param pictures The built pictures of the text.
 */
export function portableTree(announcement: Announcement, pictures: readonly BuiltImage[]): Root {
  const tree = readTree(announcement.body);
  const dateline = datelineOf(announcement, stringsFor(announcement.language));
  visit(tree, 'element', (element) => {
    if (element.tagName === 'img') placePicture(element, pictures);
    completeAddress(element, announcement);
  });
  addDateline(tree, elementNode('strong', {}, [textNode(dateline)]));
  return tree;
}

/** The text of an announcement for readers outside the site, as HTML. */
export function portableHtml(announcement: Announcement, pictures: readonly BuiltImage[]): string {
  return writeHtml(portableTree(announcement, pictures));
}

/** Makes the address of a link or a picture whole; a link to a heading leads to the page of the text. */
function completeAddress({ properties }: Element, { address }: Announcement): void {
  const { href, src } = properties;
  if (typeof src === 'string') properties.src = absolute(src);
  if (typeof href !== 'string') return;
  if (href.startsWith('#')) properties.href = absolute(address + href);
  else if (href.startsWith('/')) properties.href = absolute(href);
}
