import type { Element } from 'hast';
import type { Finding } from '../check/finding.ts';
import { didYouMean } from '../check/suggest.ts';
import { fieldWording, mendOfUnknown } from '../check/wording.ts';
import type { Fault } from '../problem.ts';
import { COMPONENTS, type Component, INSTEAD_OF_TAG } from './components.ts';

/** The surroundings of a node: the text itself, running words, a block such as a list, or a component. */
export type Inside = 'text' | 'words' | 'block' | 'component';

export const EMPTY_TEXT: Fault = {
  rule: 'this announcement has no text',
  mend: 'Write it below the front matter.',
};
export const TOO_DEEP: Fault = {
  rule: 'this is nested too deeply',
  mend: 'Write it with fewer lists and quotes in each other.',
};
export const HEADING_INSIDE: Fault = {
  rule: 'a heading may not stand in a quote, a list, a table or a component',
  mend: 'Write **text** there.',
};
export const EMPTY_HEADING: Fault = {
  rule: 'this heading is empty',
  mend: 'Write its text, or remove it.',
};
export const EMPTY_LINK: Fault = {
  rule: 'this link has no text',
  mend: 'Write between the square brackets where it leads.',
};
/** Stands for the name that a spread does not have. */
export const SPREAD_KEY = '...';
export const SPREAD: Fault = {
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

/** The fault of Markdown that may not stand in an announcement. */
export function refusedMarkdown(node: Element): Fault | undefined {
  return REFUSED_MARKDOWN.find(({ applies }) => applies(node));
}

/** Finds brackets that were meant to make something and stayed text; `index` is where they are. */
export function looseBrackets(written: string): (Fault & { index: number }) | undefined {
  const brackets = /(?<!\\)(?:\]\[|\[\^|\]\()/.exec(written);
  if (!brackets) return undefined;
  return {
    index: brackets.index,
    rule: `"${brackets[0]}" here does not make a link or a footnote`,
    mend: 'Write a link as [text](address), and \\[ for the bracket itself; there are no footnotes.',
  };
}

export function misplacedFault(name: string, inside: Inside): Fault | undefined {
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

export function unknownTagFault(name: string): Fault {
  if (name === '') return { rule: 'an empty tag <> is not allowed', mend: 'Remove it.' };
  const known = [...COMPONENTS.keys()];
  const otherwise = `Use Markdown, or one of ${known.join(', ')}.`;
  if (name === name.toLowerCase()) {
    const mend = INSTEAD_OF_TAG.get(name) ?? otherwise;
    return { rule: `the HTML tag <${name}> is not allowed`, mend };
  }
  return { rule: `unknown component <${name}>`, mend: didYouMean(name, known, otherwise) };
}

export function contentFault(name: string, { content }: Component): Fault {
  return content === 'nothing'
    ? { rule: `<${name}> holds no text`, mend: `Close it at once: <${name} … />.` }
    : { rule: `<${name}> is empty`, mend: `Write its text before </${name}>, or remove it.` };
}

export function attributeFault(name: string, value: unknown, repeated: boolean): Fault | undefined {
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

/** Tells of a finding in an attribute, as `fieldWording` does of one in a field. */
export function attributeWording(tag: string, key: string, finding: Finding): Fault {
  switch (finding.code) {
    case 'missing':
      return { rule: `<${tag}> has no ${key}`, mend: `Write ${key}="…" in the tag.` };
    case 'unknown':
      return {
        rule: `unknown attribute "${key}" of <${tag}>`,
        mend: mendOfUnknown(finding, 'the attributes are'),
      };
    case 'empty':
      return { rule: `${key} of <${tag}> is empty`, mend: `Fill it in: ${key}="…".` };
    default: {
      const { rule, mend } = fieldWording(finding);
      return { rule: `<${tag}> ${rule}`, mend };
    }
  }
}

export function expressionFault(value: string): Fault {
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

export function moduleFault(value: string): Fault {
  const word = value.startsWith('export') ? 'export' : 'import';
  return {
    rule: `${word} is not allowed`,
    mend: 'Remove it; the components are there without it.',
  };
}

/**
 * Tells of an error of the parser in the words of the person who wrote the text. The parser gives
 * all its errors one code, so that only its message tells them apart.
 *
 * @param written The text from the place of the error on.
 */
export function syntaxFault(message: string, written: string): Fault {
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
