import { mkdir, readlink, symlink, unlink } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { systemCode } from '../model/fileError.ts';
import { type ContentLink, contentLinks as links } from '../site/contentLinks.ts';

/** Makes the links by which Astro and Vite know folders of content whose paths they cannot read. */
export function contentLinks(): AstroIntegration {
  return {
    name: 'content-links',
    hooks: {
      'astro:config:setup': async ({ updateConfig }) => {
        if (links.length === 0) return;
        for (const link of links) await makeLink(link);
        // Otherwise Vite would go on with the path that the link leads to.
        updateConfig({ vite: { resolve: { preserveSymlinks: true } } });
      },
    },
  };
}

async function makeLink({ folder, link }: ContentLink): Promise<void> {
  await mkdir(path.dirname(link), { recursive: true });
  const target = await readlink(link).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw error;
  });
  if (target === folder) return;
  if (target !== undefined) await unlink(link);
  // Windows lets everybody make a junction.
  await symlink(folder, link, 'junction');
}
