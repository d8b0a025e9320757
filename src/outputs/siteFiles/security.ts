import { isInstant } from '../../schemas/date.ts';
import type { SecurityContact } from '../../schemas/site.ts';
import { anyAddressFault, webAddressFault } from '../../schemas/webAddress.ts';
import { absolute, urls } from '../../site/urls.ts';

const DAY = 24 * 60 * 60 * 1000;
const MOST_DAYS_TO_GO = 30;

/** `/.well-known/security.txt` (RFC 9116, section 2): whom to tell of a hole in the site. */
export function securityText({
  contacts,
  expires,
  languages = [],
  policy,
}: SecurityContact): string {
  const lines = [
    ...contacts.map((contact) => `Contact: ${contact}`),
    `Expires: ${expires}`,
    `Canonical: ${absolute(urls.security)}`,
    ...(languages.length > 0 ? [`Preferred-Languages: ${languages.join(', ')}`] : []),
    ...(policy === undefined ? [] : [`Policy: ${policy}`]),
  ];
  return `${lines.join('\n')}\n`;
}

/** Finds the fault of the security contact at a time, in a sentence for whoever can mend it. */
export function securityFault(
  { contacts, expires, policy }: SecurityContact,
  now: Date,
): string | undefined {
  const wrong = contacts.find((contact) => !isContact(contact));
  if (contacts.length === 0) return mend('has no contact', 'Name at least one in `contacts`');
  if (wrong !== undefined) {
    return mend(
      `has the contact "${wrong}", which is no address`,
      'Write mailto:security@press.example, an https:// page or tel:',
    );
  }
  if (policy !== undefined && webAddressFault(policy)) {
    return mend(
      `has the policy "${policy}", which is no web address`,
      'Write the whole address, such as https://press.example/security/',
    );
  }
  if (!isInstant(expires)) {
    return mend(
      `expires at "${expires}", which is not a moment with a zone`,
      'Write it as 2030-06-01T00:00:00Z',
    );
  }
  const days = Math.floor((Date.parse(expires) - now.getTime()) / DAY);
  if (days >= MOST_DAYS_TO_GO) return undefined;
  const when = days < 0 ? `expired on ${expires}` : `expires on ${expires}, in ${days} days`;
  return mend(when, 'Check that the contacts are still right and set `expires` to a later moment');
}

function isContact(text: string): boolean {
  return /^(?:mailto:|tel:|https:\/\/)./.test(text) && anyAddressFault(text) === undefined;
}

function mend(rule: string, advice: string): string {
  return `security.txt ${rule}. ${advice} (security in src/site.config.ts).`;
}
