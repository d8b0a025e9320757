import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';

/** A page as it was built. */
export interface BuiltPage {
  /** The path that a browser asks for: `/about/`, `/404.html`. */
  address: string;
  html: string;
  document: Document;
}

/** A site as it was built: every file of it by its path from the root, `/rss.xml`. */
export interface BuiltSite {
  files: ReadonlyMap<string, Buffer>;
  pages: readonly BuiltPage[];
}

/** Reads a whole built site; files in the order of their paths. */
export function readSite(folder: string): BuiltSite {
  const files = new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        `/${path.relative(folder, file).split(path.sep).join('/')}`,
        readFileSync(file),
      ]),
  );
  return { files, pages: [...files].flatMap(([file, bytes]) => pageIn(file, bytes)) };
}

/** A page from its HTML. */
export function readPage(address: string, html: string): BuiltPage {
  return { address, html, document: parseHTML(html).document };
}

/** Announcement pages have a year and a slug in their address; what moved from there is none any more. */
export function isAnnouncement({ address, document }: BuiltPage): boolean {
  const isThere = /^\/announcements\/\d{4}\/[^/]+\/$/.test(address);
  return isThere && document.querySelector('meta[http-equiv="refresh"]') === null;
}

function pageIn(file: string, bytes: Buffer): BuiltPage[] {
  if (!file.endsWith('.html')) return [];
  return [readPage(file.replace(/\/index\.html$/, '/'), bytes.toString('utf8'))];
}
