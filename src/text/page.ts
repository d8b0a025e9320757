import type { Element, Parents, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Strings } from '../i18n/en.ts';
import { languageAttributes } from '../i18n/strings.ts';
import type { Announcement } from '../model/announcement.ts';
import { inWords } from '../model/dates.ts';
import type { BuiltImage } from '../model/pictures.ts';
import type { FormerHeading } from '../schemas/announcement.ts';
import { absolute } from '../site/urls.ts';
import { addDateline, datelineOf } from './dateline.ts';
import { placePicture } from './pictures.ts';
import { copiedQuote } from './quotes.ts';
import {
  type BlockComponent,
  elementNode,
  isElement,
  readTree,
  textContent,
  textNode,
  writeHtml,
} from './tree.ts';

/**
 * The text of an announcement on its page. To the tree it adds the dateline, the pictures, the look,
 * and what readers can do there: copy a quote, copy the address of a heading, follow a link to a
 * heading that is gone. `portable.ts` says what readers elsewhere get instead.
 *
 * @param pictures The built pictures of the text.
 * @param strings The interface of the page.
 */
export function pageHtml(
  announcement: Announcement,
  pictures: readonly BuiltImage[],
  strings: Strings,
): string {
  const tree = readTree(announcement.body);
  // That of the interface, where it is not that of the text.
  const { lang } = languageAttributes(strings.language, announcement);
  const dateline = datelineOf(announcement, strings);
  visit(tree, 'element', (element, index, parent) => {
    if (element.tagName === 'img') placePicture(element, pictures, ON_PAGE);
    if (element.data?.component === 'Quote') addQuoteButton(element, announcement, strings, lang);
    addLook(element, index, parent);
  });
  addHeadingLinks(tree, strings.announcement.linkToSection, lang);
  addDateline(tree, elementNode('span', { className: ['dateline'], lang }, [textNode(dateline)]));
  addFormerHeadings(tree, announcement.formerHeadings);
  return writeHtml(tree);
}

const ON_PAGE = { loading: 'lazy', decoding: 'async' } as const;

/** The class that a component has on pages. */
const CLASSES: Readonly<Partial<Record<BlockComponent, string>>> = { Quote: 'quote', Note: 'note' };

/** Adds to an element what the style sheet of pages goes by, and what a keyboard needs to reach what scrolls. */
export function addLook(element: Element, index?: number, parent?: Parents): void {
  const { tagName, properties, data } = element;
  const className = data?.component && CLASSES[data.component];
  if (className) element.properties = { className: [className], ...properties };
  if (tagName === 'pre') properties.tabIndex = 0;
  if (tagName === 'th' || tagName === 'td') {
    // A content security policy refuses `style`, and HTML calls `align` obsolete.
    const { align, ...others } = properties;
    element.properties = { ...others, dataAlign: align };
  }
  if (tagName === 'table' && parent && index !== undefined) {
    parent.children[index] = elementNode('div', { className: ['table'], tabIndex: 0 }, [element]);
  }
}

/** Puts a button that copies the quote with its source into its caption; script shows it. */
function addQuoteButton(
  quote: Element,
  { id, published, address }: Announcement,
  { announcement: text, locale }: Strings,
  lang: string | undefined,
): void {
  const { words, speaker } = copiedQuote(quote);
  const copy = text.copiedQuote(words, speaker, id, inWords(published, locale), absolute(address));
  const caption = quote.children.at(-1);
  if (!caption || !isElement(caption)) return;
  caption.children.push(
    textNode(' '),
    elementNode('button', { type: 'button', dataCopy: copy, lang, hidden: true }, [
      textNode(text.copyQuote),
    ]),
    elementNode('span', { role: 'status' }, []),
  );
}

/** Gives every heading a link to itself, named by `label`, so that its address can be copied. */
function addHeadingLinks(
  tree: Root,
  label: (heading: string) => string,
  lang: string | undefined,
): void {
  for (const node of tree.children) {
    if (!isElement(node) || !/^h[2-4]$/.test(node.tagName)) continue;
    const properties = {
      ...{ className: ['anchor'], href: `#${node.properties.id}`, lang },
      ...{ ariaLabel: label(textContent(node.children)) },
    };
    node.children.push(textNode(' '), elementNode('a', properties, [textNode('#')]));
  }
}

/** Lets links to headings that are gone lead to the ones that have their place, or to the beginning. */
function addFormerHeadings(tree: Root, former: readonly FormerHeading[]): void {
  for (const { id, now } of former) {
    const mark = elementNode('span', { id }, []);
    const heading = tree.children.find((node) => isElement(node) && node.properties.id === now);
    if (now === undefined) tree.children.unshift(mark);
    else if (heading && isElement(heading)) heading.children.unshift(mark);
  }
}
