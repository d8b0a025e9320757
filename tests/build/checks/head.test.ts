import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/builtSite.ts';
import { descriptionOf, headFaults, shared, titleOf } from './head.ts';

const SITE = 'https://press.example';
const GOOD = `<!doctype html><html lang="en" dir="ltr"><head><title>A</title>
<meta name="description" content="B"><meta name="viewport" content="width=device-width">
<link rel="canonical" href="${SITE}/a/">
<link rel="alternate" type="application/rss+xml" title="All" href="/rss.xml"></head>
<body><h1>A</h1></body></html>`;

describe('headFaults', () => {
  it('has nothing against a whole page', () => {
    expect(headFaults(readPage('/a/', GOOD), SITE)).toEqual([]);
  });

  it.each([
    ['<h1>A</h1>', '<h1>A</h1><h1>B</h1>', '/a/ has not exactly one h1'],
    ['<h1>A</h1>', '<h1> </h1>', '/a/ has an empty h1'],
    ['<title>A</title>', '', '/a/ has no title'],
    ['content="B"', 'content=""', '/a/ has no description'],
    [' lang="en"', '', '/a/ has no lang'],
    [' dir="ltr"', '', '/a/ has no dir'],
    [`${SITE}/a/`, `${SITE}/a`, `/a/ has the canonical address ${SITE}/a`],
    ['/rss.xml', '/feed.xml', '/a/ names no feed'],
    ['name="viewport"', 'name="viewpoint"', '/a/ has no viewport'],
  ])('finds %s replaced by %s', (good, bad, fault) => {
    expect(headFaults(readPage('/a/', GOOD.replace(good, bad)), SITE)).toEqual([fault]);
  });

  it('wants the page for unknown addresses kept out of search engines', () => {
    expect(headFaults(readPage('/404.html', GOOD), SITE)).toEqual(['/404.html may be indexed']);
  });
});

describe('shared', () => {
  it('names the pages with the same title or description', () => {
    const pages = [
      readPage('/a/', GOOD),
      readPage('/b/', GOOD),
      readPage('/c/', GOOD.replace('>A<', '>C<').replace('"B"', '"D"')),
    ];
    expect(shared(pages, titleOf)).toEqual(['/a/ and /b/ are both "A"']);
    expect(shared(pages, descriptionOf)).toEqual(['/a/ and /b/ are both "B"']);
  });
});
