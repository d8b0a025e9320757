import type { AstroIntegration } from 'astro';

/**
 * Shows every component with sample data at `/_components/` in `astro dev`, so that whoever changes
 * a look sees all of it. A build has no such page.
 */
export function componentsInDev(): AstroIntegration {
  return {
    name: 'components-in-dev',
    hooks: {
      'astro:config:setup': ({ command, injectRoute }) => {
        if (command !== 'dev') return;
        injectRoute({
          pattern: '/_components/',
          entrypoint: './src/pages/_components/index.astro',
        });
        injectRoute({
          pattern: '/_components/[component]/[variant]/[look]/',
          entrypoint: './src/pages/_components/sample.astro',
        });
      },
    },
  };
}
