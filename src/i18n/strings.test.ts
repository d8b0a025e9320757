import { expect, it } from 'vitest';
import { directionOf } from './strings.ts';

it.each([
  ['en', 'ltr'],
  ['ja', 'ltr'],
  ['ar', 'rtl'],
  ['ar-EG', 'rtl'],
  ['ar-Latn', 'ltr'],
  ['he', 'rtl'],
  ['fa', 'rtl'],
  ['ur-PK', 'rtl'],
  ['pa', 'ltr'],
  ['pa-PK', 'rtl'],
  ['dv', 'rtl'],
  ['ff-Adlm', 'rtl'],
  ['yi', 'rtl'],
])('%s is written %s', (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
