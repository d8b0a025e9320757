import { urls } from '../../site/urls.ts';
import { escapeHtml } from '../../text/escapeHtml.ts';

/** The namespaces of what is added to RSS and Atom. The two libraries declare only what they see in a feed as a whole. */
export const NAMESPACES = {
  atom: 'http://www.w3.org/2005/Atom',
  content: 'http://purl.org/rss/1.0/modules/content/',
  dc: 'http://purl.org/dc/elements/1.1/',
  /** Feed Paging and Archiving, RFC 5005. */
  fh: 'http://purl.org/syndication/history/1.0',
  media: 'http://search.yahoo.com/mrss/',
} as const;

/** Writes an element for what a library cannot write; `content` is text, or elements that were made here. */
export function xmlElement(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  content: string | readonly string[] = [],
): string {
  const start = Object.entries(attributes).reduce(
    (tag, [key, value]) => `${tag} ${key}="${escapeHtml(String(value))}"`,
    `<${name}`,
  );
  if (content.length === 0) return `${start}/>`;
  const inside = typeof content === 'string' ? escapeHtml(content) : content.join('');
  return `${start}>${inside}</${name}>`;
}

/**
 * Writes CDATA as escaped text, without the line breaks that feedsmith puts around it: programs that
 * know only one way to quote read it, and a text begins with its first letter.
 *
 * @example `<a>\n  <![CDATA[R&D]]>\n</a>` -> `<a>R&amp;D</a>`
 */
export function withoutCdata(xml: string): string {
  return xml.replaceAll(/\s*((?:<!\[CDATA\[[\s\S]*?\]\]>)+)\s*/g, (_, sections: string) =>
    escapeHtml(sections.slice('<![CDATA['.length, -']]>'.length).replaceAll(']]><![CDATA[', '')),
  );
}

/**
 * Removes the characters that XML 1.0 forbids (section 2.2). The gate refuses them in content; an
 * address may still bring one.
 *
 * @example `a\u0000b` -> `ab`
 */
export function xmlText(text: string): string {
  return text.replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');
}

/**
 * Text as the HTML that some elements hold. Only what would be a tag or an entity is escaped, so that
 * programs which show the element as it is show few signs more.
 *
 * @example `R&D "<x>"` -> `R&amp;D "&lt;x>"`
 */
export function textAsHtml(text: string): string {
  return xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/**
 * Names, behind the XML declaration, the style sheet for readers who open the feed in a browser.
 *
 * @example `<?xml version="1.0"?><rss/>` -> `<?xml version="1.0"?>\n<?xml-stylesheet … ?>\n<rss/>`
 */
export function withStyle(xml: string): string {
  return xml.replace('?>', `?>\n<?xml-stylesheet type="text/css" href="${urls.feedStyle}"?>\n`);
}
