import type { ResultData } from '../answer/engine.ts';
import { PASSAGE_END } from '../format/indexFile.ts';
import type { MarkOf } from '../marks/markOf.ts';
import { makeElement } from './elements.ts';
import { type Excerpt, excerptOf } from './excerpt.ts';
import { resultAddress } from './resultAddress.ts';

/** One result as it stands in the list: the title as a link to the place, date, kind and organisations, the excerpt. */
export function resultItem(
  data: ResultData,
  marks: readonly string[],
  markOf: MarkOf,
): HTMLLIElement {
  const { meta } = data;
  const text = textAfterTitle(data);
  const excerpt = excerptOf(text, markOf);

  const link = makeElement('a', { className: 'announcement-title', text: meta.title });
  link.href = resultAddress(data, text, excerpt, marks);

  const about = makeElement('p', { className: 'text-quiet' });
  if (meta.status)
    about.append(makeElement('strong', { className: 'status-label', text: meta.status }), ' ');
  about.append([meta.date, meta.kind, meta.place, meta.organisations].filter(Boolean).join(' · '));

  const item = makeElement('li');
  const instead = meta.instead
    ? [makeElement('p', { className: 'text-quiet', text: meta.instead })]
    : [];
  item.append(link, about, ...instead, excerptParagraph(excerpt));
  return item;
}

/** The title stands above the excerpt already. */
function textAfterTitle({ content, meta }: ResultData): string {
  const [first, ...others] = content.split(PASSAGE_END);
  return first === meta.title ? others.join(PASSAGE_END) : content;
}

function excerptParagraph({ pieces, cutBefore, cutAfter }: Excerpt): HTMLParagraphElement {
  const paragraph = makeElement('p');
  paragraph.append(
    cutBefore ? '… ' : '',
    ...pieces.map(({ text, marked }) => (marked ? makeElement('mark', { text }) : text)),
    cutAfter ? ' …' : '',
  );
  return paragraph;
}
