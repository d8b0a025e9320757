import { describe, expect, it } from 'vitest';
import { textAsHtml, withoutCdata, xmlElement, xmlText } from './xml.ts';

describe('xmlElement', () => {
  it.each([
    [xmlElement('a:b', {}), '<a:b/>'],
    [xmlElement('a', { b: 1, c: '"&<' }), '<a b="1" c="&quot;&amp;&lt;"/>'],
    [xmlElement('a', {}, 'x < y & ]]>'), '<a>x &lt; y &amp; ]]&gt;</a>'],
    [xmlElement('a', {}, [xmlElement('b', {}), xmlElement('c', {}, 'd')]), '<a><b/><c>d</c></a>'],
  ])('%s', (written, expected) => {
    expect(written).toBe(expected);
  });
});

describe('withoutCdata', () => {
  it.each([
    ['<a>\n  <![CDATA[R&D <b>]]>\n</a>', '<a>R&amp;D &lt;b&gt;</a>'],
    ['<a><![CDATA[x ]]]]><![CDATA[> y]]></a>', '<a>x ]]&gt; y</a>'],
    ['<a>\n<![CDATA[&]]>\n</a>\n<b>\n<![CDATA[<]]>\n</b>', '<a>&amp;</a>\n<b>&lt;</b>'],
    ['<a>plain &amp; simple</a>', '<a>plain &amp; simple</a>'],
  ])('%j', (xml, expected) => {
    expect(withoutCdata(xml)).toBe(expected);
  });
});

describe('textAsHtml', () => {
  it.each([
    ['<1 BTC> and <Alpha>', '&lt;1 BTC> and &lt;Alpha>'],
    ['&lt; is "less"', '&amp;lt; is "less"'],
  ])('%j is %j', (text, expected) => {
    expect(textAsHtml(text)).toBe(expected);
  });
});

describe('xmlText', () => {
  it.each([
    ['plain & <b> ]]> 🚓 é', 'plain & <b> ]]> 🚓 é'],
    ['tab\tline\nreturn\r', 'tab\tline\nreturn\r'],
    ['a\u0000b\u0007c\u000Bd\u001Be', 'abcde'],
    ['a\uFFFEb\uFFFFc', 'abc'],
    ['a\uD800b\uDC00c', 'abc'],
  ])('%j is %j', (text, expected) => {
    expect(xmlText(text)).toBe(expected);
  });
});
