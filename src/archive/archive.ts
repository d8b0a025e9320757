import type {
  Announcement,
  Identified,
  MostReadList,
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
import type { RegionId } from '../schemas/region.ts';
import type { Topic } from '../schemas/topic.ts';
import { archived, type References, referenceTo } from './archived.ts';
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

  /** The next that stands in lists, going through the archive's order by steps of 1 or -1. */
  const listedFrom = (position: number, step: number): Announcement | undefined => {
    let at = position + step;
    while (announcements[at]?.status === 'retracted') at += step;
    return announcements[at];
  };

  return {
    announcements,
    listed,
    years: slices(announcements, ({ year }) => [year]).sort((a, b) => byText(b.id, a.id)),
    organisations: slices(announcements, organisationIds)
      .map((slice) => ({ ...found(organisations, slice.id), ...slice }))
      .sort((a, b) => byText(shortName(a), shortName(b))),
    topics: slices(announcements, (a) => a.topics.map((topic) => topic.id))
      .map((slice) => ({ ...found(topics, slice.id), ...slice }))
      .sort((a, b) => byText(a.label, b.label)),
    regions: slices(announcements, (a) => [a.region]).sort(
      (a, b) => b.announcements.length - a.announcements.length || byText(a.id, b.id),
    ),
    desks: content.desks,
    kinds: slices(announcements, (a) => [a.kind]).sort(
      (a, b) => ANNOUNCEMENT_KINDS.indexOf(a.id) - ANNOUNCEMENT_KINDS.indexOf(b.id),
    ),
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

/** The short form by which an organisation is known, where space is short. */
export function shortName({ acronym, name }: Organisation): string {
  return acronym ?? name;
}

/** The short names of the organisations in an announcement, each once. */
export function organisationNames({ organisations }: Announcement): string[] {
  return [...new Set(organisations.map(({ organisation }) => shortName(organisation)))];
}

/** The archive's one order: newest first; on the same day and moment the higher id first. */
function newestFirst(a: PublishedDate, b: PublishedDate): number {
  return compareDates(b.published, a.published) || byText(b.id, a.id);
}

type PublishedDate = Pick<PublishedAnnouncement, 'published' | 'id'>;

/** The organisations that an announcement is listed under: who took part in it, and who makes the statement. */
export function organisationIds(announcement: Announcement): string[] {
  const participants = announcement.organisations.map(({ organisation }) => organisation.id);
  return announcement.kind === 'statement'
    ? [...participants, announcement.statedBy]
    : participants;
}

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

/** Whether an announcement stands in lists. What was retracted does not; what was superseded does, marked. */
export function isListed({ status }: Announcement): boolean {
  return status !== 'retracted';
}

/** Groups announcements by key in one pass; each group keeps their order and holds each once. */
function slices<Key extends string>(
  announcements: readonly Announcement[],
  keysOf: (announcement: Announcement) => readonly Key[],
): { id: Key; announcements: Announcement[]; followed: Announcement[] }[] {
  const groups = new Map<Key, Announcement[]>();
  for (const announcement of announcements) {
    for (const key of new Set(keysOf(announcement))) {
      const group = groups.get(key);
      if (group) group.push(announcement);
      else groups.set(key, [announcement]);
    }
  }
  return [...groups].map(([id, followed]) => ({
    id,
    announcements: followed.filter(isListed),
    followed,
  }));
}

function byId<Entry extends { id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

function found<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`"${id}" is referred to but was not published.`);
  return entry;
}
