import { describe, expect, it } from 'vitest';
import { SCHEMA_NAMES } from '../../site/urls.ts';
import { fieldsOf } from './fields.ts';
import { jsonSchema } from './schemas.ts';

describe.each(SCHEMA_NAMES)('the schema of %s', (name) => {
  const schema = jsonSchema(name);

  it('has its address as its id', () => {
    expect(schema.$id).toBe(`https://press.example/data/schemas/${name}.schema.json`);
  });

  it('explains every field', () => {
    const fields = fieldsOf(schema);
    expect(fields.length).toBeGreaterThan(5);
    expect(fields.filter(({ description }) => description === '')).toEqual([]);
  });
});

it('tells types, closed lists, empty cells and fields inside fields', () => {
  const record = fieldsOf(jsonSchema('announcement'));
  const row = fieldsOf(jsonSchema('session-row'));
  const find = (fields: typeof record, name: string) => fields.find((each) => each.name === name);
  expect(find(record, 'status')).toMatchObject({
    type: '"current", "corrected", "superseded", "retracted"',
    always: true,
  });
  expect(find(record, 'session.participants.claimedBy.id')).toMatchObject({
    type: 'string',
    always: false,
  });
  expect(find(record, 'figures[].number')).toMatchObject({ type: 'number', always: false });
  expect(find(row, 'countryLatitude')).toMatchObject({ type: 'number or empty', always: true });
  expect(find(row, 'startPrecision')).toMatchObject({ type: '"day", "month", "year"' });
  expect(find(row, 'participantsQualifier')).toMatchObject({
    type: '"exact", "at least", "more than", "about", "in words" or empty',
  });
  expect(find(row, 'topics[]')).toMatchObject({ type: 'list' });
});
