import type { Root } from 'hast';
import { mdxToHast } from 'satteri';
import type { SourceText } from '../read/sourceText.ts';

/** The tree of a text, or what the parser says against it and where. */
export type Parsing = { root: Root } | { message: string; offset: number };

/** Parses the text behind the front matter of a file. Every position in the tree is one in the file. */
export function parse(source: SourceText, bodyStart: number): Parsing {
  try {
    const features = { smartPunctuation: false, frontmatter: false };
    return {
      root: mdxToHast(withoutFrontMatter(source.text, bodyStart), {
        position: true,
        features,
      }) as Root,
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = 1, column = 1] = /^(\d+):(\d+): /.exec(message) ?? [];
    return { message, offset: source.offset(Number(line), Number(column)) };
  }
}

/** Blanks in place of the front matter leave every position as it is in the file. */
function withoutFrontMatter(text: string, bodyStart: number): string {
  return text.slice(0, bodyStart).replace(/[^\n]/g, ' ') + text.slice(bodyStart);
}
