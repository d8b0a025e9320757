import { expect, test } from 'vitest';
import { FileError, systemCode } from './fileError.ts';

const systemError = (code: unknown) => Object.assign(new Error('open'), { code });

test.each([
  ['ENOSPC', 'a.json cannot be written: no space is left on the device (ENOSPC).'],
  ['EROFS', 'a.json cannot be written: the file system is read-only (EROFS).'],
  ['EACCES', 'a.json cannot be written: permission is denied (EACCES).'],
  ['EUNHEARD', 'a.json cannot be written: EUNHEARD.'],
])('%s is told in one line', (code, line) => {
  expect(new FileError('a.json', 'written', systemError(code)).message).toBe(line);
});

test('other errors are told in their own words', () => {
  expect(new FileError('a.json', 'read', new Error('odd')).message).toBe(
    'a.json cannot be read: odd.',
  );
  expect(systemCode(systemError(7))).toBeUndefined();
  expect(systemCode('ENOENT')).toBeUndefined();
});
