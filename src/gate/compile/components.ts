import { z } from 'astro/zod';
import type { Element, ElementContent } from 'hast';
import { type Image, image } from '../../schemas/image.ts';
import { line } from '../../schemas/text.ts';
import { noteElement, pictureElement, quoteElement } from '../../text/components.ts';
import { elementNode } from '../../text/tree.ts';

/** Takes a picture into the announcement and returns the `src` under which the tree shows it. */
type AddImage = (image: Image) => string;

/** The content that may stand between the tags. */
export type Content = 'blocks' | 'words' | 'nothing';

/** A tag that an announcement may use, and the element it becomes. */
export interface Component {
  /** Every attribute it takes. */
  attributes: z.ZodObject;
  content: Content;
  /** Takes attributes that the schema let pass. */
  toElement(
    attributes: Record<string, unknown>,
    children: ElementContent[],
    addImage: AddImage,
  ): Element;
}

/** Joins the schema of the attributes with the function that takes them. */
function component<Shape extends z.ZodObject>(
  attributes: Shape,
  content: Content,
  toElement: (
    attributes: z.infer<Shape>,
    children: ElementContent[],
    addImage: AddImage,
  ) => Element,
): Component {
  return {
    attributes,
    content,
    toElement: (values, children, addImage) =>
      toElement(attributes.parse(values), children, addImage),
  };
}

const nothing = z.strictObject({});

/**
 * The closed set of tags in announcements. To add one, add it here: its attributes, what stands in
 * it, and the element it becomes.
 *
 * ```mdx
 * <Quote speaker="Jane Roe" role="Director of Training">
 *   What she said, word for word.
 * </Quote>
 *
 * <Figure
 *   src="./room.jpg"
 *   alt="Officers at desks in a training room"
 *   caption="Participants on the first day in Lyon"
 *   credit="INTERPOL"
 *   licence="Free for editorial use with credit"
 * />
 *
 * <Note title="About the figures">
 *   What a reader should know about the text.
 * </Note>
 *
 * <abbr title="Distributed Denial of Service">DDoS</abbr>, CO<sub>2</sub>, 1<sup>st</sup>
 * ```
 */
export const COMPONENTS: ReadonlyMap<string, Component> = new Map([
  [
    'Quote',
    component(
      z.strictObject({
        /** The name of whoever said it. */
        speaker: line,
        /** As what: office and organisation. */
        role: line.optional(),
      }),
      'blocks',
      ({ speaker, role }, words) =>
        quoteElement({ words, speaker: role === undefined ? speaker : `${speaker}, ${role}` }),
    ),
  ],
  [
    'Figure',
    component(image, 'nothing', (picture, _, addImage) =>
      pictureElement({
        image: elementNode('img', { src: addImage(picture), alt: picture.alt }, []),
        caption: picture.caption,
        credit: `${picture.credit} · ${picture.licence}`,
      }),
    ),
  ],
  [
    'Note',
    component(
      z.strictObject({
        /** Its subject; also its name for those who do not see it. */
        title: line,
      }),
      'blocks',
      ({ title }, content) => noteElement({ title, content }),
    ),
  ],
  [
    'abbr',
    component(
      z.strictObject({
        /** The words that the abbreviation stands for. */
        title: line,
      }),
      'words',
      ({ title }, children) => elementNode('abbr', { title }, children),
    ),
  ],
  ['sub', component(nothing, 'words', (_, children) => elementNode('sub', {}, children))],
  ['sup', component(nothing, 'words', (_, children) => elementNode('sup', {}, children))],
]);

/** The way to write in an announcement what is not written as an HTML tag. */
export const INSTEAD_OF_TAG: ReadonlyMap<string, string> = new Map([
  ...each(['script', 'button', 'form', 'input'], 'Remove it; an announcement holds no code.'),
  ...each(
    ['iframe', 'embed', 'object', 'video', 'audio'],
    'Remove it, and link to what it shows as [text](address).',
  ),
  ...each(['style', 'link', 'font', 'center'], 'Remove it; the site gives the text its look.'),
  ...each(['div', 'span', 'p', 'section'], 'Remove the tag and keep its text.'),
  ...each(['b', 'strong'], 'Write **text** for weight.'),
  ...each(['i', 'em'], 'Write *text* for emphasis.'),
  ...each(['ul', 'li'], 'Begin each entry of a list with a hyphen and a space.'),
  ...each(
    ['img', 'picture', 'figure'],
    'Write <Figure … /> with src, alt, caption, credit and licence.',
  ),
  ['a', 'Write a link as [text](address).'],
  ['blockquote', 'Write <Quote speaker="…">text</Quote>.'],
  ['br', 'Begin a new paragraph with an empty line.'],
  ['h1', 'Write ## and a space before a heading.'],
  ['h2', 'Write ## and a space before the heading.'],
  ['h3', 'Write ### and a space before the heading.'],
  ['h4', 'Write #### and a space before the heading.'],
  ['hr', 'Write three hyphens on a line of their own.'],
  ['ol', 'Begin each entry of a list with 1. and a space.'],
  ['table', 'Write the table with | between its columns.'],
]);

function each(tags: readonly string[], mend: string): [tag: string, mend: string][] {
  return tags.map((tag) => [tag, mend]);
}
