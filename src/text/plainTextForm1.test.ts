import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileText } from '../gate/compile/compile.ts';
import { splitFrontMatter } from '../gate/read/frontMatter.ts';
import { SourceText } from '../gate/read/sourceText.ts';
import { plainTextForm1 } from './plainTextForm1.ts';
import { readTree } from './tree.ts';

/** The text of a recorded version, in form 1 as the ledger hashes it. */
function formOf(file: string): string {
  const source = new SourceText(file, readFileSync(file, 'utf8'));
  const parts = splitFrontMatter(source.text);
  if (!('bodyStart' in parts)) throw new Error(`${file} has no front matter.`);
  const { body, problems } = compileText(source, parts.bodyStart, () => '/');
  expect(problems).toEqual([]);
  const text = plainTextForm1(readTree(body), {
    linkAddress: (href) => (/^[/#]/.test(href) ? undefined : href),
  });
  return text.normalize('NFC');
}

describe('form 1 is frozen', () => {
  const files = globSync('content/ledger/versions/*/*.mdx');

  it('for every text on record, to the byte', () => {
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const recorded = readFileSync(file.replace(/mdx$/, 'txt'), 'utf8');
      expect(recorded.split(`\n\n${formOf(file)}\n`), file).toHaveLength(2);
    }
  });
});
