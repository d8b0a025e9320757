import type { AstroIntegration } from 'astro';
import { CITATION_FILES } from '../site/urls.ts';

/** Serves each citation by itself in `astro dev`. A build takes them all from a pack (`src/packed/`). */
export function citationsInDev(): AstroIntegration {
  return {
    name: 'citations-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const file of Object.values(CITATION_FILES)) {
          injectRoute({
            pattern: `/announcements/[year]/[slug]/${file}`,
            entrypoint: './src/outputs/citations/devRoute.ts',
          });
        }
      },
    },
  };
}
