import type { Site } from './schemas/site.ts';

/** Whose archive this is. Everything else another newsroom would change is in `content/`. */
export const site: Site = {
  name: 'The Training Record',
  description:
    'An independent archive of the training that police, prosecutors and customs receive in investigating cryptocurrency and cybercrime.',
  disclaimer:
    'The Training Record is independent. It belongs to none of the organisations it reports on, speaks for none of them, and gives no financial advice.',
  licence: { name: 'CC BY 4.0', address: 'https://creativecommons.org/licenses/by/4.0/' },
  address: 'https://training-record.example.org',
  tagAuthority: 'training-record.example.org,2024',
  featured: 'LET-2024-003',
  socialImages: true,
  language: 'en',
  limits: {
    textFileBytes: 1_000_000,
    imageFileBytes: 20_000_000,
    latest: 8,
    related: 4,
    feedItems: 50,
  },
};
