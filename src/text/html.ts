import type { BuiltImage } from '../model/pictures.ts';
import type { FormerHeading } from '../schemas/announcement.ts';

/** What page and feed add to the one HTML of an announcement. Pure functions from text to text. */

/**
 * Puts the dateline before the first sentence, or above a text that does not begin with one.
 *
 * @param language That of the dateline, where it is not that of the text.
 */
export function withDateline(html: string, dateline: string, language?: string): string {
  const label = `<span class="dateline"${languageAttribute(language)}>${escapeHtml(dateline)}</span>`;
  return html.startsWith('<p>') ? `<p>${label} ${html.slice(3)}` : `<p>${label}</p>${html}`;
}

/**
 * Gives every heading a link to itself, named by `label`, so that its address can be copied.
 *
 * @param language That of the label, where it is not that of the text.
 */
export function withHeadingLinks(
  html: string,
  label: (heading: string) => string,
  language?: string,
): string {
  return html.replace(
    /<(h[2-4]) id="([^"]+)">(.*?)<\/\1>/gs,
    (_, tag: string, id: string, content: string) => {
      const name = escapeHtml(label(unescapeHtml(content.replace(/<[^>]*>/g, ''))));
      return `<${tag} id="${id}">${content} <a class="anchor" href="#${id}"${languageAttribute(language)} aria-label="${name}" data-pagefind-ignore>#</a></${tag}>`;
    },
  );
}

/** Puts a space between the heads of columns, which the search index would otherwise read as one word. */
export function withSpacedColumns(html: string): string {
  return html.replaceAll('</th><th', '</th> <th');
}

/** Lets links to headings that are gone lead to the ones that have their place, or to the beginning. */
export function withFormerHeadings(html: string, former: readonly FormerHeading[]): string {
  return former.reduce((text, { id, now }) => {
    const mark = `<span id="${escapeHtml(id)}"></span>`;
    if (now === undefined) return mark + text;
    const heading = ` id="${escapeHtml(now)}">`;
    return text.replace(heading, () => heading + mark);
  }, html);
}

/** Puts built pictures in the place of `image:N`. */
export function withImages(html: string, images: readonly BuiltImage[]): string {
  return html.replace(/<img src="image:(\d+)"/g, (_, position: string) => {
    const image = images[Number(position)];
    if (!image) throw new Error(`The text refers to picture ${position}, which it does not have.`);
    return `<img src="${escapeHtml(image.src)}" width="${image.width}" height="${image.height}" loading="lazy" decoding="async"`;
  });
}

/** What of a tag says what the text is, not how this site shows it. */
const MEANING = new Set(
  'alt cite colspan datetime dir height href id lang reversed rowspan scope src start title width'.split(
    ' ',
  ),
);

/**
 * Leaves of the one HTML what the text means, for readers outside the site: no class, no style, no
 * hint for this site's own pages. Takes the HTML that the gate makes, in which every value is in
 * double quotes and every `<` of the text is escaped.
 */
export function withoutPresentation(html: string): string {
  return html
    .replace(/<\/?span(?:\s[^>]*)?>/g, '')
    .replace(/<[a-z][a-z0-9]*(?:\s+[^\s"=<>]+(?:="[^"]*")?)+\s*>/g, (tag) =>
      tag.replace(/\s+([^\s"=<>]+)(?:="[^"]*")?(?=[\s>])/g, (attribute, name: string) =>
        MEANING.has(name) ? attribute : '',
      ),
    );
}

/** Makes every address from the root absolute, for readers outside the site. */
export function withAbsoluteAddresses(html: string, absolute: (address: string) => string): string {
  return html.replace(
    /(<[^>]*\s(?:href|src)=")([/#][^"]*)"/g,
    (_, before: string, address: string) =>
      `${before}${escapeHtml(absolute(unescapeHtml(address)))}"`,
  );
}

/** Text as it may stand in HTML, between tags or in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function languageAttribute(language: string | undefined): string {
  return language === undefined ? '' : ` lang="${escapeHtml(language)}"`;
}

function unescapeHtml(html: string): string {
  return html
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, code: string) => String.fromCodePoint(parseInt(code, 16)))
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
