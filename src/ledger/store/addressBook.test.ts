import { describe, expect, test } from 'vitest';
import {
  type AddressLine,
  addressFile,
  readAddressLine,
  writeAddressLine,
  writeAddressLines,
} from './addressBook.ts';

test.each<[string, AddressLine]>([
  ['/a/ 2024-03-01 page', { address: '/a/', since: '2024-03-01', now: 'page' }],
  ['/a/rss.xml 2024-03-01 ended', { address: '/a/rss.xml', since: '2024-03-01', now: 'ended' }],
  [
    '/a/ 2024-03-01 redirect /b/',
    { address: '/a/', since: '2024-03-01', now: 'redirect', to: '/b/' },
  ],
])('%s', (text, line) => {
  expect(writeAddressLine(line)).toBe(text);
  expect(readAddressLine(text)).toEqual(line);
});

test.each([
  '',
  'a/ 2024-03-01 page',
  '/a/ 2024-02-30 page',
  '/a/ 2024-03-01 here',
  '/a/ 2024-03-01 redirect',
  '/a/ 2024-03-01 page /b/',
  '/a/ 2024-03-01 redirect /b/ /c/',
  '<<<<<<< HEAD',
])('%j is no line', (text) => {
  expect(readAddressLine(text)).toBeUndefined();
});

describe('the lines of two branches', () => {
  test('are the same in whatever order Git put them together', () => {
    const [ours, theirs] = [
      ['/b/ 2024-03-01 page', '/a/ 2024-03-01 page'],
      ['/c/ 2024-03-01 page', '/a/ 2024-03-01 page'],
    ];
    const merged = writeAddressLines([...(ours ?? []), ...(theirs ?? [])]);
    expect(merged).toBe('/a/ 2024-03-01 page\n/b/ 2024-03-01 page\n/c/ 2024-03-01 page\n');
    expect(writeAddressLines([...(theirs ?? []), ...(ours ?? [])])).toBe(merged);
  });
});

test.each([
  ['/', 'addresses/root.txt'],
  ['/rss.xml', 'addresses/root.txt'],
  ['/about/', 'addresses/about.txt'],
  ['/.well-known/security.txt', 'addresses/-well-known.txt'],
  ['/announcements/', 'addresses/announcements.txt'],
  ['/announcements/2024/', 'addresses/announcements-2024.txt'],
  ['/announcements/2024/course/changes/1-2/', 'addresses/announcements-2024.txt'],
  ['/topics/tracing/rss.xml', 'addresses/topics.txt'],
])('%s is recorded in %s', (address, file) => {
  expect(addressFile(address)).toBe(file);
});
