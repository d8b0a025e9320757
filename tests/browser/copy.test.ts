import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { useVisitor, type Visit } from '../support/visitor.ts';

const EVERYTHING = '/announcements/2024/everything/';
const ADDRESS = `https://press.example${EVERYTHING}`;

describe('copying from an announcement', () => {
  const visit = useVisitor();
  const open = (options: Visit = {}) =>
    visit(EVERYTHING, { permissions: ['clipboard-read', 'clipboard-write'], ...options });

  it('takes its address', async () => {
    const page = await open();
    await copy(page, 'Copy address');
    expect(await clipboard(page, 'text/plain')).toBe(ADDRESS);
  });

  it('takes the whole text, plain as the file has it', async () => {
    const page = await open();
    await copy(page, 'Copy the text');
    const file = await page.evaluate(async () => (await fetch('index.txt')).text());
    expect(file.length).toBeGreaterThan(1000);
    expect(await clipboard(page, 'text/plain')).toBe(file);
  });

  it('takes the whole text with its format, and nothing of the page around it', async () => {
    const page = await open();
    await copy(page, 'Copy the text');
    const html = await clipboard(page, 'text/html');
    const parts = [
      '<h1>National Police train fifty investigators in tracing</h1>',
      'LYON, France, 9 February 2024 —',
      '<em>fifty</em>',
      '<h2>What was taught',
      'https://press.example/announcements/2023/corrected-training/#the-figures',
      `${ADDRESS}#what-was-taught`,
      'Nobody leaves without having traced a payment.',
      'Jane Roe, Director of Training',
      'more than 1,200',
      'The number of countries was added.',
      'https://daily.example/2024/tracing',
      ADDRESS,
      'TST-2024-001',
    ];
    const places = parts.map((part) => html.indexOf(part));
    expect(parts.filter((part) => !html.includes(part))).toEqual([]);
    expect(places[0]).toBe(Math.min(...places));
    expect(html).not.toMatch(/<button|Copy quote|class=|data-|>#<|href="[/#]|src="[/.]/);
  });

  it('takes one quote with its speaker, id, date and address', async () => {
    const page = await open();
    await copy(page, 'Copy quote');
    expect(await clipboard(page, 'text/plain')).toBe(
      `“Nobody leaves without having traced a payment.”\n— Jane Roe, Director of Training (TST-2024-001, 9 February 2024)\n${ADDRESS}`,
    );
  });

  it('takes a citation, with its italics where they are understood', async () => {
    const page = await open();
    await copy(page, 'Copy APA');
    expect(await clipboard(page, 'text/plain')).toMatch(
      /^Press desk of the National Police & Prosecution\. \(2024, February 9\)\. National Police train fifty/,
    );
    expect(await clipboard(page, 'text/html')).toMatch(/<cite>National Police train fifty/);
  });

  it.each([
    ['MLA', /National Police train fifty investigators in tracing\.” The Training Record, 9 Feb/],
    ['Chicago', /Press release TST-2024-001\. The Training Record, February 9, 2024\./],
    ['Wikipedia', /^\{\{cite press release \|.*\|id=TST-2024-001\}\}$/],
    ['BibTeX', /^@misc\{TST-2024-001,\n/],
    ['RIS', /^TY {2}- ELEC\n/],
    ['CSL-JSON', /^\[\n {2}\{\n {4}"id": "TST-2024-001"/],
  ])('takes the citation as %s', async (form, expected) => {
    const page = await open();
    await page.getByText('MLA, Chicago, Wikipedia').click();
    await copy(page, `Copy ${form}`);
    expect(await clipboard(page, 'text/plain')).toMatch(expected);
  });

  it('says so at the one button that was used', async () => {
    const page = await open();
    await copy(page, 'Copy address');
    await copy(page, 'Copy quote');
    const said = page.getByRole('status').filter({ hasText: 'Copied' });
    expect(await said.count()).toBe(1);
    expect(await said.evaluate((status) => status.previousElementSibling?.textContent)).toBe(
      'Copy quote',
    );
  });

  it('says so when it cannot be done', async () => {
    const page = await open({
      mayFail: true,
      prepare: (page) => page.route('**/index.txt', (route) => route.abort()),
    });
    await page.getByRole('button', { name: 'Copy the text' }).click();
    await page.getByRole('status').filter({ hasText: 'did not allow copying' }).waitFor();
  });
});

async function copy(page: Page, name: string): Promise<void> {
  const button = page.getByRole('button', { name, exact: true });
  await button.click();
  await button.locator('+ [role="status"]', { hasText: 'Copied' }).waitFor();
}

function clipboard(page: Page, type: string): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(wanted))?.text() ?? '';
  }, type);
}
