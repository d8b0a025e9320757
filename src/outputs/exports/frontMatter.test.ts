import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { frontMatter } from './frontMatter.ts';

it('writes lists and objects inside each other', () => {
  const value = {
    id: 'TST-2024-001',
    none: [],
    words: ['one', 'two: three'],
    session: { start: '2024-01-24', participants: { number: 50 } },
    sources: [{ title: 'A', kind: 'press' }, { title: 'B' }],
  };
  expect(frontMatter(value)).toBe(
    'id: "TST-2024-001"\n' +
      'none: []\n' +
      'words: ["one","two: three"]\n' +
      'session: {"start":"2024-01-24","participants":{"number":50}}\n' +
      'sources: [{"title":"A","kind":"press"},{"title":"B"}]\n',
  );
});

it('is read back as it was, by the rules of YAML 1.1 and of 1.2', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 8 }),
    fc.string({ unit: 'binary', maxLength: 8 }).filter((each) => each.isWellFormed()),
    fc.constantFrom('no', '2024-02-09', '012', '1e3', '~', '- a', '# b', '\u2028', '\u0085', '---'),
  );
  const value = fc.record({
    text,
    number: fc.nat(),
    list: fc.array(text, { maxLength: 3 }),
    objects: fc.array(fc.record({ first: text, second: fc.record({ third: text }) }), {
      maxLength: 3,
    }),
  });
  fc.assert(
    fc.property(value, (each) => {
      const yaml = frontMatter(each);
      expect(parse(yaml, { version: '1.1' })).toEqual(each);
      expect(parse(yaml, { version: '1.2' })).toEqual(each);
    }),
  );
});
