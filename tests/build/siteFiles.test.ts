import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { copyProject, type Project } from '../support/project.ts';

describe('the web manifest', () => {
  const { files, pages } = readSite(inject('shippedSite'));
  const manifest = JSON.parse(String(files.get('/site.webmanifest')));

  it('is linked from the home page alone, so that no other page needs a policy for it', () => {
    const link = 'link[rel="manifest"][href="/site.webmanifest"]';
    const linking = pages.filter(({ document }) => document.querySelector(link));
    expect(linking.map(({ address }) => address)).toEqual(['/']);
  });

  it('says what the archive is and opens it at its home page', () => {
    expect(manifest).toMatchObject({
      name: 'The Training Record',
      lang: 'en',
      start_url: '/',
      display: 'browser',
    });
  });

  it('names icons that are there, as large as it says', async () => {
    const icons: { src: string; sizes: string; purpose: string }[] = manifest.icons;
    const drawn = icons.filter(({ src }) => src.endsWith('.png'));
    expect(drawn.map(({ sizes, purpose }) => [sizes, purpose])).toEqual([
      ['192x192', 'any'],
      ['512x512', 'any'],
      ['512x512', 'maskable'],
    ]);
    for (const { src, sizes } of drawn) expect(await sizeOf(files.get(src)), src).toBe(sizes);
    expect(await sizeOf(files.get('/apple-touch-icon.png'))).toBe('180x180');
    expect(files.has('/favicon.svg')).toBe(true);
  });

  it('has an icon beside it where feed readers ask for one, in three sizes', async () => {
    const icon = Buffer.from(files.get('/favicon.ico') ?? '');
    expect([0, 2, 4].map((at) => icon.readUInt16LE(at))).toEqual([0, 1, 3]);
    for (const [index, size] of [16, 32, 48].entries()) {
      const entry = 6 + index * 16;
      const [bytes, offset] = [icon.readUInt32LE(entry + 8), icon.readUInt32LE(entry + 12)];
      expect([icon[entry], icon[entry + 1]]).toEqual([size, size]);
      expect(await sizeOf(icon.subarray(offset, offset + bytes))).toBe(`${size}x${size}`);
    }
  });
});

describe('llms.txt', () => {
  it('links only to what is there', () => {
    const { files } = readSite(inject('shippedSite'));
    const text = String(files.get('/llms.txt'));
    const links = [...text.matchAll(/\]\((https:[^)]+)\)/g)].map(([, address = '']) => address);
    expect(links.length).toBeGreaterThan(10);
    const gone = links
      .map((address) => new URL(address).pathname)
      .filter((file) => !files.has(file) && !files.has(`${file}index.html`));
    expect(gone).toEqual([]);
  });
});

describe('security.txt', () => {
  let project: Project;
  beforeAll(() => {
    project = copyProject();
    const config = path.join(project.folder, 'src/site.config.ts');
    const security =
      "security: { contacts: ['mailto:security@press.example'], expires: '2026-06-01T00:00:00Z' },";
    writeFileSync(
      config,
      readFileSync(config, 'utf8').replace('  limits:', `  ${security}\n  limits:`),
    );
  });
  afterAll(() => project.remove());
  const build = (time: string) =>
    project.build({ CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME: time, SITE_URL: SITE_ADDRESS });

  it('is not there unless a contact is named', () => {
    expect(readSite(inject('shippedSite')).files.has('/.well-known/security.txt')).toBe(false);
  });

  it('fails the build from 30 days before it expires, and leaves no site', async () => {
    const { code, output } = await build('2026-05-20T00:00:00Z');
    expect(output).toContain('security.txt expires on 2026-06-01T00:00:00Z, in 12 days.');
    expect(code).toBe(1);
    expect(() => readSite(project.dist)).toThrow();
  });

  it('says whom to write to', async () => {
    const { code, output } = await build(BUILD_TIME);
    expect(code, output).toBe(0);
    expect(String(readSite(project.dist).files.get('/.well-known/security.txt'))).toBe(
      `Contact: mailto:security@press.example\nExpires: 2026-06-01T00:00:00Z\nCanonical: ${SITE_ADDRESS}/.well-known/security.txt\n`,
    );
  });
});

async function sizeOf(png: Buffer | undefined): Promise<string> {
  const { width, height } = await sharp(png).metadata();
  return `${width}x${height}`;
}
