import { describe, expect, it, test } from 'vitest';
import { isPrivate, readNetworkAddress, readReader } from './reader.ts';

test.each([
  ['198.51.100.4', '198.51.100.4'],
  ['198.51.100.4:50122', '198.51.100.4'],
  ['[2001:DB8:0:0::9]:50122', '2001:db8::9'],
  ['2001:db8::9', '2001:db8::9'],
  ['[2001:db8::9]', '2001:db8::9'],
  ['fe80::9%eth0', 'fe80::9'],
  ['::ffff:198.51.100.4', '198.51.100.4'],
  ['[::FFFF:198.51.100.4]:50122', '198.51.100.4'],
  ['"198.51.100.4"', '198.51.100.4'],
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

describe('the address of a reader', () => {
  it.each([
    ['is that of the connection', '198.51.100.4', '', '198.51.100.4'],
    ['is that of the connection if the header is not there', '198.51.100.4', '-', '198.51.100.4'],
    ['is what the gateway tells', '10.0.0.6', '198.51.100.4:50122', '198.51.100.4'],
    ['is the same through any gateway', '10.0.0.7', '198.51.100.4:50999', '198.51.100.4'],
    ['is what a gateway outside tells', '192.0.2.7', '198.51.100.4', '198.51.100.4'],
    ['is not what the reader made up', '10.0.0.6', '203.0.113.1, 198.51.100.4', '198.51.100.4'],
    [
      'stands before the gateways of the own network',
      '10.0.0.6',
      '198.51.100.4, 10.0.0.9,172.16.3.1',
      '198.51.100.4',
    ],
    [
      'stands before a gateway on the same machine',
      '127.0.0.1',
      '198.51.100.4, ::1',
      '198.51.100.4',
    ],
    [
      'is what the server took from the list itself',
      '198.51.100.4',
      '198.51.100.4, 192.0.2.7',
      '198.51.100.4',
    ],
    [
      'is that of the connection if the list has private ones only',
      '198.51.100.4',
      '192.168.1.7',
      '198.51.100.4',
    ],
    ['may be one of the own network', '192.168.1.7', '', '192.168.1.7'],
    ['may be one of the own network behind a gateway', '10.0.0.6', '192.168.1.7', '192.168.1.7'],
    ['is unknown if a name stands there', 'cable-7.example.net', '', undefined],
    ['is unknown behind a socket', 'unix:', '', undefined],
    ['is unknown behind the machine itself', '127.0.0.1', '', undefined],
    ['is unknown behind the machine itself with IPv6', '::1', '-', undefined],
    ['is unknown if the gateway hides it', '10.0.0.6', '203.0.113.1, unknown, 10.0.0.9', undefined],
  ])('%s', (_, connection, forwardedFor, address) => {
    expect(readReader(connection, forwardedFor)).toBe(address);
  });
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
