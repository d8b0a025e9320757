import type { Licence } from './licence.ts';
import type { Mail } from './mail.ts';
import type { WebSub } from './webSub.ts';

/** The settings of the archive, which are not content: fill it in once in `src/site.config.ts`. */
export interface Site {
  /** The name in the masthead. */
  name: string;
  /** The archive in one sentence: home page, search engines, feeds. */
  description: string;
  /** The operator, and how it stands to those it reports on; under every announcement. */
  disclaimer: string;
  /** Descriptions for those who write about it, in the lengths that they ask for; the press kit offers them to copy. */
  about: About;
  /** The licence of the texts and the data of the archive; pictures have a licence each. */
  licence: Licence;
  /** The address it is published at, without a path: `https://press.example.org`. `SITE_URL` replaces it. */
  address: string;
  /** Makes ids in feeds unique in the world (RFC 4151): a host you owned in the year given. Never change it. */
  tagAuthority: string;
  /** The announcement that stands out on the home page, by its permanent id. Leave it out for none. */
  featured?: string;
  /** Whether each page gets a picture of its own for link previews; otherwise all share that of the home page. `SOCIAL_IMAGES=off` replaces it. */
  socialImages: boolean;
  /** Whom to tell of a hole in the site, for `/.well-known/security.txt`. Leave it out for no such file. */
  security?: SecurityContact;
  /** The language of the lists and of everything that is not an announcement. */
  language: string;
  /** The service that sends mail for the archive: the form on the page of feeds. Leave it out for no form. */
  mail?: Mail;
  /** The hub that tells subscribers at once when a feed changes (W3C WebSub). Leave it out for none. */
  webSub?: WebSub;
  limits: {
    /** The largest text file the gate reads, in bytes. */
    textFileBytes: number;
    /** The largest picture the gate takes, in bytes. */
    imageFileBytes: number;
    /** The number of announcements on the home page. */
    latest: number;
    /** The number of related announcements below one. */
    related: number;
    /** The number of items in the current feed. */
    feedItems: number;
  };
}

/** The archive and its operator in three lengths. The build says so when one has not its length. */
export interface About {
  /** One sentence of at most 35 words. */
  sentence: string;
  /** About 50 words. */
  short: string;
  /** About 150 words. */
  long: string;
}

/** The content of `security.txt` (RFC 9116, 2.5). */
export interface SecurityContact {
  /** The addresses for reports, the best first: `mailto:security@press.example`, or an `https://` page. */
  contacts: string[];
  /** Until when this holds, with the zone: `2030-06-01T00:00:00Z`. Less than a year ahead is best. The build fails from 30 days before. */
  expires: string;
  /** The languages in which you can be written to: `en`, `fr`. */
  languages?: string[];
  /** The page that says how you deal with reports. */
  policy?: string;
}
