import type { Element, Root } from 'hast';
import { type Handle, type State, toMdast } from 'hast-util-to-mdast';
import type { Nodes, Paragraph, PhrasingContent, Text } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import {
  type Info,
  type Options,
  toMarkdown,
  type State as WriterState,
} from 'mdast-util-to-markdown';
import type { MdxJsxTextElement } from 'satteri';
import { noteParts, pictureParts, quoteParts } from './components.ts';
import { escapeHtml } from './escapeHtml.ts';

const OPTIONS: Options = {
  handlers: { mdxJsxTextElement: writeTag },
  bullet: '-',
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/**
 * Writes a text as Markdown (GitHub's, with tables). A quote is a block quote that ends with its
 * speaker, a note one that begins with its title, a picture has its caption and credit below it;
 * `abbr`, `sub` and `sup` stay HTML, which Markdown allows among words.
 *
 * @example `<h2>Two days</h2><p>In <em>Lyon</em>.</p>` -> `## Two days\n\nIn *Lyon*.\n`
 */
export function writeMarkdown(tree: Root): string {
  const mdast = toMdast(tree, { document: true, handlers: HANDLERS });
  return toMarkdown(mdast, OPTIONS);
}

/** The writers of the components for authors; the library knows all other elements. */
const HANDLERS: Readonly<Record<string, Handle>> = {
  figure: (state, element) =>
    element.data?.component === 'Quote' ? quote(state, element) : picture(state, element),
  aside: note,
  abbr: asTag,
  sub: asTag,
  sup: asTag,
};

function quote(state: State, element: Element): Nodes {
  const { words, speaker } = quoteParts(element);
  const said = state.toFlow(state.all({ type: 'root', children: words }));
  return { type: 'blockquote', children: [...said, paragraph(mdastText(`— ${speaker}`))] };
}

function picture(state: State, element: Element): Nodes[] {
  const { image, caption, credit } = pictureParts(element);
  const shown = state.all({ type: 'root', children: [image] }) as PhrasingContent[];
  const below: PhrasingContent = { type: 'emphasis', children: [mdastText(caption)] };
  return [paragraph(...shown), paragraph(below, mdastText(` ${credit}`))];
}

function note(state: State, element: Element): Nodes {
  const { title, content } = noteParts(element);
  const heading: PhrasingContent = { type: 'strong', children: [mdastText(title)] };
  const blocks = state.toFlow(state.all({ type: 'root', children: content }));
  return { type: 'blockquote', children: [paragraph(heading), ...blocks] };
}

/** Keeps an element that Markdown has no sign for; MDX has the only node that all libraries take for words. */
function asTag(state: State, { tagName, properties, children }: Element): MdxJsxTextElement {
  const attributes = Object.entries(properties).map(([name, value]) => ({
    type: 'mdxJsxAttribute' as const,
    name,
    value: String(value),
  }));
  const words = state.all({ type: 'root', children }) as PhrasingContent[];
  return { type: 'mdxJsxTextElement', name: tagName, attributes, children: words };
}

/** Writes such an element as HTML. */
function writeTag(node: MdxJsxTextElement, _: unknown, state: WriterState, info: Info): string {
  const { name, attributes } = node;
  const written = attributes.map((attribute) =>
    'name' in attribute ? ` ${attribute.name}="${escapeHtml(String(attribute.value))}"` : '',
  );
  const words = state.containerPhrasing(node, { ...info, before: '>', after: '<' });
  return `<${name}${written.join('')}>${words}</${name}>`;
}

function paragraph(...children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function mdastText(value: string): Text {
  return { type: 'text', value };
}
