import type { BrowserContext, Request } from 'playwright-core';
import type { Transfer } from './contender.ts';

/** What a page loads for its own sake, searched or not. */
const OF_THE_PAGE = new Set(['document', 'stylesheet', 'font', 'image']);

/**
 * Counts what the pages and workers of a browser context load for searching: scripts, WebAssembly and
 * index files with their headers, as the browser's network layer reports them (`encodedDataLength`).
 * What comes out of the cache costs nothing and counts as no request.
 */
export class TransferMeter {
  #finished: Promise<number>[] = [];

  constructor(context: BrowserContext) {
    context.on('requestfinished', (request) => {
      if (OF_THE_PAGE.has(request.resourceType())) return;
      const bytes = bytesOf(request);
      // A failure matters to whoever takes the figure; nobody does once the page is closed.
      bytes.catch(() => {});
      this.#finished.push(bytes);
    });
  }

  /** What was loaded since the last time. */
  async take(): Promise<Transfer> {
    const finished = this.#finished;
    this.#finished = [];
    const bytes = (await Promise.all(finished)).filter((size) => size > 0);
    return { bytes: bytes.reduce((sum, size) => sum + size, 0), requests: bytes.length };
  }
}

async function bytesOf(request: Request): Promise<number> {
  const sizes = await request.sizes();
  const reported = sizes.responseHeadersSize + sizes.responseBodySize;
  if (reported <= 0 || sizes.responseBodySize > 0) return reported;
  // Of the script that starts a worker Chromium reports the headers only.
  const response = await request.response();
  return reported + Number((await response?.headerValue('content-length')) ?? 0);
}
