import { FileError, systemCode } from '../model/fileError.ts';
import { BuildingError, buildSite } from './siteFolder.ts';

/**
 * Builds the whole site with Astro and puts it in the place of the one before; prints why it did not.
 * The environment counts as it is at the call: Astro is loaded then.
 *
 * @param site The folder of the site.
 * @returns Whether the site is there.
 */
export async function astroBuild(site: string): Promise<boolean> {
  try {
    await buildSite(site, async (folder) => {
      const { build } = await import('astro');
      await build({ outDir: folder });
    });
    return true;
  } catch (error) {
    console.error(reportOf(error));
    process.exitCode = 1;
    return false;
  }
}

/** What went wrong, with where in the code only if neither Astro nor the system has told why. */
function reportOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const isTold =
    error instanceof BuildingError ||
    error instanceof FileError ||
    systemCode(error) !== undefined ||
    !error.stack;
  const hint =
    'hint' in error && typeof error.hint === 'string' ? `\n  Hint:\n    ${error.hint}` : '';
  return `${isTold ? error.message : error.stack}${hint}`;
}
