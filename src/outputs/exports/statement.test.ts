import { describe, expect, it } from 'vitest';
import { archived, archiveWithSuperseded } from '../../../tests/support/archive.ts';
import { statement } from './statement.ts';

const WRITTEN = {
  html: '<p>Police met at <a href="/topics/tracing/">a topic</a> and <a href="https://a.example/">a site</a>.</p>',
  session: {
    start: '2024-02',
    format: 'virtual',
    participants: { count: { atLeast: 1200 }, who: 'officers', claimedBy: 'police' },
  },
  figures: [{ value: { inWords: 'several' }, label: 'cases', claimedBy: { name: 'The Daily' } }],
  updates: [{ date: '2024-02-10', kind: 'correction', note: 'We wrote 12.' }],
};

describe('the statement', () => {
  const text = statement(archived(WRITTEN), 'First.\n\n    code  \nlast e\u0301', String);

  it('is in NFC, without a space at the end of a line, and ends with one line break', () => {
    expect(text).toContain('    code\nlast é\n');
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[ \t]$/m);
    expect(text).toMatch(/[^\n]\n$/);
  });

  it('says before the headline that it was corrected', () => {
    expect(text.indexOf('- Correction, 10 February 2024: We wrote 12.')).toBeLessThan(
      text.indexOf('Police train investigators\n==='),
    );
    expect(text).toContain('Status: Corrected\n');
  });

  it('says which one to read instead, and which ones it supersedes', () => {
    const { announcements } = archiveWithSuperseded({ slug: 'older' });
    const [newer, older] = announcements.map((each) => statement(each, 'Text.', String));
    expect(older).toContain('Status: Superseded\n');
    expect(older).toContain(
      '- Supersession, 1 March 2024: It is out of date. Read instead: The newer one (TST-2024-009) <https://press.example/announcements/2024/newer/>\n',
    );
    expect(newer).toContain(
      'This supersedes: Police train investigators (TST-2024-001) <https://press.example/announcements/2024/older/>\n',
    );
    expect(text).not.toContain('supersedes');
  });

  it('names figures, sources, contact, address and licence', () => {
    for (const line of [
      'How many: at least 1,200 officers (according to police)',
      '- News. Police (the organisation’s own account) <https://police.example/>',
      'Mail: press@newsroom.example',
      'Address of this page: https://press.example/announcements/2024/tst-2024-001/',
      'Licence: CC BY 4.0 <https://creativecommons.org/licenses/by/4.0/>',
    ]) {
      expect(text.split('\n')).toContain(line);
    }
  });
});
