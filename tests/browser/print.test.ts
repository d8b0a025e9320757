import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { useVisitor, visibleText } from '../support/visitor.ts';

describe('a printed announcement', () => {
  const visit = useVisitor();
  let page: Page;
  beforeEach(async () => {
    page = await visit('/announcements/2024/everything/');
    await page.emulateMedia({ media: 'print' });
  });

  it('is a complete document: id, address, date, changes, contact, sources', async () => {
    const text = await visibleText(page.locator('body'));
    for (const part of [
      'The Training Record',
      'TST-2024-001',
      'https://press.example/announcements/2024/everything/',
      '9 February 2024, 09:00 (UTC+01:00)',
      '10 February 2024',
      'press@newsroom.example',
      '+33 1 23 45 67 89',
      'The officer on duty',
      '+33 1 98 76 54 32',
      'Training in Lyon',
    ]) {
      expect(text).toContain(part);
    }
  });

  it('says how it stands and how to cite it, once', async () => {
    const text = await visibleText(page.locator('body'));
    expect(text).toContain('TST-2024-001 · No correction on record');
    expect(text).toContain('Police & Prosecution. (2024, February 9). National Police train fifty');
    expect(text).not.toMatch(/MLA|\{\{cite|BibTeX/);
    expect(text.match(/gives no financial advice/g)).toHaveLength(1);
    await page.goto('/announcements/2023/statement-retracted/');
    expect(await visibleText(page.locator('body'))).toMatch(/TST-\d{4}-\d{3} · Retracted/);
  });

  it('says where to find what to read instead', async () => {
    await page.goto('/announcements/2019/first-count/');
    const link = page.locator('.status-notice').getByRole('link');
    expect(await link.evaluate((a) => getComputedStyle(a, '::after').content)).toContain(
      '<https://press.example/announcements/2019/figures-of-a-year/>',
    );
  });

  it('has wide tables and long lines of code whole', async () => {
    await page.setViewportSize({ width: 718, height: 1000 });
    const beyond = await page.locator('.prose').evaluate((prose) => {
      const row = (cell: string) =>
        `<tr>${Array.from({ length: 14 }, (_, at) => `<${cell}>Quarter-${at} seizures</${cell}>`).join('')}</tr>`;
      prose.insertAdjacentHTML(
        'beforeend',
        `<div class="table"><table><thead>${row('th')}</thead><tbody>${row('td')}</tbody></table></div>
        <pre><code>${'0x71c7656ec7ab88b098defb751b7401b5f6d8976f'.repeat(8)}</code></pre>`,
      );
      const right = document.documentElement.clientWidth;
      return [...prose.querySelectorAll('.table, .table :is(th, td), pre, pre code')]
        .filter(
          (part) =>
            part.getBoundingClientRect().right > right || part.scrollWidth > part.clientWidth + 1,
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 60));
    });
    expect(beyond).toEqual([]);
  });

  it('numbers its pages', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const styles = await page.evaluate(() =>
      [...document.styleSheets]
        .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
        .join(''),
    );
    expect(Number(/\/Count (\d+)/.exec(pdf)?.[1])).toBeGreaterThan(1);
    expect(styles).toMatch(/@bottom-center \{[^}]*counter\(page\)[^}]*counter\(pages\)/);
  });

  it('has nothing that works on screens only', async () => {
    for (const selector of ['nav', 'form', 'button', '.skip', '.anchor', '.related']) {
      const elements = page.locator(selector);
      expect(await elements.count()).toBeGreaterThan(0);
      expect(await elements.filter({ visible: true }).count()).toBe(0);
    }
  });

  it('prints the addresses of links to other sites', async () => {
    const links = page.locator('.prose a[href^="http"], .sources a');
    expect(await links.count()).toBe(3);
    const printed = await links.evaluateAll((all) =>
      all.map((link) => getComputedStyle(link, '::after').content),
    );
    expect(printed[0]).toContain('https://police.example/programme?a=1&b=2');
    expect(printed.slice(1).every((content) => content.includes('https://'))).toBe(true);
  });

  it('is black on white', async () => {
    const dark = await visit('/announcements/2024/everything/', { colorScheme: 'dark' });
    await dark.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const colours = await dark.locator('body').evaluate((body) => {
      const { color, backgroundColor } = getComputedStyle(body);
      return [color, backgroundColor];
    });
    expect(colours).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  });
});
