import { parseArgs } from 'node:util';
import { astroBuild } from './astroBuild.ts';

const USAGE = `Usage: npm run build [-- --outDir DIR]

Builds the site into dist/, or into DIR. What is there stays until the new site is whole.`;

/** `npm run build`: Astro's build into a folder beside the one that is served, which then takes its place. */
const site = readOutDir();
if (site !== undefined) await astroBuild(site);

/** The folder of the site; nothing where the command line is answered already. */
function readOutDir(): string | undefined {
  try {
    const { values } = parseArgs({
      options: { outDir: { type: 'string' }, help: { type: 'boolean', short: 'h' } },
    });
    if (!values.help) return values.outDir ?? 'dist';
    console.log(USAGE);
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${USAGE}`);
    process.exitCode = 1;
  }
  return undefined;
}
