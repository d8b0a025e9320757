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
  ])('keeps a spreadsheet from running %s', (text, written) => {
    expect(csv(schema, [row(text)])).toBe(`text,number,list\r\n${written},,\r\n`);
  });

  it('is read back as it was, by the rules it states', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1 }),
      fc.constantFrom('=1', "'", "'=", '\\|', ' | ', '\\', '"', '\r\n', ',', '\t'),
    );
    fc.assert(
      fc.property(text, fc.array(text, { minLength: 1 }), (each, list) => {
        const [read] = parse(csv(schema, [row(each, 1, list)]), { columns: true }) as [
          Record<string, string>,
        ];
        const plain = (cell = '') => cell.replace(/^'/, '');
        expect(plain(read['text'])).toBe(each);
        expect(entries(plain(read['list']))).toEqual(list);
      }),
    );
  });
});

/** Takes a cell with a list apart: a backslash takes the next sign as it is. */
function entries(cell: string): string[] {
  return cell.split(/(?<=(?<!\\)(?:\\\\)*) \| /).map((entry) => entry.replace(/\\(.)/g, '$1'));
}
