import { stringsFor } from '../i18n/strings.ts';
import type { Announcement, Slice } from '../model/announcement.ts';
import { correctedOn } from '../model/status.ts';
import { urls } from '../site/urls.ts';
import { site } from '../site.config.ts';
import { type Archive, shortName } from './archive.ts';

/** The groups in which feeds are offered. */
export const CHANNEL_GROUPS = ['archive', 'organisation', 'topic', 'region', 'kind'] as const;

export type ChannelGroup = (typeof CHANNEL_GROUPS)[number];

/** A list of the archive that can be followed. */
export interface Channel extends Pick<Slice, 'announcements' | 'followed'> {
  group: ChannelGroup;
  /** The name of the list: "INTERPOL". */
  title: string;
  /** Its content, in one sentence. */
  description: string;
  /** The address of its page; its feeds, which hold what is `followed`, stand beside it. */
  page: string;
  /** The date by which its announcements are ordered and filed under years. */
  dateOf(announcement: Announcement): string;
}

/** Every list of the archive that has feeds, group by group, in the order of the pages. */
export function channels(archive: Archive): Channel[] {
  const strings = stringsFor(site.language);
  const { followed: describe } = strings.feeds;
  return [
    {
      group: 'archive',
      title: strings.feeds.everything,
      description: site.description,
      page: urls.announcements,
      announcements: archive.listed,
      followed: archive.announcements,
      dateOf: publishedOn,
    },
    {
      group: 'archive',
      title: strings.feeds.corrections,
      description: strings.feeds.correctionsHold,
      page: urls.corrections,
      announcements: archive.corrections,
      followed: archive.corrections,
      dateOf: correctedOn,
    },
    ...archive.organisations.map((organisation) => {
      const description = describe.organisation(organisation.name);
      const page = urls.organisation(organisation.id);
      return sliceChannel('organisation', organisation, page, shortName(organisation), description);
    }),
    ...archive.topics.map((topic) =>
      sliceChannel('topic', topic, urls.topic(topic.id), topic.label, topic.description),
    ),
    ...archive.regions.map((region) => {
      const title = strings.regions[region.id];
      return sliceChannel('region', region, urls.region(region.id), title, describe.region(title));
    }),
    ...archive.kinds.map((kind) => {
      const title = strings.kindLists[kind.id];
      return sliceChannel('kind', kind, urls.kind(kind.id), title, describe.kind(title));
    }),
  ];
}

function sliceChannel(
  group: ChannelGroup,
  { announcements, followed }: Slice,
  page: string,
  title: string,
  description: string,
): Channel {
  return { group, title, description, page, announcements, followed, dateOf: publishedOn };
}

function publishedOn({ published }: Announcement): string {
  return published;
}
