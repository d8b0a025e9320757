import { correctedOn, isCorrection } from '../../model/status.ts';
import { LIST_NAMES, LISTS, type List, type ListingFacts, listsOf } from '../../site/lists.ts';
import { yearOf } from '../../site/urls.ts';
import { type Problem, shownPath } from '../problem.ts';
import {
  addressOf,
  type CompiledAnnouncement,
  idOf,
  type ReadAnnouncement,
} from '../read/announcements.ts';
import type { ContentFiles, RecordFolder } from '../read/contentFolder.ts';
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

/**
 * Every address that the built site will have.
 *
 * @param wordingsOf The numbers of the versions of an announcement on record that differ in words, by its id.
 */
export function siteLinksOf(
  announcements: readonly CompiledAnnouncement[],
  { pages, records }: ContentFiles,
  wordingsOf: (id: string | undefined) => readonly number[],
): SiteLinks {
  return new SiteLinks(
    announcements.map((announcement) => ({
      id: idOf(announcement),
      address: addressOf(announcement),
      release: announcement.release,
      headings: announcement.text.headings,
      year: announcement.place.year,
      lists: listsOf(listingFactsOf(announcement)),
      hasPictures: announcement.text.images.length > 0 || announcement.value?.image !== undefined,
      correctedIn: correctionYear(announcement),
      wordings: wordingsOf(idOf(announcement)),
    })),
    pages.map(({ id }) => id),
    [
      ...records.organisations.map(({ id }) => LISTS.organisation.page(id)),
      ...records.topics.map(({ id }) => LISTS.topic.page(id)),
      ...LIST_NAMES.map((name): List => LISTS[name]).flatMap(({ vocabulary = [], page }) =>
        vocabulary.map(page),
      ),
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

/** The facts by which an announcement stands in lists; told also of one that is not valid as a whole. */
export function listingFactsOf({ place, references, value }: CompiledAnnouncement): ListingFacts {
  const idsIn = (folder: RecordFolder) =>
    references.filter((each) => each.listed && each.folder === folder).map(({ id }) => id);
  return {
    year: place.year,
    organisations: idsIn('organisations'),
    topics: idsIn('topics'),
    days: value ? [value.published, ...value.updates.map(({ date }) => date)] : [],
    ...(value && { kind: value.kind, place: value.place }),
    ...(value && 'session' in value && { session: value.session }),
  };
}

/** The year under which the feed of corrections files an announcement; nothing if it was never corrected. */
function correctionYear({ value }: CompiledAnnouncement): string | undefined {
  return value?.updates.some(isCorrection) ? yearOf(correctedOn(value)) : undefined;
}
