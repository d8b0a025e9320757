import { z } from 'astro/zod';
import { ANNOUNCEMENT_KINDS } from '../announcement.ts';
import { ANNOUNCEMENT_ID } from '../announcementId.ts';
import { REGIONS } from '../region.ts';
import { SESSION_FORMATS } from '../session.ts';
import { UPDATE_KINDS } from '../update.ts';
import {
  absoluteAddress,
  anyText,
  countryCode,
  day,
  dayMonthOrYear,
  dayOrMoment,
  precision,
  qualifier,
  region,
  role,
  status,
} from './terms.ts';

const announcementId = z.string().regex(ANNOUNCEMENT_ID);

const quantity = {
  qualifier: qualifier.describe(
    'How exact the number is: as the source has it. "in words" when the source gives no number.',
  ),
  number: z.number().optional().describe('The number. Absent when the qualifier is "in words".'),
  words: anyText
    .optional()
    .describe('The words of the source: "several dozen". Only when the qualifier is "in words".'),
};

const claimant = z
  .strictObject({
    id: anyText
      .optional()
      .describe('The id of the organisation, if it has a page in this archive.'),
    name: anyText.describe('The name of the claimant.'),
  })
  .describe('Who says so.');

const session = z.strictObject({
  start: dayMonthOrYear.describe('First day, month or year, as precise as it is known.'),
  startPrecision: precision.describe('How precise the start is.'),
  end: dayMonthOrYear
    .optional()
    .describe('Last day, month or year. Absent when it is the same as the start, or not known.'),
  endPrecision: precision.optional().describe('How precise the end is.'),
  duration: anyText.optional().describe('How long it took, in the words of a source.'),
  format: z
    .enum(SESSION_FORMATS)
    .describe('How it was held. "not-stated" when no source says; never guessed.'),
  venue: anyText.optional().describe('The building or host site, if a source names it.'),
  participants: z
    .strictObject({
      ...quantity,
      who: anyText.describe('Who was counted.'),
      claimedBy: claimant,
    })
    .optional()
    .describe('How many took part. Absent when no source says.'),
});

const place = z.strictObject({
  region: region.describe('The continent of the country (United Nations), or "global".'),
  regionName: anyText.describe(
    'The name of the region, in the language of the announcement where the archive has it.',
  ),
  country: countryCode
    .optional()
    .describe('ISO 3166-1 alpha-2. Absent when the region is "global".'),
  countryName: anyText.optional().describe('The common English name of the country.'),
  city: anyText.optional().describe('The city, if a source names it.'),
});

const organisation = z.strictObject({
  id: anyText.describe('The permanent id of the organisation.'),
  name: anyText.describe('Its name in full.'),
  acronym: anyText.optional().describe('The short form by which it is known.'),
  role: role.describe(
    'Held it (host), taught (trainer), was taught (audience), or took part in another way (partner).',
  ),
  address: absoluteAddress.describe('Its page in this archive.'),
});

const topic = z.strictObject({
  id: anyText.describe('The id of the topic.'),
  label: anyText.describe('The topic in words.'),
  address: absoluteAddress.describe('Its page in this archive.'),
});

const figure = z.strictObject({
  ...quantity,
  label: anyText.describe('What is counted, in the wording of whoever claims it.'),
  claimedBy: claimant,
});

const source = z.strictObject({
  title: anyText.describe('The title of the page or report.'),
  publisher: anyText.describe('Who published it.'),
  address: absoluteAddress.describe('Its web address.'),
  date: dayMonthOrYear.optional().describe('When it was published. Absent when it does not say.'),
  kind: z
    .enum(['issuer', 'press'])
    .describe('"issuer": one of those involved says it. "press": somebody else reports it.'),
});

const update = z.strictObject({
  date: day.describe('The day of the change.'),
  kind: z.enum(UPDATE_KINDS).describe('What sort of change it was.'),
  note: anyText.describe('What changed and why.'),
  by: announcementId
    .optional()
    .describe(
      'The id of the announcement to read instead. In every supersession, and in a retraction that has one.',
    ),
});

const other = z.strictObject({
  id: announcementId.describe('Its permanent id.'),
  title: anyText.describe('Its headline.'),
  address: absoluteAddress.describe('Its page.'),
});

