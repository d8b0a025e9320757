import type { Element, ElementContent, Nodes, Root, Text } from 'hast';
import type { Image } from '../../schemas/image.ts';
import type { Heading } from '../../schemas/published.ts';
import { elementNode, storeTree, textContent } from '../../text/tree.ts';
import { validate } from '../check/validate.ts';
import type { Fault, Problem } from '../problem.ts';
import { forbiddenInMarkdown, type PlacedFault } from '../read/characters.ts';
import type { SourceText } from '../read/sourceText.ts';
import { COMPONENTS, type Component } from './components.ts';
import { Outline } from './headings.ts';
import { type LinkTarget, readLink } from './links.ts';
import { linkFaults, type Tag, tagFaults } from './markup.ts';
import { tooComplex } from './nesting.ts';
import { inParagraphs } from './paragraphs.ts';
import { parse } from './parse.ts';
import {
  attributeFault,
  attributeWording,
  contentFault,
  EMPTY_HEADING,
  EMPTY_LINK,
  EMPTY_TEXT,
  expressionFault,
  HEADING_INSIDE,
  type Inside,
  looseBrackets,
  misplacedFault,
  moduleFault,
  refusedMarkdown,
  SPREAD,
  SPREAD_KEY,
  syntaxFault,
  TOO_DEEP,
  unknownTagFault,
} from './refusals.ts';
import { attributeOffsets } from './tagSource.ts';

/** The text of an announcement as a tree, with what the gate still has to check against the rest of the archive. */
export interface CompiledText {
  /** The tree as it is stored; without a node if there is a problem. */
  body: string;
  headings: Heading[];
  /** The pictures that the tree shows as `image:0` and so on. */
  images: Image[];
  /** Every mention of a picture, also by a tag that is not valid as a whole. */
  pictures: PlacedSource[];
  links: PlacedLink[];
  /** Whether the text could be read at all; if not, what it holds is unknown. */
  isReadable: boolean;
  problems: Problem[];
}

/** The `src` of a picture as it was written, and where it stands. */
interface PlacedSource {
  src: string;
  offset: number;
}

/** A link of the text, and where it stands. */
interface PlacedLink {
  target: LinkTarget;
  offset: number;
}

/** The depth to which blocks may stand in each other: an entry of a list in a list in a quote has six levels. */
const MAXIMUM_DEPTH = 40;

/** Elements that hold running words. */
const WORD_PARENTS = new Set(['p', 'em', 'strong', 'a', 'th', 'td', 'pre']);

interface Surroundings {
  depth: number;
  /** The offset of the innermost node around whose position is known. */
  offset: number;
  inside: Inside;
}

