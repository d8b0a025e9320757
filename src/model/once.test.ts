import { expect, test } from 'vitest';
import { Once } from './once.ts';

test('loads each key once', async () => {
  const once = new Once<number>();
  let calls = 0;
  const load = async () => ++calls;
  expect(await Promise.all([once.get('a', load), once.get('a', load)])).toEqual([1, 1]);
  expect(await once.get('b', load)).toBe(2);
  expect(await once.get('a', load)).toBe(1);
});

test('tries again after a failure', async () => {
  const once = new Once<string>();
  const failing = once.get('a', async () => {
    throw new Error('offline');
  });
  await expect(failing).rejects.toThrow('offline');
  expect(await once.get('a', async () => 'there')).toBe('there');
});

test('loads anew what it was told to forget, whatever becomes of what was loading', async () => {
  const once = new Once<string>();
  let fail = () => {};
  const failing = once.get(
    'a',
    () => new Promise((_, reject) => (fail = () => reject(new Error('late')))),
  );
  once.forget();
  const loaded = once.get('a', async () => 'there');
  fail();
  await expect(failing).rejects.toThrow('late');
  expect(once.get('a', async () => 'again')).toBe(loaded);
});
