import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/builtSite.ts';
import { markupFaults } from './markup.ts';

const page = (body: string) =>
  readPage(
    '/a/',
    `<!DOCTYPE html><html lang="en"><head><title>A</title></head><body>${body}</body></html>`,
  );

describe('markupFaults', () => {
  it('has nothing against correct HTML', async () => {
    expect(await markupFaults(page('<h1>A</h1><p>B</p>'))).toEqual([]);
  });

  it.each([
    ['<p><div>A</div></p>', 'no-implicit-close'],
    ['<h1>A</h1><h3>B</h3>', 'heading-level'],
    ['<p id="a">A</p><p id="a">B</p>', 'no-dup-id'],
    ['<img src="/a.webp">', 'wcag/h37'],
  ])('finds the fault of %s', async (body, rule) => {
    const faults = await markupFaults(page(body));
    expect(faults.join('\n')).toContain(`(${rule})`);
  });

  it.each([
    ['<script src="/a.js"></script>', '92 script'],
    ['<p>A</p>', '92 p'],
    ['A', '91 #text'],
  ])('finds %s behind the document', async (content, columnAndName) => {
    const { address, html } = page('<h1>A</h1>');
    expect(await markupFaults(readPage(address, html + content))).toEqual([
      `/a/:1:${columnAndName} stands outside <html> (content-outside-html)`,
    ]);
  });

  it('lets comments and lines stand behind the document', async () => {
    const { address, html } = page('<h1>A</h1>');
    expect(await markupFaults(readPage(address, `${html}\n<!-- A -->\n`))).toEqual([]);
  });
});
