import type { Strings } from '../i18n/en.ts';
import { FEED_TYPES } from '../site/mediaTypes.ts';
import { FEED_FORMATS, urls } from '../site/urls.ts';
import { site } from '../site.config.ts';
import type { HeadTag } from './tags.ts';

/** A list that a page shows, and that can be followed. */
export interface FollowedList {
  /** Its name. */
  title: string;
  /** The address of its page; its feeds stand beside it. */
  address: string;
}

/** The feeds that a page offers to feed readers: its own first, then those of the whole archive. */
export function feedTags(own: FollowedList | undefined, { feeds }: Strings): HeadTag[] {
  const everything: FollowedList = {
    title: feeds.archive(site.name),
    address: urls.announcements,
  };
  const lists = own && own.address !== everything.address ? [own, everything] : [everything];
  return lists.flatMap(({ title, address }) =>
    FEED_FORMATS.map((format) => ({
      name: 'link',
      attributes: {
        rel: 'alternate',
        type: FEED_TYPES[format],
        title: feeds.inFormat(title, feeds.formats[format]),
        href: urls.feed(address, format),
      },
    })),
  );
}
