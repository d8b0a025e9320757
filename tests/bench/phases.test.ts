import { expect, test } from 'vitest';
import { PhaseClock } from './phases.ts';

const LOG = [
  [10, '13:51:11 [content] Syncing content'],
  [30, '13:51:11 [content] Synced content'],
  [35, '13:51:11 [build] ✓ Completed in 1.30s.'],
  [60, ' generating static routes '],
  [70, '13:51:12   ├─ /404.html (+12ms) '],
  [100, '13:51:12 ✓ Completed in 430ms.'],
  [101, '13:51:12 [build] ✓ Completed in 888ms.'],
] as const;

test('the phases of a build are told by its log', () => {
  const clock = new PhaseClock(0);
  for (const [time, line] of LOG) clock.read(line, time);

  expect(clock.stop(150)).toEqual({ start: 10, load: 20, bundle: 30, pages: 40, index: 50 });
});

test('what is behind a line that is missing is not told', () => {
  const clock = new PhaseClock(0);
  for (const [time, line] of LOG.slice(0, 3)) clock.read(line, time);

  expect(clock.stop(150)).toEqual({ start: 10, load: 20 });
});
