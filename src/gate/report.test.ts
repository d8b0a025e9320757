import path from 'node:path';
import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { problemOfFile } from './problem.ts';
import { archiveSummary, problemReport } from './report.ts';

test('problems are listed with the place first, and counted', () => {
  const inside = path.resolve('content/topics/x.yaml');
  const problems = [
    { file: inside, line: 3, column: 7, rule: 'label is empty', mend: 'Fill it in.' },
    problemOfFile('/elsewhere/y.yaml', 'this does not belong here', 'Delete it.'),
  ];
  expect(problemReport(problems, new PassThrough())).toBe(
    [
      'content/topics/x.yaml:3:7  label is empty. Fill it in.',
      '/elsewhere/y.yaml:1:1  this does not belong here. Delete it.',
      '',
      '2 problems in 2 files.',
    ].join('\n'),
  );
});

test.each([
  [0, 0, '46 announcements, 31 organisations, 12 topics, 1 desk: no problem.'],
  [
    1,
    0,
    '46 announcements, 31 organisations, 12 topics, 1 desk: no problem. 1 draft is held back.',
  ],
  [
    1,
    2,
    '46 announcements, 31 organisations, 12 topics, 1 desk: no problem. 1 draft and 2 under embargo are held back.',
  ],
])('the summary with %i drafts and %i under embargo', (drafts, embargoed, summary) => {
  const counts = { announcements: 46, organisations: 31, topics: 12, desks: 1 };
  expect(archiveSummary({ counts, heldBack: { drafts, embargoed }, passedOver: 0 })).toBe(summary);
});

test('the summary says how many of the most read are passed over, and not which', () => {
  const counts = { announcements: 46, organisations: 31, topics: 12, desks: 1 };
  const heldBack = { drafts: 0, embargoed: 0 };
  expect(archiveSummary({ counts, heldBack, passedOver: 2 })).toBe(
    '46 announcements, 31 organisations, 12 topics, 1 desk: no problem. most-read.json: 2 ids of announcements that are not published or were retracted, passed over.',
  );
});

test('the summary says when the next embargo ends, and not of what', () => {
  const counts = { announcements: 2, organisations: 1, topics: 1, desks: 1 };
  const heldBack = { drafts: 0, embargoed: 1, nextRelease: new Date('2024-06-01T07:00:00Z') };
  expect(archiveSummary({ counts, heldBack, passedOver: 0 })).toBe(
    '2 announcements, 1 organisation, 1 topic, 1 desk: no problem. 1 under embargo is held back. The next embargo ends at 2024-06-01T07:00:00Z.',
  );
});
