import { refuses } from '../../../tests/support/badInput.ts';
import { anotherAnnouncement, withFrontMatter } from '../../../tests/support/content.ts';

refuses('among references', [
  [
    'an unknown organisation, near',
    withFrontMatter('id: coast-police', 'id: coast-polise'),
    ['11:9  there is no organisations/coast-polise.yaml. Did you mean "coast-police"?'],
  ],
  [
    'an unknown organisation, far',
    withFrontMatter('id: coast-police', 'id: interpol'),
    ['11:9  there is no organisations/interpol.yaml. Create that file, or correct the name.'],
  ],
  [
    'an unknown topic',
    withFrontMatter('- asset-tracing', '- asset-traicing'),
    ['14:5  there is no topics/asset-traicing.yaml. Did you mean "asset-tracing"?'],
  ],
  [
    'an unknown desk',
    withFrontMatter('desk: news-desk', 'desk: new-desk'),
    ['27:7  there is no desks/new-desk.yaml. Did you mean "news-desk"?'],
  ],
  [
    'an unknown claimant',
    withFrontMatter(
      'language: en',
      'language: en\nfigures:\n  - { value: { exact: 3 }, label: officers, claimedBy: coastpolice }',
    ),
    ['30:56  there is no organisations/coastpolice.yaml. Did you mean "coast-police"?'],
  ],
  [
    'an organisation twice in one role',
    withFrontMatter('    role: host', '    role: host\n  - id: coast-police\n    role: host'),
    ['13:5  organisations: coast-police as host stands here twice. Keep one of them.'],
  ],
  [
    'a topic twice',
    withFrontMatter('  - asset-tracing', '  - asset-tracing\n  - asset-tracing'),
    ['15:5  topics: asset-tracing stands here twice. Keep one of them.'],
  ],
  [
    'a duplicate id',
    { 'announcements/2024/another.mdx': anotherAnnouncement('TST-2024-001', 'Text.') },
    [
      'announcements/2024/another.mdx:2:5  the id TST-2024-001 is also that of announcements/2024/asset-tracing-course.mdx. Give the newer one the next free number.',
      '2:5  the id TST-2024-001 is also that of announcements/2024/another.mdx. Give the newer one the next free number.',
    ],
  ],
  [
    'a duplicate address',
    {
      'announcements/2024/asset-tracing-course/index.mdx': anotherAnnouncement(
        'TST-2024-002',
        'Text.',
      ),
    },
    [
      '1:1  the address /announcements/2024/asset-tracing-course/ is also that of announcements/2024/asset-tracing-course/index.mdx. Rename one of them.',
      'announcements/2024/asset-tracing-course/index.mdx:1:1  the address /announcements/2024/asset-tracing-course/ is also that of announcements/2024/asset-tracing-course.mdx. Rename one of them.',
    ],
  ],
]);
