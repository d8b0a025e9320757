import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  calendarPart,
  compareDates,
  dayAfter,
  dayAndMonth,
  daysAndMonths,
  forDatetime,
  inWords,
  monthOfYear,
  newestOf,
  periodInWords,
  timeInWords,
  toMoment,
} from './dates.ts';

/** The first and the last zone of the world, and one that changes its clocks. */
const ZONES = ['UTC', 'Pacific/Kiritimati', 'Pacific/Pago_Pago', 'America/Los_Angeles'];

describe.each(ZONES)('on a machine in %s', (zone) => {
  beforeEach(() => {
    vi.stubEnv('TZ', zone);
    expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  });
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it.each([
    ['2024-02-09', '9 February 2024'],
    ['2024-01-01', '1 January 2024'],
    ['2024-12-31', '31 December 2024'],
    ['2024-02-29', '29 February 2024'],
    ['2022-06', 'June 2022'],
    ['2022', '2022'],
    ['2024-02-09T23:30:00-08:00', '9 February 2024'],
    ['2024-02-09T00:30:00+14:00', '9 February 2024'],
    ['2024-02-09T00:00Z', '9 February 2024'],
  ])('%s is %s', (date, words) => {
    expect(inWords(date, 'en-GB')).toBe(words);
  });

  it.each([
    ['2024-02-09', '9 Feb'],
    ['2024-01-01T00:10:00+09:00', '1 Jan'],
  ])('%s is %s in a list', (date, words) => {
    expect(dayAndMonth(date, 'en-GB')).toBe(words);
  });

  it.each([
    ['2024-02-09', '2024-02-09T00:00:00.000Z'],
    ['2022-06', '2022-06-01T00:00:00.000Z'],
    ['2022', '2022-01-01T00:00:00.000Z'],
    ['2024-02-09T09:00:00+01:00', '2024-02-09T08:00:00.000Z'],
    ['2024-02-09T23:30:00-08:00', '2024-02-10T07:30:00.000Z'],
  ])('%s is the moment %s', (date, moment) => {
    expect(toMoment(date).toISOString()).toBe(moment);
  });
});

describe('periodInWords', () => {
  it.each([
    ['2024-01-24', undefined, '24 January 2024'],
    ['2024-01-24', '2024-01-24', '24 January 2024'],
    ['2024-01-24', '2024-01-26', '24 – 26 January 2024'],
    ['2024-01-30', '2024-02-02', '30 January – 2 February 2024'],
    ['2023-12-30', '2024-01-02', '30 December 2023 – 2 January 2024'],
    ['2022-05', '2022-06', 'May – June 2022'],
    ['2022-12', '2023-01', 'December 2022 – January 2023'],
    ['2021', '2022', '2021 – 2022'],
    ['2022-06', '2022-06-27', 'June 2022 – 27 June 2022'],
    ['2022', '2023-01', '2022 – January 2023'],
  ])('%s to %s is %s', (start, end, words) => {
    // The runtime's language data decides which space stands at the dash.
    expect(periodInWords(start, end, 'en-GB').replaceAll(/\s*–\s*/g, ' – ')).toBe(words);
  });
});

describe('timeInWords', () => {
  it.each([
    ['2024-02-09', undefined],
    ['2022-06', undefined],
    ['2024-02-09T09:00:00+01:00', '09:00 (UTC+01:00)'],
    ['2024-02-09T09:00:59Z', '09:00 (UTC)'],
    ['2024-02-09T23:30-08:00', '23:30 (UTC-08:00)'],
    ['2024-02-09T23:30:07.250Z', '23:30 (UTC)'],
  ])('%s is %s', (date, words) => {
    expect(timeInWords(date)).toBe(words);
  });
});

describe('forDatetime', () => {
  it.each([
    ['2024-02-09', '2024-02-09'],
    ['2024-02-09T09:00:59.5+01:00', '2024-02-09T09:00:59.5+01:00'],
    ['2024-02-09T09:00:59.123456+01:00', '2024-02-09T09:00:59.123+01:00'],
  ])('takes %s as %s', (date, datetime) => {
    expect(forDatetime(date)).toBe(datetime);
  });
});

describe('days that stand under their year', () => {
  it.each([
    ['2024-01-24', undefined, '24 Jan'],
    ['2024-01-24', '2024-01-24', '24 Jan'],
    ['2024-01-24', '2024-01-26', '24–26 Jan'],
    ['2024-01-30', '2024-02-03', '30 Jan – 3 Feb'],
  ])('from %s to %s are %s', (start, end, words) => {
    expect(
      daysAndMonths(start, end, 'en-GB')
        .replace(/[\u2009\u202f]/g, ' ')
        .replace(/(\d) – (\d)/, '$1–$2'),
    ).toBe(words);
  });

  it('stand under their month', () => {
    expect(monthOfYear('2024-06', 'en-GB')).toBe('June');
  });
});

describe('dayAfter', () => {
  it.each([
    ['2024-02-28', '2024-02-29'],
    ['2024-02-29', '2024-03-01'],
    ['2023-12-31', '2024-01-01'],
    ['2024-03-31', '2024-04-01'],
  ])('%s is %s', (date, after) => {
    expect(dayAfter(date)).toBe(after);
  });
});

describe('compareDates', () => {
  it.each([
    ['2024-02-09', '2024-02-10', -1],
    ['2024-02-10', '2024-02-09', 1],
    ['2024-02-09', '2024-02-09', 0],
    ['2024-02-09T23:30:00-08:00', '2024-02-10T00:30:00+14:00', -1],
    ['2024-02-09T10:00:00+02:00', '2024-02-09T09:00:00Z', -1],
    ['2024-02-09T10:00:00+01:00', '2024-02-09T09:00:00Z', 0],
    ['2024-02-09', '2024-02-09T09:00:00Z', -1],
  ])('%s against %s is %d', (a, b, sign) => {
    expect(Math.sign(compareDates(a, b))).toBe(sign);
  });
});

describe('calendarPart', () => {
  it.each([
    ['2024-02-09T23:30:00-08:00', '2024-02-09'],
    ['2024-02-09', '2024-02-09'],
    ['2022-06', '2022-06'],
  ])('of %s is %s', (date, part) => {
    expect(calendarPart(date)).toBe(part);
  });
});

describe('newestOf', () => {
  it.each([
    [[], undefined],
    [[undefined, '2024-01-01', undefined], '2024-01-01'],
    [['2024-01-02', '2024-01-10', '2023-12-31'], '2024-01-10'],
  ])('%j is %s', (dates, newest) => {
    expect(newestOf(dates)).toBe(newest);
  });
});
