import { marksWordsIn } from '../../i18n/browser/marks.ts';
import { UNSEARCHED_PARTS } from '../format/unsearchedParts.ts';
import { wholeOf } from '../format/words.ts';
import { bestPassage, type MarkedWord, PASSAGE_WORDS } from './bestPassage.ts';
import { markedRanges, wordCount } from './markedRanges.ts';
import { markOfAny } from './markOf.ts';

/**
 * Marks in an announcement the words that the address names, and offers to clear the marks.
 * The marks are painted by the browser (CSS Custom Highlight API): the page itself stays as it is.
 */

/** The name of the highlight in the style sheets. */
const HIGHLIGHT = 'search';
/** The address has one of these for each word. */
const PARAMETER = 'mark';
/** A passage above this part of the window need not be scrolled to; below may be the line. */
const SEEN_SHARE = 0.85;
/** What stands by itself; paragraphs in a row read on. */
const BLOCKS = 'h1, h2, h3, h4, li, blockquote, pre, tr, figcaption, small, aside, header';
const LEFT_OUT = [...UNSEARCHED_PARTS, '[hidden]'].join(', ');

const line = document.querySelector<HTMLElement>('[data-marks]');
const text = document.querySelector('.announcement');
const words = text ? markedIn(text, marksInAddress()) : [];
if (line && words.length > 0) show(line, words);

function show(marksLine: HTMLElement, marked: readonly ShownWord[]): void {
  CSS.highlights.set(HIGHLIGHT, new Highlight(...marked.map(({ range }) => range)));
  const { marked: label } = marksWordsIn(marksLine.dataset['marks'] ?? '');
  fill(marksLine, `${label} ${marked.length}`);
  marksLine.querySelector('button')?.addEventListener('click', () => clear(marksLine));
  document.addEventListener('keydown', (event) => {
    const isElsewhere = event.defaultPrevented || event.target instanceof HTMLInputElement;
    if (event.key === 'Escape' && !isElsewhere) clear(marksLine);
  });
  if (isFirstVisit()) showPassage(marked);
}

/** Whether the page was opened by a link; otherwise the browser knows how far it was read. */
function isFirstVisit(): boolean {
  const [visit] = performance.getEntriesByType('navigation');
  return visit instanceof PerformanceNavigationTiming && visit.type === 'navigate';
}

/** Goes on from the section in the address to the passage that the result showed. */
function showPassage(marked: readonly ShownWord[]): void {
  const best = bestPassage(marked.filter(({ isInTitle }) => !isInTitle));
  if (!best) return;
  const { top, bottom } = best.range.getBoundingClientRect();
  const isSeen = top >= 0 && bottom <= innerHeight * SEEN_SHARE;
  if (!isSeen) scrollBy({ top: top - innerHeight / 3, behavior: 'instant' });
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

/** A marked word on the page. */
interface ShownWord extends MarkedWord {
  range: Range;
  isInTitle: boolean;
}

function markedIn(root: Element, marks: readonly string[]): ShownWord[] {
  const markOf = markOfAny(marks);
  let before = 0;
  let block: Element | null | undefined;
  return searchedTexts(root).flatMap((node) => {
    const parent = node.parentElement;
    const own = parent?.closest(BLOCKS);
    // So far apart that no passage has words of two blocks, as in an excerpt.
    if (own !== block) before += PASSAGE_WORDS;
    block = own;
    const first = before;
    before += wordCount(node.data);
    const isInTitle = parent?.closest('h1') !== null;
    return markedRanges(node.data, markOf).map(({ start, end, place, mark }): ShownWord => {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, end);
      return { range, isInTitle, mark, place: first + place };
    });
  });
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
