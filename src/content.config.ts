import { defineCollection } from 'astro:content';
import { pathToFileURL } from 'node:url';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { contentLoaders } from './gate/collections.ts';
import { contentReader } from './ledger/readContent.ts';
import { desk } from './schemas/desk.ts';
import { formerAddressList } from './schemas/formerAddress.ts';
import { mostRead } from './schemas/mostRead.ts';
import { organisation } from './schemas/organisation.ts';
import { page } from './schemas/page.ts';
import type { PublishedAnnouncement } from './schemas/published.ts';
import { recordedAddresses } from './schemas/recordedAddresses.ts';
import type { RecordedVersions } from './schemas/recordedVersions.ts';
import { topic } from './schemas/topic.ts';
import { linkedPath } from './site/contentLinks.ts';
import { buildTime, contentDir, embargoPreview, overlays } from './site/environment.ts';
import { site } from './site.config.ts';

const loaders = contentLoaders(
  [contentDir, ...overlays],
  contentReader(() => ({
    ...{ contentDir, overlays, embargoPreview },
    now: buildTime(),
    limits: site.limits,
  })),
);

/** The gate has validated all but the pages: the schemas here only give types. */
export const collections = {
  announcements: defineCollection({
    loader: loaders.announcements,
    schema: z.custom<PublishedAnnouncement>(),
  }),
  organisations: defineCollection({ loader: loaders.organisations, schema: organisation }),
  topics: defineCollection({ loader: loaders.topics, schema: topic }),
  desks: defineCollection({ loader: loaders.desks, schema: desk }),
  mostRead: defineCollection({ loader: loaders.mostRead, schema: mostRead }),
  formerAddresses: defineCollection({ loader: loaders.formerAddresses, schema: formerAddressList }),
  versions: defineCollection({
    loader: loaders.versions,
    schema: z.custom<RecordedVersions>(),
  }),
  recordedAddresses: defineCollection({
    loader: loaders.recordedAddresses,
    schema: recordedAddresses,
  }),
  pages: defineCollection({
    loader: glob({ pattern: '*.mdx', base: pathToFileURL(`${linkedPath(contentDir)}/pages/`) }),
    schema: page,
  }),
};
