import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PARTS } from './parts.ts';

const PAGES = path.resolve(import.meta.dirname, '../../src/pages');

test.for(Object.entries(PARTS))('the routes of %s are there', ([, routes]) => {
  expect(routes.filter((route) => !existsSync(path.join(PAGES, route)))).toEqual([]);
});
