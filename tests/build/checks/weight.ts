import { gzipSync } from 'node:zlib';
import type { BuiltPage, BuiltSite } from '../../support/builtSite.ts';

/** The weight of a page, in bytes: text as a good server would send it, fonts as they are. */
export interface PageWeight {
  address: string;
  /** HTML and style sheets, gzip. What the browser must have to show the page. */
  document: number;
  /** Scripts with everything that they import, gzip. */
  script: number;
  /** Fonts; they are compressed already. */
  fonts: number;
}

/** Weighs a page with everything of the site that its HTML and its style sheets ask for. */
export function weigh(page: BuiltPage, { files }: BuiltSite): PageWeight {
  const read = (address: string) => {
    const bytes = files.get(address);
    if (!bytes) throw new Error(`${page.address} needs ${address}, which is not there.`);
    return bytes;
  };
  const styles = addressesIn(page, 'link[rel="stylesheet"]', 'href');
  const scripts = withImports(addressesIn(page, 'script[src]', 'src'), read);
  const fonts = new Set([
    ...addressesIn(page, 'link[as="font"]', 'href'),
    ...styles.flatMap((style) => fontsIn(read(style).toString('utf8'))),
  ]);
  return {
    address: page.address,
    document: gzipped(Buffer.from(page.html)) + total(styles.map((each) => gzipped(read(each)))),
    script: total(scripts.map((each) => gzipped(read(each)))),
    fonts: total([...fonts].map((each) => read(each).length)),
  };
}

/** What the scripts of a page weigh in bytes, gzip: when it starts, and with everything that they may import later. */
export function weighScript(
  page: BuiltPage,
  { files }: BuiltSite,
): { atStart: number; inAll: number } {
  const read = (address: string) => files.get(address) ?? Buffer.alloc(0);
  const scripts = addressesIn(page, 'script[src]', 'src');
  const weightOf = (all: readonly string[]) => total(all.map((each) => gzipped(read(each))));
  return {
    atStart: weightOf(withImports(scripts, read)),
    inAll: weightOf(withImports(scripts, read, ANY_IMPORT)),
  };
}

/** The heaviest of several pages by one of their weights. */
export function heaviest(
  weights: readonly PageWeight[],
  measure: Exclude<keyof PageWeight, 'address'>,
): PageWeight {
  return weights.reduce((most, each) => (each[measure] > most[measure] ? each : most));
}

function addressesIn({ document }: BuiltPage, selector: string, attribute: string): string[] {
  return [...document.querySelectorAll(selector)].flatMap(
    (each) => each.getAttribute(attribute) ?? [],
  );
}

const IMPORT_AT_START = /(?:from|import)\s*["'](\.{1,2}\/[^"']+)["']/g;
const ANY_IMPORT = /(?:from|import)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

/** Scripts together with the modules of the site that they import. */
function withImports(
  scripts: readonly string[],
  read: (address: string) => Buffer,
  imported = IMPORT_AT_START,
): string[] {
  const all = new Set(scripts);
  for (const script of all) {
    const imports = read(script).toString('utf8').matchAll(imported);
    for (const [, target = ''] of imports) {
      all.add(new URL(target, new URL(script, 'https://site.invalid')).pathname);
    }
  }
  return [...all];
}

function fontsIn(style: string): string[] {
  return [...style.matchAll(/url\(["']?(\/[^"')]+\.woff2)/g)].flatMap(
    ([, address]) => address ?? [],
  );
}

function gzipped(bytes: Buffer): number {
  return gzipSync(bytes, { level: 9 }).length;
}

function total(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 0);
}
