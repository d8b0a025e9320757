import type { SocialImage } from '../model/pictures.ts';
import { absolute } from '../site/urls.ts';
import { site } from '../site.config.ts';
import type { Article, PageHead } from './head.ts';
import { type HeadTag, meta } from './tags.ts';

/**
 * The tags that link previews are made from (ogp.me), in a stable order.
 *
 * @param locale Language and country of the text, `en-GB`; nothing where the country is not known.
 * @param image The picture that stands for the page.
 */
export function openGraphTags(
  page: PageHead,
  locale: string | undefined,
  image?: SocialImage,
): HeadTag[] {
  const { title, description, address, article } = page;
  return [
    ...(address === undefined ? [] : [property('og:url', absolute(address))]),
    property('og:site_name', site.name),
    property('og:title', title),
    property('og:description', description),
    ...(locale === undefined ? [] : [property('og:locale', locale.replace('-', '_'))]),
    property('og:type', article ? 'article' : 'website'),
    ...(article ? articleTags(article) : []),
    ...(image ? imageTags(image) : []),
  ];
}

function articleTags({ published, modified, section, tags }: Article): HeadTag[] {
  return [
    ...(published === undefined ? [] : [property('article:published_time', published)]),
    ...(modified === undefined ? [] : [property('article:modified_time', modified)]),
    property('article:section', section),
    ...tags.map((tag) => property('article:tag', tag)),
  ];
}

function imageTags({ address, width, height, alt }: SocialImage): HeadTag[] {
  return [
    property('og:image', absolute(address)),
    property('og:image:type', 'image/png'),
    property('og:image:width', `${width}`),
    property('og:image:height', `${height}`),
    property('og:image:alt', alt),
    // The one tag that X reads under no other name; the rest it takes from Open Graph.
    meta({ name: 'twitter:card', content: 'summary_large_image' }),
  ];
}

function property(name: string, content: string): HeadTag {
  return meta({ property: name, content });
}
