import type { APIRoute } from 'astro';
import { stringsFor } from '../i18n/strings.ts';
import { feedStyle } from '../outputs/feeds/style.ts';
import { site } from '../site.config.ts';
import rules from '../styles/feed.css?raw';

export const GET: APIRoute = () =>
  new Response(feedStyle(rules, stringsFor(site.language)), {
    headers: { 'Content-Type': 'text/css; charset=utf-8' },
  });
