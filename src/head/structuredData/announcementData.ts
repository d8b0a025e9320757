import type { Thing } from 'schema-dts';
import type { Strings } from '../../i18n/en.ts';
import type { Announcement } from '../../model/announcement.ts';
import type { ArticlePicture } from '../../model/pictures.ts';
import { event, isEvent } from './event.ts';
import type { Described } from './jsonLd.ts';
import { newsArticle } from './newsArticle.ts';

/**
 * The subjects of the page of an announcement: the announcement, and the event that it tells of. Both have
 * what Google reads of them (Search Central, Article and Event), as far as it is known.
 *
 * @param picture The picture that stands for the announcement; it is that of the event too.
 */
export function announcementData(
  announcement: Announcement,
  strings: Strings,
  picture: ArticlePicture | undefined,
): Described<Thing>[] {
  const article = newsArticle(announcement, strings, picture);
  return isEvent(announcement) ? [article, event(announcement, picture)] : [article];
}
