import { z } from 'astro/zod';
import { announcementFacts } from './announcementRecord.ts';
import { anyText, countryCode, dayMonthOrYear, precision, qualifier, region } from './terms.ts';

const { id, address, kind, status, language, title, summary, published, modified, datedBy } =
  announcementFacts.shape;

const head = { id, address, kind, status, language, title, published, modified, datedBy };

const where = {
  region: region.describe('The continent of the country (United Nations), or "global".'),
  country: countryCode.nullable().describe('ISO 3166-1 alpha-2.'),
  countryName: anyText.nullable().describe('The common English name of the country.'),
  city: anyText.nullable().describe('The city, if a source names it.'),
};

const when = {
  start: dayMonthOrYear.nullable().describe('First day, month or year of the event.'),
  startPrecision: precision.nullable().describe('How precise the start is.'),
  end: dayMonthOrYear
    .nullable()
    .describe('Last day, month or year. Empty when it is the same as the start, or not known.'),
  endPrecision: precision.nullable().describe('How precise the end is.'),
};

const list = z.array(anyText);

const references = {
  organisations: list.describe('Each as role and id: "host: interpol".'),
  organisationNames: list.describe('The names of the organisations, in the same order.'),
  topics: list.describe('The ids of the topics.'),
  sources: list.describe('The web addresses of the sources.'),
};

/** A row of `announcements.csv`. An empty cell is `null`, or an empty list. */
export const announcementRow = z.strictObject({
  ...head,
  summary,
  takeaways: list.describe('What a reader in a hurry should take away.'),
  reference: anyText.nullable().describe('The number that the issuer itself gave to it.'),
  ...when,
  ...where,
  ...references,
  figures: list.describe(
    'The figures in words: "more than 1,200 officers trained (ledger-analytics)".',
  ),
  updates: list.describe('Each as date, kind and note: "2023-05-03 correction: …".'),
  supersededBy: announcementFacts.shape.id
    .nullable()
    .describe('The id of the announcement to read instead.'),
});

const { format, venue, duration } = announcementFacts.shape.session.unwrap().shape;

/** A row of `sessions.csv`: a training or a conference. An empty cell is `null`, or an empty list. */
export const sessionRow = z.strictObject({
  ...head,
  ...when,
  start: dayMonthOrYear.describe('First day, month or year of the event.'),
  startPrecision: precision.describe('How precise the start is.'),
  duration: duration.unwrap().nullable().describe('How long it took, in the words of a source.'),
  format,
  venue: venue.unwrap().nullable().describe('The building or host site, if a source names it.'),
  ...where,
  countryLatitude: z
    .number()
    .nullable()
    .describe('Degrees north of a point that stands for the whole country, not for the venue.'),
  countryLongitude: z.number().nullable().describe('Degrees east of that point.'),
  participants: z.number().nullable().describe('How many took part, if a source gives a number.'),
  participantsQualifier: qualifier
    .nullable()
    .describe('How exact that number is. Empty when no source says how many took part.'),
  participantsInWords: anyText
    .nullable()
    .describe('The words of the source when it gives no number.'),
  participantsWho: anyText.nullable().describe('Who was counted.'),
  participantsClaimedBy: anyText
    .nullable()
    .describe('Who says so: the id of an organisation, or a name.'),
  ...references,
});

export type AnnouncementRow = z.infer<typeof announcementRow>;
export type SessionRow = z.infer<typeof sessionRow>;
