import { z } from 'astro/zod';
import { language, line, mailAddress, pattern } from './text.ts';

/** A press desk, who also stands as the byline: one file a piece in `content/desks/`. The file name is its id. */
export const desk = z.strictObject({
  /** The name of the desk: "Archive desk". */
  name: line,
  /** Its mail address. */
  mail: mailAddress,
  /** Its phone number in international form: "+33 1 23 45 67 89". */
  phone: pattern(
    /^\+[1-9](?:[ -]?\d){6,14}$/,
    'is not a phone number in international form',
    'begin with + and the country code, then digits: +33 1 23 45 67 89',
  ).optional(),
  /** When somebody answers, with the zone: "Monday to Friday, 9:00-17:00 UTC". */
  hours: line,
  /** The languages it answers in, as in HTML: `en`, `fr`. */
  languages: z.array(language).min(1),
  /** One paragraph about the newsroom that stands under each of its announcements. */
  description: line,
});

export type Desk = z.infer<typeof desk>;
