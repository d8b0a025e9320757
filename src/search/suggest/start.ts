/** Makes the search box one that suggests: what that needs is loaded when it first has the focus. */
const form = document.querySelector<HTMLFormElement>('[data-suggest]');
const input = form?.querySelector('input');
const list = form?.querySelector('[data-suggestions]');
if (form && input && list) {
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);
  if (document.activeElement === input) void enhance(form, input);
  else input.addEventListener('focus', () => void enhance(form, input), { once: true });
}

async function enhance(box: HTMLFormElement, field: HTMLInputElement): Promise<void> {
  const before = field.value;
  const { startSuggesting } = await import('./box.ts');
  startSuggesting(box);
  // What was typed meanwhile.
  if (field.value !== before) field.dispatchEvent(new Event('input'));
}

// A module, so that its names are its own.
export {};
