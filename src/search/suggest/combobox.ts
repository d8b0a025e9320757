import type { SuggestWords } from '../../i18n/browser/suggest.ts';
import type { Suggestion } from './suggestion.ts';

/** The pause in typing before suggestions are looked for, in milliseconds. */
const TYPING_PAUSE = 120;
/** The time for which suggestions stay the same before they are counted aloud. */
const SPEAKING_PAUSE = 700;

type Find = (text: string) => Promise<readonly Suggestion[]>;

/**
 * The search box with a list of suggestions, of which none is chosen by itself: an editable combobox with list
 * autocomplete and manual selection (w3.org/WAI/ARIA/apg/patterns/combobox). Choosing one goes to its page.
 */
export class Combobox {
  readonly #input: HTMLInputElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #words: SuggestWords;
  readonly #find: Find;
  /** The option that the arrow keys have reached; none while it is -1. */
  #active = -1;
  /** The last question; an answer to an earlier one is dropped. */
  #asked = 0;
  #typing: ReturnType<typeof setTimeout> | undefined;
  #speaking: ReturnType<typeof setTimeout> | undefined;

  /** @param form Has the input, the list and the status. */
  constructor(form: HTMLFormElement, words: SuggestWords, find: Find) {
    this.#input = partOf(form, 'input', HTMLInputElement);
    this.#list = partOf(form, '[data-suggestions]', HTMLElement);
    this.#status = partOf(form, '[role=status]', HTMLElement);
    this.#words = words;
    this.#find = find;
    this.#listen(form);
  }

  #listen(form: HTMLFormElement): void {
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#typing);
      this.#typing = setTimeout(() => void this.#open(), TYPING_PAUSE);
    });
    this.#input.addEventListener('keydown', (event) => this.#press(event));
    this.#input.addEventListener('blur', () => this.close());
    form.addEventListener('submit', () => this.close());
    // The focus stays in the box while an option is pressed.
    this.#list.addEventListener('mousedown', (event) => event.preventDefault());
    document.addEventListener('pointerdown', ({ target }) => {
      if (target instanceof Node && !form.contains(target)) this.close();
    });
  }

  /** Hides the suggestions, and forgets those that are still looked for. */
  close(): void {
    clearTimeout(this.#typing);
    this.#asked += 1;
    this.#show([]);
    this.#say('');
  }

  async #open(): Promise<void> {
    const asked = ++this.#asked;
    const text = this.#input.value;
    // Without suggestions the box is still one to search by.
    const suggestions = await this.#find(text).catch(() => []);
    if (asked !== this.#asked) return;
    this.#show(suggestions);
    if (text.trim() === '') this.#say('');
    else if (suggestions.length === 0) this.#say(this.#words.none);
    else this.#say(`${this.#words.count} ${suggestions.length}`);
  }

  #press(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const isHandled = event.altKey ? this.#pressWithAlt(event.key) : this.#pressAlone(event.key);
    if (isHandled) event.preventDefault();
  }

  /** Whether the key did something; what it otherwise does in a text is then left out. */
  #pressAlone(key: string): boolean {
    switch (key) {
      case 'ArrowDown':
        void this.#step(1);
        return true;
      case 'ArrowUp':
        void this.#step(-1);
        return true;
      case 'Enter':
        return this.#choose(this.#options()[this.#active]);
      case 'Escape':
        return this.#escape();
      case 'ArrowLeft':
      case 'ArrowRight':
      case 'Home':
      case 'End':
        this.#activate(-1);
        return false;
      default:
        return false;
    }
  }

  #pressWithAlt(key: string): boolean {
    if (key === 'ArrowDown') void this.#open();
    else if (key === 'ArrowUp') this.close();
    else return false;
    return true;
  }

  /** Goes to the next option or the one before, and from the last to the first; a closed list is opened first. */
  async #step(by: 1 | -1): Promise<void> {
    if (!this.#isOpen()) await this.#open();
    const count = this.#options().length;
    const from = this.#active === -1 && by === -1 ? 0 : this.#active;
    if (count > 0) this.#activate((from + by + count) % count);
  }

  #escape(): boolean {
    if (this.#isOpen()) this.close();
    else this.#input.value = '';
    return true;
  }

  /** Goes to the page of an option, if there is one. */
  #choose(option: HTMLElement | undefined): boolean {
    option?.click();
    return option !== undefined;
  }

  #activate(index: number): void {
    this.#active = index;
    for (const [place, option] of this.#options().entries()) {
      option.setAttribute('aria-selected', String(place === index));
    }
    const active = this.#options()[index];
    if (active) this.#input.setAttribute('aria-activedescendant', active.id);
    else this.#input.removeAttribute('aria-activedescendant');
    active?.scrollIntoView({ block: 'nearest' });
  }

  #show(suggestions: readonly Suggestion[]): void {
    this.#list.replaceChildren(
      ...suggestions.map((suggestion, index) => this.#option(suggestion, index)),
    );
    this.#list.hidden = suggestions.length === 0;
    this.#input.setAttribute('aria-expanded', String(this.#isOpen()));
    this.#activate(-1);
  }

  #option({ kind, label, otherName, address, language }: Suggestion, index: number): HTMLElement {
    const name = document.createElement('span');
    name.textContent = label;
    name.dir = 'auto';
    if (language) name.lang = language;
    const about = document.createElement('span');
    about.className = 'text-quiet';
    about.textContent = [otherName, this.#words.kinds[kind]].filter(Boolean).join(' · ');
    // A link, which the browser can open elsewhere as well; the focus stays in the box.
    const option = document.createElement('a');
    option.id = `${this.#list.id}-${index}`;
    option.setAttribute('role', 'option');
    option.href = address;
    option.tabIndex = -1;
    option.append(name, ' ', about);
    return option;
  }

  /** Says something to those who do not see the list, once typing has come to rest. */
  #say(text: string): void {
    clearTimeout(this.#speaking);
    this.#speaking = setTimeout(() => {
      this.#status.textContent = text;
    }, SPEAKING_PAUSE);
  }

  #options(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('[role=option]')];
  }

  #isOpen(): boolean {
    return !this.#list.hidden;
  }
}

function partOf<Type extends HTMLElement>(
  form: HTMLFormElement,
  selector: string,
  type: new () => Type,
): Type {
  const element = form.querySelector(selector);
  if (element instanceof type) return element;
  throw new Error(`The search box has no ${selector}.`);
}
