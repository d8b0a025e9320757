import type { Announcement, AnnouncementReference, Identified } from '../model/announcement.ts';
import { changedOn, statusOf } from '../model/status.ts';
import type { Desk } from '../schemas/desk.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { PublishedAnnouncement } from '../schemas/published.ts';
import type { RecordedVersion } from '../schemas/recordedVersions.ts';
import { regionOf } from '../schemas/region.ts';
import type { Topic } from '../schemas/topic.ts';
import { urls, yearOf } from '../site/urls.ts';

/** Finds what announcements refer to by id. */
export interface References {
  organisation(id: string): Identified<Organisation>;
  topic(id: string): Identified<Topic>;
  desk(id: string): Identified<Desk>;
  announcement(id: string): AnnouncementReference;
  /** The announcements whose place one takes, oldest first. */
  supersededBy(id: string): readonly AnnouncementReference[];
  /** The versions on record, oldest first. */
  versions(id: string): readonly RecordedVersion[];
}

/** A published announcement with everything it refers to and what follows from it. */
export function archived(published: PublishedAnnouncement, references: References): Announcement {
  return {
    ...published,
    organisations: published.organisations.map(({ id, role }) => ({
      organisation: references.organisation(id),
      role,
    })),
    topics: published.topics.map(references.topic),
    desk: references.desk(published.desk),
    updates: published.updates.map(({ by, ...update }) => ({
      ...update,
      ...(by !== undefined && { by: references.announcement(by) }),
    })),
    address: urls.announcement(published),
    year: yearOf(published.published),
    region: regionOf(published.place),
    status: statusOf(published.updates),
    supersedes: references.supersededBy(published.id),
    versions: references.versions(published.id),
    modified: changedOn(published),
  };
}

/** Makes what another announcement shows of one that it names. */
export function referenceTo(published: PublishedAnnouncement): AnnouncementReference {
  const { id, title, language } = published;
  return { id, title, language, address: urls.announcement(published) };
}
