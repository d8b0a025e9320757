import { describe, expect, it } from 'vitest';
import { PAGE_TYPES } from '../support/pageTypes.ts';
import { useVisitor, visibleText } from '../support/visitor.ts';

describe('without script', () => {
  const visit = useVisitor();

  it('an announcement is whole, and has no button that does nothing', async () => {
    const page = await visit('/announcements/2024/everything/', { javaScriptEnabled: false });
    const text = await visibleText(page.locator('main'));
    for (const part of [
      'TST-2024-001',
      'National Police train fifty investigators in tracing',
      'Fifty investigators were trained in Lyon.',
      'Nobody leaves without having traced a payment.',
      'Jane Roe, Director of Training',
      'About the figures',
      'more than 1,200',
      'The Daily Example',
      'press@newsroom.example',
      'https://press.example/announcements/2024/everything/',
    ]) {
      expect(text).toContain(part);
    }
    expect(await page.getByRole('button', { name: 'Copy' }).count()).toBe(0);
  });

  it('every form of a citation can be selected or downloaded', async () => {
    const page = await visit('/announcements/2024/everything/', { javaScriptEnabled: false });
    await page.getByText('MLA, Chicago, Wikipedia').click();
    const text = await visibleText(page.getByRole('region', { name: 'Cite this announcement' }));
    for (const part of ['(2024, February 9)', '9 Feb. 2024', 'February 9, 2024', '{{cite press']) {
      expect(text).toContain(part);
    }
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Download TST-2024-001.ris' }).click();
    expect((await download).suggestedFilename()).toBe('TST-2024-001.ris');
  });

  it('the search page says why it cannot search, and offers every list', async () => {
    const page = await visit('/search/?q=interpol', {
      archive: 'shipped',
      javaScriptEnabled: false,
    });
    expect(await visibleText(page.locator('main'))).toContain('Searching needs JavaScript');
    for (const address of ['/announcements/2024/', '/topics/cybercrime/', '/regions/asia/']) {
      expect(await page.locator(`main a[href="${address}"]`).isVisible()).toBe(true);
    }
  });

  it('every announcement is reached from the home page', async () => {
    const page = await visit('/', { archive: 'shipped', javaScriptEnabled: false });
    await page.getByRole('link', { name: /^All \d+ announcements$/ }).click();
    await page.locator('main a[href="/announcements/2018/ncsc-barbados/"]').click();
    expect(await visibleText(page.getByRole('heading', { level: 1 }))).toContain('Barbados');
  });

  it.each(PAGE_TYPES)('$type shows its headline and its text', async ({ archive, address }) => {
    const page = await visit(address, {
      archive,
      javaScriptEnabled: false,
      mayFail: address.includes('/1999/'),
    });
    expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
    expect((await visibleText(page.locator('main'))).length).toBeGreaterThan(100);
  });
});
