/**
 * The key that jumps to the search box, and the box in the footer that switches it off, as WCAG 2.1.4 asks
 * (w3.org/WAI/WCAG22/Understanding/character-key-shortcuts). The choice is kept in this browser.
 */

const KEY = '/';
const STORED_AS = 'search-key';
const OFF = 'off';
/** The elements in which a character is text. */
const EDITABLE = 'input:not([type=checkbox]), select, textarea';

const input = document.querySelector<HTMLInputElement>('search input[name=q]');
const choice = document.querySelector<HTMLInputElement>('[data-search-key]');
if (input && choice) offer(input, choice);

function offer(searchInput: HTMLInputElement, box: HTMLInputElement): void {
  const follow = (isOn: boolean) => {
    box.checked = isOn;
    if (isOn) searchInput.setAttribute('aria-keyshortcuts', KEY);
    else searchInput.removeAttribute('aria-keyshortcuts');
  };
  follow(!isStoredOff());
  box.addEventListener('change', () => {
    follow(box.checked);
    store(box.checked);
  });
  // Another tab may have changed it, also while this page was left for another.
  window.addEventListener('storage', () => follow(!isStoredOff()));
  window.addEventListener('pageshow', () => follow(!isStoredOff()));
  document.addEventListener('keydown', (event) => {
    if (!box.checked || !isPlainKey(event)) return;
    event.preventDefault();
    searchInput.focus();
  });
}

/** Shift does not count: many keyboards need it for a slash. */
function isPlainKey(event: KeyboardEvent): boolean {
  const { key, ctrlKey, altKey, metaKey, defaultPrevented, target } = event;
  if (key !== KEY || ctrlKey || altKey || metaKey || defaultPrevented) return false;
  return !(target instanceof HTMLElement && (target.isContentEditable || target.matches(EDITABLE)));
}

/** A browser may forbid to store anything; the choice then holds for the page. */
function isStoredOff(): boolean {
  try {
    return localStorage.getItem(STORED_AS) === OFF;
  } catch {
    return false;
  }
}

function store(isOn: boolean): void {
  try {
    if (isOn) localStorage.removeItem(STORED_AS);
    else localStorage.setItem(STORED_AS, OFF);
  } catch {}
}

// A module, so that its names are its own.
export {};
