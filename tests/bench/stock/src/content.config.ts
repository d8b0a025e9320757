import { defineCollection, reference } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const claimant = z.union([z.string(), z.object({ name: z.string() })]);
const quantity = z.record(z.string(), z.union([z.number(), z.string()]));

const announcements = defineCollection({
  loader: glob({ pattern: '**/*.mdx', base: './content/announcements' }),
  schema: z.object({
    id: z.string(),
    kind: z.enum(['training', 'conference', 'programme', 'figures', 'statement']),
    title: z.string(),
    summary: z.string(),
    takeaways: z.array(z.string()),
    published: z.coerce.date(),
    organisations: z.array(z.object({ id: reference('organisations'), role: z.string() })),
    topics: z.array(reference('topics')),
    place: z.union([
      z.literal('global'),
      z.object({ country: z.string(), city: z.string().optional() }),
    ]),
    figures: z
      .array(z.object({ value: quantity, label: z.string(), claimedBy: claimant }))
      .default([]),
    sources: z.array(
      z.object({
        title: z.string(),
        publisher: z.string(),
        address: z.url(),
        date: z.coerce.date().optional(),
      }),
    ),
    updates: z
      .array(z.object({ date: z.coerce.date(), kind: z.string(), note: z.string() }))
      .default([]),
    session: z
      .object({
        start: z.coerce.date(),
        end: z.coerce.date().optional(),
        format: z.string(),
        venue: z.string().optional(),
        participants: z
          .object({ count: quantity, who: z.string(), claimedBy: claimant })
          .optional(),
      })
      .optional(),
    programme: z.object({ name: z.string(), start: z.string().optional() }).optional(),
    period: z.string().optional(),
    statedBy: reference('organisations').optional(),
    language: z.string(),
  }),
});

const organisations = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/organisations' }),
  schema: z.object({
    name: z.string(),
    acronym: z.string().optional(),
    otherNames: z.array(z.string()).default([]),
    kind: z.string(),
    country: z.string().optional(),
    site: z.url().optional(),
  }),
});

const topics = defineCollection({
  loader: glob({ pattern: '*.yaml', base: './content/topics' }),
  schema: z.object({
    label: z.string(),
    description: z.string(),
    otherWords: z.array(z.string()).default([]),
  }),
});

export const collections = { announcements, organisations, topics };
