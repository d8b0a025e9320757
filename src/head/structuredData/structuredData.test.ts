import { describe, expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { site } from '../../site.config.ts';
import { webSite } from './archive.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { jsonLd } from './jsonLd.ts';
import { listPage } from './list.ts';
import { describedOrganisation, namedOrganisation } from './organisation.ts';

const HOME = 'https://press.example';

describe('breadcrumbs', () => {
  const trailOf = (address?: string) =>
    breadcrumbs({ title: 'This page', description: '', address }, en);

  it.each([
    ['/about/', [[site.name, '/']]],
    ['/topics/', [[site.name, '/']]],
    [
      '/topics/tracing/',
      [
        [site.name, '/'],
        ['Topics', '/topics/'],
      ],
    ],
    [
      '/announcements/2024/course/',
      [
        [site.name, '/'],
        ['All announcements', '/announcements/'],
        ['Announcements of 2024', '/announcements/2024/'],
      ],
    ],
    ['/no-page/of-its-own/', [[site.name, '/']]],
  ])('lead to %s', (address, above) => {
    expect(trailOf(address)?.itemListElement).toEqual(
      [...above, ['This page', address]].map(([name, item], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name,
        item: HOME + item,
      })),
    );
  });

  it.each([['/'], [undefined]])('are not there for %s', (address) => {
    expect(trailOf(address)).toBeUndefined();
  });
});

describe('an organisation', () => {
  it('has its names and its own site', () => {
    const found = describedOrganisation({
      id: 'interpol',
      name: 'International Criminal Police Organization',
      acronym: 'INTERPOL',
      otherNames: ['OIPC'],
      kind: 'international',
      site: 'https://interpol.example/',
    });
    expect(found).toEqual({
      '@type': 'Organization',
      '@id': `${HOME}/organisations/interpol/#organisation`,
      mainEntityOfPage: `${HOME}/organisations/interpol/`,
      name: 'International Criminal Police Organization',
      alternateName: ['INTERPOL', 'OIPC'],
      url: 'https://interpol.example/',
      sameAs: 'https://interpol.example/',
    });
  });

  it('has its own site also where another thing names it', () => {
    const named = { id: 'police', name: 'Police', otherNames: [], kind: 'police' as const };
    expect(namedOrganisation(named)).not.toHaveProperty('url');
    const site = 'https://police.example/';
    expect(namedOrganisation({ ...named, site })).toMatchObject({ name: 'Police', url: site });
  });

  it('says nothing that is not known', () => {
    const plain = { id: 'police', name: 'Police', otherNames: [], kind: 'police' as const };
    expect(Object.keys(describedOrganisation(plain))).toEqual([
      '@type',
      '@id',
      'mainEntityOfPage',
      'name',
    ]);
    expect(describedOrganisation({ ...plain, country: 'FR' })).toMatchObject({
      address: { addressCountry: 'FR' },
    });
  });
});

it('a list is a collection, and another page is not', () => {
  const head = { title: 'Topics', description: 'All.', address: '/topics/' };
  expect(listPage({ ...head, isList: true }, 'en')).toMatchObject({
    '@type': 'CollectionPage',
    url: `${HOME}/topics/`,
    name: 'Topics',
    isPartOf: { '@id': `${HOME}/#site` },
  });
  expect(listPage(head, 'en')).toBeUndefined();
});

it('the archive can be searched by its address', () => {
  expect(webSite()).toMatchObject({
    '@type': 'WebSite',
    name: site.name,
    potentialAction: {
      '@type': 'SearchAction',
      target: { urlTemplate: `${HOME}/search/?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
  });
});

it('what is printed cannot end its script, and reads back the same', () => {
  const thing = { '@type': 'Thing', name: '</script><script>alert(1)</script><!-- & "' } as const;
  const text = jsonLd([thing]);
  expect(text).not.toContain('<');
  expect(JSON.parse(text)).toEqual({ '@context': 'https://schema.org', '@graph': [thing] });
});
