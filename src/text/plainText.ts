import type { Element, ElementContent, Nodes, Root } from 'hast';
import { noteParts, pictureParts, quoteParts } from './components.ts';
import { isBlock, isElement, textContent } from './tree.ts';

/** The choices that a plain text leaves open. */
export interface PlainTextOptions {
  /** The address to write behind the words of a link; nothing where the words alone shall stand. */
  linkAddress: (href: string) => string | undefined;
}

/** The lines that stand under a heading, by its level. */
const UNDERLINES: Readonly<Record<string, string>> = { h2: '=', h3: '-', h4: '.' };

/**
 * Writes a text so that it reads well in a mail, in `index.txt` and where it is copied: one paragraph a
 * line, wrapped at nothing, an empty line between. Headings are underlined, entries of lists begin
 * with `-` or a number, quotes end with their speaker, rows of tables stand in lines with `|` between.
 *
 * The ledger does not look at it: what it keeps is written by `src/ledger/forms/form1.ts`, which was a
 * copy of this once and is frozen.
 *
 * @example `<h2>Two days</h2><p>In <em>Lyon</em>.</p>` -> `Two days\n========\n\nIn Lyon.`
 */
export function plainText({ children }: Root, options: PlainTextOptions): string {
  return new Writer(options).blocks(children).join('\n');
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
    const { tagName, children, data } = element;
    switch (data?.component) {
      case 'Quote':
        return this.#quote(element);
      case 'Figure':
        return this.#picture(element);
      case 'Note':
        return this.#note(element);
    }
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
        return prefixed('    ', textContent(children).replace(/\n$/, '').split('\n'));
      case 'hr':
        return ['* * *'];
      case 'table':
        return this.#table(element);
      default:
        throw new Error(`There is no plain text for <${tagName}> yet.`);
    }
  }

  #quote(element: Element): string[] {
    const { words, speaker } = quoteParts(element);
    return [...prefixed('> ', this.blocks(words)), `> — ${speaker}`];
  }

  #picture(element: Element): string[] {
    const { image, caption, credit } = pictureParts(element);
    return [`[${image.properties.alt}]`, `${caption} (${credit})`];
  }

  #note(element: Element): string[] {
    const { title, content } = noteParts(element);
    return prefixed('| ', [title, '', ...this.blocks(content)]);
  }

  #table({ children }: Element): string[] {
    const [head = [], ...rows] = children
      .filter(isElement)
      .flatMap((part) => part.children.filter(isElement))
      .map((row) => row.children.filter(isElement).map((cell) => this.#words(cell.children)));
    return [head, head.map(() => '---'), ...rows].map((cells) => cells.join(' | '));
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
    const blocks = children.filter(isBlock);
    const words = children.filter((child) => !isBlock(child));
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
