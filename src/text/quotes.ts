import { escapeHtml } from './html.ts';
import { plainText } from './plainText.ts';

/** A quote of the text, to be passed on. */
export interface Quote {
  /** What was said, as plain text, in quotation marks. */
  words: string;
  /** Who said it, and as what. */
  speaker: string;
}

/**
 * Puts a button into every quote that copies it; script shows it.
 *
 * @param copied What the button copies.
 * @param language That of the label, where it is not that of the text.
 */
export function withQuoteButtons(
  html: string,
  label: string,
  copied: (quote: Quote) => string,
  language?: string,
): string {
  return html.replace(
    /(<figure class="quote"><blockquote>)(.*?)(<\/blockquote><figcaption>)(.*?)(<\/figcaption>)/gs,
    (_, start: string, words: string, middle: string, caption: string, end: string) => {
      const speaker = plainText(`<p>${caption}</p>`, WORDS_ALONE);
      const text = escapeHtml(copied({ words: inMarks(words), speaker }));
      const lang = language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
      const button = `<button type="button" data-copy="${text.replaceAll('\n', '&#10;')}"${lang} data-pagefind-ignore hidden>${escapeHtml(label)}</button><span role="status"></span>`;
      return `${start}${words}${middle}${caption} ${button}${end}`;
    },
  );
}

const WORDS_ALONE = { linkAddress: () => undefined };

/** The words in quotation marks, unless they have some of their own; those inside become single ones. */
function inMarks(html: string): string {
  const text = plainText(html, WORDS_ALONE);
  if (/^(?:“[^”]*”|"[^"]*"|«[^»]*»)$/.test(text)) return text;
  return `“${text.replace(/"([^"]*)"/g, '‘$1’').replace(/“([^”]*)”/g, '‘$1’')}”`;
}
