import { expect, it } from 'vitest';
import { escapeHtml } from './escapeHtml.ts';

it.each([
  ['R&D', 'R&amp;D'],
  ['&amp;', '&amp;amp;'],
  ['<b>', '&lt;b&gt;'],
  ['"a"', '&quot;a&quot;'],
  ["'a' 🚓", "'a' 🚓"],
])('%s', (text, expected) => {
  expect(escapeHtml(text)).toBe(expected);
});
