import { expect, test } from 'vitest';
import { anotherAnnouncement, passGate } from '../../tests/support/content.ts';
import { announcementPages } from './announcementPages.ts';

const FORMER = `- address: /announcements/2024/old-name/
  ended: 2024-02-20
  to: /announcements/2024/asset-tracing-course/
  reason: Renamed.
- address: /topics/old-name/
  ended: 2024-02-20
  to: /topics/asset-tracing/
  reason: Renamed.
- address: /announcements/2024/gone/
  ended: 2024-02-20
  reason: Published twice.
`;

test('an announcement is known by its address and its former ones, if it is published', async () => {
  const { published } = await passGate({
    'former-addresses.yaml': FORMER,
    'announcements/2024/another.mdx': anotherAnnouncement(
      'TST-2024-002',
      'Text.',
      'embargo: 2024-03-01T00:00:01Z\n',
    ),
  });
  expect([...announcementPages(published)]).toEqual([
    ['/announcements/2024/asset-tracing-course/', 'TST-2024-001'],
    ['/announcements/2024/old-name/', 'TST-2024-001'],
  ]);
});
