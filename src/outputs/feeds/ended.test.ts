import { describe, expect, it } from 'vitest';
import { contentOf } from '../../../tests/support/archive.ts';
import { type Archive, indexArchive } from '../../archive/archive.ts';
import type { FormerAddress } from '../../schemas/formerAddress.ts';
import { feedDocuments, headOf } from './document.ts';
import { endedItem, endedLists } from './ended.ts';

const MERGED: FormerAddress = {
  address: '/topics/old/',
  ended: '2025-03-01',
  to: '/topics/tracing/',
  reason: 'Merged into Tracing & more.',
};
const CLOSED: FormerAddress = {
  address: '/organisations/bureau/',
  ended: '2025-04-01',
  reason: 'Closed.',
};

function archiveWith(...formerAddresses: FormerAddress[]): Archive {
  return indexArchive({ ...contentOf([{}]), formerAddresses }, 4);
}

describe('endedLists', () => {
  it('are the former addresses that had feeds', () => {
    const other = (address: string): FormerAddress => ({ ...CLOSED, address });
    const archive = archiveWith(
      MERGED,
      other('/announcements/2024/gone/'),
      other('/announcements/2020/'),
      CLOSED,
      other('/topics/'),
      other('/topics/x/y/'),
      other('/topics/x/rss.xml'),
      other('/kinds/interview/'),
      other('/regions/arctic/'),
      other('/about-us/'),
    );
    expect(endedLists(archive).map(({ group, former }) => [group, former.address])).toEqual([
      ['topic', '/topics/old/'],
      ['organisation', '/organisations/bureau/'],
      ['kind', '/kinds/interview/'],
      ['region', '/regions/arctic/'],
    ]);
  });
});

describe('the feed of an ended list', () => {
  const archive = archiveWith(MERGED, CLOSED);
  const [merged, closed] = endedLists(archive);
  if (!merged || !closed) throw new Error('The lists are missing.');

  it('has one entry that says when, why and where to go', () => {
    expect(endedItem(merged)).toEqual({
      id: 'tag:training-record.example.org,2024:/topics/old/ended',
      title: 'This feed has ended',
      address: 'https://press.example/topics/tracing/',
      summary:
        'The list at /topics/old/ was closed on 1 March 2025, and nothing more will be added to this feed. Merged into Tracing & more.',
      html:
        '<p>The list at /topics/old/ was closed on 1 March 2025, and nothing more will be added to this feed. Merged into Tracing &amp; more.</p>' +
        '<p>It goes on at <a href="https://press.example/topics/tracing/">https://press.example/topics/tracing/</a>.</p>' +
        '<p>The feeds there: <a href="https://press.example/topics/tracing/rss.xml">RSS</a>, ' +
        '<a href="https://press.example/topics/tracing/atom.xml">Atom</a>, ' +
        '<a href="https://press.example/topics/tracing/feed.json">JSON Feed</a>.</p>',
      published: new Date('2025-03-01T00:00:00Z'),
      updated: new Date('2025-03-01T00:00:00Z'),
      language: 'en',
      author: { name: 'The Training Record' },
      categories: [],
      images: [],
    });
  });

  it('leads to all lists of its sort where there is no other', () => {
    const { address, html } = endedItem(closed);
    expect(address).toBe('https://press.example/organisations/');
    expect(html).toMatch(/<p>Choose another list at <a [^>]+>[^<]+<\/a>\.<\/p>$/);
  });

  it('stays where it was, in one document', () => {
    const documents = feedDocuments(archive, 50).filter(({ ended }) => ended);
    expect(documents.map((document) => headOf(document, 'atom', archive))).toMatchObject([
      {
        id: 'tag:training-record.example.org,2024:/topics/old/',
        address: 'https://press.example/topics/old/atom.xml',
        page: 'https://press.example/topics/tracing/',
        description: 'Merged into Tracing & more.',
        updated: new Date('2025-03-01T00:00:00Z'),
        extent: 'complete',
        hasEnded: true,
      },
      { address: 'https://press.example/organisations/bureau/atom.xml', hasEnded: true },
    ]);
  });
});
