import type { Element, ElementContent, Nodes } from 'hast';
import { textOf } from './elements.ts';
import { BLOCKS, isElement, type Part, partOf, readHtml } from './parts.ts';

/** How plain text is written. */
export interface PlainTextOptions {
  /** The address to write behind the words of a link; nothing where the words alone shall stand. */
  linkAddress: (href: string) => string | undefined;
}

/** The lines that stand under a heading, by its level. */
const UNDERLINES: Readonly<Record<string, string>> = { h2: '=', h3: '-', h4: '.' };

/**
 * Writes the one HTML of an announcement as text that reads well in a mail: one paragraph a line,
 * wrapped at nothing, an empty line between. Headings are underlined, entries of lists begin with
 * `-` or a number, quotes end with their speaker, rows of tables stand in lines with `|` between.
 *
 * The ledger hashes this text: another form of it is another hash of every announcement.
 */
export function plainText(html: string, options: PlainTextOptions): string {
  return new Writer(options).blocks(readHtml(html).children).join('\n');
}

/** A title with its underline. */
export function underlined(title: string, mark = '='): string[] {
  return [title, mark.repeat([...title].length)];
}

class Writer {
  readonly #linkAddress: PlainTextOptions['linkAddress'];

  constructor({ linkAddress }: PlainTextOptions) {
    this.#linkAddress = linkAddress;
  }

  /** The lines of blocks, an empty one between each two. */
  blocks(nodes: readonly Nodes[]): string[] {
    const blocks = nodes.filter(isElement).map((node) => this.#block(node));
    return blocks.flatMap((lines, position) => (position === 0 ? lines : ['', ...lines]));
  }

  #block(element: Element): string[] {
    const part = partOf(element);
    if (part) return this.#part(part);
    const { tagName, children } = element;
    switch (tagName) {
      case 'p':
        return [this.#words(children)];
      case 'h2':
      case 'h3':
      case 'h4':
        return underlined(this.#words(children), UNDERLINES[tagName]);
      case 'ul':
      case 'ol':
        return this.#list(element);
      case 'blockquote':
        return prefixed('> ', this.blocks(children));
      case 'pre':
        return prefixed('    ', textOf(children).replace(/\n$/, '').split('\n'));
      case 'hr':
        return ['* * *'];
      case 'div':
        return this.blocks(children);
      default:
        throw new Error(`There is no plain text for <${tagName}> yet.`);
    }
  }

  #part(part: Part): string[] {
    switch (part.part) {
      case 'quote':
        return [...prefixed('> ', this.blocks(part.words.children)), `> — ${part.speaker}`];
      case 'picture':
        return [`[${part.alt}]`, `${part.caption} (${part.credit})`];
      case 'note':
        return prefixed('| ', [part.title, '', ...this.blocks(part.content)]);
      case 'table': {
        const [head = [], ...rows] = part.rows.map((cells) =>
          cells.map(({ children }) => this.#words(children)),
        );
        return [head, head.map(() => '---'), ...rows].map((cells) => cells.join(' | '));
      }
    }
  }

  #list({ tagName, properties, children }: Element): string[] {
    const first = Number(properties.start ?? 1);
    return children.filter(isElement).flatMap((entry, position) => {
      const mark = tagName === 'ol' ? `${first + position}. ` : '- ';
      const [line = '', ...more] = this.#entry(entry);
      return [mark + line, ...prefixed(' '.repeat(mark.length), more)];
    });
  }

  /** An entry of a list: words, perhaps with lists or further paragraphs in it. */
  #entry({ children }: Element): string[] {
    const blocks = children.filter((child) => isElement(child) && BLOCKS.has(child.tagName));
    const words = children.filter((child) => !blocks.includes(child));
    const line = this.#words(words);
    return [...(line === '' ? [] : [line]), ...blocks.flatMap((block) => this.blocks([block]))];
  }

  #words(nodes: readonly ElementContent[]): string {
    return nodes
      .map((node) => this.#inline(node))
      .join('')
      .replace(/\s+/g, ' ')
      .trim();
  }

  #inline(node: ElementContent): string {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    const words = node.children.map((child) => this.#inline(child)).join('');
    switch (node.tagName) {
      case 'a': {
        const address = this.#linkAddress(String(node.properties.href));
        return address === undefined || address === words ? words : `${words} <${address}>`;
      }
      case 'abbr':
        return `${words} (${node.properties.title})`;
      case 'sup':
        // A power must not run into its base: 10² is not 102.
        return /^[\d+−-]+$/.test(words) ? `^${words}` : words;
      case 'br':
        return ' ';
      default:
        return words;
    }
  }
}

function prefixed(prefix: string, lines: readonly string[]): string[] {
  return lines.map((line) => (prefix + line).trimEnd());
}
