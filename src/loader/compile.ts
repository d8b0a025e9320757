import type { Element, ElementContent, Nodes, Properties, Root, Text } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { type MdxJsxFlowElementHast, type MdxJsxTextElementHast, mdxToHast } from 'satteri';
import type { Image } from '../schemas/image.ts';
import type { Heading } from '../schemas/published.ts';
import { COMPONENTS, type Component, INSTEAD_OF_TAG } from './components.ts';
import { Outline } from './headings.ts';
import { type LinkTarget, readLink } from './links.ts';
import { tooComplex } from './nesting.ts';
import type { Fault, Problem } from './problem.ts';
import type { SourceText } from './sourceText.ts';
import { didYouMean } from './suggest.ts';
import { attributeOffsets } from './tagSource.ts';
import { type Finding, validate } from './validate.ts';

/** The text of an announcement as HTML, with what the gate still has to check against the rest of the archive. */
export interface CompiledText {
  html: string;
  headings: Heading[];
  /** The pictures that the HTML shows as `image:0` and so on. */
  images: Image[];
  /** Every mention of a picture, also by a tag that is not valid as a whole. */
  pictures: PlacedSource[];
  links: PlacedLink[];
  /** Whether the text could be read at all; if not, what it holds is unknown. */
  isReadable: boolean;
  problems: Problem[];
}

/** The `src` of a picture as it was written, and where it stands. */
export interface PlacedSource {
  src: string;
  offset: number;
}

/** A link of the text, and where it stands. */
export interface PlacedLink {
  target: LinkTarget;
  offset: number;
}

type Tag = MdxJsxFlowElementHast | MdxJsxTextElementHast;

/** How deep blocks may stand in each other: an entry of a list in a list in a quote has six levels. */
const MAXIMUM_DEPTH = 40;

/** Where a node stands. */
interface Surroundings {
  depth: number;
  /** Where the innermost node with a known position around it begins. */
  offset: number;
  /** What it stands in, if that restricts what may stand here. */
  inside: 'text' | 'words' | 'block' | 'component';
}

/**
 * Compiles the text of an announcement to HTML. Only Markdown and the closed set of components pass;
 * everything else is a problem, and nothing is dropped in silence.
 *
 * @param bodyStart Where the text begins behind the front matter.
 * @param addressOf The address of an announcement by its permanent id.
 */
export function compileText(
  source: SourceText,
  bodyStart: number,
  addressOf: (id: string) => string | undefined,
): CompiledText {
  const compiler = new Compiler(source, addressOf);
  // Blanks in place of the front matter leave every position as it is in the file.
  const blanks = source.text.slice(0, bodyStart).replace(/[^\n]/g, ' ');
  return compiler.compile(blanks + source.text.slice(bodyStart), bodyStart);
}

class Compiler {
  readonly #source: SourceText;
  readonly #addressOf: (id: string) => string | undefined;
  readonly #outline = new Outline();
  readonly #images: Image[] = [];
  readonly #pictures: PlacedSource[] = [];
  readonly #links: PlacedLink[] = [];
  readonly #problems: Problem[] = [];
  #isTooDeep = false;

  constructor(source: SourceText, addressOf: (id: string) => string | undefined) {
    this.#source = source;
    this.#addressOf = addressOf;
  }

