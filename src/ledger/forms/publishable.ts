import type { Root } from 'hast';
import type { Announcement } from '../../schemas/announcement.ts';

/** An announcement as a canonical text is made of it. */
export interface Publishable {
  /** Its front matter as it was validated, with defaults. */
  announcement: Announcement;
  /** Its front matter as it was written. */
  frontMatter: unknown;
  /** Its text as the gate compiled it. */
  tree: Root;
  /** Its text as it was written. */
  markdown: string;
}
