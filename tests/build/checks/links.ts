import type { BuiltPage, BuiltSite } from '../../support/builtSite.ts';

/** The result of checking the links of a site. */
export interface LinkReport {
  /** `/about/ links to /abuot/, which is not there` */
  faults: string[];
  /** The number of links inside the site that were followed. */
  links: number;
  /** The number of these that led to a fragment of a page. */
  fragments: number;
  /** The pages that other pages link to, by address. */
  linked: ReadonlySet<string>;
}

/** Follows every link inside the site, also written with its whole address, to its page and its fragment. */
export function checkLinks({ pages, files }: BuiltSite, siteAddress: string): LinkReport {
  const ids = new Map(pages.map((page) => [page.address, idsIn(page)]));
  const report = { faults: [] as string[], links: 0, fragments: 0, linked: new Set<string>() };

  for (const page of pages) {
    for (const target of linksIn(page, siteAddress)) {
      report.links += 1;
      if (target.pathname !== page.address) report.linked.add(target.pathname);
      const fault = targetFault(target, ids, files);
      if (target.hash) report.fragments += 1;
      if (fault)
        report.faults.push(`${page.address} links to ${target.pathname}${target.hash}, ${fault}`);
    }
  }
  return report;
}

function targetFault(
  { pathname, hash }: URL,
  ids: ReadonlyMap<string, ReadonlySet<string>>,
  files: BuiltSite['files'],
): string | undefined {
  const address = decodeURIComponent(pathname);
  const fragment = decodeURIComponent(hash.slice(1));
  const inPage = ids.get(address);
  if (!inPage) return files.has(address) ? undefined : 'which is not there';
  if (fragment !== '' && !inPage.has(fragment)) return 'which that page does not have';
  return undefined;
}

function idsIn({ document }: BuiltPage): Set<string> {
  return new Set([...document.querySelectorAll('[id]')].map(({ id }) => id));
}

/** The targets inside the site of everything on a page that leads or loads. */
function linksIn({ address, document }: BuiltPage, siteAddress: string): URL[] {
  const { origin } = new URL(siteAddress);
  return [...document.querySelectorAll('[href], [src], [action]')]
    .flatMap((element) => ['href', 'src', 'action'].map((name) => element.getAttribute(name)))
    .filter((target) => target !== null)
    .map((target) => new URL(target, new URL(address, siteAddress)))
    .filter((target) => target.origin === origin);
}
