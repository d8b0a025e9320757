import type { Strings } from '../i18n/en.ts';
import type { Announcement, Identified, NamedList, Slice } from '../model/announcement.ts';
import { byText } from '../model/order.ts';
import type { Organisation } from '../schemas/organisation.ts';
import type { Topic } from '../schemas/topic.ts';
import { LISTS, type List, type ListingFacts, type ListName } from '../site/lists.ts';
import { shortName } from './names.ts';

/** The facts by which an announcement stands in lists. */
function factsOf(announcement: Announcement): ListingFacts {
  const { year, kind, organisations, topics, place, published, updates } = announcement;
  const participants = organisations.map(({ organisation }) => organisation.id);
  return {
    year,
    kind,
    organisations: kind === 'statement' ? [...participants, announcement.statedBy] : participants,
    topics: topics.map(({ id }) => id),
    place,
    days: [published, ...updates.map(({ date }) => date)],
    ...('session' in announcement && { session: announcement.session }),
  };
}

/** The organisations that an announcement is listed under: who took part in it, and who makes the statement. */
export function organisationIds(announcement: Announcement): readonly string[] {
  return factsOf(announcement).organisations;
}

/** Whether an announcement stands in lists. What was retracted does not; what was superseded does, marked. */
export function isListed({ status }: Announcement): boolean {
  return status !== 'retracted';
}

/** Where the names of lists that the content names come from. */
export interface ListSources {
  organisation(id: string): Identified<Organisation>;
  topic(id: string): Identified<Topic>;
}

/** Every list of a sort with its name, in the order of the sort. */
export function gatherLists(
  name: ListName,
  announcements: readonly Announcement[],
  sources: ListSources,
  strings: Strings,
): NamedList[] {
  const list: List = LISTS[name];
  return slicesBy(announcements, (each) => list.keysOf(factsOf(each)))
    .map((slice) => ({ ...slice, ...nameOfList(name, slice.id, sources, strings) }))
    .sort(orderOf(list));
}

/** The name of a list, and its content in one sentence. */
function nameOfList(
  name: ListName,
  id: string,
  { organisation, topic }: ListSources,
  strings: Strings,
): { title: string; description: string } {
  const words = strings.lists[name];
  switch (name) {
    case 'organisation':
      return {
        title: shortName(organisation(id)),
        description: words.holds(organisation(id).name),
      };
    case 'topic':
      return { title: topic(id).label, description: topic(id).description };
    default:
      return { title: words.nameOf(id), description: words.holds(words.nameOf(id)) };
  }
}

function orderOf({ order, vocabulary = [] }: List): (a: NamedList, b: NamedList) => number {
  switch (order) {
    case 'name':
      return (a, b) => byText(a.title, b.title);
    case 'newest':
      return (a, b) => byText(b.id, a.id);
    case 'longest':
      return (a, b) => b.announcements.length - a.announcements.length || byText(a.id, b.id);
    case 'vocabulary':
      return (a, b) => vocabulary.indexOf(a.id) - vocabulary.indexOf(b.id);
  }
}

/** Groups announcements by key in one pass; each group keeps their order and holds each once. */
function slicesBy(
  announcements: readonly Announcement[],
  keysOf: (announcement: Announcement) => readonly string[],
): Slice[] {
  const groups = new Map<string, Announcement[]>();
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
