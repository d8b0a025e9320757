import type { Heading } from '../../schemas/published.ts';
import {
  DATA_FILE_NAMES,
  FEED_FORMATS,
  FIGURE_FILES,
  SCHEMA_NAMES,
  urls,
} from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import type { LinkTarget } from '../compile/links.ts';
import type { Fault } from '../problem.ts';
import { didYouMean } from './suggest.ts';

/**
 * From when on something is published, in milliseconds since 1970: `-Infinity` if it is now,
 * `Infinity` for a draft.
 */
export type Release = number;

/** An announcement as a link sees it. */
export interface LinkedAnnouncement {
  id: string | undefined;
  address: string;
  release: Release;
  headings: readonly Heading[];
  /** What else is there because of it: the lists it stands in, and itself in other forms. */
  lists: readonly string[];
}

/** Addresses that every archive has. */
export const FIXED_ADDRESSES = [
  urls.home,
  urls.announcements,
  urls.organisations,
  urls.topics,
  urls.regions,
  urls.kinds,
  urls.corrections,
  urls.calendar,
  urls.press,
  urls.pressKit,
  urls.figures,
  ...FIGURE_FILES.map(urls.figureFile),
  urls.search,
  urls.sitemap,
  urls.robots,
  urls.llms,
  urls.manifest,
  ...(site.security ? [urls.security] : []),
  urls.feeds,
  urls.opml,
  urls.data,
  ...DATA_FILE_NAMES.map(urls.dataFile),
  ...SCHEMA_NAMES.map(urls.schema),
  ...FEED_FORMATS.map((format) => urls.feed(urls.announcements, format)),
  urls.digest,
];

/** Every address the built site will have, to check links against. */
export class SiteLinks {
  readonly #releases = new Map<string, Release>();
  readonly #byId = new Map<string, LinkedAnnouncement>();
  readonly #byAddress = new Map<string, LinkedAnnouncement>();

  readonly #unused: ReadonlySet<string>;

  /**
   * @param pages The slugs of the ordinary pages.
   * @param lists The addresses that lists would have if an announcement stood in them.
   */
  constructor(
    announcements: readonly LinkedAnnouncement[],
    pages: readonly string[],
    lists: readonly string[],
  ) {
    this.#unused = new Set(lists);
    const always = [...FIXED_ADDRESSES, ...pages.map(urls.page)];
    for (const address of always) this.#releases.set(address, Number.NEGATIVE_INFINITY);
    for (const announcement of announcements) {
      if (announcement.id !== undefined) this.#byId.set(announcement.id, announcement);
      this.#byAddress.set(announcement.address, announcement);
      for (const address of [announcement.address, ...announcement.lists]) {
        const known = this.#releases.get(address) ?? Number.POSITIVE_INFINITY;
        this.#releases.set(address, Math.min(known, announcement.release));
      }
    }
  }

  /** What is wrong with a link in an announcement that is published from `release` on, if anything. */
  faultOf(target: LinkTarget, headings: readonly Heading[], release: Release): Fault | undefined {
    switch (target.kind) {
      case 'outside':
        return undefined;
      case 'heading':
        return headingFault(target.fragment, headings);
      case 'announcement': {
        const announcement = this.#byId.get(target.id);
        if (!announcement) {
          return {
            rule: `there is no announcement ${target.id}`,
            mend: didYouMean(target.id, this.#byId.keys(), 'Correct the id.'),
          };
        }
        return this.#addressFault(announcement.address, target.id, target.fragment, release);
      }
      case 'address':
        return this.#addressFault(target.address, target.address, target.fragment, release);
    }
  }

  /** Whether something stands at an address, or will once it is released. */
  isInUse(address: string): boolean {
    return this.#releases.has(address);
  }

  /** The addresses at which something stands now. */
  published(): string[] {
    return [...this.#releases].flatMap(([address, release]) =>
      release === Number.NEGATIVE_INFINITY ? address : [],
    );
  }

  /** The addresses at which something will stand once it is released. */
  unpublished(): string[] {
    return [...this.#releases].flatMap(([address, release]) =>
      release === Number.NEGATIVE_INFINITY ? [] : address,
    );
  }

  #addressFault(
    address: string,
    written: string,
    fragment: string,
    release: Release,
  ): Fault | undefined {
    const from = this.#releases.get(address);
    if (from === undefined && this.#unused.has(address)) {
      return {
        rule: `there is no page ${written}, because no announcement stands in it`,
        mend: 'Remove the link.',
      };
    }
    if (from === undefined) {
      return {
        rule: `there is no page ${written}`,
        mend: didYouMean(written, this.#releases.keys(), 'Correct the address.'),
      };
    }
    if (from > release) {
      return {
        rule: `${written} is not published yet`,
        mend: 'Remove the link, or hold this announcement back as long.',
      };
    }
    const announcement = this.#byAddress.get(address);
    if (fragment === '') return undefined;
    if (announcement) return headingFault(fragment, announcement.headings);
    return { rule: `${written} has no heading #${fragment}`, mend: 'Remove the part behind #.' };
  }
}

function headingFault(fragment: string, headings: readonly Heading[]): Fault | undefined {
  if (headings.some(({ id }) => id === fragment)) return undefined;
  const ids = headings.map(({ id }) => id);
  const otherwise =
    ids.length > 0 ? `The headings there are ${ids.join(', ')}.` : 'There are no headings there.';
  return {
    rule: `there is no heading #${fragment}`,
    mend: didYouMean(fragment, ids, otherwise),
  };
}
