import type { Fault } from '../problem.ts';

/** Where the front matter and the text of an MDX file are, as offsets. */
export interface Parts {
  yamlStart: number;
  yamlEnd: number;
  bodyStart: number;
}

const FENCE = /^---[ \t]*$/gm;

/** Finds the front matter: YAML between a first line `---` and the next such line. */
export function splitFrontMatter(text: string): Parts | Fault {
  const [opening, closing] = text.matchAll(FENCE);
  if (opening?.index !== 0) {
    return {
      rule: 'the front matter is missing',
      mend: 'Begin the file with a line of three hyphens, the fields, and another line of three hyphens.',
    };
  }
  if (!closing) {
    return {
      rule: 'the front matter is not closed',
      mend: 'Put a line of three hyphens below its last field.',
    };
  }
  const yamlStart = opening[0].length + 1;
  if (text.slice(yamlStart, closing.index).trim() === '') {
    return {
      rule: 'the front matter is empty',
      mend: 'Write the fields between the two lines of hyphens.',
    };
  }
  return {
    yamlStart,
    yamlEnd: closing.index,
    bodyStart: Math.min(closing.index + closing[0].length + 1, text.length),
  };
}
