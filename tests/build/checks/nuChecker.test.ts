import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nuFaults, skipWithoutJava } from './nuChecker.ts';

describe('nuFaults', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'dateline-nu-'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const write = (name: string, body: string) => {
    const start = '<!doctype html><html lang="en"><head><title>A</title></head><body>';
    writeFileSync(path.join(folder, name), `${start}<h1>A</h1>${body}`);
  };

  it('finds the faults of every file in a folder, and none in correct ones', async (context) => {
    skipWithoutJava(context);
    write('correct.html', '<hr /></body></html>');
    write('obsolete.html', '<center>B</center></body></html>');
    write('role.html', '<input type="search" role="combobox"></body></html>');
    write('script.html', '</body></html><script src="/a.js"></script>');
    const faults = await nuFaults([folder]);
    expect(faults.map((fault) => path.relative(folder, fault)).sort()).toEqual([
      'obsolete.html:1:84 The “center” element is obsolete. Use CSS instead.',
      'role.html:1:113 Bad value “combobox” for attribute “role” on element “input”.',
      'script.html:1:110 Cannot recover after last error. Any further errors will be ignored.',
      'script.html:1:110 Stray start tag “script”.',
    ]);
  });
});
