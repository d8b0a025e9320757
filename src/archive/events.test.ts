import { describe, expect, it } from 'vitest';
import { archiveOf, type Written } from '../../tests/support/archive.ts';
import { calendarEvents, eventsOfYear, eventYears, newestTrainings } from './events.ts';

const RETRACTION = [{ date: '2024-12-01', kind: 'retraction', note: 'It was wrong.' }];

/** An announcement of an event, whose id says when it began. */
function on(number: number, start: string, more: Record<string, unknown> = {}): Written {
  const { end, ...rest } = more;
  return {
    id: `TST-2024-00${number}`,
    session: { start, end, format: 'not-stated' },
    ...rest,
  };
}

const ids = (events: readonly { id: string }[]) => events.map(({ id }) => id.slice(-1)).join('');

describe('the trainings of a list', () => {
  it('come by the day of the event, the newest first, a year or month known alone after its days', () => {
    const { announcements } = archiveOf([
      on(1, '2022-06-14', { published: '2024-06-01' }),
      on(2, '2022'),
      on(3, '2022-06'),
      on(4, '2023-01-31', { published: '2023-02-01' }),
      on(5, '2022-06-14', { published: '2022-06-15' }),
      on(6, '2022-01-24', { kind: 'conference' }),
      on(7, '2021-01-01', { updates: RETRACTION }),
    ]);
    expect(ids(newestTrainings(announcements))).toBe('415327');
  });
});

describe('the years of the calendar', () => {
  it('stand newest first, and each in the order of its days', () => {
    const { announcements } = archiveOf([
      on(1, '2022-06-14'),
      on(2, '2024-01-24', { kind: 'conference' }),
      on(3, '2022-06-02'),
      on(4, '2022-01-31'),
      { id: 'TST-2024-005', kind: 'statement', statedBy: 'police' },
    ]);
    const years = eventYears(announcements);
    expect(years.map(({ id }) => id)).toEqual(['2024', '2022']);
    expect(years.map((year) => ids(eventsOfYear(year)))).toEqual(['2', '431']);
    expect(years[1]?.months.map(({ id }) => id)).toEqual(['2022-01', '2022-06']);
  });

  it('have a place for what is known only to the month or the year', () => {
    const { announcements } = archiveOf([
      on(1, '2022-06-14'),
      on(2, '2022-06'),
      on(3, '2022'),
      on(4, '2022-04', { end: '2022-05-16' }),
    ]);
    const [year] = eventYears(announcements);
    expect(
      year?.months.map(({ id, events, dayUnknown }) => [id, ids(events), ids(dayUnknown)]),
    ).toEqual([
      ['2022-04', '', '4'],
      ['2022-06', '1', '2'],
    ]);
    expect(ids(year?.monthUnknown ?? [])).toBe('3');
  });

  it('leave out what was retracted, but keep the page of its year', () => {
    const { announcements } = archiveOf([on(1, '2022-06-14', { updates: RETRACTION })]);
    expect(eventYears(announcements)).toEqual([{ id: '2022', months: [], monthUnknown: [] }]);
  });
});

describe('the events of a calendar file', () => {
  const archive = archiveOf([
    on(1, '2024-01-24', { end: '2024-01-26' }),
    on(2, '2022-06'),
    on(3, '2024-02-01', { updates: RETRACTION }),
    on(4, '2023-04', { end: '2023-05-16', updates: RETRACTION }),
    on(5, '2024-02-02', {
      organisations: [{ id: 'customs', role: 'host' }],
      place: { country: 'KE' },
      updates: RETRACTION,
    }),
    on(6, '2023', { organisations: [{ id: 'customs', role: 'host' }], place: { country: 'KE' } }),
  ]);

  it('are those with known days, and what was retracted, so that it can be taken out', () => {
    const { events, withoutDay } = calendarEvents(archive.announcements);
    expect(ids(events)).toBe('135');
    expect(withoutDay).toBe(2);
  });

  it('of an organisation and of a region are their own', () => {
    const organisations = archive.organisations.map((organisation) => [
      organisation.id,
      ids(calendarEvents(organisation.followed).events),
    ]);
    const regions = archive.regions.map((region) => [
      region.id,
      ids(calendarEvents(region.followed).events),
    ]);
    expect(organisations).toEqual([
      ['customs', '5'],
      ['police', '13'],
    ]);
    expect(regions).toEqual([
      ['europe', '13'],
      ['africa', '5'],
    ]);
  });
});
