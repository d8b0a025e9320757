import { describe, expect, it } from 'vitest';
import { readReader } from './reader.ts';

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
