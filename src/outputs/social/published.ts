import { getArchive } from '../../archive/content.ts';
import { getPages } from '../../archive/pages.ts';
import type { SocialImage } from '../../model/pictures.ts';
import { drawsSocialImages } from '../../site/environment.ts';
import { urls } from '../../site/urls.ts';
import { site } from '../../site.config.ts';
import { isDrawable } from '../typeface.ts';
import { cardText, IMAGE_SIZE, type SocialCard } from './card.ts';
import { socialCards } from './cards.ts';

let cards: Promise<ReadonlyMap<string, SocialCard>> | undefined;

/** The words of the social images of the published pages, by the address of the page; gathered once. */
export function getSocialCards(): Promise<ReadonlyMap<string, SocialCard>> {
  cards ??= gatherCards();
  return cards;
}

/** The social image of a page; nothing for a page that has none of its own. */
export async function getSocialImage(address: string): Promise<SocialImage | undefined> {
  const card = (await getSocialCards()).get(address);
  return card && { address: urls.socialImage(address), alt: altOf(card), ...IMAGE_SIZE };
}

/** The picture of a page for link previews: its own, or that of the home page. */
export async function getPreviewImage(
  address: string | undefined,
): Promise<SocialImage | undefined> {
  const own = address === undefined ? undefined : await getSocialImage(address);
  return own ?? getSocialImage(urls.home);
}

async function gatherCards(): Promise<ReadonlyMap<string, SocialCard>> {
  const pages = await getPages();
  const all = socialCards(
    await getArchive(),
    pages.map(({ id, data }) => ({ address: urls.page(id), title: data.title })),
    site,
    isDrawable,
  );
  return drawsSocialImages ? all : new Map([...all].filter(([address]) => address === urls.home));
}

function altOf(card: SocialCard): string {
  return `${site.name}: ${cardText(card)}`;
}