  compile(mdx: string, bodyStart: number): CompiledText {
    const root = this.#parse(mdx, bodyStart);
    const start = { depth: 0, offset: bodyStart, inside: 'text' } as const;
    const children = root ? inParagraphs(this.#children(root.children, start)) : [];
    if (root && children.length === 0 && this.#problems.length === 0) {
      this.#fault(Math.max(bodyStart - 1, 0), {
        rule: 'this announcement has no text',
        mend: 'Write it below the front matter.',
      });
    }
    return {
      html: this.#problems.length === 0 ? serialise(children) : '',
      headings: this.#outline.headings,
      images: this.#images,
      pictures: this.#pictures,
      links: this.#links,
      isReadable: root !== undefined,
      problems: this.#problems,
    };
  }

  #parse(mdx: string, bodyStart: number): Root | undefined {
    const complex = tooComplex(mdx, bodyStart);
    if (complex) {
      this.#fault(complex.offset, complex);
      return undefined;
    }
    try {
      const features = { smartPunctuation: false, frontmatter: false };
      return mdxToHast(mdx, { position: true, features }) as Root;
    } catch (error) {
      const { offset, ...fault } = readSyntaxError(error, this.#source);
      this.#fault(offset, fault);
      return undefined;
    }
  }

  #fault(offset: number, { rule, mend }: Fault): void {
    this.#problems.push(this.#source.problem(offset, rule, mend));
  }

  #children(nodes: readonly Nodes[], surroundings: Surroundings): ElementContent[] {
    return nodes.flatMap((node) => this.#node(node, surroundings));
  }

  #node(node: Nodes, around: Surroundings): ElementContent[] {
    const offset = node.position?.start.offset ?? around.offset;
    const here = { ...around, offset, depth: around.depth + 1 };
    if (here.depth > MAXIMUM_DEPTH) {
      if (!this.#isTooDeep) this.#fault(offset, TOO_DEEP);
      this.#isTooDeep = true;
      return [];
    }
    switch (node.type) {
      case 'text':
        return this.#text(node);
      case 'element':
        return this.#element(node, here);
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return this.#tag(node, here);
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        this.#fault(offset, expressionFault(node.value));
        return [];
      case 'mdxjsEsm':
        this.#fault(offset, moduleFault(node.value));
        return [];
      default:
        this.#fault(offset, { rule: `${node.type} is not allowed here`, mend: 'Remove it.' });
        return [];
    }
  }

  #text({ value, position }: Text): ElementContent[] {
    // The parser's own line breaks between blocks have no position.
    if (!position) return value.trim() === '' ? [] : [{ type: 'text', value }];
    const start = position.start.offset ?? 0;
    const written = this.#source.text.slice(start, position.end.offset);
    const brackets = /(?<!\\)(?:\]\[|\[\^|\]\()/.exec(written);
    if (brackets) {
      this.#fault(start + brackets.index, {
        rule: `"${brackets[0]}" here does not make a link or a footnote`,
        mend: 'Write a link as [text](address), and \\[ for the bracket itself; there are no footnotes.',
      });
    }
    return [{ type: 'text', value }];
  }

  #element(node: Element, here: Surroundings): ElementContent[] {
    const { tagName, properties } = node;
    // The parser's own list of footnotes: each reference to one is a problem already.
    if (tagName === 'section') return [];
    const refused = REFUSED_MARKDOWN.find(({ applies }) => applies(node));
    if (refused) {
      this.#fault(here.offset, refused);
      return [];
    }
    if (tagName === 'code')
      return [element('code', {}, [{ type: 'text', value: textOf(node.children) }])];
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading) return this.#heading(node, Number(heading[1]), here);
    const inside = WORD_PARENTS.has(tagName)
      ? 'words'
      : here.inside === 'text'
        ? 'block'
        : here.inside;
    const children = this.#children(node.children, { ...here, inside });
    switch (tagName) {
      case 'a':
        return this.#link(node, children, here);
      case 'table':
        return [table(children)];
      case 'pre':
        return [element('pre', { tabIndex: 0 }, children)];
      case 'th':
      case 'td':
        return [element(tagName, cellProperties(tagName, properties), children)];
      case 'ol':
        return [
          element(
            'ol',
            properties.start === undefined ? {} : { start: properties.start },
            children,
          ),
        ];
      default:
        return [element(tagName, {}, children)];
    }
  }

  #heading(node: Element, depth: number, here: Surroundings): ElementContent[] {
    const children = this.#children(node.children, { ...here, inside: 'words' });
    const text = textOf(children).replace(/\s+/g, ' ').trim();
    const fault =
      here.inside !== 'text'
        ? HEADING_INSIDE
        : text === ''
          ? EMPTY_HEADING
          : this.#outline.faultOf(depth);
    if (fault) {
      this.#fault(here.offset, fault);
      return [];
    }
    const { id } = this.#outline.add(depth as Heading['depth'], text);
    return [element(node.tagName, { id }, children)];
  }

  #link(node: Element, children: ElementContent[], here: Surroundings): ElementContent[] {
    const href = String(node.properties.href ?? '');
    const target = readLink(href);
    if (textOf(children).trim() === '') this.#fault(here.offset, EMPTY_LINK);
    if ('rule' in target) {
      this.#fault(here.offset, target);
      return [];
    }
    this.#links.push({ target, offset: here.offset });
    const title = node.properties.title;
    return [
      element(
        'a',
        { href: this.#hrefTo(target, href), ...(title === undefined ? {} : { title }) },
        children,
      ),
    ];
  }

  #hrefTo(target: LinkTarget, written: string): string {
    if (target.kind !== 'announcement') return written;
    const hash = written.indexOf('#');
    return (this.#addressOf(target.id) ?? '') + (hash === -1 ? '' : written.slice(hash));
  }

  #tag(node: Tag, here: Surroundings): ElementContent[] {
    const name = node.name ?? '';
    const component = COMPONENTS.get(name);
    const block = component !== undefined && component.content !== 'words';
    const misplaced = block ? misplacedFault(name, here) : undefined;
    const inside = component?.content === 'words' ? 'words' : 'component';
    const children = this.#children(node.children, { ...here, inside });
    if (!component) {
      this.#fault(here.offset, unknownTagFault(name));
      return [];
    }
    if (misplaced) {
      this.#fault(here.offset, misplaced);
      return [];
    }
    return this.#component(name, component, node, children, here.offset);
  }

  #component(
    name: string,
    component: Component,
    node: Tag,
    children: ElementContent[],
    offset: number,
  ): ElementContent[] {
    const before = this.#problems.length;
    const attributes = this.#attributes(name, component, node, offset);
    const content = component.content === 'blocks' ? inParagraphs(children) : children;
    const isEmpty = textOf(content).trim() === '';
    if (
      component.content === 'nothing' ? content.length > 0 : isEmpty && node.children.length === 0
    ) {
      this.#fault(offset, contentFault(name, component));
    }
    if (!attributes || this.#problems.length > before) return [];
    const addImage = (image: Image) => `image:${this.#images.push(image) - 1}`;
    return [component.toHtml(attributes, content, addImage)];
  }

  /** The attributes of a tag if all of them are allowed. */
  #attributes(
    name: string,
    component: Component,
    node: Tag,
    offset: number,
  ): Record<string, unknown> | undefined {
    const offsets = attributeOffsets(this.#source.text, offset);
    const at = (attribute: string) => offsets.get(attribute) ?? offset;
    const attributes: Record<string, unknown> = Object.create(null);
    const refused = new Set<string>();
    for (const attribute of node.attributes) {
      const key = attribute.type === 'mdxJsxAttribute' ? attribute.name : SPREAD_KEY;
      const fault =
        attribute.type === 'mdxJsxExpressionAttribute'
          ? SPREAD
          : attributeFault(key, attribute.value, Object.hasOwn(attributes, key));
      if (fault) {
        this.#fault(at(key), fault);
        refused.add(key);
      }
      if (attribute.type === 'mdxJsxAttribute') attributes[key] = attribute.value ?? '';
    }
    const { src } = attributes;
    if (typeof src === 'string') this.#pictures.push({ src, offset: at('src') });
    const validation = validate(component.attributes, attributes);
    if ('value' in validation) return refused.size > 0 ? undefined : validation.value;
    for (const finding of validation.findings) {
      const key = String(finding.path[0]);
      const isSpread = finding.isMissing === true && refused.has(SPREAD_KEY);
      if (!isSpread && !refused.has(key))
        this.#fault(at(key), attributeWording(name, key, finding));
    }
    return undefined;
  }
}

