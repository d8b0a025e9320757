/** The parts of an announcement's page that can be linked. A heading of the text with such a name gets a number behind it. */
export const SECTION_IDS = [
  'content',
  'cite',
  'cite-apa',
  'cite-chicago',
  'cite-mla',
  'contact',
  'facts',
  'figures',
  'key-points',
  'related',
  'share',
  'sources',
  'updates',
] as const;
