import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from './bytes.ts';
import { PLAIN_WEIGHT, type Postings, readPostings, writePostings } from './postings.ts';

const postings: fc.Arbitrary<Postings> = fc.uniqueArray(fc.nat(100_000)).chain((documents) =>
  fc.tuple(
    ...documents
      .sort((a, b) => a - b)
      .map((document) =>
        fc
          .tuple(
            fc.array(fc.tuple(fc.nat(50_000), fc.integer({ min: 1, max: 9 }))),
            fc.boolean(),
            fc.nat(10_000),
            fc.nat(127),
          )
          .map(([places, isLong, weight, fields]) => ({
            document,
            positions: places.map(([position]) => position).sort((a, b) => a - b),
            ...(isLong && { lengths: places.map(([, length]) => length) }),
            weight,
            fields,
          })),
      ),
  ),
);

test('postings read as they were written', () => {
  fc.assert(
    fc.property(postings, (some) => {
      expect(readPostings(writePostings(some))).toEqual(some);
    }),
  );
});

test('numbers read as they were written', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.maxSafeNat(), fc.integer())), (pairs) => {
      const writer = new ByteWriter();
      for (const [natural, whole] of pairs) {
        writer.number(natural);
        writer.signed(whole);
      }
      const reader = new ByteReader(writer.written());
      expect(pairs.map(() => [reader.number(), reader.signed()])).toEqual(pairs);
    }),
  );
});

test('a word in plain text takes two bytes for an announcement, and one for each place', () => {
  const plain = (document: number) => ({
    document,
    positions: [3, 40, 120],
    weight: 3 * PLAIN_WEIGHT,
    fields: 0,
  });
  const [one = [], two = []] = [[plain(7)], [plain(7), plain(9)]].map(writePostings);
  // Beside those the number of places, and the weights and fields, which are mostly nothing, and compress.
  expect(two.length - one.length).toBe(7);
});
