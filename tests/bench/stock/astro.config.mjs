import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://press.example.org',
  trailingSlash: 'always',
  integrations: [mdx()],
});
