/**
 * Text as it may stand in HTML, between tags or in a quoted attribute.
 *
 * @example `R&D "x"` -> `R&amp;D &quot;x&quot;`
 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
