import { readFileSync, statSync } from 'node:fs';
import { digest } from '../../model/digest.ts';
import { systemCode } from '../../model/fileError.ts';
import { type Problem, problemOfFile } from '../problem.ts';
import { forbiddenInText } from './characters.ts';
import { SourceText } from './sourceText.ts';

/** A file that was read, or why it could not be. */
export type Reading = { source: SourceText; problems: Problem[] } | { problems: Problem[] };

/** Reads a text file of at most so many bytes. A larger one is not read at all. */
export function readText(file: string, maximumBytes: number): Reading {
  const reading = readBytes(file, maximumBytes);
  return 'bytes' in reading ? decodeText(file, reading.bytes) : reading;
}

/** Reads the bytes of a file of at most so many; of a larger one none at all. */
export function readBytes(
  file: string,
  maximumBytes: number,
): { bytes: Buffer } | { problems: Problem[] } {
  try {
    const { size } = statSync(file);
    if (size > maximumBytes) return { problems: [tooLarge(file, size, maximumBytes)] };
    return { bytes: readFileSync(file) };
  } catch (error) {
    return { problems: [unreadable(file, error)] };
  }
}

/** SHA-256 of a text file as `SourceText` has it: without byte order mark and with plain line ends. */
export function digestOfText(file: string, bytes: Buffer): string {
  if (bytes[0] !== 0xef && !bytes.includes(0x0d)) return digest(bytes);
  return new SourceText(file, bytes.toString('utf8')).digest;
}

/** Reads bytes as UTF-8, and finds the characters in them that no page may carry. */
export function decodeText(file: string, bytes: Buffer): Reading {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return {
      problems: [problemOfFile(file, 'this file is not UTF-8 text', 'Save it again as UTF-8.')],
    };
  }
  const source = new SourceText(file, text);
  return { source, problems: forbiddenInText(source) };
}

/** Why a file or folder cannot be read, in the words of the person who put it there. */
export function unreadable(
  file: string,
  error: unknown,
  sort: 'file' | 'folder' = 'file',
): Problem {
  const code = systemCode(error);
  if (code === 'ENOENT') {
    return problemOfFile(
      file,
      `this ${sort} was removed while the archive was read`,
      'Run the check again.',
    );
  }
  return problemOfFile(
    file,
    `this ${sort} cannot be read (${code ?? String(error)})`,
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