const desk = z.strictObject({
  id: anyText.describe('The id of the desk.'),
  name: anyText.describe('Its name.'),
  answers: anyText.optional().describe('Who answers there.'),
  mail: z.email().describe('Its mail address.'),
  phone: anyText.optional().describe('Its phone number in international form.'),
  hours: anyText.describe('When somebody answers.'),
  outOfHours: anyText
    .optional()
    .describe('Its phone number at other times, in international form.'),
  region: z.enum(REGIONS).optional().describe('The part of the world that it answers for.'),
  languages: z.array(anyText).describe('The languages it answers in (BCP 47).'),
});

const image = z.strictObject({
  address: absoluteAddress.describe('The picture as WebP.'),
  width: z.int().positive().describe('Pixels.'),
  height: z.int().positive().describe('Pixels.'),
  alt: anyText.describe('What is to be seen.'),
  caption: anyText.describe('The line below it.'),
  credit: anyText.describe('Who made it.'),
  licence: anyText.describe(
    'What others may do with this picture; the licence of the archive does not cover it.',
  ),
});

/** The facts about an announcement, without its text. The front matter of `index.md` is this. */
export const announcementFacts = z.strictObject({
  id: announcementId.describe('The permanent id. It is never changed and never used again.'),
  guid: anyText.describe('The same id as a tag URI (RFC 4151), unique in the world; feeds use it.'),
  address: absoluteAddress.describe('The page of the announcement.'),
  licence: absoluteAddress.describe('What may be done with the text and the data.'),
  kind: z.enum(ANNOUNCEMENT_KINDS).describe('What it announces.'),
  status: status.describe('How it stands today, after its updates.'),
  supersededBy: other
    .optional()
    .describe(
      'The announcement to read instead. Always there where the status is "superseded", and perhaps where it is "retracted".',
    ),
  supersedes: z
    .array(other)
    .optional()
    .describe('The announcements whose place it takes, oldest first. Absent when there are none.'),
  language: anyText.describe('The language it is written in (BCP 47).'),
  title: anyText.describe('The headline.'),
  summary: anyText.describe('What happened, in one or two sentences.'),
  takeaways: z.array(anyText).describe('What a reader in a hurry should take away.'),
  published: dayOrMoment.describe('The day of the announcement, or its moment with zone.'),
  modified: dayOrMoment.describe(
    'The day of its newest change; that of publication when there was none.',
  ),
  datedBy: z
    .enum(['announcement', 'event'])
    .describe(
      '"event" when no source says when it was announced: the day of publication is then the last day of the event.',
    ),
  dateline: anyText.describe('Place and date as they stand before the first sentence.'),
  reference: anyText.optional().describe('The number that the issuer itself gave to it.'),
  session: session.optional().describe('When and how a training or a conference took place.'),
  programme: z
    .strictObject({
      name: anyText.describe('Its name.'),
      start: dayMonthOrYear.optional().describe('Since when it exists.'),
    })
    .optional()
    .describe('What was begun. Only where the kind is "programme".'),
  period: anyText
    .optional()
    .describe('The time that was counted. Only where the kind is "figures".'),
  statedBy: claimant
    .optional()
    .describe('Who made the statement. Only where the kind is "statement".'),
  place: place.describe('Where it happened.'),
  organisations: z.array(organisation).describe('Who took part, and as what.'),
  topics: z.array(topic).describe('What it is about.'),
  figures: z.array(figure).describe('The figures in it, each with the one who claims it.'),
  sources: z.array(source).describe('Where the facts come from. At least one.'),
  updates: z.array(update).describe('What was changed after publication, oldest first.'),
  desk: desk.describe('The press desk that answers for it.'),
  images: z
    .array(image)
    .describe('The picture at its head, if it has one, then those of the text.'),
});

/** An announcement as the open data carry it: `index.json`, and each entry of `announcements.json` and `.ndjson`. */
export const announcementRecord = announcementFacts.extend({
  html: anyText.describe('The full text as HTML: no script, style, class or relative address.'),
  text: anyText.describe('The full text as plain text, one paragraph a line.'),
});

export type AnnouncementRecord = z.infer<typeof announcementRecord>;
