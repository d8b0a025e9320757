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
/** What the index leaves out within an announcement. */
const LEFT_OUT = 'nav, [data-pagefind-ignore], [hidden]';

const line = document.querySelector<HTMLElement>('[data-marks]');
const text = document.querySelector('[data-pagefind-body]');
const ranges = text ? rangesIn(text, marksInAddress()) : [];
if (line && ranges.length > 0) show(line, ranges);

function show(marksLine: HTMLElement, found: readonly Range[]): void {
  CSS.highlights.set(HIGHLIGHT, new Highlight(...found));
  fill(marksLine, `${marksLine.dataset['marks']} ${found.length}`);
  marksLine.querySelector('button')?.addEventListener('click', () => clear(marksLine));
  document.addEventListener('keydown', (event) => {
    const isElsewhere = event.defaultPrevented || event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !isElsewhere) clear(marksLine);
  });
}

function clear(marksLine: HTMLElement): void {
  CSS.highlights.delete(HIGHLIGHT);
  fill(marksLine, '');
  const address = new URL(location.href);
  address.searchParams.delete(PARAMETER);
  history.replaceState(history.state, '', address);
}

/** Shows the line with a text, or hides it. Its status is there all the time, so that the text is read out. */
function fill(marksLine: HTMLElement, message: string): void {
  const status = marksLine.querySelector('[role=status]');
  const button = marksLine.querySelector('button');
  if (status) status.textContent = message;
  if (button) button.hidden = message === '';
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
      const isLeftOut = node instanceof Element && node.matches(LEFT_OUT);
      return isLeftOut ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
    },
  });
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
  return texts;
}
