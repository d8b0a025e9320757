/** How long scrolling pauses before its place is kept, in milliseconds; browsers limit how often the history may change. */
const PAUSE = 150;

/** Keeps with each entry of the history how far the page was scrolled; results that arrive later need it again. */
export function keepScroll(): void {
  let pause: ReturnType<typeof setTimeout> | undefined;
  history.scrollRestoration = 'manual';
  window.addEventListener('scroll', () => {
    clearTimeout(pause);
    pause = setTimeout(saveScroll, PAUSE);
  });
  window.addEventListener('popstate', () => clearTimeout(pause));
  window.addEventListener('pagehide', saveScroll);
}

/** Keeps the place of the page with the entry that it shows. */
export function saveScroll(): void {
  if (keptScroll() !== scrollY) history.replaceState(here(), '');
}

/** What an entry of the history keeps, by which the page is found again where it is now. */
export function here(): { scroll: number } {
  return { scroll: scrollY };
}

/** Goes back to where the page was when its entry of the history was left. */
export function restoreScroll(): void {
  const scroll = keptScroll();
  if (scroll !== undefined) scrollTo({ top: scroll, behavior: 'instant' });
}

function keptScroll(): number | undefined {
  return (history.state as { scroll?: number } | null)?.scroll;
}