/**
 * Compiles the text of an announcement to a tree of HTML. Only Markdown and the closed set of
 * components pass; everything else is a problem, and nothing is dropped in silence.
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
  return compiler.compile(bodyStart);
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

  compile(bodyStart: number): CompiledText {
    const root = this.#parse(bodyStart);
    const start = { depth: 0, offset: bodyStart, inside: 'text' } as const;
    const children = root ? inParagraphs(this.#children(root.children, start)) : [];
    if (root && children.length === 0 && this.#problems.length === 0) {
      this.#fault(bodyStart - 1, EMPTY_TEXT);
    }
    return {
      body: storeTree({ type: 'root', children: this.#problems.length === 0 ? children : [] }),
      headings: this.#outline.headings,
      images: this.#images,
      pictures: this.#pictures,
      links: this.#links,
      isReadable: root !== undefined,
      problems: this.#problems,
    };
  }

  #parse(bodyStart: number): Root | undefined {
    const complex = tooComplex(this.#source.text, bodyStart);
    if (complex) {
      this.#fault(complex.offset, complex);
      return undefined;
    }
    const parsing = parse(this.#source, bodyStart);
    if ('root' in parsing) return parsing.root;
    const { message, offset } = parsing;
    this.#fault(offset, syntaxFault(message, this.#source.text.slice(offset)));
    return undefined;
  }

  #fault(offset: number, { rule, mend }: Fault): void {
    this.#problems.push(this.#source.problem(offset, rule, mend));
  }

  #faults(start: number, faults: readonly PlacedFault[]): void {
    for (const fault of faults) this.#fault(start + fault.index, fault);
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
    const loose = looseBrackets(written);
    if (loose) this.#fault(start + loose.index, loose);
    this.#faults(start, forbiddenInMarkdown(written, [value]));
    return [{ type: 'text', value }];
  }

  #element(node: Element, here: Surroundings): ElementContent[] {
    const { tagName, properties } = node;
    // The parser's own list of footnotes: each reference to one is a problem already.
    if (tagName === 'section') return [];
    const refused = refusedMarkdown(node);
    if (refused) {
      this.#notePicture(properties.src, here.offset);
      this.#fault(here.offset, refused);
      return [];
    }
    if (tagName === 'code') return [elementNode('code', {}, node.children)];
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading) return this.#heading(node, Number(heading[1]), here);
    const children = this.#children(node.children, {
      ...here,
      inside: WORD_PARENTS.has(tagName) ? 'words' : here.inside === 'text' ? 'block' : here.inside,
    });
    switch (tagName) {
      case 'a':
        return this.#link(node, children, here);
      case 'th':
        return [elementNode('th', { scope: 'col', align: alignment(node) }, children)];
      case 'td':
        return [elementNode('td', { align: alignment(node) }, children)];
      case 'ol':
        return [elementNode('ol', { start: properties.start }, children)];
      default:
        return [elementNode(tagName, {}, children)];
    }
  }

  #heading(node: Element, depth: number, here: Surroundings): ElementContent[] {
    const children = this.#children(node.children, { ...here, inside: 'words' });
    const text = textContent(children).replace(/\s+/g, ' ').trim();
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
    return [elementNode(node.tagName, { id }, children)];
  }

  #link(node: Element, children: ElementContent[], here: Surroundings): ElementContent[] {
    const href = String(node.properties.href ?? '');
    const target = readLink(href);
    this.#faults(here.offset, linkFaults(node, this.#source.text));
    if (textContent(children).trim() === '') this.#fault(here.offset, EMPTY_LINK);
    if ('rule' in target) {
      this.#fault(here.offset, target);
      return [];
    }
    this.#links.push({ target, offset: here.offset });
    const { title } = node.properties;
    return [elementNode('a', { href: this.#hrefTo(target, href), title }, children)];
  }

  #hrefTo(target: LinkTarget, written: string): string {
    if (target.kind !== 'announcement') return written;
    const hash = written.indexOf('#');
    return (this.#addressOf(target.id) ?? '') + (hash === -1 ? '' : written.slice(hash));
  }

  #tag(node: Tag, here: Surroundings): ElementContent[] {
    const name = node.name ?? '';
    const component = COMPONENTS.get(name);
    const isBlock = component?.content !== 'words';
    const inside = isBlock ? 'component' : 'words';
    const children = this.#children(node.children, { ...here, inside });
    const fault = component ? isBlock && misplacedFault(name, here.inside) : unknownTagFault(name);
    if (fault) this.#fault(here.offset, fault);
    this.#faults(here.offset, tagFaults(node, this.#source.text));
    for (const attribute of node.attributes) {
      if (attribute.type === 'mdxJsxAttribute' && attribute.name === 'src') {
        this.#notePicture(attribute.value, this.#attributeOffset(here.offset, 'src'));
      }
    }
    if (!component || fault) return [];
    return this.#component(name, component, node, children, here.offset);
  }

  #component(
    name: string,
    component: Component,
    node: Tag,
    children: ElementContent[],
    offset: number,
  ): ElementContent[] {
    const attributes = this.#attributes(name, component, node, offset);
    const content = component.content === 'blocks' ? inParagraphs(children) : children;
    const isEmpty = node.children.length === 0;
    if (isEmpty !== (component.content === 'nothing')) {
      this.#fault(offset, contentFault(name, component));
      return [];
    }
    if (!attributes) return [];
    const addImage = (image: Image) => `image:${this.#images.push(image) - 1}`;
    return [component.toElement(attributes, content, addImage)];
  }

  /** The attributes of a tag if all of them are allowed. */
  #attributes(
    name: string,
    component: Component,
    node: Tag,
    offset: number,
  ): Record<string, unknown> | undefined {
    const attributes: Record<string, unknown> = Object.create(null);
    const refused = new Set<string>();
    for (const attribute of node.attributes) {
      const isSpread = attribute.type === 'mdxJsxExpressionAttribute';
      const key = isSpread ? SPREAD_KEY : attribute.name;
      const fault = isSpread ? SPREAD : attributeFault(key, attribute.value, key in attributes);
      if (!isSpread) attributes[key] = attribute.value ?? '';
      if (!fault) continue;
      refused.add(key);
      this.#fault(this.#attributeOffset(offset, key), fault);
    }
    const validation = validate(component.attributes, attributes);
    if ('value' in validation) return refused.size === 0 ? validation.value : undefined;
    for (const finding of validation.findings) {
      const key = String(finding.path[0]);
      const mayBeSpread = finding.code === 'missing' && refused.has(SPREAD_KEY);
      if (mayBeSpread || refused.has(key)) continue;
      this.#fault(this.#attributeOffset(offset, key), attributeWording(name, key, finding));
    }
    return undefined;
  }

  #attributeOffset(tagStart: number, name: string): number {
    return attributeOffsets(this.#source.text, tagStart).get(name) ?? tagStart;
  }

  #notePicture(src: unknown, offset: number): void {
    if (typeof src === 'string') this.#pictures.push({ src, offset });
  }
}

/** The alignment of a cell's column, which the parser writes as a style. */
function alignment({ properties }: Element): string | undefined {
  return /text-align: (\w+)/.exec(String(properties.style))?.[1];
}
