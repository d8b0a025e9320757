import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archived } from '../../../tests/support/archive.ts';
import { en } from '../../i18n/en.ts';
import { digest as sha256 } from '../../model/digest.ts';
import { mediaFolder, zipped } from './mediaFolder.ts';
import type { PressPicture } from './pictures.ts';

const PICTURE: PressPicture = {
  image: {
    src: { src: '/_astro/room.png', width: 3000, height: 2000, format: 'png' },
    alt: 'Officers at desks',
    caption: 'The first day',
    credit: 'Coast Police',
    licence: 'CC BY 4.0',
  },
  name: '01-room',
  print: { name: '01-room.png', bytes: Buffer.from('large') },
  web: { name: '01-room.webp', bytes: Buffer.from('small') },
};
const FILES = mediaFolder(archived(), [PICTURE], 'The text.\n', en);
const read = (name: string) => Buffer.from(FILES.get(name) ?? []).toString();

describe('the folder of an announcement with pictures', () => {
  it('has its text, its pictures in two sizes, who made them, and checksums', () => {
    expect([...FILES.keys()]).toEqual([
      'SHA256SUMS',
      'README.txt',
      'TST-2024-001.txt',
      'print/01-room.png',
      'web/01-room.webp',
    ]);
    expect(read('TST-2024-001.txt')).toBe('The text.\n');
    expect(read('print/01-room.png')).toBe('large');
  });

  it('says of each picture what those who use it have to know', () => {
    const lines = read('README.txt').split('\n');
    for (const line of [
      'Police train investigators',
      'https://press.example/announcements/2024/tst-2024-001/',
      'print/01-room.png (3000 × 2000), web/01-room.webp',
      'Caption: The first day',
      'Credit: Coast Police',
      'Licence: CC BY 4.0',
      'Description: Officers at desks',
    ]) {
      expect(lines).toContain(line);
    }
  });

  it('has the checksum of every other file, as sha256sum reads it', () => {
    const sums = read('SHA256SUMS').trimEnd().split('\n');
    expect(sums).toHaveLength(FILES.size - 1);
    for (const line of sums) {
      const [, digest, name = ''] = /^([0-9a-f]{64}) {2}(.+)$/.exec(line) ?? [];
      expect(digest).toBe(sha256(FILES.get(name) ?? Buffer.of()));
    }
  });
});

describe('zipped', () => {
  it('puts the files into one folder', () => {
    const unzipped = unzipSync(zipped('TST-2024-001', FILES));
    expect(Object.keys(unzipped)).toEqual([...FILES.keys()].map((name) => `TST-2024-001/${name}`));
    expect(strFromU8(unzipped['TST-2024-001/TST-2024-001.txt'] ?? Buffer.of())).toBe('The text.\n');
  });

  it('gives the same bytes in every time zone', () => {
    const { TZ } = process.env;
    const bytes = ['UTC', 'Asia/Tokyo', 'America/Los_Angeles'].map((zone) => {
      process.env.TZ = zone;
      return sha256(zipped('A', FILES));
    });
    process.env.TZ = TZ ?? 'UTC';
    expect(new Set(bytes).size).toBe(1);
  });
});
