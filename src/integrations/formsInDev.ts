import type { AstroIntegration } from 'astro';
import { ANNOUNCEMENT_FILES } from '../site/urls.ts';

/** Serves each announcement in its other forms in `astro dev`. A build takes them from packs (`src/packed/`). */
export function formsInDev(): AstroIntegration {
  return {
    name: 'forms-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        for (const file of Object.values(ANNOUNCEMENT_FILES)) {
          injectRoute({
            pattern: `/announcements/[year]/[slug]/${file}`,
            entrypoint: './src/outputs/exports/devRoute.ts',
          });
        }
      },
    },
  };
}
