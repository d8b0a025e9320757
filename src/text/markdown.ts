import type { Element, ElementContent, Nodes } from 'hast';
import type { AlignType, BlockContent, ListItem, Paragraph, PhrasingContent, Table } from 'mdast';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { type Options, toMarkdown } from 'mdast-util-to-markdown';
import { textOf } from './elements.ts';
import { escapeHtml } from './html.ts';
import { BLOCKS, isElement, type Part, partOf, readHtml } from './parts.ts';

const OPTIONS: Options = {
  bullet: '-',
  listItemIndent: 'one',
  rule: '-',
  extensions: [gfmToMarkdown({ tablePipeAlign: false })],
};

/**
 * Writes the one HTML of an announcement as Markdown (GitHub's, with tables). A quote is a block
 * quote that ends with its speaker, a note one that begins with its title, a picture has its caption
 * and credit below it; `abbr`, `sub` and `sup` stay HTML, which Markdown allows among words.
 */
export function markdown(html: string): string {
  const { children } = readHtml(html);
  return toMarkdown({ type: 'root', children: blocks(children) }, OPTIONS);
}

function blocks(nodes: readonly Nodes[]): BlockContent[] {
  return nodes.filter(isElement).flatMap(block);
}

function block(element: Element): BlockContent[] {
  const part = partOf(element);
  if (part) return ofPart(part);
  const { tagName, children, properties } = element;
  switch (tagName) {
    case 'p':
      return [paragraph(phrases(children))];
    case 'h2':
    case 'h3':
    case 'h4':
      return [
        { type: 'heading', depth: Number(tagName[1]) as 2 | 3 | 4, children: phrases(children) },
      ];
    case 'ul':
    case 'ol': {
      const start = tagName === 'ol' ? Number(properties.start ?? 1) : null;
      const entries = children.filter(isElement).map(entry);
      const spread = entries.some((each) => each.spread);
      return [{ type: 'list', ordered: tagName === 'ol', start, spread, children: entries }];
    }
    case 'blockquote':
      return [{ type: 'blockquote', children: blocks(children) }];
    case 'pre':
      return [{ type: 'code', value: textOf(children).replace(/\n$/, '') }];
    case 'hr':
      return [{ type: 'thematicBreak' }];
    case 'div':
      return blocks(children);
    default:
      throw new Error(`There is no Markdown for <${tagName}> yet.`);
  }
}

function ofPart(part: Part): BlockContent[] {
  switch (part.part) {
    case 'quote': {
      const speaker = paragraph([text(`— ${part.speaker}`)]);
      return [{ type: 'blockquote', children: [...blocks(part.words.children), speaker] }];
    }
    case 'picture':
      return [
        paragraph([{ type: 'image', url: part.src, alt: part.alt }]),
        paragraph([{ type: 'emphasis', children: [text(part.caption)] }, text(` ${part.credit}`)]),
      ];
    case 'note': {
      const title = paragraph([{ type: 'strong', children: [text(part.title)] }]);
      return [{ type: 'blockquote', children: [title, ...blocks(part.content)] }];
    }
    case 'table':
      return [table(part.rows)];
  }
}

function table(rows: readonly Element[][]): Table {
  return {
    type: 'table',
    align: (rows[0] ?? []).map(({ properties }) => (properties.align ?? null) as AlignType),
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map(({ children }) => ({ type: 'tableCell', children: phrases(children) })),
    })),
  };
}

/** An entry of a list: words, perhaps with blocks behind them. It is loose where it has paragraphs. */
function entry({ children }: Element): ListItem {
  const content: BlockContent[] = [];
  let words: ElementContent[] = [];
  const endWords = () => {
    if (textOf(words).trim() !== '') content.push(paragraph(phrases(words)));
    words = [];
  };
  for (const child of children) {
    if (isElement(child) && BLOCKS.has(child.tagName)) {
      endWords();
      content.push(...block(child));
    } else words.push(child);
  }
  endWords();
  const spread = children.some((child) => isElement(child) && child.tagName === 'p');
  return { type: 'listItem', spread, children: content };
}

function phrases(nodes: readonly ElementContent[]): PhrasingContent[] {
  return nodes.flatMap(phrase);
}

function phrase(node: ElementContent): PhrasingContent[] {
  if (node.type === 'text') return [text(node.value.replace(/\s+/g, ' '))];
  if (node.type !== 'element') return [];
  const { tagName, properties } = node;
  const children = phrases(node.children);
  switch (tagName) {
    case 'em':
      return [{ type: 'emphasis', children }];
    case 'strong':
      return [{ type: 'strong', children }];
    case 'code':
      return [{ type: 'inlineCode', value: textOf(node.children) }];
    case 'a': {
      const title = properties.title === undefined ? null : String(properties.title);
      return [{ type: 'link', url: String(properties.href), title, children }];
    }
    case 'abbr':
      return [
        { type: 'html', value: `<abbr title="${escapeHtml(String(properties.title))}">` },
        ...children,
        { type: 'html', value: '</abbr>' },
      ];
    case 'sub':
    case 'sup':
      return [
        { type: 'html', value: `<${tagName}>` },
        ...children,
        { type: 'html', value: `</${tagName}>` },
      ];
    case 'br':
      return [{ type: 'break' }];
    default:
      return children;
  }
}

function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children };
}

function text(value: string): PhrasingContent {
  return { type: 'text', value };
}
