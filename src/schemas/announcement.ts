import { z } from 'astro/zod';
import { announcementId } from './announcementId.ts';
import { dateOrInstant, instant, partialDate } from './date.ts';
import { figure } from './figure.ts';
import { image } from './image.ts';
import { place } from './place.ts';
import { session } from './session.ts';
import { source } from './source.ts';
import { language, line, reference } from './text.ts';
import { update } from './update.ts';

/** The parts that an organisation can have in it. */
export const ORGANISATION_ROLES = ['host', 'trainer', 'audience', 'partner'] as const;

const participation = z.strictObject({
  /** The organisation, by its file name in `content/organisations/` without the ending: `interpol`. */
  id: reference,
  /** `host` (held it), `trainer` (taught), `audience` (was taught) or `partner` (took part in another way). */
  role: z.enum(ORGANISATION_ROLES),
});

/** A heading that was linkable once and is gone: links to it shall still lead somewhere. */
const formerHeading = z.strictObject({
  /** The part behind `#` in links to it: `what-is-taught`. */
  id: line,
  /** That part of the heading that has its place now; nothing to lead to the beginning of the text. */
  now: line.optional(),
});

export type FormerHeading = z.infer<typeof formerHeading>;

/** The fields of every announcement, whatever its kind. */
export const common = z.strictObject({
  /** The permanent id, such as `LET-2024-003`. It is never changed and never used again, whatever happens to title or file. */
  id: announcementId,
  /** The number that the issuer itself gave to it, if there is one: "18-484". Search finds it. */
  reference: line.optional(),
  /** The headline. */
  title: line.max(300),
  /** The news in one or two sentences, complete without the text. */
  summary: line.max(600),
  /** Two to five sentences: what a reader in a hurry should take away. */
  takeaways: z.array(line).min(2).max(5),
  /** The day of the announcement (`2024-02-09`), or its moment with zone. Not the day of the event: that is `session`. */
  published: dateOrInstant,
  /** The origin of that day: `announcement`, or `event` when no source says when it was announced. It then stands for the last day of the event, and the page says so. */
  datedBy: z.enum(['announcement', 'event']).default('announcement'),
  /** The organisations that took part, and as what. At least one. */
  organisations: z.array(participation).min(1),
  /** The topics, by their file names in `content/topics/` without the ending. At least one. */
  topics: z.array(reference).min(1),
  /** The place of the event: a country and perhaps a city, or `global`. */
  place,
  /** The figures in it, each with the one who claims it. */
  figures: z.array(figure).default([]),
  /** The sources of the facts. At least one. */
  sources: z.array(source).min(1),
  /** The changes after publication, oldest first. */
  updates: z.array(update).default([]),
  /** Headings that the text had when it was published, and has no more. */
  formerHeadings: z.array(formerHeading).default([]),
  /** The press desk that answers for it, by its file name in `content/desks/` without the ending. */
  desk: reference,
  /** The language it is written in, as in HTML: `en`. */
  language,
  /** The picture at its head. */
  image: image.optional(),
  /** `true` while it is being written: it is checked, and published nowhere. */
  draft: z.boolean().default(false),
  /** Held back from everything until this moment: `2024-02-09T09:00:00+01:00`. */
  embargo: instant.optional(),
});

/** A training: somebody was taught. */
const training = common.extend({
  kind: z.literal('training'),
  /** The time and manner of the training. */
  session,
});

/** A conference: many spoke. */
const conference = common.extend({
  kind: z.literal('conference'),
  /** The time and manner of the conference. */
  session,
});

/** A programme, an agreement or an appointment: something that lasts was begun. */
const programme = common.extend({
  kind: z.literal('programme'),
  /** The programme that was begun. */
  programme: z.strictObject({
    /** Its name: "Global Law Enforcement Training Program". */
    name: line,
    /** Since when it exists, as precise as it is known. */
    start: partialDate.optional(),
  }),
});

/** Figures: somebody counted. */
const figures = common.extend({
  kind: z.literal('figures'),
  /** The figures, each with the one who claims it. At least one. */
  figures: z.array(figure).min(1),
  /** The time that was counted, in words: "January to May 2023". */
  period: line,
});

/** A statement: somebody said what they think or intend. */
const statement = common.extend({
  kind: z.literal('statement'),
  /** The organisation that made it, by its file name in `content/organisations/`. */
  statedBy: reference,
});

/** The front matter of an announcement. Its `kind` decides which further fields it has. */
export const announcement = z.discriminatedUnion('kind', [
  training,
  conference,
  programme,
  figures,
  statement,
]);

export type Announcement = z.infer<typeof announcement>;
export type AnnouncementKind = Announcement['kind'];
export const ANNOUNCEMENT_KINDS = announcement.options.map((option) => option.shape.kind.value);
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];
