import { embargoPreview } from '../../site/environment.ts';
import { absolute, urls } from '../../site/urls.ts';

/** `robots.txt` (RFC 9309): everything may be read, and where the sitemap is; of a preview, nothing. */
export function robotsText(): string {
  if (embargoPreview) return 'User-agent: *\nDisallow: /\n';
  return `User-agent: *\nAllow: /\n\nSitemap: ${absolute(urls.sitemap)}\n`;
}
