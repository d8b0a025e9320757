import type { Archive } from '../../archive/archive.ts';
import {
  CHANNEL_GROUPS,
  type Channel,
  type ChannelGroup,
  channels,
} from '../../archive/channels.ts';
import { stringsFor } from '../../i18n/strings.ts';
import { newestOf } from '../../model/dates.ts';
import { urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';

/** A feed as it is offered to readers, on the page of feeds and in OPML. */
export interface ListedFeed {
  /** "INTERPOL" */
  title: string;
  /** Its content, in one sentence. */
  description: string;
  /** The address of the list that it follows; the feed stands beside it in each format. */
  page: string;
  /** The number of items in the whole list. */
  items: number;
  /** The date of the newest change in it; nothing while it is empty. */
  modified: string | undefined;
}

export interface FeedGroup {
  id: ChannelGroup;
  /** "Organisations" */
  title: string;
  feeds: readonly ListedFeed[];
}

/** Every current feed of the archive in its group. Feeds that have ended are not offered. */
export function feedDirectory(archive: Archive): FeedGroup[] {
  const { follow, lists } = stringsFor(site.language);
  const listed = Map.groupBy(channels(archive), ({ group }) => group);
  return CHANNEL_GROUPS.map((id) => ({
    id,
    title: id === 'archive' ? follow.wholeArchive : lists[id].feeds,
    feeds: [
      ...(listed.get(id) ?? []).map(listedFeed),
      ...(id === 'archive' ? [digestFeed(archive)] : []),
    ],
  })).filter(({ feeds }) => feeds.length > 0);
}

function listedFeed({ title, description, page, followed }: Channel): ListedFeed {
  const modified = newestOf(followed.map((announcement) => announcement.modified));
  return { title, description, page, items: followed.length, modified };
}

function digestFeed({ weeks }: Archive): ListedFeed {
  const { title, feedHolds } = stringsFor(site.language).digest;
  const modified = newestOf(weeks.map((week) => week.modified));
  return { title, description: feedHolds, page: urls.digest, items: weeks.length, modified };
}
