import { expect, test } from 'vitest';
import { sheetOf } from './sheets.ts';

test.each([
  ['/home/archive/src/components/lists/CountList.css', 'common'],
  ['/home/archive/src/styles/base.css', 'common'],
  ['/home/archive/src/pages/_home.css', 'common'],
  ['/home/archive/src/components/charts/BarTable.css', 'figures'],
  ['/home/archive/src/pages/figures/_figures.css', 'figures'],
  ['/home/archive/src/pages/_feeds.css', 'feeds'],
  ['/home/archive/node_modules/package/style.css', 'common'],
])('%s is built into the sheet "%s"', (file, sheet) => {
  expect(sheetOf(file)).toBe(sheet);
});
