import { weekOf } from '../../model/weeks.ts';
import { ANNOUNCEMENT_KINDS, type Announcement } from '../../schemas/announcement.ts';
import { REGIONS, regionOf } from '../../schemas/region.ts';
import { ANNOUNCEMENT_FORMS, CITATION_FILE_NAMES, urls } from '../../site/urls.ts';
import { type Problem, shownPath } from '../problem.ts';
import {
  addressOf,
  type CompiledAnnouncement,
  idOf,
  type ReadAnnouncement,
} from '../read/announcements.ts';
import type { ContentFiles } from '../read/contentFolder.ts';
import { SiteLinks } from './siteLinks.ts';
import { didYouMean } from './suggest.ts';

/** Announcements that share an id or an address: each names the other. */
export function duplicates(announcements: readonly ReadAnnouncement[]): Problem[] {
  const byId = Map.groupBy(announcements, idOf);
  byId.delete(undefined);
  const byAddress = Map.groupBy(announcements, addressOf);
  return [
    ...namesakes(byId, ['id'], (id) => `the id ${id}`, 'Give the newer one the next free number.'),
    ...namesakes(byAddress, [], (address) => `the address ${address}`, 'Rename one of them.'),
  ];
}

function namesakes(
  groups: ReadonlyMap<unknown, readonly ReadAnnouncement[]>,
  field: readonly string[],
  what: (key: unknown) => string,
  mend: string,
): Problem[] {
  return [...groups].flatMap(([key, group]) =>
    group.length < 2
      ? []
      : group.map((each) => {
          const others = group.filter((other) => other !== each);
          const names = others.map(({ place }) => shownPath(place.file)).join(' and ');
          const offset = field.length > 0 ? (each.document?.offsetOfValue(field) ?? 0) : 0;
          return each.source.problem(offset, `${what(key)} is also that of ${names}`, mend);
        }),
  );
}

/** Mentions of organisations, topics and desks that have no file. */
export function danglingReferences(
  announcements: readonly CompiledAnnouncement[],
  { records }: ContentFiles,
): Problem[] {
  const known = {
    organisations: new Set(records.organisations.map(({ id }) => id)),
    topics: new Set(records.topics.map(({ id }) => id)),
    desks: new Set(records.desks.map(({ id }) => id)),
  };
  return announcements.flatMap(({ source, document, references }) =>
    references
      .filter(({ folder, id }) => !known[folder].has(id))
      .map(({ path, folder, id }) =>
        source.problem(
          document?.offsetOfValue(path) ?? 0,
          `there is no ${folder}/${id}.yaml`,
          didYouMean(id, known[folder], 'Create that file, or correct the name.'),
        ),
      ),
  );
}

/** Every address that the built site will have. */
export function siteLinksOf(
  announcements: readonly CompiledAnnouncement[],
  { pages, records }: ContentFiles,
): SiteLinks {
  return new SiteLinks(
    announcements.map((announcement) => ({
      id: idOf(announcement),
      address: addressOf(announcement),
      release: announcement.release,
      headings: announcement.text.headings,
      lists: [...listsOf(announcement), ...formsOf(announcement)],
    })),
    pages.map(({ id }) => id),
    [
      ...records.organisations.map(({ id }) => urls.organisation(id)),
      ...records.topics.map(({ id }) => urls.topic(id)),
      ...REGIONS.map(urls.region),
      ...ANNOUNCEMENT_KINDS.map(urls.kind),
    ],
  );
}

/** Links to what the built site will not have. */
export function brokenLinks(
  announcements: readonly CompiledAnnouncement[],
  site: SiteLinks,
): Problem[] {
  return announcements.flatMap(({ source, text, release }) =>
    text.links.flatMap(({ target, offset }) => {
      const fault = site.faultOf(target, text.headings, release);
      return fault ? source.problem(offset, fault.rule, fault.mend) : [];
    }),
  );
}

/** The addresses of an announcement in other forms than its page. */
function formsOf(announcement: CompiledAnnouncement): string[] {
  const address = addressOf(announcement);
  return [
    ...ANNOUNCEMENT_FORMS.map((form) => urls.announcementAs(address, form)),
    ...(announcement.text.images.length > 0 || announcement.value?.image
      ? [urls.mediaZip(address)]
      : []),
    ...CITATION_FILE_NAMES.map((file) => urls.citation(address, file)),
  ];
}

/** The addresses of the lists in which an announcement stands. */
function listsOf({ place, references, value }: CompiledAnnouncement): string[] {
  const lists = references.filter(({ listed }) => listed);
  return [
    urls.year(place.year),
    ...lists.map(({ folder, id }) =>
      folder === 'topics' ? urls.topic(id) : urls.organisation(id),
    ),
    ...(value ? [urls.region(regionOf(value.place)), urls.kind(value.kind)] : []),
    ...(value ? weeksOf(value).map(urls.week) : []),
  ];
}

/** The weeks whose digests have an announcement or a change to it. */
function weeksOf({ published, updates }: Announcement): string[] {
  return [published, ...updates.map(({ date }) => date)].map(weekOf);
}
