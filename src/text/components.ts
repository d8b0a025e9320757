import type { Element, ElementContent } from 'hast';
import { type BlockComponent, elementNode, isElement, textContent, textNode } from './tree.ts';

/* The components for authors as elements: each is made and taken apart here, and nowhere guessed. */

/** The words of somebody, and who it is. */
export interface QuoteParts {
  words: ElementContent[];
  /** Name, and as what: "Jane Roe, Director". */
  speaker: string;
}

/** A picture of the text. */
export interface PictureParts {
  image: Element;
  /** The sentence below it. */
  caption: string;
  /** Its owner and its licence: "INTERPOL · CC BY 4.0". */
  credit: string;
}

/** A remark beside the text. */
export interface NoteParts {
  title: string;
  content: ElementContent[];
}

/** Makes a quote. */
export function quoteElement({ words, speaker }: QuoteParts): Element {
  return componentElement('Quote', 'figure', {}, [
    elementNode('blockquote', {}, words),
    elementNode('figcaption', {}, [textNode(speaker)]),
  ]);
}

/** Takes a quote apart. */
export function quoteParts({ children: [words, speaker] }: Element): QuoteParts {
  return { words: contentOf(words), speaker: textContent(contentOf(speaker)) };
}

/** Makes a picture with its caption. */
export function pictureElement({ image, caption, credit }: PictureParts): Element {
  return componentElement('Figure', 'figure', {}, [
    image,
    elementNode('figcaption', {}, [
      textNode(`${caption} `),
      elementNode('small', {}, [textNode(credit)]),
    ]),
  ]);
}

/** Takes a picture apart. */
export function pictureParts({ children: [image, below] }: Element): PictureParts {
  const [caption, credit] = contentOf(below);
  return {
    image: image && isElement(image) ? image : elementNode('img', {}, []),
    caption: textContent(caption ? [caption] : []).trim(),
    credit: textContent(credit ? [credit] : []),
  };
}

/** Makes a note; its title is also its name for those who do not see it. */
export function noteElement({ title, content }: NoteParts): Element {
  return componentElement('Note', 'aside', { ariaLabel: title }, [
    elementNode('p', {}, [elementNode('strong', {}, [textNode(title)])]),
    ...content,
  ]);
}

/** Takes a note apart. */
export function noteParts({ children: [title, ...content] }: Element): NoteParts {
  return { title: textContent(title ? [title] : []), content };
}

function componentElement(
  component: BlockComponent,
  ...parts: Parameters<typeof elementNode>
): Element {
  return { ...elementNode(...parts), data: { component } };
}

function contentOf(node: ElementContent | undefined): ElementContent[] {
  return node && isElement(node) ? node.children : [];
}
