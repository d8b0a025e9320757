import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { drawingOf } from './drawing.ts';
import { PictureCache } from './pictureCache.ts';

const CARD = { kicker: 'Training', title: 'Police train', note: '9 February 2024' };

describe('the cache of pictures', () => {
  let folder: string;
  beforeAll(() => {
    folder = path.join(mkdtempSync(path.join(tmpdir(), 'dateline-')), 'social');
  });
  afterAll(() => rmSync(path.dirname(folder), { recursive: true }));

  it('draws each picture once, also for later builds', async () => {
    const cache = await PictureCache.open(folder);
    const first = await cache.picture(drawingOf(CARD, 'The Record'));
    const later = await PictureCache.open(folder);
    const second = await later.picture(drawingOf(CARD, 'The Record'));
    expect([first.made, second.made]).toEqual([true, false]);
    expect(second.file).toBe(first.file);
    expect(readFileSync(first.file).toString('latin1', 1, 4)).toBe('PNG');
  });

  it.each([
    ['the title', drawingOf({ ...CARD, title: 'Police trained' }, 'The Record')],
    ['the date', drawingOf({ ...CARD, note: '10 February 2024' }, 'The Record')],
    ['the name of the archive', drawingOf(CARD, 'Another Record')],
  ])('draws another when %s changed', async (_, drawing) => {
    const cache = await PictureCache.open(folder);
    expect((await cache.picture(drawing)).made).toBe(true);
  });

  it.each([
    ['empty', 0],
    ['cut', -40],
  ])('draws one again that is %s', async (_, end) => {
    const cache = await PictureCache.open(folder);
    const { file } = await cache.picture(drawingOf(CARD, 'The Record'));
    const whole = readFileSync(file);
    writeFileSync(file, whole.subarray(0, end));
    expect((await cache.picture(drawingOf(CARD, 'The Record'))).made).toBe(true);
    expect(readFileSync(file)).toEqual(whole);
  });

  it('leaves nothing unfinished behind', () => {
    const files = readdirSync(folder);
    expect(files).toHaveLength(4);
    expect(files.filter((file) => !/^[0-9a-f]{64}\.png$/.test(file))).toEqual([]);
  });

  it('keeps only what is asked for', async () => {
    const cache = await PictureCache.open(folder);
    const { file } = await cache.picture(drawingOf(CARD, 'The Record'));
    await cache.keepOnly([file]);
    expect(readdirSync(folder)).toEqual([path.basename(file)]);
  });
});
