import { expect, test } from 'vitest';
import type { Quantity } from '../schemas/quantity.ts';
import { compareLargestFirst, readQuantity } from './quantity.ts';

test.each<[Quantity, ReturnType<typeof readQuantity>]>([
  [{ exact: 0 }, { exactness: 'exact', number: 0 }],
  [{ atLeast: 30 }, { exactness: 'atLeast', number: 30 }],
  [{ moreThan: 30 }, { exactness: 'moreThan', number: 30 }],
  [{ about: 30 }, { exactness: 'about', number: 30 }],
  [{ inWords: 'several dozen' }, { exactness: 'inWords', words: 'several dozen' }],
])('reads %j', (quantity, stated) => {
  expect(readQuantity(quantity)).toEqual(stated);
});

test('orders by number, words last and in their order', () => {
  const quantities: Quantity[] = [
    { inWords: 'many' },
    { about: 3 },
    { inWords: 'few' },
    { exact: 9 },
  ];
  expect(quantities.toSorted(compareLargestFirst)).toEqual([
    { exact: 9 },
    { about: 3 },
    { inWords: 'many' },
    { inWords: 'few' },
  ]);
});
