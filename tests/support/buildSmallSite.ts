import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildSite } from '../../src/commands/siteFolder.ts';

/** Builds a site of three files, in a process that a test can kill: `buildSmallSite.ts <folder>`. */
const [, , site = ''] = process.argv;
await buildSite(site, async (folder) => {
  mkdirSync(folder, { recursive: true });
  for (const name of ['index.html', 'about.html', 'feed.xml']) {
    writeFileSync(path.join(folder, name), 'new');
  }
});
