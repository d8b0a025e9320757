import type { FormerAddresses } from '../../ledger/compare/formerAddresses.ts';
import type { FormerAddress } from '../../schemas/formerAddress.ts';
import { ANNOUNCEMENT_FORMS, urls } from '../../site/urls.ts';

/** What the build hands to those who write redirects and the sitemap, before the site is done. */
export interface BuiltAddresses {
  /** The entries of `former-addresses.yaml`. */
  former: readonly FormerAddress[];
  /** Every address that was ever published, as far as it is on record. */
  recorded: readonly string[];
}

/** What a server does at a former address: leads on, or says that it is gone. */
export interface RedirectRule {
  from: string;
  /** An address that is in use; nothing if what stood there is gone for good. */
  to?: string;
}

/**
 * The rules for all former addresses: those of the list, and what was on record below them. What
 * moved with a page leads to the same name below the new one or, where there is none, to the page.
 *
 * @param recorded Every address that was ever published.
 * @param isThere Whether the build has a file for an address.
 */
export function redirectRules(
  former: FormerAddresses,
  recorded: readonly string[],
  isThere: (address: string) => boolean,
): RedirectRule[] {
  const forms = former.addresses
    .filter((address) => address.endsWith('/'))
    .flatMap((page) => ANNOUNCEMENT_FORMS.map((form) => urls.announcementAs(page, form)))
    .filter((address) => isThere(former.targetOf(address) ?? address));
  const below = [...recorded, ...forms].filter(
    (address) => !isThere(address) && former.of(address),
  );
  const all = new Set([...former.addresses, ...below]);
  return [...all].sort().map((from): RedirectRule => {
    const page = former.of(from)?.to;
    const to = former.targetOf(from);
    if (page === undefined || to === undefined) return { from };
    return { from, to: isThere(to) ? to : page };
  });
}

/** `_redirects`, as Netlify and Cloudflare read it. It cannot say that something is gone: there, the page says it. */
export function hostRules(rules: readonly RedirectRule[]): string {
  return lines(rules, ({ from, to }) => (to === undefined ? [] : [`${from} ${to} 301`]));
}

/** For `include` in a `server` of nginx. */
export function nginxRules(rules: readonly RedirectRule[]): string {
  return lines(rules, ({ from, to }) => {
    if (to !== undefined) return [`location = ${from} { return 301 ${to}; }`];
    const page = from.endsWith('/') ? `error_page 410 ${from}index.html; ` : '';
    return [`location = ${from} { ${page}return 410; }`];
  });
}

/** For `Include` in the configuration of Apache. */
export function apacheRules(rules: readonly RedirectRule[]): string {
  return lines(rules, ({ from, to }) => {
    const whole = `"^${from.replaceAll('.', '\\.')}$"`;
    if (to !== undefined) return [`RedirectMatch 301 ${whole} "${to}"`];
    const gone = `RedirectMatch 410 ${whole}`;
    if (!from.endsWith('/')) return [gone];
    return [
      gone,
      `<LocationMatch ${whole}>`,
      `  ErrorDocument 410 ${from}index.html`,
      '</LocationMatch>',
    ];
  });
}

function lines(
  rules: readonly RedirectRule[],
  linesOf: (rule: RedirectRule) => readonly string[],
): string {
  const comment = '# Made from former-addresses.yaml by the build.';
  return [comment, ...rules.flatMap(linesOf)].map((line) => `${line}\n`).join('');
}
