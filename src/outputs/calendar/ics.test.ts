import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { archived, superseded, type Written } from '../../../tests/support/archive.ts';
import type { EventAnnouncement } from '../../archive/events.ts';
import { en } from '../../i18n/en.ts';
import type { RecordedVersion } from '../../schemas/recordedVersions.ts';
import { ics } from './ics.ts';

const FILE = { name: 'Police', description: 'Events.', address: '/calendar.ics' };
const WORDING = { strings: en, claimantName: () => 'INTERPOL' };
const WHOLE_DAY = { start: '2024-02-08', format: 'in-person' };

function textOf(...written: Written[]): string {
  const events = written.map((each) => archived({ session: WHOLE_DAY, ...each }));
  return ics(FILE, events as EventAnnouncement[], WORDING);
}

/** The events of a file as another library reads them. */
function parsed(text: string): ICAL.Component[] {
  return new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
}

function eventOf(written: Written): ICAL.Component {
  const [event] = parsed(textOf(written));
  if (!event) throw new Error('There is no event in the file.');
  return event;
}

const propertyOf = (event: ICAL.Component, name: string) =>
  String(event.getFirstPropertyValue(name) ?? '');

describe('an event', () => {
  it('says what, where, when and who says so', () => {
    const event = eventOf({
      id: 'TST-2024-007',
      slug: 'course',
      title: 'Police train; customs, too',
      summary: 'A course.',
      topics: ['tracing', 'seizure'],
      session: {
        ...WHOLE_DAY,
        venue: 'Hall 3',
        participants: { count: { moreThan: 30 }, who: 'officers', claimedBy: 'police' },
      },
    });
    expect(propertyOf(event, 'uid')).toMatch(/^tag:[^:]+,\d{4}:TST-2024-007$/);
    expect(propertyOf(event, 'summary')).toBe('Police train; customs, too');
    expect(propertyOf(event, 'location')).toBe('Hall 3, Lyon, France');
    expect(propertyOf(event, 'url')).toBe('https://press.example/announcements/2024/course/');
    expect(propertyOf(event, 'status')).toBe('CONFIRMED');
    expect(propertyOf(event, 'transp')).toBe('TRANSPARENT');
    expect(event.getFirstProperty('categories')?.getValues()).toEqual([
      'Training',
      'Tracing',
      'Seizure',
    ]);
    expect(propertyOf(event, 'description').split('\n')).toEqual([
      'A course.',
      'How: In person',
      'How many: more than 30 officers, according to INTERPOL',
      'TST-2024-007 · https://press.example/announcements/2024/course/',
    ]);
  });

  it.each([
    ['one day', '2024-02-08', undefined, '2024-02-09'],
    ['some days', '2024-01-24', '2024-01-26', '2024-01-27'],
    ['to the end of a month', '2024-02-27', '2024-02-29', '2024-03-01'],
    ['over the end of a year', '2023-12-28', '2023-12-31', '2024-01-01'],
    ['over the day on which clocks change', '2024-03-30', '2024-03-31', '2024-04-01'],
  ])('of %s takes whole days, and ends on the day after', (_, start, end, dayAfter) => {
    const event = eventOf({ session: { format: 'virtual', start, end } });
    for (const name of ['dtstart', 'dtend']) {
      expect(event.getFirstProperty(name)?.type).toBe('date');
    }
    expect(propertyOf(event, 'dtstart')).toBe(start);
    expect(propertyOf(event, 'dtend')).toBe(dayAfter);
  });

  it('is dated by its announcement, and by its newest change', () => {
    const note = 'Something.';
    const published = '2024-02-09T09:00:00+01:00';
    expect(propertyOf(eventOf({ published }), 'dtstamp')).toBe('2024-02-09T08:00:00Z');
    const updates = [
      { date: '2024-02-10', kind: 'correction', note },
      { date: '2024-03-01', kind: 'update', note },
    ];
    const changed = eventOf({ published, updates });
    expect(propertyOf(changed, 'dtstamp')).toBe('2024-03-01T00:00:00Z');
    expect(propertyOf(changed, 'sequence')).toBe('2');
    expect(propertyOf(changed, 'summary')).toBe('Corrected: Police train investigators');
    expect(propertyOf(changed, 'description')).toMatch(/^Corrected 10 February 2024\n/);
  });

  it('that a typo or a move changed is newer too, by the ledger', () => {
    const base = archived({
      session: WHOLE_DAY,
      updates: [{ date: '2024-02-10', kind: 'correction', note: 'Something.' }],
    }) as EventAnnouncement;
    const version = { text: 'Words', updates: 1 };
    const versions: RecordedVersion[] = [
      { ...version, version: 1, date: '2024-02-09', kind: 'publication', updates: 0 },
      { ...version, version: 2, date: '2024-02-10', kind: 'correction' },
      { ...version, version: 3, date: '2024-02-12', kind: 'typo' },
      { ...version, version: 4, date: '2024-02-20', kind: 'move' },
    ];
    const revisions = versions.map((_, index) => {
      const recorded = { ...base, versions: versions.slice(0, index + 1) };
      const [event] = parsed(ics(FILE, [recorded], WORDING));
      return event && ['sequence', 'dtstamp'].map((name) => propertyOf(event, name));
    });
    expect(revisions).toEqual([
      ['1', '2024-02-10T00:00:00Z'],
      ['1', '2024-02-10T00:00:00Z'],
      ['2', '2024-02-12T00:00:00Z'],
      ['3', '2024-02-20T00:00:00Z'],
    ]);
  });

  it('that was changed twice on a day is newer each time', () => {
    const published = '2024-02-09T09:00:00+01:00';
    const change = { date: '2024-02-09', kind: 'correction', note: 'Something.' };
    const stamps = [[], [change], [change, change]].map((updates) =>
      propertyOf(eventOf({ published, updates }), 'dtstamp'),
    );
    expect(stamps).toEqual([
      '2024-02-09T08:00:00Z',
      '2024-02-09T08:00:01Z',
      '2024-02-09T08:00:02Z',
    ]);
  });

  it('that was retracted is cancelled', () => {
    const updates = [{ date: '2024-02-10', kind: 'retraction', note: 'It was wrong.' }];
    const event = eventOf({ updates });
    expect(propertyOf(event, 'status')).toBe('CANCELLED');
    expect(propertyOf(event, 'summary')).toBe('Retracted: Police train investigators');
  });

  it('that another announcement tells of now leads there, and is not cancelled', () => {
    const text = ics(FILE, [superseded() as EventAnnouncement], WORDING);
    const [event] = parsed(text);
    if (!event) throw new Error('There is no event in the file.');
    expect(propertyOf(event, 'status')).toBe('CONFIRMED');
    expect(propertyOf(event, 'summary')).toBe('Superseded: Police train investigators');
    expect(propertyOf(event, 'description').split('\n').slice(0, 2)).toEqual([
      'Superseded 1 March 2024',
      'Read instead: The newer one · https://press.example/announcements/2024/newer/',
    ]);
  });

  it('that took place nowhere is virtual', () => {
    const place = 'global';
    const virtual = eventOf({ place, session: { start: '2024-02-08', format: 'virtual' } });
    expect(propertyOf(virtual, 'location')).toBe('Virtual');
    expect(propertyOf(eventOf({ place }), 'location')).toBe('Global');
  });
});

