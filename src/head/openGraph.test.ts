import { describe, expect, it } from 'vitest';
import { archived, type Written } from '../../tests/support/archive.ts';
import { en } from '../i18n/en.ts';
import { localeOf } from '../i18n/strings.ts';
import { site } from '../site.config.ts';
import { articleOf } from './article.ts';
import type { PageHead } from './head.ts';
import { openGraphTags } from './openGraph.ts';

const PAGE: PageHead = { title: 'About', description: 'What this is.', address: '/about/' };

/** Name and content of each tag. */
function read(page: PageHead, locale: string | undefined = 'en-GB') {
  return openGraphTags(page, locale).map(({ attributes: { property, content } }) => [
    property,
    content,
  ]);
}

describe('openGraphTags', () => {
  it('describe a page', () => {
    expect(read(PAGE)).toEqual([
      ['og:url', 'https://press.example/about/'],
      ['og:site_name', site.name],
      ['og:title', 'About'],
      ['og:description', 'What this is.'],
      ['og:locale', 'en_GB'],
      ['og:type', 'website'],
    ]);
  });

  it('describe an announcement', () => {
    const article = articleOf(
      archived({ published: '2024-02-09T09:00:00+01:00', topics: ['tracing', 'seizure'] }),
      en,
    );
    expect(read({ ...PAGE, article }).slice(5)).toEqual([
      ['og:type', 'article'],
      ['article:published_time', '2024-02-09T09:00:00+01:00'],
      ['article:modified_time', '2024-02-09T09:00:00+01:00'],
      ['article:section', 'Training'],
      ['article:tag', 'Tracing'],
      ['article:tag', 'Seizure'],
    ]);
  });

  it('date no announcement by its event', () => {
    const dated = { datedBy: 'event', published: '2024-02-09' };
    const updates = [{ date: '2024-03-01', kind: 'update', note: 'More.' }];
    const names = (written: Written) =>
      read({ ...PAGE, article: articleOf(archived(written), en) }).map(([name]) => name);
    expect(names(dated)).not.toContain('article:published_time');
    expect(names(dated)).not.toContain('article:modified_time');
    expect(names({ ...dated, updates })).toContain('article:modified_time');
  });

  it('give a page without an address none', () => {
    expect(read({ title: 'Gone', description: 'Nothing here.' })[0]?.[0]).toBe('og:site_name');
  });
});

it.each([
  ['en', 'en-GB'],
  ['pt-BR', 'pt-BR'],
  ['zh-Hant-TW', 'zh-TW'],
  ['ar', undefined],
])('the locale of %s is %s', (language, locale) => {
  expect(localeOf(language)).toBe(locale);
});
