import type { Announcement } from '../../model/announcement.ts';
import { calendarPart } from '../../model/dates.ts';
import { absolute } from '../../site/urls.ts';
import { site } from '../../site.config.ts';

/** The facts of an announcement that a citation has, whatever its form. */
export interface CitedWork {
  /** The permanent id. */
  id: string;
  title: string;
  /** The desk: the byline of the page. */
  author: string;
  /** The archive that the announcement stands in. */
  archive: string;
  /** The day of publication, `2024-02-09`; nothing where no source says when it was announced. */
  published?: string;
  /** The day on which it was retracted, if it was. */
  retracted?: string;
  language: string;
  /** The whole address of its page. */
  address: string;
}

/** The kind of work it is. Citations of these styles are in English, whatever the language of the page. */
export const GENRE = 'Press release';

/** Takes from an announcement what is cited of it. The day on which it was read is the reader's to add. */
export function citedWork(announcement: Announcement): CitedWork {
  const { id, title, desk, datedBy, published, status, updates, language, address } = announcement;
  const retraction = updates.findLast(({ kind }) => kind === 'retraction');
  return {
    id,
    title,
    author: desk.name,
    archive: site.name,
    ...(datedBy === 'announcement' && { published: calendarPart(published) }),
    ...(status === 'retracted' && retraction && { retracted: retraction.date }),
    language,
    address: absolute(address),
  };
}
