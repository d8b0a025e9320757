import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { site } from '../site.config.ts';
import { feedTags } from './feedTags.ts';
import { documentTitle, headTags, type PageHead } from './head.ts';
import type { HeadTag } from './tags.ts';

const PAGE: PageHead = { title: 'About', description: 'What this is.', address: '/about/' };

/** The attributes of the tag that has this one. */
function tagWith(tags: readonly HeadTag[], name: string, value: string) {
  return tags.find(({ attributes }) => attributes[name] === value)?.attributes;
}

describe('documentTitle', () => {
  it.each([
    ['About', `About · ${site.name}`],
    [site.name, site.name],
  ])('of %s is %s', (title, expected) => {
    expect(documentTitle({ ...PAGE, title })).toBe(expected);
  });
});

describe('headTags', () => {
  it('describes a page', () => {
    expect(headTags(PAGE, en)).toEqual([
      { name: 'meta', attributes: { name: 'description', content: 'What this is.' } },
      { name: 'link', attributes: { rel: 'canonical', href: 'https://press.example/about/' } },
      ...feedTags(undefined, en),
    ]);
  });

  it('offers the feeds of its list before those of the archive', () => {
    const follows = { title: 'Tracing', address: '/topics/tracing/' };
    const feeds = headTags({ ...PAGE, follows }, en).filter(
      ({ attributes }) => attributes['rel'] === 'alternate',
    );
    expect(feeds).toEqual(feedTags(follows, en));
  });

  it('keeps a page without an address out of search engines', () => {
    const tags = headTags({ title: 'Gone', description: 'Nothing here.' }, en);
    expect(tagWith(tags, 'name', 'robots')?.['content']).toBe('noindex');
    expect(tagWith(tags, 'rel', 'canonical')).toBeUndefined();
  });
});
