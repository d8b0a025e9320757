import { stringsFor } from '../i18n/strings.ts';
import type {
  Announcement,
  Identified,
  MostReadList,
  NamedList,
  PublishedContent,
  Slice,
} from '../model/announcement.ts';
import { compareDates } from '../model/dates.ts';
import { byText } from '../model/order.ts';
import { correctedOn, correctionsOf, decidingUpdate } from '../model/status.ts';
import { ANNOUNCEMENT_KINDS, type AnnouncementKind } from '../schemas/announcement.ts';
import type { Desk } from '../schemas/desk.ts';
import type { FormerAddress } from '../schemas/formerAddress.ts';
import type { MostRead } from '../schemas/mostRead.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { PublishedAnnouncement } from '../schemas/published.ts';
import type { Claimant } from '../schemas/quantity.ts';
import { REGIONS, type RegionId } from '../schemas/region.ts';
import type { Topic } from '../schemas/topic.ts';
import { LIST_NAMES, type ListName } from '../site/lists.ts';
import { site } from '../site.config.ts';
import { archived, type References, referenceTo } from './archived.ts';
import { gatherLists, isListed } from './lists.ts';
import { shortName } from './names.ts';
import { type Relation, relate } from './related.ts';
import { type Week, weeksOf } from './weeks.ts';

export interface YearSlice extends Slice {}
export interface OrganisationSlice extends Slice, Identified<Organisation> {}
export interface TopicSlice extends Slice, Identified<Topic> {}
export interface RegionSlice extends Slice {
  id: RegionId;
}
export interface KindSlice extends Slice {
  id: AnnouncementKind;
}

/** Every question that a page, a feed or an export may ask. All lists are in one total order. */
export interface Archive {
  /** Newest first. */
  announcements: readonly Announcement[];
  /** The announcements that stand in lists, newest first: all but those retracted, which only have a page. */
  listed: readonly Announcement[];
  /** Newest first. */
  years: readonly YearSlice[];
  /** By name. */
  organisations: readonly OrganisationSlice[];
  /** By label. */
  topics: readonly TopicSlice[];
  /** The one with the most announcements first. */
  regions: readonly RegionSlice[];
  /** Those that answer for an announcement. */
  desks: readonly Identified<Desk>[];
  /** In the order in which the kinds are defined; only those that have announcements. */
  kinds: readonly KindSlice[];
  /** The announcements that were corrected or retracted, the one with the newest change first. */
  corrections: readonly Announcement[];
  /** The announcements that were read most; none where reads are not counted, or nothing was read. */
  mostRead: MostReadList | undefined;
  /** Addresses at which something stood once, as written. */
  formerAddresses: readonly FormerAddress[];
  /** The weeks in which something was published or changed, newest first. */
  weeks: readonly Week[];
  /** Every list of a sort, in its order. */
  lists(name: ListName): readonly NamedList[];
  announcement(id: string): Announcement | undefined;
  /** The name of whoever claims a figure or makes a statement. */
  claimantName(claimant: Claimant): string;
  /** The ones most like it, the most alike first. */
  related(announcement: Announcement): readonly Relation[];
  neighbours(announcement: Announcement): {
    previous: Announcement | undefined;
    next: Announcement | undefined;
  };
}

/**
 * Sorts and indexes the published content, each index once. Reads no clock and changes nothing.
 *
 * @throws if an announcement refers to an entry that is missing; the gate makes that impossible.
 */
export function indexArchive(content: PublishedContent, relatedLimit: number): Archive {
  const organisations = byId(content.organisations);
  const topics = byId(content.topics);
  const desks = byId(content.desks);
  const versions = byId(content.versions ?? []);
  const written = byId(content.announcements);
  const superseded = supersededBy(content.announcements);

  const references: References = {
    organisation: (id) => found(organisations, id),
    topic: (id) => found(topics, id),
    desk: (id) => found(desks, id),
    announcement: (id) => referenceTo(found(written, id)),
    supersededBy: (id) => (superseded.get(id) ?? []).map(referenceTo),
    versions: (id) => versions.get(id)?.versions ?? [],
  };

  const announcements = content.announcements
    .map((published) => archived(published, references))
    .sort(newestFirst);

  const positions = new Map(announcements.map(({ id }, position) => [id, position]));
  const listed = announcements.filter(isListed);
  const related = relate(listed, relatedLimit);

  const strings = stringsFor(site.language);
  const lists = new Map(
    LIST_NAMES.map((name) => [name, gatherLists(name, announcements, references, strings)]),
  );
  const listsOf = (name: ListName) => lists.get(name) ?? [];

  /** The next that stands in lists, going through the archive's order by steps of 1 or -1. */
  const listedFrom = (position: number, step: number): Announcement | undefined => {
    let at = position + step;
    while (announcements[at]?.status === 'retracted') at += step;
    return announcements[at];
  };

  return {
    announcements,
    listed,
    years: listsOf('year'),
    organisations: listsOf('organisation').map((list) => ({
      ...list,
      ...found(organisations, list.id),
    })),
    topics: listsOf('topic').map((list) => ({ ...list, ...found(topics, list.id) })),
    regions: listsOf('region').flatMap((list) => withId(REGIONS, list)),
    desks: content.desks,
    kinds: listsOf('kind').flatMap((list) => withId(ANNOUNCEMENT_KINDS, list)),
    lists: listsOf,
    corrections: announcements
      .filter((announcement) => correctionsOf(announcement).length > 0)
      .sort((a, b) => compareDates(correctedOn(b), correctedOn(a)) || newestFirst(a, b)),
    mostRead: content.mostRead && mostReadList(content.mostRead, announcements),
    formerAddresses: content.formerAddresses ?? [],
    weeks: weeksOf(announcements),
    announcement: (id) => announcements[positions.get(id) ?? -1],
    claimantName: (claimant) =>
      typeof claimant === 'string' ? shortName(found(organisations, claimant)) : claimant.name,
    related: ({ id }) => related.get(id) ?? [],
    neighbours: ({ id }) => {
      const position = positions.get(id) ?? -1;
      return { previous: listedFrom(position, 1), next: listedFrom(position, -1) };
    },
  };
}

/** The archive's one order: newest first; on the same day and moment the higher id first. */
function newestFirst(a: PublishedDate, b: PublishedDate): number {
  return compareDates(b.published, a.published) || byText(b.id, a.id);
}

type PublishedDate = Pick<PublishedAnnouncement, 'published' | 'id'>;

function mostReadList(
  { announcements: ranked, ...period }: MostRead,
  listed: readonly Announcement[],
): MostReadList | undefined {
  const byIds = byId(listed);
  const announcements = ranked.flatMap(({ id }) => byIds.get(id) ?? []);
  return announcements.length > 0 ? { ...period, announcements } : undefined;
}

/** The announcements whose place another takes, by the id of that one, oldest first. */
function supersededBy(
  announcements: readonly PublishedAnnouncement[],
): ReadonlyMap<string | undefined, PublishedAnnouncement[]> {
  return Map.groupBy(
    announcements.toSorted((a, b) => newestFirst(b, a)),
    ({ updates }) => decidingUpdate(updates)?.by,
  );
}

/** A list whose key is one of a vocabulary, as its type says then. */
function withId<Id extends string>(
  vocabulary: readonly Id[],
  list: NamedList,
): (NamedList & { id: Id })[] {
  const id = vocabulary.find((each) => each === list.id);
  return id === undefined ? [] : [{ ...list, id }];
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function found<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`"${id}" is referred to but was not published.`);
  return entry;
}
