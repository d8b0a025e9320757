import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { isWholePicture } from './wholePicture.ts';

const PICTURE = sharp({ create: { width: 32, height: 32, channels: 3, background: '#123' } });

describe.each(['png', 'jpeg', 'webp', 'avif'] as const)('a picture in %s', async (format) => {
  const bytes = await PICTURE.clone().toFormat(format).toBuffer();

  test('is whole', () => {
    expect(isWholePicture(bytes)).toBe(true);
  });

  test.each([0, 1, 15, 16, 40, -1])('is not whole when it ends at byte %i', (end) => {
    expect(isWholePicture(bytes.subarray(0, end))).toBe(false);
  });
});

test('other files are not whole', () => {
  expect(isWholePicture(Buffer.alloc(100))).toBe(false);
});
