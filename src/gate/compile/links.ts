import { ANNOUNCEMENT_ID } from '../../schemas/announcementId.ts';
import { type AddressRule, anyAddressFault } from '../../schemas/webAddress.ts';
import { sentence } from '../check/wording.ts';
import type { Fault } from '../problem.ts';

/** The target of a link. `fragment` is the part behind `#`, decoded; empty if there is none. */
export type LinkTarget =
  | { kind: 'outside' }
  | { kind: 'announcement'; id: string; fragment: string }
  | { kind: 'address'; address: string; fragment: string }
  | { kind: 'heading'; fragment: string };

const SCHEME = /^([a-z][a-z0-9+.-]*):/i;
const SCHEMES = new Set(['https', 'http', 'mailto', 'tel']);

/**
 * Says where a link leads, or why it may not stand in an announcement.
 *
 * @example `TST-2024-001#one` -> `{ kind: 'announcement', id: 'TST-2024-001', fragment: 'one' }`
 */
export function readLink(href: string): LinkTarget | Fault {
  if (href === '') {
    return {
      rule: 'this link has no address',
      mend: 'Write the address between the round brackets.',
    };
  }
  const misleading = anyAddressFault(href);
  if (misleading) return faultOf(href, misleading);
  const [, scheme] = SCHEME.exec(href) ?? [];
  if (scheme) return readOutside(href, scheme.toLowerCase());
  if (href.startsWith('//')) {
    return { rule: `the link to "${href}" has no scheme`, mend: `Write https:${href}.` };
  }
  const [place = '', fragment = ''] = href.split('#', 2).map(decode);
  if (place === '') {
    return fragment === ''
      ? { rule: 'this link has no address', mend: 'Write the heading behind #.' }
      : { kind: 'heading', fragment };
  }
  if (ANNOUNCEMENT_ID.test(place)) return { kind: 'announcement', id: place, fragment };
  if (place.startsWith('/')) {
    return { kind: 'address', address: place.replace(/\?.*$/s, ''), fragment };
  }
  return {
    rule: `the link to "${href}" does not say where it begins`,
    mend: 'Write the id of an announcement such as LET-2024-012, an address of this site such as /about/, or https:// and so on.',
  };
}

function readOutside(href: string, scheme: string): LinkTarget | Fault {
  if (!SCHEMES.has(scheme)) {
    return {
      rule: `a link may not begin with ${scheme}:`,
      mend: 'Use https, http, mailto or tel.',
    };
  }
  if (!URL.canParse(href)) {
    return {
      rule: `"${href}" is not an address`,
      mend: 'Write the whole address, such as https://example.org/page.',
    };
  }
  return { kind: 'outside' };
}

function faultOf(href: string, { rule, mend }: AddressRule): Fault {
  return { rule: `the link to "${href}" ${rule}`, mend: sentence(mend) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part).normalize('NFC');
  } catch {
    return part;
  }
}
