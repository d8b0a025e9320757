import { expect, test } from 'vitest';
import { typedAddress } from './address.ts';

test.each<[string, string[], boolean]>([
  [
    'https://press.example/announcements/2023/port-raid/',
    ['announcements', '2023', 'port-raid'],
    true,
  ],
  [
    'http://press.example/base/announcements/2023/port-raid/index.html?utm_source=x#what',
    ['base', 'announcements', '2023', 'port-raid'],
    true,
  ],
  ['press.example/announcements/2023/Port-Raid', ['announcements', '2023', 'port-raid'], true],
  ['/announcements/2023/port-raid/', ['announcements', '2023', 'port-raid'], true],
  [
    '<https://press.example/announcements/2023/port-raid/>.',
    ['announcements', '2023', 'port-raid'],
    true,
  ],
  ['announcements/2023/caf%C3%A9', ['announcements', '2023', 'café'], true],
  ['/announcements/2023/100%/', ['announcements', '2023', '100%'], true],
  ['port-raid', ['port-raid'], false],
])('%s', (text, names, isPlain) => {
  expect(typedAddress(text)).toEqual({ names, isPlain });
});

test.each(['port raid', 'raid', '', '"a b/c"', 'https://press.example/'])(
  '%j is no address of a page',
  (text) => {
    expect(typedAddress(text)).toBeUndefined();
  },
);
