/** Stands for the id in an address. */
export const ID = '*';

/** Everything that the page tells the script of the search box. */
export interface SuggestSettings {
  /** The file of the names, and the folder of the titles. */
  names: string;
  titles: string;
  /** The addresses of organisations and topics, with {@link ID} for the id. */
  organisation: string;
  topic: string;
  /** The language of the interface. */
  language: string;
}
