import { expect, test } from 'vitest';
import { inOneForm } from './oneForm.ts';

test.each([
  ['/', ['/index.html', '//', '/index.htm', '/./', '/topics/../']],
  [
    '/about/',
    [
      '/about',
      '/about.html',
      '/about/index.html',
      '//about//',
      '/ABOUT/',
      '/%61bout/',
      '/x/../about/',
    ],
  ],
  ['/rss.xml', ['/RSS.xml', '//rss.xml', '/%72ss.xml']],
])('%s has the form of each of its readings', (address, readings) => {
  for (const each of readings) expect(inOneForm(each), each).toBe(inOneForm(address));
});

test.each([
  ['/about/', '/about/team/'],
  ['/about/', '/about.xml'],
  ['/about/', '/about-us/'],
  ['/index/', '/'],
  ['/100%/', '/100/'],
])('%s and %s have two forms', (one, other) => {
  expect(inOneForm(one)).not.toBe(inOneForm(other));
});
