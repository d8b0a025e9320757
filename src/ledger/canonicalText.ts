import type { Announcement } from '../model/announcement.ts';
import type { Claimant, Quantity } from '../schemas/quantity.ts';
import { plainTextForm1 } from '../text/plainTextForm1.ts';
import { document, statementParts, type Wording } from '../text/statementParts.ts';
import { readTree } from '../text/tree.ts';

/**
 * Says everything as the file of the announcement has it: ids instead of names, dates as written,
 * codes of countries, and labels that are never translated.
 */
const AS_WRITTEN: Wording = {
  label: (label) => label,
  kind: (kind) => kind,
  role: (role) => role,
  format: (format) => format,
  sourceKind: (kind) => kind,
  date: (date) => date,
  period: (start, end) => (end === undefined ? start : `${start}/${end}`),
  quantity: quantityAsWritten,
  place: (place) =>
    place === 'global' ? place : [place.country, ...(place.city ? [place.city] : [])].join(' '),
  organisation: ({ id }) => id,
  claimant: claimantAsWritten,
  according: claimantAsWritten,
};

/**
 * The statement without what can change while the announcement itself stays as it was published, for
 * the ledger to hash. The same announcement has the same canonical text in every build, whatever
 * happens around it; another canonical text is a change that readers must be told of.
 *
 * These are in the statement (`index.txt`) and not in here:
 * - status, changes and the day of the newest one: they tell of changes and are none themselves;
 * - names of organisations and labels of topics, which come from other files: here stand ids;
 * - topics altogether: sorting the archive anew changes no announcement;
 * - the desk with its contact details, and the name and licence of the archive;
 * - the address of the site, of the announcement and of links within the site: here stand the words
 *   of such a link alone;
 * - names of countries, dates in words, the dateline made of them, and every word of the interface:
 *   here stand codes, dates as written and fixed labels;
 * - files and sizes of pictures: here stand their descriptions, captions, credits and licences.
 *
 * The form of this text is fixed. If it changes, so does every hash.
 */
export function canonicalText(announcement: Announcement): string {
  const { facts, headline, takeaways, image, figures, sources } = statementParts(
    announcement,
    AS_WRITTEN,
  );
  const text = plainTextForm1(readTree(announcement.body), {
    linkAddress: (href) => (/^[/#]/.test(href) ? undefined : href),
  });
  return document([facts, headline, takeaways, image, text.split('\n'), figures, sources]);
}

function claimantAsWritten(claimant: Claimant): string {
  return typeof claimant === 'string' ? claimant : `name: ${claimant.name}`;
}

function quantityAsWritten(quantity: Quantity): string {
  const [[key, value] = []] = Object.entries(quantity);
  return `${key} ${value}`;
}
