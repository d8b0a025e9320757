import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentFaults } from '../build/checks/markup.ts';
import { nuFaults, skipWithoutJava } from '../build/checks/nuChecker.ts';
import { readPage } from '../support/builtSite.ts';
import { PAGE_TYPES, type PageType, settled } from '../support/pageTypes.ts';
import { useVisitor } from '../support/visitor.ts';

/** A page, and what a visitor does there that adds to it. */
interface PageInUse extends PageType {
  act?: (page: Page) => Promise<unknown>;
}

const PAGES: readonly PageInUse[] = [
  ...PAGE_TYPES,
  { type: 'home with suggestions', archive: 'shipped', address: '/', act: askForSuggestions },
  {
    type: 'announcement with marks',
    archive: 'fixture',
    address: '/announcements/2024/everything/?mark=trained&mark=lyon',
    act: (page) => page.locator('[data-marks] button').waitFor(),
  },
];

describe('the document after scripts', () => {
  const visit = useVisitor();
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-documents-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  it.each(PAGES)('is valid HTML: $type', async ({ type, archive, address, act }) => {
    const page = await visit(address, { archive, mayFail: address.includes('/1999/') });
    await settled(page);
    await act?.(page);
    const html = await page.content();
    writeFileSync(path.join(folder, `${type}.html`), html);
    expect(await documentFaults(readPage(address, html))).toEqual([]);
  });

  it('is valid to the Nu Html Checker', async (context) => {
    skipWithoutJava(context);
    expect(await nuFaults([folder])).toEqual([]);
  });
});

async function askForSuggestions(page: Page): Promise<void> {
  await page.getByRole('combobox').pressSequentially('interpol');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
}
