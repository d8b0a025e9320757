/**
 * The parts on the page of an announcement in which no word is searched, as selectors. Everything else
 * that the page shows of it finds it: the build gathers that from data (`build/searchDocument.ts`), a test
 * compares it with built pages, and on pages no word in these parts is marked.
 */
export const UNSEARCHED_PARTS: readonly string[] = [
  // Facts about it: fields and filters find them.
  '.kicker',
  '.byline',
  '.fact-box',
  // About other announcements.
  'nav',
  '.supersedes',
  '.read-instead',
  '.related',
  '.most-read',
  // About where it comes from, and who answers for it.
  '.sources',
  '.imprint',
  // Words of the interface.
  '.dated-by-event',
  '.embargo-preview',
  '.takeaways > h2',
  '.claimed-figures > h2',
  '.claimed-figures thead',
  '.updates > h2',
  '.what-changed',
  // For the hand.
  '.copy-tools',
  '.anchor',
  'button',
];
