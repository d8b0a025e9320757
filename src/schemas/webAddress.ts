import { z } from 'astro/zod';

/**
 * Signs that lead elsewhere than they show: browsers drop tabs, line breaks and some invisible
 * characters in addresses and read `\` as `/` (WHATWG URL, 4.4); marks of direction turn around what
 * is shown.
 */
const MISLEADING = /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u;

/** The host with what stands before it. */
const AUTHORITY = /^https?:\/\/([^/?#]*)/i;

/** What no address may be: a test, and the two halves of a message, which go on from the address. */
export interface AddressRule {
  isBroken: (address: string) => boolean;
  rule: string;
  mend: string;
}

const HAS_NO_MISLEADING_SIGN: AddressRule = {
  isBroken: (address) => MISLEADING.test(address),
  rule: 'has a space, an invisible character or a backslash in it',
  mend: 'remove it; write %20 for a space',
};

const RULES: readonly AddressRule[] = [
  {
    isBroken: (address) => !/^https?:\/\/[^/?#]/i.test(address) || !URL.canParse(address),
    rule: 'is not a web address',
    mend: 'write the whole address, beginning with https://',
  },
  HAS_NO_MISLEADING_SIGN,
  {
    // https://police.example@evil.example/ is a page of evil.example (RFC 3986, 7.6).
    isBroken: (address) => AUTHORITY.exec(address)?.[1]?.includes('@') ?? false,
    rule: 'has a name and an @ before its host',
    mend: 'begin with the host, such as https://example.org/page',
  },
];

/**
 * Says why something may not stand as an address of the web, in words that go on from it: the one
 * check for links in texts, fields and settings.
 *
 * @example webAddressFault('https://police.example@evil.example/')?.rule // 'has a name and an @ before its host'
 */
export function webAddressFault(address: string): AddressRule | undefined {
  return RULES.find(({ isBroken }) => isBroken(address));
}

/** The same of an address that need not be one of the web, such as `mailto:desk@example.org`. */
export function anyAddressFault(address: string): AddressRule | undefined {
  return /^https?:/i.test(address)
    ? webAddressFault(address)
    : [HAS_NO_MISLEADING_SIGN].find(({ isBroken }) => isBroken(address));
}

/** Adds the check for web addresses to a schema that may ask for more. */
export function asWebAddress(schema: z.ZodString): z.ZodString {
  return RULES.reduce(
    (checked, { isBroken, rule, mend }) =>
      checked.refine((text) => !isBroken(text), { error: rule, params: { code: 'format', mend } }),
    schema,
  );
}

/** A web address, `https://…` or `http://…`. */
export const webAddress = asWebAddress(z.string());
