import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';

const uri = { type: 'string', format: 'uri' };
const text = { type: 'string', minLength: 1 };
const moment = { type: 'string', format: 'date-time' };
const authors = {
  type: 'array',
  minItems: 1,
  items: {
    type: 'object',
    additionalProperties: false,
    minProperties: 1,
    properties: { name: text, url: uri, avatar: uri },
  },
};

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/) as a schema, with what is only advised there as a rule. */
const SCHEMA = {
  type: 'object',
  additionalProperties: false,
  required: ['version', 'title', 'home_page_url', 'feed_url', 'items'],
  patternProperties: { '^_[^.]+$': { type: 'object' } },
  properties: {
    version: { const: 'https://jsonfeed.org/version/1.1' },
    title: text,
    home_page_url: uri,
    feed_url: uri,
    description: text,
    user_comment: text,
    next_url: uri,
    icon: uri,
    favicon: uri,
    authors,
    language: text,
    expired: { type: 'boolean' },
    hubs: {
      type: 'array',
      items: {
        type: 'object',
        required: ['type', 'url'],
        properties: { type: text, url: uri },
      },
    },
    items: {
      type: 'array',
      items: {
        type: 'object',
        additionalProperties: false,
        required: ['id', 'url', 'title', 'content_html', 'date_published', 'authors'],
        patternProperties: { '^_[^.]+$': { type: 'object' } },
        properties: {
          id: text,
          url: uri,
          external_url: uri,
          title: text,
          content_html: text,
          content_text: text,
          summary: text,
          image: uri,
          banner_image: uri,
          date_published: moment,
          date_modified: moment,
          authors,
          tags: { type: 'array', items: text },
          language: text,
          attachments: { type: 'array' },
        },
      },
    },
  },
};

const ajv = new Ajv2020({ allErrors: true });
addFormats.default(ajv);
const validate = ajv.compile(SCHEMA);

/** Finds whatever in a JSON Feed the format does not allow. */
export function jsonFeedFaults(feed: unknown): string[] {
  if (validate(feed)) return [];
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}
