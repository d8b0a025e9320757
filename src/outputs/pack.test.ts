import { describe, expect, it } from 'vitest';
import { pack, unpack } from './pack.ts';

const text = (content: string) => new Uint8Array(Buffer.from(content));
const read = (bytes: Uint8Array) =>
  unpack(bytes).map(({ path, parts }) => [path, Buffer.concat([...parts]).toString()]);

describe('pack', () => {
  const shared = text('Ω shared ');

  it('gives back every file', () => {
    const files = [
      { path: '/a.txt', parts: [text('a '), shared, text('end')] },
      { path: '/ä/b.txt', parts: [shared, shared] },
      { path: '/empty', parts: [] },
    ];
    expect(read(pack(files))).toEqual([
      ['/a.txt', 'a Ω shared end'],
      ['/ä/b.txt', 'Ω shared Ω shared '],
      ['/empty', ''],
    ]);
  });

  it('keeps a shared part once', () => {
    const large = text('x'.repeat(10_000));
    const files = Array.from({ length: 50 }, (_, n) => ({ path: `/${n}`, parts: [large] }));
    expect(pack(files).length).toBeLessThan(11_000);
  });

  it('can be read from the middle of a larger buffer', () => {
    const bytes = pack([{ path: '/a', parts: [shared] }]);
    const around = Buffer.concat([Buffer.from('before'), bytes]);
    expect(read(around.subarray(6))).toEqual([['/a', 'Ω shared ']]);
  });
});
