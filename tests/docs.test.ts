import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../src/gate/compile/components.ts';
import { announcement } from '../src/schemas/announcement.ts';

/** Everything that people are to read about the software, by its path. */
const DOCUMENTS = globSync(['*.md', 'docs/**/*.md', '.github/*.md']).sort();

const { scripts, version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Commands of npm that run a script without `run`. */
const SHORT_COMMANDS = /\bnpm (start|test)\b/g;

/** A path of this repository; one with a placeholder (`<year>`, `*`, `[id]`) counts up to that. */
const PATH = /(?<![\w/.-])(?:src|tests|docs|public|\.ci|\.github|\.githooks|\.vscode)\/[\w./-]*/g;

/** A block of code, or code within a sentence. */
const CODE = /^[ \t]*```[\s\S]*?^[ \t]*```|`[^`\n]+`/gm;

/** The path of each file that a document links to, with the heading behind `#`. */
function linksIn(text: string): { file: string; heading: string | undefined }[] {
  return [...text.replace(CODE, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target = '']) => target)
    .filter((target) => !/^[a-z]+:/.test(target))
    .map((target) => {
      const [file = '', heading] = target.split('#');
      return { file, heading };
    });
}

/** The fragment under which GitHub shows each heading of a document. */
function fragmentsOf(text: string): string[] {
  const headings = text.replace(/^```[\s\S]*?^```/gm, '').matchAll(/^#+ (.+)$/gm);
  return Array.from(headings, ([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe.each(DOCUMENTS)('%s', (document) => {
  const text = readFileSync(document, 'utf8');

  test('links only to files and headings that are there', () => {
    const broken = linksIn(text).filter(({ file, heading }) => {
      const target = file === '' ? document : path.join(path.dirname(document), file);
      if (!existsSync(target)) return true;
      return heading !== undefined && !fragmentsOf(readFileSync(target, 'utf8')).includes(heading);
    });
    expect(broken).toEqual([]);
  });

  test('names only commands that are there', () => {
    const named = [...text.matchAll(/\bnpm run ([\w:-]+)/g), ...text.matchAll(SHORT_COMMANDS)];
    const unknown = named.map(([, name = '']) => name).filter((name) => !(name in scripts));
    expect(unknown).toEqual([]);
  });

  test.skipIf(document === 'CHANGELOG.md')('names only files and folders that are there', () => {
    const named = Array.from(text.matchAll(PATH), ([found]) => found.replace(/\.$/, ''));
    const missing = named.filter((found) => !existsSync(found));
    expect(missing).toEqual([]);
  });
});

test('every document was looked at', () => {
  expect(DOCUMENTS.length).toBeGreaterThan(10);
});

test('the changelog tells of this version', () => {
  expect(/^## (\S+)/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(version);
});

describe('the guide for authors', () => {
  const guide = readFileSync('docs/authors.md', 'utf8');
  const fields = announcement.options.flatMap(({ shape }) => Object.keys(shape));

  test.each([...new Set(fields)])('explains the field %s', (field) => {
    expect(guide).toMatch(new RegExp(`^\\|.*\`${field}\``, 'm'));
  });

  test.each([...COMPONENTS.keys()])('shows <%s>', (name) => {
    expect(guide).toContain(`\`<${name}`);
  });
});
