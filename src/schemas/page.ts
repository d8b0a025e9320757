import { z } from 'astro/zod';
import { language, line } from './text.ts';

/** Front matter of an ordinary page in `content/pages/`. The file name is its address: `about.mdx` is `/about/`. */
export const page = z.strictObject({
  /** The headline of the page. */
  title: line,
  /** The page in one sentence, for search engines and link previews. */
  description: line,
  /** The language the page is written in: `en`. */
  language,
  /** The place of its link: in the `header`, the `footer`, or `nowhere`. */
  linkedFrom: z.enum(['header', 'footer', 'nowhere']),
  /** The place among the links, smallest first. */
  order: z.number().int().default(0),
});

export type Page = z.infer<typeof page>;
