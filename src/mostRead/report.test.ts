import { expect, test } from 'vitest';
import { periodBefore } from './reads.ts';
import { logSentence, resultText } from './report.ts';
import { listText } from './writeList.ts';

const NONE = { reads: 0, addresses: new Set<string>() };
const PERIOD = periodBefore(new Date('2024-03-10T12:00:00.500Z'));

test.each([
  [1, 0, [], 'a.log: 1 line.'],
  [1204, 1, [7], 'a.log: 1,204 lines, of which 1 cannot be read (line 7).'],
  [1204, 2, [7, 9], 'a.log: 1,204 lines, of which 2 cannot be read (lines 7, 9).'],
  [9, 5, [1, 2, 4], 'a.log: 9 lines, of which 5 cannot be read (lines 1, 2, 4 and more).'],
])('%i lines, %i of them not to be read', (lines, unreadable, unreadableAt, sentence) => {
  expect(logSentence({ log: 'a.log', lines, unreadable, unreadableAt })).toBe(sentence);
});

test('the result says what was left out and why', () => {
  const outcomes = {
    read: 1200,
    elsewhere: 5,
    outside: 4,
    robot: 3,
    prefetch: 2,
    repeat: 1,
    hidden: 0,
  };
  expect(resultText([{ id: 'TST-2024-001', reads: 1200 }], outcomes, PERIOD, NONE)).toBe(
    `1 announcement read 1,200 times, 2024-02-09 to 2024-03-10.
Left out: 5 requests for something else, 4 before or after, 3 of robots, 2 ahead of reading, 1 again on the same day.`,
  );
});

test('logs of another time are said to be that', () => {
  const outcomes = {
    read: 0,
    elsewhere: 0,
    outside: 4,
    robot: 0,
    prefetch: 0,
    repeat: 0,
    hidden: 0,
  };
  expect(resultText([], outcomes, PERIOD, NONE)).toContain('The logs are of another time.');
});

test('readers that cannot be told are said to be that, with what to do', () => {
  const outcomes = {
    read: 1200,
    elsewhere: 5,
    outside: 4,
    robot: 3,
    prefetch: 2,
    repeat: 1,
    hidden: 7,
  };
  const privateReads = { reads: 1000, addresses: new Set(['172.18.0.1', '172.18.0.2']) };
  const text = resultText([{ id: 'TST-2024-001', reads: 1200 }], outcomes, PERIOD, privateReads);
  expect(text).toContain(`
Not counted: 7 requests of readers whose address no log tells.
1,000 of the reads came from private networks, such as 172.18.0.1 and 172.18.0.2. A gateway there counts as one reader, however many it serves.
Log the address that the gateway tells`);
});

test('the list is written in whole seconds, one announcement after the other', () => {
  expect(listText([{ id: 'TST-2024-001', reads: 2 }], PERIOD)).toBe(`{
  "from": "2024-02-09T12:00:00Z",
  "to": "2024-03-10T12:00:00Z",
  "announcements": [
    {
      "id": "TST-2024-001",
      "reads": 2
    }
  ]
}
`);
});
