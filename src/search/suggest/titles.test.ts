import { describe, expect, it } from 'vitest';
import { titleFiles } from '../build/titleFiles.ts';
import { numbersOf, stepsOf, TITLES_A_FILE, type Title } from '../format/titleFile.ts';
import { Titles } from './titles.ts';

const TITLES = [
  'Training on asset recovery in Kenya',
  'Kenya trains police',
  'Police academy opens in Nairobi',
  'Kenyan police learn to trace coins',
].map(titled);

describe('Titles', () => {
  it.each([
    [
      'kenya',
      [
        'Kenya trains police',
        'Kenyan police learn to trace coins',
        'Training on asset recovery in Kenya',
      ],
    ],
    ['ken pol', ['Kenya trains police', 'Kenyan police learn to trace coins']],
    ['pol ken', ['Kenya trains police', 'Kenyan police learn to trace coins']],
    [
      'police',
      [
        'Police academy opens in Nairobi',
        'Kenya trains police',
        'Kenyan police learn to trace coins',
      ],
    ],
    ['in nairobi', ['Police academy opens in Nairobi']],
    ['xylophone', []],
    ['ke', []],
    ['', []],
  ])('for %j are %j', async (typed, expected) => {
    const { titles } = archive(TITLES);
    const found = await titles.beginningWith(typed.split(' '), 5);
    expect(found.map(({ title }) => title)).toEqual(expected);
  });

  it('has everything that is known of an announcement', async () => {
    const arabic = { ...titled('تدريب المحققين', 0), language: 'ar' };
    const { titles } = archive([arabic]);
    expect(await titles.beginningWith(['تدريب'], 5)).toEqual([arabic]);
  });

  it('are no more than asked for, the newest', async () => {
    const { titles } = archive(many(300));
    const found = await titles.beginningWith(['course'], 5);
    expect(found.map(({ title }) => title)).toEqual(
      [0, 1, 2, 3, 4].map((number) => `Course ${number} for officers of x${number}`),
    );
  });

  it('are found by words of every file', async () => {
    const { titles } = archive(many(3000));
    for (const number of [100, 1234, 2999]) {
      const [found] = await titles.beginningWith([`x${number}`], 5);
      expect(found?.address).toBe(`/announcements/2024/${number}/`);
    }
  });

  it('read few and small files, each once', async () => {
    const { titles, read, files } = archive(many(3000));
    await titles.beginningWith(['x1234'], 5);
    await titles.beginningWith(['x1234'], 5);
    expect(read).toEqual([
      'index.bin',
      expect.stringMatching(/^words-/),
      `titles-${Math.floor(1234 / TITLES_A_FILE)}.bin`,
    ]);
    const sizes = read.map((name) => files.get(name)?.length ?? 0);
    expect(Math.max(...sizes)).toBeLessThan(6000);
  });

  it('try a file again that could not be read', async () => {
    const { files } = archive(TITLES);
    let isDown = true;
    const titles = new Titles(async (name) => {
      if (isDown) throw new Error('no connection');
      return contentOf(files, name);
    });
    await expect(titles.beginningWith(['kenya'], 5)).rejects.toThrow('no connection');
    isDown = false;
    expect(await titles.beginningWith(['kenya'], 5)).toHaveLength(3);
  });

  it('of an archive without announcements are none', async () => {
    expect(await archive([]).titles.beginningWith(['kenya'], 5)).toEqual([]);
  });
});

describe('titleFiles', () => {
  it('gives the same bytes for the same titles', () => {
    expect(titleFiles(TITLES)).toEqual(titleFiles(structuredClone(TITLES)));
  });
});

describe('stepsOf', () => {
  it.each([
    [[], []],
    [[7], [7]],
    [
      [0, 3, 4, 100],
      [0, 3, 1, 96],
    ],
  ])('of %j are %j', (numbers, steps) => {
    expect(stepsOf(numbers)).toEqual(steps);
    expect(numbersOf(steps)).toEqual(numbers);
  });
});

function titled(title: string, number: number): Title {
  return { title, address: `/announcements/2024/${number}/` };
}

function many(count: number): Title[] {
  return Array.from({ length: count }, (_, number) =>
    titled(`Course ${number} for officers of x${number}`, number),
  );
}

/** The titles as a browser reads them, and which files it has read. */
function archive(all: readonly Title[]) {
  const files = titleFiles(all);
  const read: string[] = [];
  const titles = new Titles(async (name) => {
    read.push(name);
    return contentOf(files, name);
  });
  return { titles, files, read };
}

function contentOf(files: ReadonlyMap<string, Uint8Array>, name: string): Uint8Array {
  const bytes = files.get(name);
  if (!bytes) throw new Error(`There is no ${name}.`);
  return bytes;
}
