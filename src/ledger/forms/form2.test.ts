import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import YAML from 'yaml';
import { form2 } from './form2.ts';
import type { Publishable } from './publishable.ts';

/** The second form of a file; it looks neither at the validated front matter nor at the compiled text. */
function formOf(file: string): string {
  const [, yaml = '', markdown = ''] = /^---\n(.*?\n)---\n(.*)$/s.exec(file) ?? [];
  const frontMatter = YAML.parse(yaml, { schema: 'core' });
  return form2({ frontMatter, markdown } as Publishable);
}

const FILE = `---
title: A course in Lyon
id: LET-2024-003
session: { start: 2024, format: in-person }
figures: [{ value: { atLeast: 30 }, label: officers, claimedBy: police }]
topics: [tracing]
updates: []
---

It took *two* days.
`;

const TEXT =
  '{"facts":{"figures":[{"claimedBy":"police","label":"officers","value":{"atLeast":30}}],"id":"LET-2024-003","session":{"format":"in-person","start":"2024"},"title":"A course in Lyon"},"text":"It took *two* days."}';

const HASH = '4145058f55606b366a709e43b94217a0cca70c0d4cfde8045555d824d1f8e432';

describe('form 2 is frozen', () => {
  test('to the byte', () => {
    expect(formOf(FILE)).toBe(TEXT);
    expect(hash('sha256', formOf(FILE))).toBe(HASH);
  });

  test('as the documentation has it', () => {
    const page = readFileSync('docs/ledger.md', 'utf8');
    for (const each of [FILE, TEXT, HASH]) expect(page).toContain(each);
  });
});

describe('form 2 stays', () => {
  test.each<[name: string, from: string, to: string]>([
    ['with another topic', 'topics: [tracing]', 'topics: [tracing, seizure]'],
    ['with an update', 'updates: []', 'updates: [{ date: 2024-03-01, kind: update, note: New. }]'],
    ['with another desk', 'updates: []', 'desk: other'],
    ['with what holds it back', 'updates: []', 'draft: false\nembargo: 2024-01-01T00:00:00Z'],
    ['with a former heading', 'updates: []', 'formerHeadings: [{ id: a }]'],
    ['with the default of a date', 'updates: []', 'datedBy: announcement'],
    ['with empty fields', 'updates: []', 'reference:\nsources: []'],
    [
      'with fields in another order',
      '{ start: 2024, format: in-person }',
      '{ format: in-person, start: 2024 }',
    ],
    ['with a year in quotes', 'start: 2024', "start: '2024'"],
    ['with blanks at the end of a line', 'days.', 'days. \t'],
    ['with empty lines around the text', '\nIt', '\n \n\nIt'],
  ])('%s', (_, from, to) => {
    expect(FILE).toContain(from);
    expect(formOf(FILE.replace(from, () => to))).toBe(TEXT);
  });

  test.each([
    ['Windows line ends', '\r\n'],
    ['the line ends of old Macs', '\r'],
  ])('with %s', (_, end) => {
    const markdown = 'One\ntwo.\n\n- three\n';
    const written = form2({ frontMatter: {}, markdown } as Publishable);
    const other = { frontMatter: {}, markdown: markdown.replaceAll('\n', end) } as Publishable;
    expect(form2(other)).toBe(written);
  });

  test('for letters that are put together', () => {
    const composed = formOf(FILE.replaceAll('two', 'é'));
    expect(formOf(FILE.replaceAll('two', 'e\u0301'))).toBe(composed);
  });
});

describe('form 2 changes with', () => {
  test.each<[name: string, from: string, to: string]>([
    ['the text', 'two', 'three'],
    ['the headline', 'Lyon', 'Nice'],
    ['a number', 'atLeast: 30', 'atLeast: 31'],
    ['how exact a number is', 'atLeast: 30', 'exact: 30'],
    ['what a date is of', 'updates: []', 'datedBy: event'],
    ['a field of a later version', 'updates: []', 'mood: good'],
  ])('%s', (_, from, to) => {
    expect(formOf(FILE.replace(from, () => to))).not.toBe(TEXT);
  });
});
