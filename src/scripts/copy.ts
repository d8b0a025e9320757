/**
 * Shows the copy buttons and makes them copy. What is said when it is done, or when it cannot be
 * done, stands on an element around them, as does nothing else.
 */
for (const button of document.querySelectorAll('button')) {
  const { copy, copyFrom, copyHtml } = button.dataset;
  if (copy === undefined && copyFrom === undefined) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    const said = button.closest<HTMLElement>('[data-copied]')?.dataset;
    let outcome = said?.['copied'];
    try {
      // Browsers want to be asked within the click, so what is fetched comes as a promise.
      const item = new ClipboardItem({
        'text/plain': copyFrom ? textAt(copyFrom) : typed(copy ?? '', 'text/plain'),
        ...(copyHtml && { 'text/html': typed(formatted(copyHtml), 'text/html') }),
      });
      await navigator.clipboard.write([item]);
    } catch {
      outcome = said?.['failed'];
    }
    for (const status of document.querySelectorAll('button + [role="status"]')) {
      status.textContent = status === button.nextElementSibling ? (outcome ?? '') : '';
    }
  });
}

async function textAt(address: string): Promise<Blob> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(answer.statusText);
  return typed(await answer.text(), 'text/plain');
}

function typed(text: string, type: string): Blob {
  return new Blob([text], { type });
}

/** Elements of the page as HTML that means the same elsewhere: no look, no tools, whole addresses. */
function formatted(selectors: string): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  // In a document that is never shown, no picture is loaded anew from its whole address.
  const hidden = document.implementation.createHTMLDocument('');
  return Array.from(document.querySelectorAll(selectors), (element) => {
    const copy = hidden.createElement('div');
    copy.append(hidden.importNode(element, true));
    for (const tool of copy.querySelectorAll('button, .anchor, [role="status"]')) tool.remove();
    for (const each of copy.querySelectorAll('*')) {
      for (const { name, value } of [...each.attributes]) {
        if (/^(?:href|src)$/.test(name)) each.setAttribute(name, new URL(value, page).href);
        else if (!/^(?:alt|dir|lang|start)$/.test(name)) each.removeAttribute(name);
      }
    }
    return copy.innerHTML;
  }).join('');
}
