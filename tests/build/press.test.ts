import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { describe, expect, inject, it } from 'vitest';
import { isAnnouncement, readSite } from '../support/builtSite.ts';

const fixture = readSite(inject('fixtureSite'));
const shipped = readSite(inject('shippedSite'));
const kitOf = ({ pages }: typeof fixture) =>
  pages.find(({ address }) => address === '/press/kit/')?.document;

describe('the name of the archive', () => {
  it.each(['ink', 'accent', 'paper'])(
    'is there in %s as outlines and as pixels',
    async (colour) => {
      const svg = String(shipped.files.get(`/press/kit/wordmark-${colour}.svg`));
      expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
      expect(svg).toContain('<path');
      expect(svg).not.toMatch(/<text|<image|font-family|href=/);
      const png = sharp(shipped.files.get(`/press/kit/wordmark-${colour}.png`));
      expect(await png.metadata()).toMatchObject({ format: 'png', width: 2400, hasAlpha: true });
    },
  );
});

describe('the press kit', () => {
  it('says what the archive is in one sentence, in 50 and in 150 words, and copies each', () => {
    const lengths = [
      ...(kitOf(shipped)?.querySelectorAll('[aria-labelledby="about"] .press-entry') ?? []),
    ].map((each) => ({
      title: each.querySelector('h3')?.textContent,
      words: each.querySelector('p')?.textContent,
      copied: each.querySelector('button')?.getAttribute('data-copy'),
    }));
    expect(lengths.map(({ title }) => title)).toEqual([
      'In one sentence',
      'In 50 words',
      'In 150 words',
    ]);
    for (const { words, copied } of lengths) expect(copied).toBe(words);
    expect(lengths[1]?.words?.split(' ')).toHaveLength(50);
    expect(lengths[2]?.words?.split(' ')).toHaveLength(150);
  });

  it('offers the name and the mark as SVG and PNG, and says how they may be used', () => {
    const files = [...(kitOf(shipped)?.querySelectorAll('.name-and-mark-logos a[download]') ?? [])];
    expect(files.map((each) => each.getAttribute('download'))).toEqual([
      'wordmark-ink.svg',
      'wordmark-ink.png',
      'wordmark-accent.svg',
      'wordmark-accent.png',
      'wordmark-paper.svg',
      'wordmark-paper.png',
      'mark.svg',
      'mark.png',
    ]);
    for (const each of files) {
      expect(shipped.files.has(each.getAttribute('href') ?? '')).toBe(true);
    }
    expect(kitOf(shipped)?.querySelectorAll('.name-and-mark-rules li').length).toBeGreaterThan(0);
  });

  it('says that an archive without pictures has none', () => {
    expect(kitOf(shipped)?.querySelectorAll('[aria-labelledby="pictures"] img')).toHaveLength(0);
    expect(kitOf(shipped)?.querySelector('main')?.textContent).toContain(
      'No announcement in this archive has a picture yet.',
    );
  });

  it('shows each picture with what those who use it have to know', () => {
    const figures = [
      ...(kitOf(fixture)?.querySelectorAll('[aria-labelledby="pictures"] figure') ?? []),
    ];
    expect(figures.map((each) => each.querySelector('img')?.getAttribute('alt'))).toEqual([
      'Officers at desks in a training room',
      'A whiteboard with wallets and arrows',
    ]);
    const [first] = figures;
    const text = first?.textContent?.replace(/\s+/g, ' ');
    for (const said of [
      'Participants on the first day in Lyon',
      'National Police',
      'Free for editorial use with credit',
      'Officers at desks in a training room',
      'Web: 640 × 360, WebP',
    ]) {
      expect(text).toContain(said);
    }
    expect(text).toMatch(/Print: 640 × 360, \d\.\d kB/);
    const print = first?.querySelector('a[download$=".png"]')?.getAttribute('href') ?? '';
    expect(text).toContain(digest(fixture.files.get(print)));
  });
});

describe('the ZIP of an announcement', () => {
  it('is there for each that has pictures, and linked from it', () => {
    const illustrated = fixture.pages
      .filter(isAnnouncement)
      .filter(({ document }) => document.querySelector('article img'));
    const zips = [...fixture.files.keys()].filter((file) => file.endsWith('.zip'));
    expect(zips).toEqual(illustrated.map(({ address }) => `${address}media.zip`));
    for (const { document, address } of illustrated) {
      expect(document.querySelector(`a[href="${address}media.zip"]`)).not.toBeNull();
    }
  });

  it('has the text as it is published, and the pictures as they were supplied', async () => {
    const address = '/announcements/2024/everything/';
    const zip = unzipSync(fixture.files.get(`${address}media.zip`) ?? Buffer.of());
    const files = new Map(
      Object.entries(zip).map(([name, bytes]) => [name.replace('TST-2024-001/', ''), bytes]),
    );
    expect([...files.keys()].sort()).toEqual([
      'README.txt',
      'SHA256SUMS',
      'TST-2024-001.txt',
      'print/01-training-room.png',
      'print/02-whiteboard.png',
      'web/01-training-room.webp',
      'web/02-whiteboard.webp',
    ]);
    const text = Buffer.from(files.get('TST-2024-001.txt') ?? []);
    expect(text.equals(fixture.files.get(`${address}index.txt`) ?? Buffer.of())).toBe(true);
    for (const line of Buffer.from(files.get('SHA256SUMS') ?? [])
      .toString()
      .trim()
      .split('\n')) {
      const [sum, name = ''] = line.split('  ');
      expect(digest(files.get(name)), name).toBe(sum);
    }
    expect(await sharp(files.get('web/01-training-room.webp')).metadata()).toMatchObject({
      format: 'webp',
      width: 640,
    });
  });
});

function digest(bytes: Uint8Array = Buffer.of()): string {
  return createHash('sha256').update(bytes).digest('hex');
}
