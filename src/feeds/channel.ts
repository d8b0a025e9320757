import { type Archive, correctedOn, shortName } from '../archive/archive.ts';
import type { Announcement } from '../archive/model.ts';
import { stringsFor } from '../i18n/strings.ts';
import { site } from '../site.config.ts';
import { urls } from '../urls.ts';

/** The groups in which feeds are offered. */
export const CHANNEL_GROUPS = ['archive', 'organisation', 'topic', 'region', 'kind'] as const;

export type ChannelGroup = (typeof CHANNEL_GROUPS)[number];

/** A list of the archive that can be followed. Page and feeds have the same order. */
export interface Channel {
  group: ChannelGroup;
  /** What the list is called: "INTERPOL". */
  title: string;
  /** What it holds, in one sentence. */
  description: string;
  /** The address of its page; its feeds stand beside it. */
  page: string;
  announcements: readonly Announcement[];
  /** The ones that its page shows: without what was retracted. */
  listed: readonly Announcement[];
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
      announcements: archive.announcements,
      listed: archive.listed,
      dateOf: publishedOn,
    },
    {
      group: 'archive',
      title: strings.feeds.corrections,
      description: strings.feeds.correctionsHold,
      page: urls.corrections,
      announcements: archive.corrections,
      listed: archive.corrections,
      dateOf: correctedOn,
    },
    ...archive.organisations.map((organisation): Channel => {
      const title = shortName(organisation);
      const { announcements: listed, followed: announcements } = organisation;
      const page = urls.organisation(organisation.id);
      return {
        group: 'organisation',
        title,
        description: describe.organisation(organisation.name),
        page,
        announcements,
        listed,
        dateOf: publishedOn,
      };
    }),
    ...archive.topics.map(
      ({ id, label, description, announcements: listed, followed: announcements }): Channel => ({
        group: 'topic',
        title: label,
        description,
        page: urls.topic(id),
        announcements,
        listed,
        dateOf: publishedOn,
      }),
    ),
    ...archive.regions.map(({ id, announcements: listed, followed: announcements }): Channel => {
      const title = strings.regions[id];
      const description = describe.region(title);
      return {
        group: 'region',
        title,
        description,
        page: urls.region(id),
        announcements,
        listed,
        dateOf: publishedOn,
      };
    }),
    ...archive.kinds.map(({ id, announcements: listed, followed: announcements }): Channel => {
      const title = strings.kindLists[id];
      const description = describe.kind(title);
      return {
        group: 'kind',
        title,
        description,
        page: urls.kind(id),
        announcements,
        listed,
        dateOf: publishedOn,
      };
    }),
  ];
}

function publishedOn({ published }: Announcement): string {
  return published;
}
