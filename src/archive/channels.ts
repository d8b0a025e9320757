import { stringsFor } from '../i18n/strings.ts';
import type { Announcement, NamedList } from '../model/announcement.ts';
import { correctedOn } from '../model/status.ts';
import { LIST_NAMES, LISTS, type ListFeeds, type ListName, WHOLE_LISTS } from '../site/lists.ts';
import { site } from '../site.config.ts';
import type { Archive } from './archive.ts';

/** A group in which feeds are offered: the lists of the whole archive, or a sort of lists. */
export type ChannelGroup = 'archive' | ListName;

/** The groups in which feeds are offered, in their order. */
export const CHANNEL_GROUPS: readonly ChannelGroup[] = [
  'archive',
  ...LIST_NAMES.filter((name) => LISTS[name].feeds !== 'none'),
];

/** A list of the archive that can be followed. */
export interface Channel extends Omit<NamedList, 'id'> {
  group: ChannelGroup;
  /** The address of its page; its feeds, which hold what is `followed`, stand beside it. */
  page: string;
  feeds: ListFeeds;
  /** The date by which its announcements are ordered and filed under years. */
  dateOf(announcement: Announcement): string;
}

/** Every list of announcements that has feeds, group by group, in the order of the pages. */
export function channels(archive: Archive): Channel[] {
  const { feeds } = stringsFor(site.language);
  return [
    {
      group: 'archive',
      title: feeds.everything,
      description: site.description,
      ...WHOLE_LISTS.announcements,
      announcements: archive.listed,
      followed: archive.announcements,
      dateOf: publishedOn,
    },
    {
      group: 'archive',
      title: feeds.corrections,
      description: feeds.correctionsHold,
      ...WHOLE_LISTS.corrections,
      announcements: archive.corrections,
      followed: archive.corrections,
      dateOf: correctedOn,
    },
    ...LIST_NAMES.filter((name) => LISTS[name].feeds !== 'none').flatMap((name) =>
      archive.lists(name).map(
        ({ id, ...list }): Channel => ({
          ...list,
          group: name,
          page: LISTS[name].page(id),
          feeds: LISTS[name].feeds,
          dateOf: publishedOn,
        }),
      ),
    ),
  ];
}

function publishedOn({ published }: Announcement): string {
  return published;
}
