import type { Organization } from 'schema-dts';
import type { Identified } from '../../model/announcement.ts';
import type { Organisation } from '../../schemas/organisation.ts';
import { absolute, urls } from '../../site/urls.ts';
import type { Described } from './jsonLd.ts';

/** An organisation where another thing names it; its own page says more under the same id. `url` is its own web site, not its page here. */
export function namedOrganisation({
  id,
  name,
  site,
}: Identified<Organisation>): Described<Organization> {
  return {
    '@type': 'Organization',
    '@id': idOf(id),
    name,
    ...(site !== undefined && { url: site }),
  };
}

/** An organisation on its own page. */
export function describedOrganisation({
  id,
  name,
  acronym,
  otherNames,
  country,
  site,
}: Identified<Organisation>): Described<Organization> {
  const alternateName = [...(acronym === undefined ? [] : [acronym]), ...otherNames];
  return {
    '@type': 'Organization',
    '@id': idOf(id),
    mainEntityOfPage: absolute(urls.organisation(id)),
    name,
    ...(alternateName.length > 0 && { alternateName }),
    ...(site !== undefined && { url: site, sameAs: site }),
    ...(country !== undefined && {
      address: { '@type': 'PostalAddress', addressCountry: country },
    }),
  };
}

function idOf(id: string): string {
  return absolute(`${urls.organisation(id)}#organisation`);
}
