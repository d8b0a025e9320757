import { describe, expect, it } from 'vitest';
import { readPage } from '../../support/builtSite.ts';
import { foreignRequests, foreignRequestsOfStyle, inlineCode } from './selfContained.ts';

describe('foreignRequests', () => {
  it('lets pass what the site has itself, and what is only linked', () => {
    const html =
      '<link rel="canonical" href="https://press.example/"><link rel="stylesheet" href="/s.css"><script src="/a.js"></script><img src="/a.webp"><a href="https://other.example/">x</a>';
    expect(foreignRequests(readPage('/', html))).toEqual([]);
  });

  it.each([
    ['<script src="https://cdn.example/a.js"></script>', 'https://cdn.example/a.js'],
    ['<link rel="stylesheet" href="//fonts.example/css">', '//fonts.example/css'],
    ['<link rel="preconnect" href="https://fonts.example">', 'https://fonts.example'],
    [
      '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
      'data:image/gif;base64,R0lGODlhAQABAAAAACw=',
    ],
    [
      '<img src="/a.webp" srcset="/a.webp 1x, https://img.example/b.webp 2x">',
      'https://img.example/b.webp 2x',
    ],
    ['<iframe src="https://video.example/1"></iframe>', 'https://video.example/1'],
  ])('finds the request of %s', (html, target) => {
    expect(foreignRequests(readPage('/', html))).toEqual([`/ loads ${target}`]);
  });
});

describe('foreignRequestsOfStyle', () => {
  it.each([
    ['a { src: url(/f.woff2) }', []],
    ['a { src: url("https://fonts.example/f.woff2") }', ['https://fonts.example/f.woff2']],
    ['@import "//fonts.example/css";', ['//fonts.example/css']],
    ["@import url('https://fonts.example/css');", ['https://fonts.example/css']],
  ])('%s', (style, found) => {
    expect(foreignRequestsOfStyle(style)).toEqual(found);
  });
});

describe('inlineCode', () => {
  it('lets pass files, data and classes', () => {
    const html =
      '<script type="module" src="/a.js"></script><script type="application/ld+json">{}</script><p class="on">x</p>';
    expect(inlineCode(readPage('/', html))).toEqual([]);
  });

  it.each([
    ['<script>alert(1)</script>', '<script>'],
    ['<style>p {}</style>', '<style>'],
    ['<p style="color: red">x</p>', '<p style>'],
    ['<p onclick="x()">x</p>', '<p onclick>'],
    ['<a href="JavaScript:x()">x</a>', '<a href>'],
  ])('finds the code in %s', (html, code) => {
    expect(inlineCode(readPage('/', html))).toEqual([`/ has ${code}`]);
  });
});
