import type { Root } from 'hast';
import type { AnnouncementRecord } from '../../schemas/exported/announcementRecord.ts';
import { writeMarkdown } from '../../text/markdown.ts';
import { frontMatter } from './frontMatter.ts';

/**
 * An announcement as `index.md`: everything about it as YAML between two lines of `---`, under the
 * names that the JSON has, then its text as Markdown.
 *
 * @param tree The text for readers outside the site.
 */
export function announcementMarkdown(record: AnnouncementRecord, tree: Root): string {
  const { html: _html, text: _text, ...facts } = record;
  return `---\n${frontMatter(facts)}---\n\n${writeMarkdown(tree)}`;
}
