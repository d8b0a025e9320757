import { describe, expect, it } from 'vitest';
import { calendarDate, dateOrInstant, instant, partialDate } from './date.ts';
import { dayOrMoment } from './exported/terms.ts';

const DAYS = ['2024-02-09', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'];
const NO_DAYS = [
  '2026-02-30',
  '2023-02-29',
  '1900-02-29',
  '2024-13-01',
  '2024-00-10',
  '2024-04-31',
  '2024-01-00',
  '2026-1-5',
  '24-01-05',
  '2024/02/09',
  '09.02.2024',
  '2024-02-09 ',
  '',
];
const INSTANTS = [
  '2024-02-09T09:00:00+01:00',
  '2024-02-09T09:00Z',
  '2024-02-09T23:59:59-11:30',
  '2024-02-09T00:00:00+14:00',
  '2024-02-09T22:38:07.000Z',
  '2024-02-09T22:38:07.123456+05:30',
];
const NO_INSTANTS = [
  '2024-02-09T09:00:00',
  '2024-02-30T09:00:00Z',
  '2024-02-09T24:00:00Z',
  '2024-02-09T09:60:00Z',
  '2024-02-09 09:00:00Z',
  '2024-02-09T09:00:00+15:00',
  '2024-02-09T09:00:00+0100',
  '2024-02-09T9:00Z',
  '2024-02-09T09:00:00.Z',
  '2024-02-09T09:00.5Z',
  '2024-02-09T09:00:00.000',
];

describe.each([
  {
    name: 'calendarDate',
    schema: calendarDate,
    good: DAYS,
    bad: [...NO_DAYS, ...INSTANTS, '2024'],
  },
  { name: 'instant', schema: instant, good: INSTANTS, bad: [...NO_INSTANTS, ...DAYS, '2024'] },
  {
    name: 'dateOrInstant',
    schema: dateOrInstant,
    good: [...DAYS, ...INSTANTS],
    bad: [...NO_DAYS, ...NO_INSTANTS, '2024', '2024-02'],
  },
  {
    name: 'partialDate',
    schema: partialDate,
    good: [...DAYS, '2022-06', '2022'],
    bad: [...NO_DAYS, ...INSTANTS, '2022-13', '2022-6', '22'],
  },
])('$name', ({ schema, good, bad }) => {
  it.each(good)('takes %j as it is', (text) => {
    expect(schema.parse(text)).toBe(text);
  });

  it.each(bad)('refuses %j', (text) => {
    expect(schema.safeParse(text).success).toBe(false);
  });
});

describe('partialDate', () => {
  it('takes the number that YAML makes of a year', () => {
    expect(partialDate.parse(2022)).toBe('2022');
    expect(partialDate.safeParse(22).success).toBe(false);
  });
});

it.each([...DAYS, ...INSTANTS])('%j may stand in what is exported', (text) => {
  expect(dayOrMoment.safeParse(text).success).toBe(true);
});
