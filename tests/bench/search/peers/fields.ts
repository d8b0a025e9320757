import type { Document } from '../documents.ts';

/** What the peers index of a document, each field as one text. */
export const FIELDS = ['title', 'text', 'date', 'number', 'agencies', 'topics'] as const;

export type Fields = Record<(typeof FIELDS)[number], string>;

export function fieldsOf(document: Document): Fields {
  return {
    title: document.title,
    text: document.paragraphs.join('\n'),
    date: document.date,
    number: document.number,
    agencies: document.agencies.join('\n'),
    topics: document.topics.join('\n'),
  };
}
