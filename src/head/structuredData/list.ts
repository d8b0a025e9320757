import type { CollectionPage } from 'schema-dts';
import { absolute } from '../../site/urls.ts';
import type { PageHead } from '../head.ts';
import { partOfArchive } from './archive.ts';
import type { Described } from './jsonLd.ts';

/** A page that is a list, if it is one. */
export function listPage(
  { isList = false, title, description, address }: PageHead,
  language: string,
): Described<CollectionPage> | undefined {
  if (!isList || address === undefined) return undefined;
  return {
    '@type': 'CollectionPage',
    '@id': absolute(address),
    url: absolute(address),
    name: title,
    description,
    inLanguage: language,
    isPartOf: partOfArchive(),
  };
}
