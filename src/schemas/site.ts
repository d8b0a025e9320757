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
  /** Makes ids in feeds unique in the world (RFC 4151): a host you owned in the year given. Never change it. */
  tagAuthority: string;
  /** The announcement that stands out on the home page, by its permanent id. Leave it out for none. */
  featured?: string;
  /** The language of the lists and of everything that is not an announcement. */
  language: string;
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
