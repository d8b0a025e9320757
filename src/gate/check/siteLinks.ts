import type { Heading } from '../../schemas/published.ts';
import {
  AnnouncementAddresses,
  LASTING_ADDRESSES,
  PASSING_ADDRESSES,
  type PlacedAnnouncement,
  unmappedSort,
} from '../../site/addresses.ts';
import { inOneForm } from '../../site/oneForm.ts';
import { urls } from '../../site/urls.ts';
import type { LinkTarget } from '../compile/links.ts';
import type { Fault } from '../problem.ts';
import { didYouMean } from './suggest.ts';

/**
 * From when on something is published, in milliseconds since 1970: `-Infinity` if it is now,
 * `Infinity` for a draft.
 */
export type Release = number;

/** An announcement as a link sees it. */
export interface LinkedAnnouncement extends PlacedAnnouncement {
  id: string | undefined;
  release: Release;
  headings: readonly Heading[];
}

/** Every address the built site will have, to check links against. */
export class SiteLinks {
  readonly #releases = new Map<string, Release>();
  readonly #byId = new Map<string, LinkedAnnouncement>();
  readonly #byAddress = new Map<string, LinkedAnnouncement>();

  readonly #unused: ReadonlySet<string>;

  /** The forms of all addresses, once somebody asks. */
  #forms: ReadonlySet<string> | undefined;

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
    const always = [...LASTING_ADDRESSES, ...PASSING_ADDRESSES, ...pages.map(urls.page)];
    for (const address of always) this.#releases.set(address, Number.NEGATIVE_INFINITY);
    const addresses = new AnnouncementAddresses();
    for (const announcement of announcements.toSorted(earlierFirst)) {
      if (announcement.id !== undefined) this.#byId.set(announcement.id, announcement);
      this.#byAddress.set(announcement.address, announcement);
      for (const address of addresses.add(announcement)) {
        if (!this.#releases.has(address)) this.#releases.set(address, announcement.release);
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

  /** Whether something stands at an address, as any host may read it, or will once it is released. */
  isInUse(address: string): boolean {
    this.#forms ??= new Set(Array.from(this.#releases.keys(), inOneForm));
    const isMapped = (each: string) => this.#releases.has(each);
    const form = inOneForm(address);
    return (
      this.#forms.has(form) ||
      [address, `${form}.html`].some((each) => unmappedSort(each, isMapped) !== undefined)
    );
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
        mend: didYouMeanAddress(written, this.#releases.keys(), 'Correct the address.'),
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

/** `Did you mean "/topics/x/"?`, with a page for what was written as one; or another mend when nothing is near. */
export function didYouMeanAddress(
  written: string,
  addresses: Iterable<string>,
  otherwise: string,
): string {
  const isMeant = (address: string) => !written.endsWith('/') || address.endsWith('/');
  return didYouMean(written, [...addresses].filter(isMeant), otherwise);
}

/** Equal releases, also infinite ones, are in order. */
function earlierFirst(a: LinkedAnnouncement, b: LinkedAnnouncement): number {
  return a.release === b.release ? 0 : a.release - b.release;
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
