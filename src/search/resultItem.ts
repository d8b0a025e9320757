import type { ResultData } from './engine.ts';

/** One result as it stands in the list: the title as a link, date, kind and organisations, the excerpt. */
export function resultItem({ url, excerpt, meta }: ResultData): HTMLLIElement {
  const item = document.createElement('li');

  const link = document.createElement('a');
  link.className = 'announcement-title';
  link.href = url;
  link.textContent = meta.title;

  const about = document.createElement('p');
  about.className = 'meta';
  about.textContent = [meta.status, meta.date, meta.kind, meta.organisations]
    .filter(Boolean)
    .join(' · ');

  const text = document.createElement('p');
  text.innerHTML = excerpt;

  item.append(link, about, text);
  return item;
}
