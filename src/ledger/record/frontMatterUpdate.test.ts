import { describe, expect, test } from 'vitest';
import { UnwritableError, withUpdate } from './frontMatterUpdate.ts';

const UPDATE = { date: '2024-03-12', kind: 'correction', note: 'It was Nice: not Lyon.' } as const;
const WRITTEN = ['- date: 2024-03-12', '  kind: correction', '  note: "It was Nice: not Lyon."'];

function indented(by: string): string {
  return WRITTEN.map((line) => `${by}${line}\n`).join('');
}

describe('an update is written into the front matter', () => {
  test.each([
    [
      'at its end, where there was none',
      '---\nid: X\n# The end.\n---\nText.\n',
      `---\nid: X\n# The end.\nupdates:\n${indented('  ')}---\nText.\n`,
    ],
    [
      'below the last, indented like it, and before what follows',
      '---\nupdates:\n- date: 2024-01-01\n  kind: update # so\n  note: >-\n    One\n    two.\n\n# Who answers\ndesk: x\n---\nText.\n',
      `---\nupdates:\n- date: 2024-01-01\n  kind: update # so\n  note: >-\n    One\n    two.\n${indented('')}\n# Who answers\ndesk: x\n---\nText.\n`,
    ],
    [
      'below entries in braces',
      '---\nupdates:\n    - { date: 2024-01-01, kind: update, note: One. }\ndesk: x\n---\nText.\n',
      `---\nupdates:\n    - { date: 2024-01-01, kind: update, note: One. }\n${indented('    ')}desk: x\n---\nText.\n`,
    ],
    [
      'in the place of an empty list',
      '---\nupdates: []\ndesk: x\n---\nText.\n',
      `---\nupdates:\n${indented('  ')}desk: x\n---\nText.\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(withUpdate(before, UPDATE)).toBe(after);
  });

  test('and a long note is folded', () => {
    const note = 'A sentence that is too long for one line. '.repeat(4).trim();
    const text = withUpdate('---\nid: X\n---\nText.\n', { ...UPDATE, note });
    expect(text).toContain('    note: >-\n      A sentence');
    expect(Math.max(...text.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(102);
  });

  test('with the announcement to read instead', () => {
    const update = {
      date: '2024-03-12',
      kind: 'supersession',
      by: 'X-2024-002',
      note: 'Old.',
    } as const;
    expect(withUpdate('---\nid: X\n---\nText.\n', update)).toBe(
      '---\nid: X\nupdates:\n  - date: 2024-03-12\n    kind: supersession\n    by: X-2024-002\n    note: Old.\n---\nText.\n',
    );
  });

  test('unless the entries stand in brackets', () => {
    const text = '---\nupdates: [{ date: 2024-01-01, kind: update, note: One. }]\n---\nText.\n';
    expect(() => withUpdate(text, UPDATE)).toThrow(UnwritableError);
    expect(() => withUpdate(text, UPDATE)).toThrow(
      'The new entry cannot be written below updates. Write each entry of updates on lines of its own, beginning with a hyphen and a space.',
    );
  });
});
