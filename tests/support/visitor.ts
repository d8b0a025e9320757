import type {
  Browser,
  BrowserContext,
  BrowserContextOptions,
  Locator,
  Page,
} from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest';
import { launchBrowser } from './browser.ts';
import { type StaticServer, serve } from './serve.ts';

/** The policy that every page must live with: only files of the site itself, no code or style in the page. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ');

export type ArchiveName = 'shipped' | 'fixture';

/** The surroundings in which a visitor opens a page. */
export interface Visit extends BrowserContextOptions {
  /** The fixture archive unless said otherwise. */
  archive?: ArchiveName;
  /** Called before the page is asked for, to stand in its way. */
  prepare?: (page: Page) => Promise<unknown>;
  /** Whether this visit is about something that goes wrong, which the page may complain of. */
  mayFail?: boolean;
}

/** Opens a page in a fresh profile, and waits until it is loaded. */
export type Visitor = (address: string, visit?: Visit) => Promise<Page>;

/**
 * Starts a browser and serves both archives under a strict Content-Security-Policy while the tests
 * of a file run. A test fails if a page that it visits writes an error to the console, breaks the
 * policy or asks for anything outside the archive.
 */
export function useVisitor(): Visitor {
  let browser: Browser;
  let servers: Record<ArchiveName, StaticServer>;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    const headers = { 'Content-Security-Policy': CONTENT_SECURITY_POLICY };
    servers = {
      shipped: await serve(inject('shippedSite'), headers),
      fixture: await serve(inject('fixtureSite'), headers),
    };
    browser = await launchBrowser();
  });

  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const heard = complaints;
    contexts = [];
    complaints = [];
    expect(heard).toEqual([]);
  });

  afterAll(async () => {
    await browser.close();
    await Promise.all(Object.values(servers).map((server) => server.close()));
  });

  return async (address, { archive = 'fixture', prepare, mayFail = false, ...options } = {}) => {
    const baseURL = servers[archive].address;
    const context = await browser.newContext({ baseURL, ...options });
    contexts.push(context);
    const page = await context.newPage();
    if (!mayFail) listen(page, baseURL, complaints);
    await prepare?.(page);
    await page.goto(address);
    return page;
  };
}

function listen(page: Page, baseURL: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(`${baseURL}/`)) {
      complaints.push(`${page.url()} asks for ${request.url()}`);
    }
  });
}

/** The text of an element as it is to be seen. */
export function visibleText(element: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: hidden text must not count.
  return element.innerText();
}
