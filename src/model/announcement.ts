import type { OrganisationRole } from '../schemas/announcement.ts';
import type { Desk } from '../schemas/desk.ts';
import type { FormerAddress } from '../schemas/formerAddress.ts';
import type { MostRead } from '../schemas/mostRead.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { PublishedAnnouncement } from '../schemas/published.ts';
import type { RecordedVersion, RecordedVersions } from '../schemas/recordedVersions.ts';
import type { RegionId } from '../schemas/region.ts';
import type { Topic } from '../schemas/topic.ts';
import type { Update } from '../schemas/update.ts';
import type { Status } from './status.ts';

/** An organisation, a topic or a desk with its id, which is its file name. */
export type Identified<Entry> = Entry & { id: string };

/** The content of the data store, which the gate let through. */
export interface PublishedContent {
  announcements: readonly PublishedAnnouncement[];
  organisations: readonly Identified<Organisation>[];
  topics: readonly Identified<Topic>[];
  desks: readonly Identified<Desk>[];
  mostRead?: MostRead | undefined;
  formerAddresses?: readonly FormerAddress[] | undefined;
  versions?: readonly Identified<RecordedVersions>[];
}

/** An organisation in one announcement. */
interface Participant {
  organisation: Identified<Organisation>;
  role: OrganisationRole;
}

/** An announcement as another one that names it shows it. */
export interface AnnouncementReference {
  id: string;
  title: string;
  language: string;
  address: string;
}

/** An update whose successor, if it names one, was looked up. */
export interface AnnouncedUpdate extends Omit<Update, 'by'> {
  /** The announcement to read instead. */
  by?: AnnouncementReference | undefined;
}

/** An announcement of the archive: as published, with everything it refers to and what follows from it. */
export type Announcement = WithReferences<PublishedAnnouncement> & {
  /** `/announcements/2024/interpol-virtual-training/` */
  address: string;
  year: string;
  region: RegionId;
  status: Status;
  /** Those whose place it takes today, oldest first. */
  supersedes: readonly AnnouncementReference[];
  /** The day of its newest change; the day of publication when there was none. */
  modified: string;
  /** Its versions in the ledger, oldest first; none where there is only the one that is shown. */
  versions: readonly RecordedVersion[];
};

type WithReferences<Kind> = Kind extends unknown
  ? Omit<Kind, 'organisations' | 'topics' | 'desk' | 'updates'> & {
      organisations: readonly Participant[];
      topics: readonly Identified<Topic>[];
      desk: Identified<Desk>;
      updates: readonly AnnouncedUpdate[];
    }
  : never;

/** The announcements that were read most in a time, the most read first. */
export interface MostReadList extends Omit<MostRead, 'announcements'> {
  announcements: readonly Announcement[];
}

/** A list of announcements under one heading: a year, an organisation, a topic, a region. Newest first. */
export interface Slice {
  id: string;
  /** The announcements that stand. There may be none: when all were retracted, the address of the list stays. */
  announcements: readonly Announcement[];
  /** All announcements of the list, retracted ones included, for feeds and calendars. */
  followed: readonly Announcement[];
}

/** A list with its name, as feeds and pictures give it. */
export interface NamedList extends Slice {
  /** Its name: "INTERPOL". */
  title: string;
  /** Its content, in one sentence. */
  description: string;
}
