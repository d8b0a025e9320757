/** The words of the suggestions under the search box, and of the key that jumps to it. */
export const suggestWords = {
  list: 'Suggestions',
  count: 'Suggestions:',
  none: 'No suggestions',
  kinds: { organisation: 'Organisation', topic: 'Topic', announcement: 'Announcement' },
  key: 'The key / jumps to the search box',
};
