import type { AnnouncementForm, FeedFormat } from './urls.ts';

/** The media types of an announcement in other forms than its page, in the order in which they are offered. */
export const FORM_TYPES: Readonly<Record<AnnouncementForm, string>> = {
  text: 'text/plain',
  markdown: 'text/markdown',
  json: 'application/json',
};

/** The media types of feeds, as feed readers look for them. */
export const FEED_TYPES: Readonly<Record<FeedFormat, string>> = {
  rss: 'application/rss+xml',
  atom: 'application/atom+xml',
  json: 'application/feed+json',
};
