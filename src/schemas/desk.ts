import { z } from 'astro/zod';
import { REGIONS } from './region.ts';
import { language, line, mailAddress, pattern } from './text.ts';

const phone = pattern(
  /^\+[1-9](?:[ -]?\d){6,14}$/,
  'is not a phone number in international form',
  'begin with + and the country code, then digits: +33 1 23 45 67 89',
);

/** A time of day: `9:00`, `9.30`, `5 pm`. */
const TIME = /\d[:.]\d\d|\d\s?[ap]\.?m\b/i;

/** The zone that a time is in: `UTC`, `CEST`, `EAT`, `Europe/Paris`. */
const ZONE = /\b(?:UTC|[A-Z]{2,4}T|[A-Z][a-z]+\/[A-Z][A-Za-z_]+)\b/;

/**
 * A press desk, who also stands as the byline: one file a piece in `content/desks/`. The file name is
 * its id. Every announcement names one, and so can always be asked about.
 */
export const desk = z.strictObject({
  /** The name of the desk: "Archive desk". */
  name: line,
  /** The person who answers there, as what: "The editor on duty". Leave it out if there is no more to say than the name. */
  answers: line.optional(),
  /** Its mail address. */
  mail: mailAddress,
  /** Its phone number in international form: "+33 1 23 45 67 89". */
  phone: phone.optional(),
  /** The hours in which somebody answers, with the zone: "Monday to Friday, 9:00-17:00 UTC". */
  hours: line.refine((hours) => !TIME.test(hours) || ZONE.test(hours), {
    error: 'has a time without its zone',
    params: { mend: 'name the zone for readers elsewhere: Monday to Friday, 9:00-17:00 UTC' },
  }),
  /** The phone number for what cannot wait, in international form, if somebody answers it at other times. */
  outOfHours: phone.optional(),
  /** The part of the world that it answers for: `africa`, `asia`, `europe` … Leave it out if that is all of it. */
  region: z.enum(REGIONS).optional(),
  /** The languages it answers in, as in HTML: `en`, `fr`. */
  languages: z.array(language).min(1),
  /** One paragraph about the newsroom that stands under each of its announcements. */
  description: line,
});

export type Desk = z.infer<typeof desk>;
