import type { Strings } from '../../i18n/en.ts';
import { placeInWords } from '../../i18n/placeInWords.ts';
import { languageName, stringsFor } from '../../i18n/strings.ts';
import type { Announcement, AnnouncementReference } from '../../model/announcement.ts';
import { inWords, periodInWords, timeInWords } from '../../model/dates.ts';
import type { Claimant } from '../../schemas/quantity.ts';
import { absolute } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { underlined } from '../../text/plainText.ts';
import {
  document,
  type StatementLabel,
  statementParts,
  type Wording,
} from '../../text/statementParts.ts';

/**
 * An announcement as `index.txt`: the whole of it as plain text, to paste, to keep and to compare.
 * One paragraph a line, wrapped at nothing; LF, NFC, one line break at its end.
 *
 * @param text The text of the announcement as plain text, with its dateline and absolute addresses.
 * @param claimantName The name of whoever claims a figure or makes a statement.
 */
export function statement(
  announcement: Announcement,
  text: string,
  claimantName: (claimant: Claimant) => string,
): string {
  const strings = stringsFor(announcement.language);
  const parts = statementParts(announcement, inTheWordsOf(strings, claimantName));
  return document([
    [site.name],
    parts.facts,
    about(announcement, strings),
    changes(announcement, strings),
    parts.headline,
    parts.takeaways,
    parts.image,
    text.split('\n'),
    parts.figures,
    parts.sources,
    contact(announcement, strings),
    [site.disclaimer, `${strings.data.licence}: ${site.licence.name} <${site.licence.address}>`],
  ]);
}

/** The lines that are not in the file of the announcement, or may change without it. */
function about(announcement: Announcement, strings: Strings): string[] {
  const { address, topics, status, supersedes, modified, published } = announcement;
  const { announcement: text, statuses, data, locale } = strings;
  return [
    `${text.what}: ${topics.map(({ label }) => label).join('; ')}`,
    ...(modified === published ? [] : [`${text.updated}: ${inWords(modified, locale)}`]),
    ...(status === 'current' ? [] : [`${data.status}: ${statuses[status]}`]),
    ...supersedes.map((other) => `${text.supersedes} ${named(other)}`),
    `${text.share}: ${absolute(address)}`,
  ];
}

/** Corrections and other changes, before the headline so that nobody misses them; newest first. */
function changes({ updates }: Announcement, strings: Strings): string[] {
  if (updates.length === 0) return [];
  const { announcement, updateKinds, locale } = strings;
  const lines = updates.toReversed().map(({ kind, date, note, by }) => {
    const instead = by ? ` ${announcement.readInstead} ${named(by)}` : '';
    return `- ${updateKinds[kind]}, ${inWords(date, locale)}: ${note}${instead}`;
  });
  return [...underlined(announcement.updates), '', ...lines];
}

/** Another announcement by title, id and address. */
function named({ title, id, address }: AnnouncementReference): string {
  return `${title} (${id}) <${absolute(address)}>`;
}

function contact({ desk }: Announcement, strings: Strings): string[] {
  const { announcement: text } = strings;
  const languages = desk.languages.map((language) => languageName(language, strings));
  return [
    ...underlined(text.contact),
    '',
    desk.name,
    ...(desk.answers === undefined ? [] : [`${text.answers}: ${desk.answers}`]),
    `${text.mail}: ${desk.mail}`,
    ...(desk.phone === undefined ? [] : [`${text.phone}: ${desk.phone}`]),
    `${text.hours}: ${desk.hours}`,
    ...(desk.outOfHours === undefined ? [] : [`${text.outOfHours}: ${desk.outOfHours}`]),
    `${text.languages}: ${languages.join(', ')}`,
  ];
}

function inTheWordsOf(strings: Strings, claimantName: (claimant: Claimant) => string): Wording {
  const { announcement, data, kinds, roles, formats, locale } = strings;
  const labels: Record<StatementLabel, string> = {
    id: announcement.permanentId,
    kind: data.kind,
    announced: announcement.announced,
    eventDay: announcement.eventDay,
    tookPlace: announcement.tookPlace,
    duration: data.duration,
    where: announcement.where,
    venue: data.venue,
    how: announcement.how,
    howMany: announcement.howMany,
    programme: announcement.programme,
    since: data.since,
    period: announcement.period,
    statedBy: announcement.statedBy,
    reference: announcement.reference,
    takeaways: announcement.takeaways,
    figures: announcement.figures,
    sources: announcement.sources,
  };
  return {
    label: (label) => labels[label],
    kind: (kind) => kinds[kind],
    role: (role) => roles[role],
    format: (format) => formats[format],
    sourceKind: (kind) => announcement.sourceKinds[kind],
    date: (date) => [inWords(date, locale), timeInWords(date)].filter(Boolean).join(', '),
    period: (start, end) => periodInWords(start, end, locale),
    quantity: strings.quantity,
    place: (place) => placeInWords(place, strings),
    organisation: ({ name, acronym }) => (acronym === undefined ? name : `${name} (${acronym})`),
    claimant: claimantName,
    according: (claimant) => announcement.according(claimantName(claimant)),
  };
}
