import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/builtSite.ts';
import { checkLinks } from './links.ts';

const SITE = 'https://press.example';

function check(pages: Record<string, string>) {
  return checkLinks(
    {
      pages: Object.entries(pages).map(([address, html]) => readPage(address, html)),
      files: new Map([['/rss.xml', Buffer.from('<rss/>')]]),
    },
    SITE,
  );
}

describe('checkLinks', () => {
  it('follows links to pages, files and fragments', () => {
    const report = check({
      '/': `<a href="/about/#who">1</a> <a href="${SITE}/about/">2</a> <a href="/rss.xml">3</a>`,
      '/about/': '<h2 id="who">Who</h2> <a href="#who">4</a> <a href="../">5</a>',
    });
    expect(report).toEqual({
      faults: [],
      links: 5,
      fragments: 2,
      linked: new Set(['/', '/about/', '/rss.xml']),
    });
  });

  it('leaves other sites and other schemes alone', () => {
    expect(
      check({ '/': '<a href="https://other.example/x">1</a> <a href="mailto:a@b.example">2</a>' })
        .links,
    ).toBe(0);
  });

  it.each([
    ['a page that is not there', '<a href="/gone/">x</a>', '/ links to /gone/, which is not there'],
    ['a page without its slash', '<a href="/rss">x</a>', '/ links to /rss, which is not there'],
    [
      'a fragment that is not there',
      '<a href="#gone">x</a>',
      '/ links to /#gone, which that page does not have',
    ],
    [
      'a picture that is not there',
      '<img src="/a.webp">',
      '/ links to /a.webp, which is not there',
    ],
    [
      'a form that leads nowhere',
      '<form action="/find/"></form>',
      '/ links to /find/, which is not there',
    ],
  ])('finds %s', (_, html, fault) => {
    expect(check({ '/': html }).faults).toEqual([fault]);
  });
});
