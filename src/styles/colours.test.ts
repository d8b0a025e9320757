import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { COLOURS } from './colours.ts';

it.each(Object.entries(COLOURS))('%s is the colour of the style sheet', (name, { light, dark }) => {
  const tokens = readFileSync(new URL('tokens.css', import.meta.url), 'utf8');
  expect(tokens).toContain(`--${name}: light-dark(${light}, ${dark});`);
});
