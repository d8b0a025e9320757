import { describe, expect, it } from 'vitest';
import { layoutShift } from '../support/layoutShift.ts';
import { useVisitor, visibleText } from '../support/visitor.ts';

const EVERYTHING = '/announcements/2024/everything/';

describe('an announcement', () => {
  const visit = useVisitor();

  it('tells who, what, when, where, how many and according to whom', async () => {
    const page = await visit(EVERYTHING);
    const facts = page.getByRole('region', { name: 'The facts' });
    const text = await visibleText(facts);
    for (const fact of [
      'NPE',
      'Ledger Analytics & Sons <Holding>',
      'Tracing, Seizure & recovery',
      '24 – 26 January 2024, three days',
      '9 February 2024',
      'Training Centre, Room 4',
      'Lyon, France (Europe)',
      'In person and virtual',
      '50 investigators from 12 countries, according to NPE',
      'National Police of Exampleland; The Daily Example',
    ]) {
      expect(text).toContain(fact);
    }
  });

  it('begins with place and date, and says when it was announced and changed', async () => {
    const page = await visit(EVERYTHING);
    expect(await visibleText(page.locator('.dateline'))).toBe('LYON, France, 9 February 2024 —');
    const byline = await visibleText(page.locator('.byline'));
    expect(byline).toContain('9 February 2024, 09:00 (UTC+01:00)');
    expect(byline).toContain('Press desk of the National Police & Prosecution');
  });

  it('keeps the facts in view beside the text and never over what follows it', async () => {
    const page = await visit(EVERYTHING, { viewport: { width: 1200, height: 700 } });
    const top = () =>
      page.locator('.fact-box').evaluate((facts) => facts.getBoundingClientRect().top);
    await page.locator('.prose').evaluate((prose) => prose.scrollIntoView());
    expect(await top()).toBeGreaterThanOrEqual(0);

    await page.locator('.neighbours').scrollIntoViewIfNeeded();
    const end = await page.locator('.fact-box').evaluate((facts) => ({
      facts: facts.getBoundingClientRect().bottom,
      related: document.querySelector('.related, .neighbours')?.getBoundingClientRect().top,
    }));
    expect(end.facts).toBeLessThanOrEqual(Number(end.related));
  });

  it('has headings that can be linked to', async () => {
    const page = await visit(EVERYTHING);
    const heading = page.getByRole('heading', { name: 'Who came' });
    await heading.getByRole('link').click();
    await expect.poll(() => new URL(page.url()).hash).toBe('#who-came');
    const again = await visit(`${EVERYTHING}#who-came`);
    const top = await again
      .locator('#who-came')
      .evaluate((element) => element.getBoundingClientRect().top);
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(300);
  });

  it('leads in one step to whoever answers for it', async () => {
    const page = await visit(EVERYTHING, { viewport: { width: 390, height: 800 } });
    const link = page.locator('header').getByRole('link', { name: 'Contact', exact: true });
    expect((await link.boundingBox())?.y).toBeLessThan(800);
    await link.click();
    const contact = page.getByRole('region', { name: 'Contact' });
    await expect.poll(() => new URL(page.url()).hash).toBe('#contact');
    const text = await visibleText(contact);
    for (const part of [
      'Press desk of the National Police & Prosecution',
      'The officer on duty',
      'press@newsroom.example',
      'Monday to Friday, 9:00-17:00 UTC',
      'English, French, Arabic',
    ]) {
      expect(text).toContain(part);
    }
    const numbers = contact.locator('a[href^="tel:"]');
    expect(await numbers.evaluateAll((all) => all.map((a) => a.getAttribute('href')))).toEqual([
      'tel:+33123456789',
      'tel:+33198765432',
    ]);
  });

  it('names its sources with publisher, date and sort', async () => {
    const page = await visit(EVERYTHING);
    const sources = page.getByRole('region', { name: 'Sources' });
    expect(await sources.getByRole('listitem').allInnerTexts()).toEqual([
      expect.stringMatching(
        /Training in Lyon\s+National Police of Exampleland · 9 February 2024 · the organisation’s own account/,
      ),
      expect.stringMatching(
        /Police learn to trace coins\s+The Daily Example · February 2024 · press/,
      ),
    ]);
    expect(await sources.getByRole('link').first().getAttribute('href')).toBe(
      'https://police.example/news/training?year=2024&lang=en',
    );
  });

  it('shows its pictures in their size', async () => {
    const page = await visit(EVERYTHING);
    for (const [alt, width] of [
      ['Officers at desks in a training room', 640],
      ['A whiteboard with wallets and arrows', 320],
    ] as const) {
      const picture = page.getByRole('img', { name: alt });
      await picture.scrollIntoViewIfNeeded();
      await expect
        .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
        .toBe(width);
    }
  });

  it('says at once that it was retracted, and why', async () => {
    const page = await visit('/announcements/2023/statement-retracted/');
    const notice = await visibleText(page.locator('main'));
    expect(notice.indexOf('Retracted 9 May 2023')).toBeLessThan(
      notice.indexOf('Ledger Analytics says'),
    );
    expect(notice).toContain('The company has taken the statement back & apologised.');
    const changes = page.getByRole('region', { name: 'Changes to this announcement' });
    expect(await changes.getByRole('listitem').count()).toBe(2);
  });

  it('says at once that it was superseded, and leads to what to read instead, which leads back', async () => {
    const page = await visit('/announcements/2019/first-count/');
    const notice = page.locator('.status-notice');
    expect(await visibleText(notice)).toBe(
      'Superseded 31 December 2019: The count of the whole year takes the place of the one of its first half. Read instead: Police count their requests of 2018',
    );
    expect((await notice.boundingBox())?.y).toBeLessThan(
      (await page.locator('h1').boundingBox())?.y ?? 0,
    );
    await notice.getByRole('link').click();
    await page.waitForURL('**/announcements/2019/figures-of-a-year/');
    await page.getByText('This supersedes:').waitFor();
    await page
      .getByRole('link', { name: 'Police count their requests of the first' })
      .first()
      .click();
    await page.waitForURL('**/announcements/2019/first-count/');
  });

  it('shows hostile text as text', async () => {
    const page = await visit('/announcements/2025/hostile-text/');
    expect(await visibleText(page.getByRole('heading', { level: 1 }))).toBe(
      'R&D <script>alert(1)</script> ]]> "quoted" & ‘single’ 🚓 &amp; done',
    );
    expect(await page.locator('main script:not([src])').count()).toBe(0);
  });

  it('runs from right to left in Arabic, and its interface does not', async () => {
    const page = await visit('/announcements/2025/arabic/');
    const html = page.locator('html');
    expect(await html.getAttribute('lang')).toBe('ar');
    expect(await html.getAttribute('dir')).toBe('rtl');
    const sideOf = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).direction);
    expect(await sideOf('.prose')).toBe('rtl');
    expect(await sideOf('.masthead')).toBe('ltr');
    expect(await sideOf('.footer')).toBe('ltr');
  });

  it('marks the headlines that are in another language', async () => {
    const page = await visit('/announcements/2025/');
    const arabic = page.locator('a[href="/announcements/2025/arabic/"]');
    const closest = await arabic.evaluate((link) => {
      const marked = link.closest('[lang]');
      return [marked?.getAttribute('lang'), marked?.getAttribute('dir')];
    });
    expect(closest).toEqual(['ar', 'rtl']);
    const next = await visit('/announcements/2024/everything/');
    expect(await next.locator('[rel="next"] [lang="ar"][dir="rtl"]').count()).toBe(1);
  });

  it.each([1280, 360])('moves nothing while it loads at a width of %d', async (width) => {
    const page = await visit(EVERYTHING, { viewport: { width, height: 800 } });
    await page.evaluate(() => document.fonts.ready);
    expect(await layoutShift(page)).toBe(0);
    await page.locator('.standfirst').evaluate((standfirst) => standfirst.remove());
    expect(await layoutShift(page)).toBeGreaterThan(0);
  });
});

describe('an unknown address', () => {
  const visit = useVisitor();

  it('is answered with a page that helps on', async () => {
    const page = await visit('/announcements/1999/gone/', { mayFail: true });
    expect(await visibleText(page.getByRole('heading', { level: 1 }))).toBe(
      'There is no page at this address',
    );
    const latest = page.getByRole('region', { name: 'Latest' }).getByRole('link').first();
    await latest.click();
    expect(new URL(page.url()).pathname).toMatch(/^\/announcements\/\d{4}\/[^/]+\/$/);
  });
});
