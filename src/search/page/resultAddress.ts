import type { ResultData } from '../answer/engine.ts';
import type { Excerpt } from './excerpt.ts';

/** The beginning of a text that has no section. */
const BEGINNING = 'content';

/**
 * The address of an announcement at the section in which its excerpt stands, with the words that the
 * page then marks and goes on to. Without such words it is the announcement itself.
 *
 * @param text The end of the content, of which the excerpt is a part.
 */
export function resultAddress(
  { url, anchors, content }: Pick<ResultData, 'url' | 'anchors' | 'content'>,
  text: string,
  { first }: Pick<Excerpt, 'first'>,
  marks: readonly string[],
): string {
  if (marks.length === 0) return url;
  const parameters = new URLSearchParams(marks.map((mark) => ['mark', mark]));
  const place = countWords(content.slice(0, content.length - text.length)) + first;
  const section = anchors.findLast(({ location }) => location <= place);
  return `${url}?${parameters}#${section?.id ?? BEGINNING}`;
}

/** As the places of headings are counted: what stands between spaces. */
function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
