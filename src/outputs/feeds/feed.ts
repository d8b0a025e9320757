/** The reach of one document of a feed (RFC 5005). */
export type FeedExtent =
  /** All that the list holds (section 2). */
  | 'complete'
  /** The newest; older ones are in the archives. */
  | 'newest'
  /** One year (section 4). */
  | 'archive';

/** The head of a document of a feed: about itself and its neighbours. Addresses are absolute, and of its own format. */
export interface FeedHead {
  /** A tag URI (RFC 4151), the same in every document of the feed. */
  id: string;
  title: string;
  description: string;
  language: string;
  /** The page that shows the same list. */
  page: string;
  address: string;
  /** The newest change in it. */
  updated: Date;
  extent: FeedExtent;
  /** The document with the newest items, if this one is not. */
  current?: string | undefined;
  /** The next older archive. */
  previous?: string | undefined;
  /** The next newer archive. */
  next?: string | undefined;
  /** Whether nothing will be added any more. */
  hasEnded: boolean;
  /** The WebSub hub that passes on what changes in it. */
  hub?: string | undefined;
}

/** The text around the items of a feed, and between them. */
export interface FeedFrame {
  before: string;
  between: string;
  after: string;
}

/** The links of RFC 5005 by their relation. */
export function historyLinks({ current, previous, next }: FeedHead): [rel: string, href: string][] {
  const links = { current, 'prev-archive': previous, 'next-archive': next };
  return Object.entries(links).flatMap(([rel, href]) => (href === undefined ? [] : [[rel, href]]));
}

/** The marks of RFC 5005. An archive without neighbours is none: nothing leads from it or to it. */
export function historyMark({
  extent,
  previous,
  next,
}: FeedHead): 'complete' | 'archive' | undefined {
  if (extent === 'complete') return 'complete';
  return extent === 'archive' && (previous ?? next) !== undefined ? 'archive' : undefined;
}
