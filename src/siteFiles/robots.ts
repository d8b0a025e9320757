import { absolute, urls } from '../urls.ts';

/** `robots.txt` (RFC 9309): everything may be read, and where the sitemap is. */
export function robotsText(): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap)}\n`;
}