const TOO_DEEP: Fault = {
  rule: 'this is nested too deeply',
  mend: 'Write it with fewer lists and quotes in each other.',
};
const HEADING_INSIDE: Fault = {
  rule: 'a heading may not stand in a quote, a list, a table or a component',
  mend: 'Write **text** there.',
};
const EMPTY_HEADING: Fault = {
  rule: 'this heading is empty',
  mend: 'Write its text, or remove it.',
};
const EMPTY_LINK: Fault = {
  rule: 'this link has no text',
  mend: 'Write between the square brackets where it leads.',
};
const SPREAD_KEY = '...';
const SPREAD: Fault = {
  rule: 'a spread ({...}) is not allowed',
  mend: 'Write each attribute as name="text".',
};

/** Markdown that may not stand in an announcement. */
const REFUSED_MARKDOWN: readonly (Fault & { applies: (node: Element) => boolean })[] = [
  {
    applies: ({ tagName }) => tagName === 'img',
    rule: 'a picture needs a caption, a credit and a licence',
    mend: 'Write <Figure src="./name.jpg" alt="…" caption="…" credit="…" licence="…" />.',
  },
  {
    applies: ({ tagName, children }) =>
      tagName === 'sup' && children.some((child) => child.type === 'element'),
    rule: 'footnotes are not allowed',
    mend: 'Put it in the text, in a <Note>, or among the sources in the front matter.',
  },
  {
    applies: ({ tagName }) => tagName === 'del',
    rule: 'struck text is not allowed',
    mend: 'Tell a correction in updates in the front matter; write \\~ for a tilde.',
  },
  {
    applies: ({ tagName }) => tagName === 'input',
    rule: 'a list with boxes to tick is not allowed',
    mend: 'Remove the [ ] or [x].',
  },
];

