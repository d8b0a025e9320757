import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { FormerAddresses } from '../ledger/compare/formerAddresses.ts';
import {
  apacheRules,
  type BuiltAddresses,
  hostRules,
  nginxRules,
  redirectRules,
} from '../outputs/siteFiles/redirects.ts';
import { urls } from '../site/urls.ts';

/**
 * Writes for servers where former addresses lead, and for hosts that read no rules a copy of every
 * file that moved. The build fails if something was published at an address that leads nowhere now.
 */
export function formerAddresses(): AstroIntegration {
  return {
    name: 'former-addresses',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const dist = fileURLToPath(dir);
        const { former: entries, recorded } = await readBuiltAddresses(dist);
        const former = new FormerAddresses(entries);
        await rm(path.join(dist, urls.formerAddressesSource));
        const isThere = (address: string) => existsSync(fileOf(dist, address));
        const rules = redirectRules(former, recorded, isThere);
        const told = new Set(rules.map(({ from }) => from));
        refuse(recorded.filter((address) => !isThere(address) && !told.has(address)));
        await write(dist, urls.redirects, hostRules(rules));
        await write(dist, urls.nginxRedirects, nginxRules(rules));
        await write(dist, urls.apacheRedirects, apacheRules(rules));
        for (const { from, to } of rules) {
          if (to !== undefined && !from.endsWith('/') && !to.endsWith('/') && !isThere(from)) {
            await copy(fileOf(dist, to), fileOf(dist, from));
          }
        }
      },
    },
  };
}

/** The former and the recorded addresses, as a build has them until its end. */
export async function readBuiltAddresses(dist: string): Promise<BuiltAddresses> {
  return JSON.parse(await readFile(path.join(dist, urls.formerAddressesSource), 'utf8'));
}

function refuse(lost: readonly string[]): void {
  if (lost.length === 0) return;
  throw new Error(
    `These addresses were published, and this build has nothing there: ${lost.join(', ')}. Say in former-addresses.yaml where they went.`,
  );
}

function fileOf(dist: string, address: string): string {
  return path.join(dist, address.endsWith('/') ? `${address}index.html` : address);
}

async function write(dist: string, address: string, text: string): Promise<void> {
  const file = path.join(dist, address);
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

async function copy(from: string, to: string): Promise<void> {
  await mkdir(path.dirname(to), { recursive: true });
  await cp(from, to);
}
