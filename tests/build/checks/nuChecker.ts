import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';

const require = createRequire(import.meta.url);
const CHECKER = require.resolve('vnu-jar/build/dist/vnu.jar');

/** Messages of the checker about things that are right. */
const ALLOWED = [
  // Astro prints void elements of which the name is data (`<Tag />`) with a slash, as HTML allows.
  'Trailing slash on void elements.*',
  // It knows the rule of ARIA 1.0; since then a combobox may name an option of the list that it controls
  // (w3.org/TR/wai-aria-1.2/#aria-activedescendant).
  'Attribute .aria-activedescendant. value should either refer to a descendant element.*',
];

const OPTIONS = [
  '--skip-non-html',
  '--format',
  'json',
  // It guesses, and takes a page with little text of another language for one in that of the interface.
  '--no-langdetect',
  '--filterpattern',
  ALLOWED.join('|'),
];

/** Skips a test where there is no Java for the checker to run on, and says so. */
export function skipWithoutJava({ skip }: TestContext): void {
  if (spawnSync('java', ['-version']).status === 0) return;
  const reason = 'The Nu Html Checker needs Java, which is not installed here.';
  console.warn(reason);
  skip(reason);
}

/**
 * Checks HTML files, and all those in folders, with the Nu Html Checker (validator.github.io/validator): one process
 * for all, which takes seconds to start.
 *
 * @returns Errors and warnings: `/tmp/dist/about/index.html:1:355 Stray start tag “p”.`
 */
export async function nuFaults(places: readonly string[]): Promise<string[]> {
  const report = await run('java', ['-jar', CHECKER, ...OPTIONS, ...places]);
  return messagesIn(report).map(
    ({ url, lastLine = '', lastColumn = '', message }) =>
      `${fileURLToPath(url)}:${lastLine}:${lastColumn} ${message}`,
  );
}

interface Message {
  /** `file:/tmp/dist/about/index.html` */
  url: string;
  lastLine?: number;
  lastColumn?: number;
  message: string;
}

function messagesIn(report: string): Message[] {
  try {
    return (JSON.parse(report) as { messages: Message[] }).messages;
  } catch {
    throw new Error(`The Nu Html Checker did not run:\n${report}`);
  }
}

/** Runs a command, and returns its error output, where the checker reports. */
function run(command: string, args: readonly string[]): Promise<string> {
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  let report = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    report += text;
  });
  return new Promise((ended, failed) => {
    child.on('error', failed);
    child.on('close', () => ended(report));
  });
}
