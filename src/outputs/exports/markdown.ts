import type { AnnouncementRecord } from '../../schemas/exported/announcementRecord.ts';
import { markdown } from '../../text/markdown.ts';
import { frontMatter } from './frontMatter.ts';

/**
 * An announcement as `index.md`: everything about it as YAML between two lines of `---`, under the
 * names that the JSON has, then its text as Markdown.
 */
export function announcementMarkdown({ html, text: _text, ...facts }: AnnouncementRecord): string {
  return `---\n${frontMatter(facts)}---\n\n${markdown(html)}`;
}
