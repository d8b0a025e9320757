import { existsSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildSite } from '../../support/project.ts';
import type { SiteFolder } from './options.ts';
import type { Source } from './source.ts';

/** After everything that an archive may hold back. */
const BUILD_TIME = '2100-01-01T00:00:00Z';

/** A folder to work in, and what is to become of it. */
export interface Workplace {
  folder: string;
  /** Where the built site is, or will be. */
  site: string;
  /** Removes the folder unless it is to stay. */
  leave(): Promise<void>;
}

/** Opens the folder that the options name, or a new one for temporary files. */
export async function openWorkplace(chosen: SiteFolder): Promise<Workplace> {
  if (chosen.kind === 'kept') {
    const folder = path.resolve(chosen.folder);
    return { folder, site: path.join(folder, 'site'), leave: async () => {} };
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'dateline-search-'));
  return {
    folder,
    site: path.join(folder, 'site'),
    leave: () => rm(folder, { recursive: true, force: true }),
  };
}

/** Builds the site with `astro build` in a copy of the project, in place of an earlier one. */
export async function buildProduct(source: Source, { folder, site }: Workplace): Promise<void> {
  const content = await source.contentIn(path.join(folder, 'content'));
  const project = await buildSite({ CONTENT_DIR: content, BUILD_TIME });
  try {
    await rm(site, { recursive: true, force: true });
    await cp(project.dist, site, { recursive: true });
  } finally {
    await project.remove();
  }
}

/** @throws if there is no built site to take. */
export function requireBuilt({ site }: Workplace): void {
  if (existsSync(path.join(site, 'search', 'index.html'))) return;
  throw new Error(`There is no built site in ${site}. Leave out --keep to build it.`);
}
