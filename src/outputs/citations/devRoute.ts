import type { APIRoute, GetStaticPaths } from 'astro';
import { getArchive } from '../../archive/content.ts';
import type { Announcement } from '../../model/announcement.ts';
import { CITATION_FILE_NAMES, CITATION_FILES, type CitationFile } from '../../site/urls.ts';
import { EXCHANGE } from './exchange.ts';
import { citedWork } from './work.ts';

/** The route `/announcements/[year]/[slug]/citation.bib`, and that of each other file. */
export const getStaticPaths: GetStaticPaths = async ({ routePattern }) => {
  const file = CITATION_FILE_NAMES.find((each) => routePattern.endsWith(CITATION_FILES[each]));
  const { announcements } = await getArchive();
  return announcements.map((announcement) => ({
    params: { year: announcement.year, slug: announcement.slug },
    props: { announcement, file },
  }));
};

export const GET: APIRoute<{ announcement: Announcement; file: CitationFile }> = ({ props }) =>
  new Response(EXCHANGE[props.file](citedWork(props.announcement)));
