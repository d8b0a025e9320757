import { z } from 'astro/zod';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '../csv.ts';

const schema = z.strictObject({
  text: z.string().nullable(),
  number: z.number().nullable(),
  list: z.array(z.string()),
});

const row = (text: string | null, number: number | null = null, list: string[] = []) => ({
  text,
  number,
  list,
});

describe('CSV', () => {
  it('has the columns of the schema, CRLF and quotes only where needed', () => {
    expect(csv(schema, [row('a, "b"\nc', -1.5, ['d', 'e']), row(null)])).toBe(
      'text,number,list\r\n"a, ""b""\nc",-1.5,d | e\r\n,,\r\n',
    );
  });

  it('has its header also without a row, and no byte order mark', () => {
    expect(csv(schema, [])).toBe('text,number,list\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+33', "'+33"],
    ['-a', "'-a"],
    ['@a', "'@a"],
    ["'a", "''a"],
    ['a=b', 'a=b'],
    ['\uff1d1+1', "'\uff1d1+1"],
    ['\ufe66a', "'\ufe66a"],
    [' =1+1', "' =1+1"],
    ['\ta', "'\ta"],
    [';=1+1', "';'=1+1"],
    ['a;-1;b', "'a;'-1;b"],
    ['a\t@b', "'a\t'@b"],
    ['a; b', 'a; b'],
    ['a, =b', '"a, =b"'],
  ])('keeps a spreadsheet from running %s', (text, written) => {
    expect(csv(schema, [row(text)])).toBe(`text,number,list\r\n${written},,\r\n`);
  });

  it.each([
    ['a\r=1', '"\'a\r\'=1"'],
    ['\n=1', '"\'\n\'=1"'],
    ['\ra', '"\'\ra"'],
    ['a;"=1', '"\'a;\'""=1"'],
  ])('keeps one from running %j, in quotation marks', (text, written) => {
    expect(csv(schema, [row(text)])).toBe(`text,number,list\r\n${written},,\r\n`);
  });

  it('has no part that can be run, whatever a spreadsheet takes for the divider', () => {
    const parts = fc.constantFrom(
      '=1',
      '-',
      '@',
      '+',
      '\uff1d',
      ';',
      '\t',
      '\n',
      '\r',
      '"',
      "'",
      'a',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(parts, { minLength: 1 }), (all) => {
        const [, line = ''] = csv(schema, [row(all.join(''))]).split(/^text,number,list\r\n/);
        for (const part of line.split(/[;\t\r\n]/))
          expect(part).not.toMatch(/^[\s"]*[=+\-@\uff1d]/);
      }),
    );
  });

  it('is read back as it was, by the rules it states', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc
        .array(fc.constantFrom('=', ';', '\t', "'", 'a', '"', ' '), { minLength: 1 })
        .map((all) => all.join('')),
      fc.constantFrom('=1', "'", "'=", '\\|', ' | ', '\\', '"', '\r\n', ',', '\t'),
    );
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), (each, list) => {
        const [read] = parse(csv(schema, [row(each, 1, list)]), { columns: true }) as [
          Record<string, string>,
        ];
        expect(plain(read['text'])).toBe(each);
        expect(entries(plain(read['list']))).toEqual(list);
      }),
    );
  });
});

/** Takes the apostrophes away that keep a cell from being run. */
function plain(cell = ''): string {
  return cell.startsWith("'")
    ? cell
        .slice(1)
        .replace(
          /([;\t\r\n])'(?=[\s"']*[=+\-@\uff1d\uff0b\uff0d\uff20\ufe66\ufe62\ufe63\ufe6b])/g,
          '$1',
        )
    : cell;
}

/** Takes a cell with a list apart: a backslash takes the next sign as it is. */
function entries(cell: string): string[] {
  return cell.split(/(?<=(?<!\\)(?:\\\\)*) \| /).map((entry) => entry.replace(/\\(.)/g, '$1'));
}