describe('a file', () => {
  it('is the same each time, and says what it is', () => {
    const text = textOf({ id: 'TST-2024-001' }, { id: 'TST-2024-002' });
    expect(textOf({ id: 'TST-2024-001' }, { id: 'TST-2024-002' })).toBe(text);
    const calendar = new ICAL.Component(ICAL.parse(text));
    expect(propertyOf(calendar, 'x-wr-calname')).toBe('Police');
    expect(propertyOf(calendar, 'source')).toBe('https://press.example/calendar.ics');
    expect(parsed(text)).toHaveLength(2);
  });

  it('carries any text through, in lines of at most 75 octets that end as they must', () => {
    const line = fc
      .string({ unit: fc.constantFrom(...'ab,;:\\"\'^<&>ß漢🚓 n'), minLength: 1, maxLength: 200 })
      .filter((text) => text === text.trim());
    fc.assert(
      fc.property(line, line, line, (title, summary, venue) => {
        const text = textOf({ title, summary, session: { ...WHOLE_DAY, venue } });
        expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const each of text.split('\r\n')) {
          expect(Buffer.byteLength(each)).toBeLessThanOrEqual(75);
        }
        const [event] = parsed(text);
        expect(event && propertyOf(event, 'summary')).toBe(title);
        expect(event && propertyOf(event, 'description').split('\n')[0]).toBe(summary);
        expect(event && propertyOf(event, 'location')).toBe(`${venue}, Lyon, France`);
      }),
    );
  });
});
