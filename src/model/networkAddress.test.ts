import { expect, test } from 'vitest';
import { isOwn, isPrivate, readNetworkAddress } from './networkAddress.ts';

test.each([
  ['198.51.100.4', '198.51.100.4'],
  ['198.51.100.4:50122', '198.51.100.4'],
  ['[2001:DB8:0:0::9]:50122', '2001:db8::9'],
  ['2001:db8::9', '2001:db8::9'],
  ['[2001:db8::9]', '2001:db8::9'],
  ['fe80::9%eth0', 'fe80::9'],
  ['::ffff:198.51.100.4', '198.51.100.4'],
  ['[::FFFF:198.51.100.4]:50122', '198.51.100.4'],
  ['[::ffff:a00:1]', '10.0.0.1'],
  ['press.example', undefined],
  ['press.example:443', undefined],
  ['unix:', undefined],
  ['@', undefined],
  ['-', undefined],
  ['', undefined],
  ['300.51.100.4', undefined],
  ['198.51.100.4:port', undefined],
  ['2024', undefined],
])('the field %j is the address %j', (field, address) => {
  expect(readNetworkAddress(field)).toBe(address);
});

test.each([
  ['10.1.2.3', true],
  ['172.31.0.1', true],
  ['172.32.0.1', false],
  ['100.64.0.9', true],
  ['198.51.100.4', false],
  ['fd00::1', true],
  ['fe80::1', true],
  ['fd::1', false],
  ['2001:db8::1', false],
  ['100.128.0.9', false],
])('%s is of a private network: %s', (address, expected) => {
  expect(isPrivate(address)).toBe(expected);
});

test.each([
  ['127.0.0.53', true],
  ['0.0.0.0', true],
  ['::1', true],
  ['::', true],
  ['::1:1', false],
  ['198.51.100.4', false],
])('%s is the machine itself or none: %s', (address, expected) => {
  expect(isOwn(address)).toBe(expected);
});
