import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/**
 * A page for tests of browser code, which finds its document and classes where a browser has them. What linkedom leaves
 * out is here only as far as the search page uses it.
 */
export function openPage(html: string): Document {
  const { document, window } = parseHTML(html);
  Object.defineProperty(window.HTMLSelectElement.prototype, 'value', {
    configurable: true,
    writable: true,
    value: '',
  });
  const { HTMLElement, HTMLInputElement, HTMLSelectElement, HTMLAnchorElement, Element, Node } =
    window;
  for (const [name, value] of Object.entries({
    document,
    Event: window.Event,
    Element,
    Node,
    HTMLElement,
    HTMLInputElement,
    HTMLAnchorElement,
    HTMLFormElement: HTMLElement,
    HTMLDetailsElement: HTMLElement,
    HTMLSelectElement,
    FormData: FormFields,
  })) {
    vi.stubGlobal(name, value);
  }
  return document;
}

/** The names and values of the fields of a form. */
class FormFields {
  readonly #fields: [string, string][];

  constructor(form: HTMLElement) {
    const fields = [...form.querySelectorAll<HTMLInputElement>('input[name]')];
    this.#fields = fields
      .filter(({ type, checked }) => type !== 'checkbox' || checked)
      .map(({ name, value }) => [name, value ?? '']);
  }

  [Symbol.iterator]() {
    return this.#fields[Symbol.iterator]();
  }
}
