import type { Page } from 'playwright-core';
import type { ArchiveName } from './visitor.ts';

/** A page as a visitor may find it. */
export interface PageType {
  type: string;
  archive: ArchiveName;
  address: string;
}

/** One page of each type, and of each state that looks different. */
export const PAGE_TYPES: readonly PageType[] = [
  { type: 'home', archive: 'shipped', address: '/' },
  { type: 'home without a featured announcement', archive: 'fixture', address: '/' },
  {
    type: 'announcement',
    archive: 'shipped',
    address: '/announcements/2024/interpol-virtual-training/',
  },
  {
    type: 'announcement with everything',
    archive: 'fixture',
    address: '/announcements/2024/everything/',
  },
  {
    type: 'retracted announcement',
    archive: 'fixture',
    address: '/announcements/2023/statement-retracted/',
  },
  {
    type: 'superseded announcement',
    archive: 'fixture',
    address: '/announcements/2019/first-count/',
  },
  {
    type: 'announcement with hostile text',
    archive: 'fixture',
    address: '/announcements/2025/hostile-text/',
  },
  {
    type: 'announcement with long words',
    archive: 'fixture',
    address: '/announcements/2025/long-title/',
  },
  { type: 'Arabic announcement', archive: 'fixture', address: '/announcements/2025/arabic/' },
  { type: 'programme', archive: 'fixture', address: '/announcements/2022/programme-by-year/' },
  {
    type: 'figures, superseding others',
    archive: 'fixture',
    address: '/announcements/2019/figures-of-a-year/',
  },
  { type: 'list', archive: 'shipped', address: '/announcements/' },
  { type: 'year with what was superseded', archive: 'fixture', address: '/announcements/2019/' },
  { type: 'list with long words', archive: 'fixture', address: '/announcements/' },
  { type: 'year', archive: 'shipped', address: '/announcements/2024/' },
  { type: 'organisations', archive: 'shipped', address: '/organisations/' },
  { type: 'organisation', archive: 'shipped', address: '/organisations/interpol/' },
  {
    type: 'organisation with long words',
    archive: 'fixture',
    address: '/organisations/national-police/',
  },
  { type: 'topics', archive: 'shipped', address: '/topics/' },
  { type: 'topic', archive: 'shipped', address: '/topics/cybercrime/' },
  { type: 'regions', archive: 'shipped', address: '/regions/' },
  { type: 'region', archive: 'shipped', address: '/regions/asia/' },
  { type: 'kinds', archive: 'shipped', address: '/kinds/' },
  { type: 'kind', archive: 'shipped', address: '/kinds/training/' },
  { type: 'corrections', archive: 'shipped', address: '/corrections/' },
  { type: 'corrections and retractions', archive: 'fixture', address: '/corrections/' },
  {
    type: 'words that changed',
    archive: 'shipped',
    address: '/announcements/2022/requests-47000/changes/1-2/',
  },
  { type: 'address that ended', archive: 'fixture', address: '/organisations/ledger-office/' },
  { type: 'feeds', archive: 'shipped', address: '/feeds/' },
  { type: 'digests', archive: 'shipped', address: '/digest/' },
  { type: 'digest', archive: 'shipped', address: '/digest/2024-W06/' },
  { type: 'digest of every kind of change', archive: 'fixture', address: '/digest/2023-W18/' },
  { type: 'figures of the archive', archive: 'shipped', address: '/figures/' },
  { type: 'figures of a small archive', archive: 'fixture', address: '/figures/' },
  { type: 'calendar', archive: 'shipped', address: '/calendar/' },
  { type: 'calendar of a year', archive: 'shipped', address: '/calendar/2023/' },
  { type: 'calendar with long words', archive: 'fixture', address: '/calendar/' },
  { type: 'press contacts', archive: 'shipped', address: '/press/' },
  { type: 'press contacts by region', archive: 'fixture', address: '/press/' },
  { type: 'press kit', archive: 'shipped', address: '/press/kit/' },
  { type: 'press kit with pictures', archive: 'fixture', address: '/press/kit/' },
  { type: 'ordinary page', archive: 'shipped', address: '/about/' },
  { type: 'open data', archive: 'shipped', address: '/data/' },
  { type: 'search', archive: 'shipped', address: '/search/' },
  { type: 'search with results', archive: 'shipped', address: '/search/?q=interpol' },
  { type: 'search with tags', archive: 'shipped', address: '/search/?q=-conference&year=2024' },
  {
    type: 'search with notices',
    archive: 'shipped',
    address: `/search/?${new URLSearchParams({ q: 'the nigeriaa xylophone topci:crime "police' })}`,
  },
  { type: 'search without a result', archive: 'shipped', address: '/search/?q=xylophone' },
  { type: 'unknown address', archive: 'shipped', address: '/announcements/1999/gone/' },
];

/** Waits until a page shows what it is asked for: on the search page the results, and what they can be narrowed by. */
export async function settled(page: Page): Promise<void> {
  if (new URL(page.url()).pathname !== '/search/') return;
  await page.locator('[data-search-done]').waitFor({ state: 'attached' });
  const panel = page.locator('[data-search-facets]:not([open]), [data-search-values] fieldset');
  await panel.first().waitFor({ state: 'attached' });
}
