import { element } from './elements.ts';
import type { ResultData } from './engine.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';

/** One result as it stands in the list: the title as a link to the place, date, kind and organisations, the excerpt. */
export function resultItem(data: ResultData, marks: readonly string[]): HTMLLIElement {
  const { meta } = data;
  const excerpt = excerptOf(textAfterTitle(data), marks);

  const link = element('a', { className: 'announcement-title', text: meta.title });
  link.href = addressAt(data, excerpt, marks);

  const about = element('p', { className: 'meta' });
  if (meta.status) about.append(element('strong', { className: 'status', text: meta.status }), ' ');
  about.append([meta.date, meta.kind, meta.place, meta.organisations].filter(Boolean).join(' · '));

  const item = element('li');
  item.append(link, about, excerptParagraph(excerpt));
  return item;
}

/** The title stands above the excerpt already. */
function textAfterTitle({ content, meta }: ResultData): string {
  return content.startsWith(meta.title) ? content.slice(meta.title.length + 1) : content;
}

/** The address of an announcement at the section of the excerpt, with the words that the page then marks. */
function addressAt(
  { url, anchors }: ResultData,
  { start }: Excerpt,
  marks: readonly string[],
): string {
  const section = anchors.findLast(({ location }) => location <= start + 1);
  const parameters = new URLSearchParams(marks.map((mark) => ['mark', mark]));
  return `${url}${marks.length > 0 ? `?${parameters}` : ''}${section ? `#${section.id}` : ''}`;
}

function excerptParagraph({ pieces, cutBefore, cutAfter }: Excerpt): HTMLParagraphElement {
  const paragraph = element('p');
  paragraph.append(
    cutBefore ? '… ' : '',
    ...pieces.map(({ text, marked }) => (marked ? element('mark', { text }) : text)),
    cutAfter ? ' …' : '',
  );
  return paragraph;
}
