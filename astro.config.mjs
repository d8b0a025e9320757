import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { citationsInDev } from './src/integrations/citationsInDev.ts';
import { componentsInDev } from './src/integrations/componentsInDev.ts';
import { contentLinks } from './src/integrations/contentLinks.ts';
import { feedsInDev } from './src/integrations/feedsInDev.ts';
import { followSettings } from './src/integrations/followSettings.ts';
import { formerAddresses } from './src/integrations/formerAddresses.ts';
import { formsInDev } from './src/integrations/formsInDev.ts';
import { keptPictures } from './src/integrations/keptPictures.ts';
import { packedFiles } from './src/integrations/packedFiles.ts';
import { searchIndex } from './src/integrations/searchIndex.ts';
import { securityExpiry } from './src/integrations/securityExpiry.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { socialImages } from './src/integrations/socialImages.ts';
import { contentDir, embargoPreview, overlays, siteAddress } from './src/site/environment.ts';
import { sheetOf } from './src/styles/sheets.ts';

export default defineConfig({
  site: siteAddress,
  trailingSlash: 'always',
  // A preview of what is under embargo shares no folder with what is published, not even a cache.
  ...(embargoPreview && {
    outDir: './embargo-preview',
    cacheDir: './node_modules/.embargo-preview',
  }),
  build: { inlineStylesheets: 'never' },
  integrations: [
    mdx(),
    contentLinks(),
    packedFiles(),
    keptPictures(),
    componentsInDev(),
    citationsInDev(),
    feedsInDev(),
    formsInDev(),
    searchIndex(),
    socialImages(),
    sitemap(),
    securityExpiry(),
    followSettings(),
    formerAddresses(),
  ],
  vite: {
    // No inline script or style anywhere, so that a strict Content-Security-Policy holds.
    build: { assetsInlineLimit: 0 },
    environments: {
      prerender: {
        build: {
          rolldownOptions: {
            output: { codeSplitting: { groups: [{ test: /\.css$/, name: sheetOf }] } },
          },
        },
      },
    },
    // Found while a page is open, it would have `astro dev` load the page anew.
    optimizeDeps: { include: ['fastest-levenshtein'] },
    server: { fs: { allow: ['.', contentDir, ...overlays] } },
  },
});
