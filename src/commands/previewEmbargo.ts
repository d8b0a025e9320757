import { rm } from 'node:fs/promises';
import { astroBuild } from './astroBuild.ts';
import { readNames } from './commandLine.ts';

/** The files that Astro writes outside of the preview: its caches, and the names of pictures and pages. It makes them anew. */
const KEPT = [
  'node_modules/.embargo-preview',
  '.astro/content-assets.mjs',
  '.astro/content-modules.mjs',
];

const USAGE = `Usage: npm run preview:embargo

Builds the site as it will be once every embargo is over into embargo-preview/. Keep it to yourself.`;

if (readNames({ usage: USAGE })) await previewEmbargo();

/**
 * `npm run preview:embargo`: each page is marked and closed to search engines. The preview shares no
 * folder with `dist/`, and what Astro kept for it is removed, so that no later build can take from it.
 */
async function previewEmbargo(): Promise<void> {
  process.env['EMBARGO_PREVIEW'] = 'on';
  try {
    if (!(await astroBuild('embargo-preview'))) return;
    console.log(
      'embargo-preview/ holds what is under embargo: keep it to yourself. To look at it: EMBARGO_PREVIEW=on npm run preview',
    );
  } finally {
    for (const kept of KEPT) await rm(kept, { recursive: true, force: true });
  }
}
