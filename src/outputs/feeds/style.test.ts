import { expect, it } from 'vitest';
import { en } from '../../i18n/en.ts';
import { feedStyle } from './style.ts';

it('adds colours and words behind the rules', () => {
  const strings = { ...en, openedFeed: 'A "feed" \\ here.' };
  const style = feedStyle("@namespace rss '';\n", strings);
  expect(style).toMatch(
    /^@namespace rss '';\n\n:root \{\n {2}--paper: light-dark\(#fbf9f3, #141412\);/,
  );
  expect(style).toContain('  --explanation: "A \\"feed\\" \\\\ here.";\n}\n');
});
