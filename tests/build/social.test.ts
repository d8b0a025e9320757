import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { type BuiltPage, isAnnouncement, readSite } from '../support/builtSite.ts';
import { copyProject, type Project } from '../support/project.ts';

/** Announcements of the fixture archive with characters that the fonts do not have. */
const WITHOUT_OWN = ['/announcements/2025/arabic/', '/announcements/2025/hostile-text/'];

describe.each([
  { archive: 'shipped', folder: inject('shippedSite'), without: [] },
  { archive: 'fixture', folder: inject('fixtureSite'), without: WITHOUT_OWN },
])('the social images of the $archive archive', ({ archive, folder, without }) => {
  const { files, pages } = readSite(folder);

  it('are PNG files of the size that the page says, below 40 kB', async () => {
    for (const page of pages) {
      const png = files.get(pathOf(page));
      expect(png, page.address).toBeDefined();
      const { format, width, height } = await sharp(png).metadata();
      expect([format, `${width}`, `${height}`]).toEqual([
        'png',
        content(page, 'og:image:width'),
        content(page, 'og:image:height'),
      ]);
      expect(png?.length, page.address).toBeLessThan(40_000);
    }
    const sizes = [...files].flatMap(([file, { length }]) =>
      file.endsWith('/social.png') ? [length] : [],
    );
    const average = sizes.reduce((sum, size) => sum + size, 0) / sizes.length;
    console.log(
      `${archive}: ${sizes.length} social images, ${Math.round(average)} bytes on average, at most ${Math.max(...sizes)}`,
    );
  });

  it('stand beside each announcement, but for those that cannot be drawn', () => {
    const own = ({ address }: BuiltPage) => `${address}social.png`;
    const others = pages.filter(isAnnouncement).filter((page) => pathOf(page) !== own(page));
    expect(others.map(({ address }) => address)).toEqual(without);
    expect(new Set(others.map(pathOf))).toEqual(new Set(without.map(() => '/social.png')));
    expect(without.filter((address) => files.has(`${address}social.png`))).toEqual([]);
  });

  it('say in words what they show', () => {
    for (const page of pages.filter(isAnnouncement)) {
      if (without.includes(page.address)) continue;
      expect(content(page, 'og:image:alt')).toContain(content(page, 'og:title'));
    }
  });

  it('are each of a page', () => {
    const images = [...files.keys()].filter((file) => file.endsWith('/social.png'));
    expect(images.sort()).toEqual([...new Set(pages.map(pathOf))].sort());
    expect(files.has('/social.json')).toBe(false);
  });
});

describe('builds one after the other', () => {
  let project: Project;
  beforeAll(() => {
    project = copyProject();
  });
  afterAll(() => project.remove());
  const build = async (SOCIAL_IMAGES: 'on' | 'off') => {
    const stated = { CONTENT_DIR: FIXTURE_CONTENT, BUILD_TIME, SITE_URL: SITE_ADDRESS };
    const { code, output } = await project.build({ ...stated, SOCIAL_IMAGES });
    expect(code, output).toBe(0);
    return { output, ...readSite(project.dist) };
  };

  it('draw nothing again, and give the same', async () => {
    const first = await build('on');
    expect(first.output).toMatch(/\[social-images\] [1-9]\d* social images made, 0 kept\./);
    const second = await build('on');
    expect(second.output).toMatch(/\[social-images\] 0 social images made, [1-9]\d* kept\./);
    const image = '/announcements/2024/everything/social.png';
    expect(second.files.get(image)).toEqual(first.files.get(image));
  });

  it('share one picture when they are switched off', async () => {
    const { files, pages } = await build('off');
    expect(new Set(pages.map(pathOf))).toEqual(new Set(['/social.png']));
    expect([...files.keys()].filter((file) => file.endsWith('social.png'))).toEqual([
      '/social.png',
    ]);
  });
});

/** The path of the picture that a page names. */
function pathOf(page: BuiltPage): string {
  const address = content(page, 'og:image') ?? '';
  expect(address.startsWith(SITE_ADDRESS), `${page.address} names ${address}`).toBe(true);
  return new URL(address).pathname;
}

function content({ document }: BuiltPage, property: string): string | null | undefined {
  return document.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
}
