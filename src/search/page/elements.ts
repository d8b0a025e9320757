/** Makes an element; its text is never read as HTML. */
export function makeElement<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  { className, text }: { className?: string; text?: string } = {},
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  if (text) made.textContent = text;
  return made;
}

/** A link to another state of the search, which the page opens without loading anew. */
export function stateLink(address: string, label: string): HTMLAnchorElement {
  const link = makeElement('a', { text: label });
  link.href = address;
  link.dataset['searchLink'] = '';
  return link;
}

/**
 * An element that the page has to have.
 *
 * @throws if it has none of that type.
 */
export function required<Type extends HTMLElement>(
  page: Document,
  selector: string,
  type: new () => Type,
): Type {
  const found = page.querySelector(selector);
  if (found instanceof type) return found;
  throw new Error(`The search page has no ${selector}.`);
}
