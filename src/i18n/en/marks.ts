/** The line under an announcement that was opened from a search. */
export const marksWords = {
  marked: 'Words marked:',
  clear: 'Clear the marks',
};