/** Elements that hold running words. */
const WORD_PARENTS = new Set(['p', 'em', 'strong', 'a', 'th', 'td', 'code', 'pre']);

function misplacedFault(name: string, { inside }: Surroundings): Fault | undefined {
  if (inside === 'words') {
    return {
      rule: `<${name}> stands in the middle of a text`,
      mend: 'Put it on lines of its own, with an empty line before and after.',
    };
  }
  if (inside === 'component') {
    return {
      rule: `<${name}> stands in another component`,
      mend: 'Put it before or after the other.',
    };
  }
  return undefined;
}

function unknownTagFault(name: string): Fault {
  if (name === '') return { rule: 'an empty tag <> is not allowed', mend: 'Remove it.' };
  const known = [...COMPONENTS.keys()];
  const otherwise = `Use Markdown, or one of ${known.join(', ')}.`;
  if (name === name.toLowerCase()) {
    const mend = INSTEAD_OF_TAG.get(name) ?? otherwise;
    return { rule: `the HTML tag <${name}> is not allowed`, mend };
  }
  return { rule: `unknown component <${name}>`, mend: didYouMean(name, known, otherwise) };
}

function contentFault(name: string, { content }: Component): Fault {
  return content === 'nothing'
    ? { rule: `<${name}> holds no text`, mend: `Close it at once: <${name} … />.` }
    : { rule: `<${name}> is empty`, mend: `Write its text before </${name}>, or remove it.` };
}

function attributeFault(name: string, value: unknown, repeated: boolean): Fault | undefined {
  if (repeated) return { rule: `${name} stands here twice`, mend: 'Keep one of them.' };
  if (/^on/i.test(name)) {
    return {
      rule: `${name} is code, and an announcement has none`,
      mend: 'Remove it.',
    };
  }
  if (name === 'style' || name === 'class' || name === 'className') {
    return { rule: `${name} is not allowed`, mend: 'Remove it; the site gives the text its look.' };
  }
  if (typeof value === 'object' && value !== null) {
    return { rule: `${name} is an expression in braces`, mend: `Write ${name}="text".` };
  }
  return undefined;
}

/** Says of an attribute what the schema says of a field. */
function attributeWording(tag: string, key: string, { rule, mend, isMissing }: Finding): Fault {
  if (isMissing) return { rule: `<${tag}> has no ${key}`, mend: `Write ${key}="…" in the tag.` };
  if (rule.startsWith('unknown field')) {
    return {
      rule: `unknown attribute "${key}" of <${tag}>`,
      mend: mend.replace('the fields here are', 'the attributes are'),
    };
  }
  if (rule.endsWith('is empty')) {
    return { rule: `${key} of <${tag}> is empty`, mend: `Fill it in: ${key}="…".` };
  }
  return { rule: `<${tag}> ${rule}`, mend };
}

