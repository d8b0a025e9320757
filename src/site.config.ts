import type { Site } from './schemas/site.ts';

/** The archive as its newsroom sets it up. Everything else another newsroom would change is in `content/`. */
export const site: Site = {
  name: 'The Training Record',
  description:
    'An independent archive of the training that police, prosecutors and customs receive in investigating cryptocurrency and cybercrime.',
  disclaimer:
    'The Training Record is independent. It belongs to none of the organisations it reports on, speaks for none of them, and gives no financial advice.',
  about: {
    sentence:
      'The Training Record is an independent archive of the training that police, prosecutors and customs receive in investigating cryptocurrency and cybercrime.',
    short:
      'The Training Record is an independent archive of the training that police, prosecutors and customs receive in investigating cryptocurrency and cybercrime. Every announcement names its sources, says who claims each figure, and lists everything that was changed after publication. It belongs to none of the organisations that it reports on.',
    long: 'The Training Record is an independent archive of the training that police, prosecutors and customs receive in investigating cryptocurrency and cybercrime. It records who held a training, who taught, who attended, where and when it took place, and how many took part, as far as that was made public. Every announcement names its sources, says who claims each figure, and keeps an id and an address that never change. What no source says is left open and never guessed. A correction stands above the headline with its date and its reason, and so does a retraction. The whole archive can be searched, followed by feed, and taken as open data. It sets no cookies, follows no reader and loads nothing from other sites. The Training Record belongs to none of the organisations it reports on, publishes nothing on their behalf, takes no instructions from them, and gives no financial advice.',
  },
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
