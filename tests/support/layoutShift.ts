import type { Page } from 'playwright-core';

/** Measures how much of the page has moved by itself since it was asked for (wicg.github.io/layout-instability). */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((measured) => {
        let total = 0;
        new PerformanceObserver((list) => {
          const shifts = list.getEntries() as (PerformanceEntry & { value: number })[];
          total += shifts.reduce((sum, { value }) => sum + value, 0);
        }).observe({ type: 'layout-shift', buffered: true });
        // The observer hears of a frame after it was painted.
        requestAnimationFrame(() => setTimeout(() => measured(total), 100));
      }),
  );
}
