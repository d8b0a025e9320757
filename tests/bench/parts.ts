/** The parts that Dateline can be built without, to show what each costs: their routes in `src/pages/`. */
export const PARTS = {
  feeds: [
    'feeds.pack.ts',
    'digest/rss.xml.ts',
    'digest/atom.xml.ts',
    'digest/feed.json.ts',
    'announcements/[year]/forms.pack.ts',
    'data/announcements.csv.ts',
    'data/announcements.json.ts',
    'data/announcements.ndjson.ts',
    'data/sessions.csv.ts',
    'data/schemas',
  ],
  newsroom: [
    'calendar',
    'calendar.ics.ts',
    'organisations/[id]/calendar.ics.ts',
    'regions/[id]/calendar.ics.ts',
    'citations.pack.ts',
    'figures',
    'press',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Part = keyof typeof PARTS;
