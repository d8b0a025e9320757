import type { AstroIntegration } from 'astro';
import { FEED_FILES } from '../site/urls.ts';

/** Serves each feed by itself in `astro dev`. A build takes them all from a pack (`src/packed/`). */
export function feedsInDev(): AstroIntegration {
  return {
    name: 'feeds-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const file of Object.values(FEED_FILES)) {
          injectRoute({
            pattern: `/[...list]/${file}`,
            entrypoint: './src/outputs/feeds/devRoute.ts',
          });
        }
      },
    },
  };
}