function expressionFault(value: string): Fault {
  if (/^\s*\/\*/.test(value)) {
    return {
      rule: 'a comment is not allowed in the text',
      mend: 'Delete it, or write it in the front matter behind a # sign.',
    };
  }
  return {
    rule: 'an expression in braces is not allowed',
    mend: 'Write the text itself; for a brace write \\{.',
  };
}

function moduleFault(value: string): Fault {
  const word = value.startsWith('export') ? 'export' : 'import';
  return {
    rule: `${word} is not allowed`,
    mend: 'Remove it; the components are there without it.',
  };
}

/** Turns the parser's message into the words of the one who wrote the text. */
function readSyntaxError(error: unknown, source: SourceText): Fault & { offset: number } {
  const message = error instanceof Error ? error.message : String(error);
  const [, line, column] = /^(\d+):(\d+): /.exec(message) ?? [];
  const offset = line && column ? source.offset(Number(line), Number(column)) : 0;
  return { offset, ...syntaxFault(message, source.text.slice(offset, offset + 4)) };
}

function syntaxFault(message: string, written: string): Fault {
  const [, open] = /Expected a closing tag for `<([^`>]*)>`/.exec(message) ?? [];
  if (open !== undefined) {
    if (!COMPONENTS.has(open)) return unknownTagFault(open);
    return { rule: `<${open}> is not closed`, mend: `Write </${open}> behind its text.` };
  }
  const [, close] = /Unexpected closing tag `<\/([^`>]*)>`/.exec(message) ?? [];
  if (close !== undefined) {
    return {
      rule: `</${close}> closes nothing`,
      mend: `Write <${close}> before the text, or remove it.`,
    };
  }
  if (written.startsWith('<!--')) return expressionFault('/*');
  if (written.startsWith('<')) {
    return {
      rule: 'this < does not begin a tag',
      mend: 'Write \\< for the sign itself, and [text](address) for a link.',
    };
  }
  if (/expression|brace/.test(message)) return expressionFault('');
  return { rule: `this cannot be read (${message})`, mend: 'Correct it.' };
}

const BLOCKS = new Set(
  'p h2 h3 h4 ul ol li blockquote pre hr table figure aside div thead tbody tr th td'.split(' '),
);

/** Puts words that stand among blocks in paragraphs. */
function inParagraphs(nodes: readonly ElementContent[]): ElementContent[] {
  const blocks: ElementContent[] = [];
  let paragraph: Element | undefined;
  for (const node of nodes) {
    if (node.type === 'element' && BLOCKS.has(node.tagName)) {
      paragraph = undefined;
      blocks.push(node);
    } else if (paragraph) paragraph.children.push(node);
    else {
      paragraph = element('p', {}, [node]);
      blocks.push(paragraph);
    }
  }
  return blocks;
}

function serialise(children: ElementContent[]): string {
  // Named references are shorter, and these few are also those of XML.
  return toHtml({ type: 'root', children }, { characterReferences: { useNamedReferences: true } });
}

/** A table that can be scrolled sideways with the keyboard where it is too wide. */
function table(children: ElementContent[]): Element {
  return element('div', { className: ['table'], tabIndex: 0 }, [element('table', {}, children)]);
}

/** The alignment of a column, without the `style` that a content security policy refuses. */
function cellProperties(tagName: string, properties: Properties): Properties {
  const [, align] = /text-align: (\w+)/.exec(String(properties.style ?? '')) ?? [];
  return {
    ...(tagName === 'th' ? { scope: 'col' } : {}),
    ...(align === undefined ? {} : { dataAlign: align }),
  };
}

function textOf(nodes: readonly Nodes[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      return node.type === 'element' ? textOf(node.children) : '';
    })
    .join('');
}

function element(tagName: string, properties: Properties, children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}
