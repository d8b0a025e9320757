import { wholeOf } from '../vocabulary/words.ts';
import { markedRanges } from './markedRanges.ts';

/**
 * Marks in an announcement the words that the address names, and offers to clear the marks.
 * The marks are painted by the browser (CSS Custom Highlight API): the page itself stays as it is.
 */

/** The name of the highlight in the style sheets. */
const HIGHLIGHT = 'search';
/** The address has one of these for each word. */
const PARAMETER = 'mark';

const line = document.querySelector<HTMLElement>('[data-marks]');
const text = document.querySelector('[data-pagefind-body]');
const ranges = text ? rangesIn(text, marksInAddress()) : [];
if (line && ranges.length > 0) show(line, ranges);

function show(marksLine: HTMLElement, found: readonly Range[]): void {
  CSS.highlights.set(HIGHLIGHT, new Highlight(...found));
  marksLine.hidden = false;
  announce(marksLine, found.length);
  marksLine.querySelector('button')?.addEventListener('click', () => clear(marksLine));
  document.addEventListener('keydown', (event) => {
    const isElsewhere = event.defaultPrevented || event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !isElsewhere) clear(marksLine);
  });
}

/** A status is read out when it changes after it is shown. */
function announce(marksLine: HTMLElement, count: number): void {
  const status = marksLine.querySelector('[role=status]');
  requestAnimationFrame(() => {
    if (status) status.textContent = `${marksLine.dataset['marks']} ${count}`;
  });
}

function clear(marksLine: HTMLElement): void {
  CSS.highlights.delete(HIGHLIGHT);
  marksLine.hidden = true;
  const address = new URL(location.href);
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
}

function marksInAddress(): string[] {
  const marks = new URLSearchParams(location.search).getAll(PARAMETER);
  return marks.map(wholeOf).filter(Boolean);
}

function rangesIn(root: Element, marks: readonly string[]): Range[] {
  return searchedTexts(root).flatMap((node) =>
    markedRanges(node.data, marks).map(({ start, end }) => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return range;
    }),
  );
}

/** The texts of an element that the search knows. */
function searchedTexts(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => {
      if (node instanceof Text) return NodeFilter.FILTER_ACCEPT;
      const isLeftOut = node instanceof Element && node.matches('[data-pagefind-ignore], [hidden]');
      return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  });
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
