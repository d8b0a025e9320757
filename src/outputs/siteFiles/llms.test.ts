import { describe, expect, it } from 'vitest';
import { archiveOf } from '../../../tests/support/archive.ts';
import { en } from '../../i18n/en.ts';
import { site } from '../../site.config.ts';
import { llmsText } from './llms.ts';

describe('llms.txt', () => {
  const archive = archiveOf([
    { id: 'TST-2023-001', slug: 'old', published: '2023-05-01' },
    { id: 'TST-2024-001', slug: 'new', title: 'A [new] <b>_day_</b>', summary: 'It *came*.' },
  ]);
  const named = { ...site, name: 'The Record', description: 'What happened.' };
  const lines = llmsText(archive, named, en).split('\n');

  it('begins with the name and what it is', () => {
    expect(lines.slice(0, 3)).toEqual(['# The Record', '', '> What happened.']);
  });

  it('has one first heading, and a section each for lists, programs and the newest', () => {
    expect(lines.filter((line) => line.startsWith('#'))).toEqual([
      '# The Record',
      '## Lists',
      '## For programs',
      '## Latest',
    ]);
  });

  it('links the newest first, with text that Markdown shows as it is', () => {
    const newest = lines.slice(lines.indexOf('## Latest') + 2).filter((line) => line !== '');
    expect(newest).toEqual([
      '- [A \\[new\\] \\<b\\>\\_day\\_\\</b\\>](https://press.example/announcements/2024/new/): 9 February 2024. It \\*came\\*.',
      '- [Police train investigators](https://press.example/announcements/2023/old/): 1 May 2023. Investigators were trained.',
    ]);
  });

  it('shows no more than the home page does', () => {
    const one = { ...named, limits: { ...named.limits, latest: 1 } };
    expect(llmsText(archive, one, en)).not.toContain('/2023/');
  });
});
