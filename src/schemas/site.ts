/** Everything about the archive that is not content: fill it in once in `src/site.config.ts`. */
export interface Site {
  /** The name in the masthead. */
  name: string;
  /** What this archive is, in one sentence: home page, search engines, feeds. */
  description: string;
  /** Who runs it and how it stands to those it reports on; under every announcement. */
  disclaimer: string;
  /** The address it is published at, without a path: `https://press.example.org`. `SITE_URL` replaces it. */
  address: string;
  /** The language of the lists and of everything that is not an announcement. */
  language: string;
  /** The desk that answers for the archive as a whole: a file in `content/desks/`. */
  desk: string;
  limits: {
    /** The largest text file the gate reads, in bytes. */
    textFileBytes: number;
    /** The largest picture the gate takes, in bytes. */
    imageFileBytes: number;
    /** How many announcements the home page shows. */
    latest: number;
    /** How many related announcements stand below one. */
    related: number;
    /** How many items the current feed holds. */
    feedItems: number;
  };
}
