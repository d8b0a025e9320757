import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createIndex, close as endIndexing } from 'pagefind';
import type { Browser, Page } from 'playwright-core';
import { escapeHtml } from '../../../../src/text/escapeHtml.ts';
import { serve } from '../../../support/serve.ts';
import { type Contender, PAGE_SIZE, type Visit } from '../contender.ts';
import type { Document } from '../documents.ts';
import { TransferMeter } from '../transferMeter.ts';

/** Pagefind as it comes, over plain pages, asked through its browser interface. */
export async function pagefind(
  browser: Browser,
  documents: readonly Document[],
  folder: string,
): Promise<Contender> {
  await writeIndex(documents, folder);
  const server = await serve(folder);
  return {
    name: 'Pagefind',
    visit: () => visit(browser, server.address),
    close: () => server.close(),
  };
}

async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  const meter = new TransferMeter(context);
  return {
    async ask(query) {
      const { addresses, milliseconds } = await search(page, query);
      return { addresses, notice: false, milliseconds, transfer: await meter.take() };
    },
    end: () => context.close(),
  };
}

function search(page: Page, query: string): Promise<{ addresses: string[]; milliseconds: number }> {
  return page.evaluate(
    async ({ query, count }) => {
      const start = performance.now();
      const engine = (await import(`${location.origin}/pagefind/pagefind.js`)) as Engine;
      const { results } = await engine.search(query);
      const shown = await Promise.all(results.slice(0, count).map((result) => result.data()));
      return { addresses: shown.map(({ url }) => url), milliseconds: performance.now() - start };
    },
    { query, count: PAGE_SIZE },
  );
}

/** The part of Pagefind's browser interface that is used here. */
interface Engine {
  search(query: string): Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

async function writeIndex(documents: readonly Document[], folder: string): Promise<void> {
  const page = '<!doctype html><html lang="en"><title>Search</title></html>';
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'index.html'), page);
  await writeFile(path.join(folder, '404.html'), page);
  try {
    const { index, errors } = await createIndex();
    if (!index) throw new Error(`Pagefind made no index: ${errors.join('; ')}`);
    for (const document of documents) {
      const added = await index.addHTMLFile({
        url: document.address,
        content: htmlOf(document),
      });
      failOn(added.errors);
    }
    failOn((await index.writeFiles({ outputPath: path.join(folder, 'pagefind') })).errors);
  } finally {
    await endIndexing();
  }
}

function htmlOf({ title, date, number, agencies, topics, paragraphs }: Document): string {
  const lines = [date, number, ...agencies, ...topics, ...paragraphs];
  return `<!doctype html>
<html lang="en">
<head><title>${escapeHtml(title)}</title></head>
<body>
<h1>${escapeHtml(title)}</h1>
${lines.map((line) => `<p>${escapeHtml(line)}</p>`).join('\n')}
</body>
</html>`;
}

function failOn(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
