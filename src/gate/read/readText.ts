import { open } from 'node:fs/promises';
import { type Problem, problemOfFile } from '../problem.ts';
import { SourceText } from './sourceText.ts';

/**
 * Characters that no page or feed may carry: controls that XML 1.0 forbids (section 2.2), and the
 * marks that reorder text, with which a text can show other words than it has (CVE-2021-42574).
 */
const FORBIDDEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters looked for.
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/g;

/** How Astro marks a picture in its data store: in a text, it would make Astro read another file. */
const IMAGE_MARK = /__ASTRO_IMAGE_/g;

/** A file that was read, or why it could not be. */
export type Reading = { source: SourceText; problems: Problem[] } | { problems: Problem[] };

/** Reads a text file of at most so many bytes. A larger one is not read at all. */
export async function readText(file: string, maximumBytes: number): Promise<Reading> {
  let bytes: Buffer;
  try {
    const handle = await open(file);
    try {
      const { size } = await handle.stat();
      if (size > maximumBytes) return { problems: [tooLarge(file, size, maximumBytes)] };
      bytes = await handle.readFile();
    } finally {
      await handle.close();
    }
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      problems: [problemOfFile(file, 'this file is not UTF-8 text', 'Save it again as UTF-8.')],
    };
  }
  const source = new SourceText(file, text);
  return { source, problems: forbiddenCharacters(source) };
}

/** Why a file cannot be read, in the words of the person who put it there. */
export function unreadable(file: string, error: unknown): Problem {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') {
    return problemOfFile(
      file,
      'this file was removed while the archive was read',
      'Run the check again.',
    );
  }
  return problemOfFile(
    file,
    `this file cannot be read (${code ?? String(error)})`,
    'Check its permissions.',
  );
}

/** The problem of a file with too many bytes. */
export function tooLarge(file: string, size: number, maximumBytes: number): Problem {
  return problemOfFile(
    file,
    `this file has ${size} bytes, more than the ${maximumBytes} that are allowed`,
    'Make it smaller, or raise the limit in src/site.config.ts.',
  );
}

function forbiddenCharacters(source: SourceText): Problem[] {
  const characters = Array.from(source.text.matchAll(FORBIDDEN), ({ 0: character, index }) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    return source.problem(index, `the invisible character U+${code} is not allowed`, 'Delete it.');
  });
  const marks = Array.from(source.text.matchAll(IMAGE_MARK), ({ 0: mark, index }) =>
    source.problem(index, `"${mark}" is reserved`, 'Write it in another way.'),
  );
  return [...characters, ...marks];
}
