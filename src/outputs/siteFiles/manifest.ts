import { directionOf } from '../../i18n/strings.ts';
import { APPLE_TOUCH_ICON, ICONS } from '../../site/icons.ts';
import { urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { COLOURS } from '../../styles/colours.ts';

/** The web app manifest (W3C): how the archive stands on a home screen. It opens in the browser, as a site. */
export function manifest() {
  return {
    id: urls.home,
    name: site.name,
    description: site.description,
    lang: site.language,
    dir: directionOf(site.language),
    start_url: urls.home,
    scope: urls.home,
    display: 'browser',
    background_color: COLOURS.paper.light,
    theme_color: COLOURS.paper.light,
    icons: [
      { src: urls.favicon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      ...ICONS.filter(({ name }) => name !== APPLE_TOUCH_ICON).map(({ name, size, purpose }) => ({
        src: urls.icon(name),
        sizes: `${size}x${size}`,
        type: 'image/png',
        purpose,
      })),
    ],
  };
}
