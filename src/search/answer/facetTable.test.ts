import { describe, expect, it } from 'vitest';
import { FacetFileBuilder } from '../build/facets.ts';
import type { FacetFile } from '../format/facets.ts';
import { FacetTable } from './facetTable.ts';

const ANNOUNCEMENTS = {
  a: { organisation: ['interpol', 'europol'], region: ['asia'], day: ['2024-02-09'] },
  b: { organisation: ['interpol'], region: ['africa'] },
  c: { organisation: ['unodc'], region: ['asia'] },
  d: { region: ['asia'] },
};

describe('what is written', () => {
  it('holds each value of the facets once, and the values of each announcement', () => {
    expect(written()).toEqual({
      values: [
        ['organisation', 'interpol'],
        ['organisation', 'europol'],
        ['region', 'asia'],
        ['region', 'africa'],
        ['organisation', 'unodc'],
      ],
      announcements: [[0, 1, 2], [0, 3], [4, 2], [2]],
    });
  });

  it('counts an announcement once, however often it names a value', () => {
    const builder = new FacetFileBuilder();
    builder.add({ organisation: ['interpol', 'interpol'] });
    expect(builder.file().announcements).toEqual([[0]]);
  });
});

describe('narrowing', () => {
  const table = new FacetTable(written());

  it.each([
    [{}, ['a', 'b', 'c', 'd']],
    [{ organisation: ['interpol'] }, ['a', 'b']],
    [{ organisation: ['interpol', 'unodc'] }, ['a', 'b', 'c']],
    [{ organisation: ['interpol'], region: ['asia'] }, ['a']],
    [{ organisation: ['nobody'] }, []],
    [{ organisation: ['nobody', 'unodc'] }, ['c']],
  ])('%j leaves %j', (chosen, left) => {
    expect(table.narrowed(table.ids, chosen).map(nameOf)).toEqual(left);
  });

  it('keeps the order, and leaves out what the table does not know', () => {
    expect(table.narrowed([2, 99, 0], { region: ['asia'] }).map(nameOf)).toEqual(['c', 'a']);
  });
});

describe('counting', () => {
  const table = new FacetTable(written());
  const counts = (ids: readonly number[], chosen: Record<string, string[]>) =>
    Object.fromEntries(
      [...table.counts(ids, chosen)]
        .filter(([, values]) => values.size > 0)
        .map(([facet, values]) => [facet, Object.fromEntries(values)]),
    );

  it('counts only values that results have', () => {
    expect(counts([1, 2], {})).toEqual({
      organisation: { interpol: 1, unodc: 1 },
      region: { africa: 1, asia: 1 },
    });
  });

  it('counts a facet without its own choice, and the others with it', () => {
    expect(counts(table.ids, { organisation: ['interpol'] })).toEqual({
      organisation: { interpol: 2, europol: 1, unodc: 1 },
      region: { asia: 1, africa: 1 },
    });
  });

  it('lets every choice count for the other facets', () => {
    expect(counts(table.ids, { organisation: ['interpol'], region: ['asia'] })).toEqual({
      organisation: { interpol: 1, europol: 1, unodc: 1 },
      region: { asia: 1, africa: 1 },
    });
  });
});

function written(): FacetFile {
  const builder = new FacetFileBuilder();
  for (const filters of Object.values(ANNOUNCEMENTS)) builder.add(filters);
  return builder.file();
}

function nameOf(id: number): string | undefined {
  return Object.keys(ANNOUNCEMENTS)[id];
}
