/** Shows the copy buttons and makes them copy; without script the address stands beside them as text. */
for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copy]')) {
  button.hidden = false;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(button.dataset['copy'] ?? '');
    const status = button.nextElementSibling;
    if (status) status.textContent = button.dataset['copied'] ?? '';
  });
}
