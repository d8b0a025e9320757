import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Seen } from './seen.ts';

test('tells new texts from those seen before, as a set does', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 2 }), { maxLength: 3000 }), (texts) => {
      const seen = new Seen();
      const set = new Set<string>();
      for (const text of texts) {
        expect(seen.add(text)).toBe(!set.has(text));
        set.add(text);
      }
    }),
    { numRuns: 30 },
  );
});

test('forgets nothing when it grows', () => {
  const seen = new Seen();
  const texts = Array.from({ length: 20_000 }, (_, number) => `text ${number}`);
  expect(texts.every((text) => seen.add(text))).toBe(true);
  expect(texts.some((text) => seen.add(text))).toBe(false);
});
