/** The parts of an announcement's page that can be linked. A heading of the text with such a name gets a number behind it. */
export const SECTION_IDS = [
  'content',
  'contact',
  'facts',
  'figures',
  'key-points',
  'related',
  'share',
  'sources',
  'updates',
] as const;
