import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisitor } from '../support/visitor.ts';

/** The ways of a journalist on deadline, from the home page, in at most three clicks and without scrolling. */
describe.each([
  ['a desk', { width: 1440, height: 900 }],
  ['a phone', { width: 390, height: 844 }],
])('from the home page, at %s', (_, viewport) => {
  const visit = useVisitor();
  const home = () =>
    visit('/', {
      archive: 'shipped',
      viewport,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  const section = (page: Page, name: string) =>
    page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name, exact: true });

  it('whom to ask is one click away', async () => {
    const page = await home();
    await section(page, 'Press').click();
    await seen(page.getByRole('link', { name: 'archive@training-record.example.org' }));
  });

  it('who answers for an announcement stands at its head', async () => {
    const page = await home();
    await interpolSession(page).click();
    await seen(page.getByRole('link', { name: 'archive@training-record.example.org' }).first());
  });

  it('how many took part is one click away', async () => {
    const page = await home();
    await interpolSession(page).click();
    const facts = page.getByRole('region', { name: 'The facts' });
    expect(await facts.textContent()).toMatch(/How many\s*more than 30 INTERPOL officers/);
  });

  it('a citation is three clicks away', async () => {
    const page = await home();
    await interpolSession(page).click();
    await page.getByRole('link', { name: 'Cite', exact: true }).click();
    await seen(page.getByRole('button', { name: 'Copy APA' }));
    await page.getByRole('button', { name: 'Copy APA' }).click();
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toContain('INTERPOL officers attend virtual training');
  });

  it('the pictures are three clicks away', async () => {
    const page = await home();
    await section(page, 'Press').click();
    await page.getByRole('link', { name: 'Press kit' }).click();
    await page.getByRole('link', { name: 'Pictures', exact: true }).click();
    await seen(page.getByRole('heading', { name: 'Pictures' }));
  });

  it('the trainings in Africa in 2024 are three clicks away', async () => {
    const page = await home();
    await section(page, 'Regions').click();
    await page.getByRole('main').getByRole('link', { name: 'Africa', exact: true }).click();
    await page.getByRole('link', { name: '2024', exact: true }).click();
    await seen(page.getByRole('heading', { name: '2024', exact: true }));
    const trainings = page.getByRole('region', { name: 'Trainings' });
    expect(await trainings.getByRole('row').filter({ hasText: '2024' }).count()).toBe(2);
  });
});

const interpolSession = (page: Page) =>
  page.getByRole('link', { name: /^INTERPOL officers attend virtual training/ }).first();

/** Waits until something is in the window. */
async function seen(what: ReturnType<Page['locator']>): Promise<void> {
  await expect
    .poll(() =>
      what.evaluate((element) => {
        const { top, bottom, height } = element.getBoundingClientRect();
        return height > 0 && top >= 0 && bottom <= innerHeight;
      }),
    )
    .toBe(true);
}
