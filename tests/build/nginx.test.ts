import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { readSite } from '../support/builtSite.ts';
import { hasNginx, serveWithNginx } from '../support/nginx.ts';
import type { StaticServer } from '../support/serve.ts';

/** `location = /topics/old/ { return 301 /topics/new/; }`, or 410 where nothing took its place. */
const RULE = /^location = (?<from>\S+) \{.*return (?<status>\d+)(?: (?<to>\S+))?; \}$/gm;

// Where there is no nginx, these tests are shown as skipped.
describe.skipIf(!hasNginx).each([
  { archive: 'shipped', folder: inject('shippedSite') },
  { archive: 'fixture', folder: inject('fixtureSite') },
])('nginx with the rules of the $archive archive', ({ folder }) => {
  const written = readFileSync(path.join(folder, 'redirects/nginx.conf'), 'utf8');
  const rules = [...written.matchAll(RULE)].map(({ groups }) => ({
    from: groups?.from ?? '',
    status: Number(groups?.status),
    to: groups?.to ?? null,
  }));
  let server: StaticServer;

  beforeAll(async () => {
    server = await serveWithNginx(folder);
  });
  afterAll(() => server.close());

  const ask = (address: string) => fetch(server.address + address, { redirect: 'manual' });

  it('answers at every address that is in use', async () => {
    const former = new Set(rules.map(({ from }) => from));
    const { files } = readSite(folder);
    const addresses = [...files.keys()]
      .map((file) => file.replace(/(?<=\/)index\.html$/, ''))
      .filter((address) => !former.has(address));
    expect(addresses.length).toBeGreaterThan(100);
    const wrong: string[] = [];
    for (const address of addresses) {
      const response = await ask(address);
      await response.arrayBuffer();
      if (response.status !== 200) wrong.push(`${response.status} ${address}`);
    }
    expect(wrong).toEqual([]);
  });

  it('leads on from former addresses, or says that they are gone', async () => {
    for (const { from, status, to } of rules) {
      const response = await ask(from);
      await response.arrayBuffer();
      expect(response.status, from).toBe(status);
      const location = response.headers.get('location');
      expect(location && new URL(location).pathname, from).toBe(to);
    }
  });
});
