import { afterEach, describe, expect, it } from 'vitest';
import { BUILD_TIME, FIXTURE_CONTENT, SITE_ADDRESS } from '../support/builtArchives.ts';
import { readSite } from '../support/builtSite.ts';
import { currentFeeds, readFeeds } from '../support/feeds.ts';
import { copyProject, type Project } from '../support/project.ts';
import { markupFaults } from './checks/markup.ts';

const ENVIRONMENT = {
  CONTENT_DIR: FIXTURE_CONTENT,
  BUILD_TIME,
  SITE_URL: SITE_ADDRESS,
  SOCIAL_IMAGES: 'off',
} as const;

const LISTS = [
  { name: 'Weekly digest', id: 'weekly' },
  { name: 'Corrections & retractions', id: 'corrections' },
];

describe('a build with settings for mail and WebSub', () => {
  let project: Project | undefined;
  afterEach(() => project?.remove());

  it('has the form of the provider, and names the hub in every feed that can still change', async () => {
    project = copyProject();
    project.configure({
      mail: { provider: 'buttondown', username: 'press', lists: LISTS },
      webSub: { hub: 'https://hub.press.example/?a=1&b=2' },
    });
    const { code, output } = await project.build(ENVIRONMENT);
    expect(code, output).toBe(0);
    const site = readSite(project.dist);

    const page = site.pages.find(({ address }) => address === '/feeds/');
    const form = page?.document.querySelector('main form');
    expect(form?.getAttribute('action')).toBe(
      'https://buttondown.com/api/emails/embed-subscribe/press',
    );
    const fields = [...(form?.querySelectorAll('input') ?? [])].map((input) => [
      input.getAttribute('type'),
      input.getAttribute('name'),
      input.getAttribute('value'),
      input.hasAttribute('required') || input.hasAttribute('checked'),
    ]);
    expect(fields).toEqual([
      ['hidden', 'embed', '1', false],
      ['checkbox', 'tag', 'weekly', false],
      ['checkbox', 'tag', 'corrections', false],
      ['email', 'email', null, true],
    ]);
    expect(form?.textContent).toContain('you agree that buttondown.com keeps your address');
    expect(page && (await markupFaults(page))).toEqual([]);

    const feeds = readFeeds(site);
    const withHub = feeds.filter(({ path }) =>
      /hub\.press\.example\/\?a=1&(?:amp;)?b=2/.test(String(site.files.get(path))),
    );
    expect(withHub).toEqual(currentFeeds(site));
  });

  it('stops at settings that lead nowhere, and says how to mend them', async () => {
    project = copyProject();
    project.configure({
      mail: { provider: 'listmonk', address: 'https://lists.press.example', lists: [LISTS[0]] },
    });
    const { code, output } = await project.build(ENVIRONMENT);
    expect(code).not.toBe(0);
    expect(output).toContain(
      'src/site.config.ts, in mail: lists.id: "weekly" is not the UUID of a list. Copy the value="…" of the list from the form that listmonk shows under Lists, Forms.',
    );
  });
});
