import { describe, expect, it } from 'vitest';
import { archived, superseded, type Written } from '../../../tests/support/archive.ts';
import { en } from '../../i18n/en.ts';
import { PASSAGE_END } from '../format/indexFile.ts';
import { TEXT_WEIGHTS } from '../weights.ts';
import { indexedText } from './indexedText.ts';
import { type SearchDocument, searchDocument } from './searchDocument.ts';

const DATELINE = 'LYON, France, 9 February 2024 —';
const { title, keyPoints, text } = TEXT_WEIGHTS;

describe('what can be searched of an announcement', () => {
  it('is its title, its summary, its takeaways and its text, each with its weight', () => {
    const { url, passages, meta, filters } = documentOf({});
    expect(url).toBe('/announcements/2024/tst-2024-001/');
    expect(passages).toEqual([
      { text: 'Police train investigators', weight: title },
      { text: 'Investigators were trained.', weight: keyPoints },
      { text: 'Investigators were trained.', weight: keyPoints },
      { text: 'It took a day.', weight: keyPoints },
      { text: `${DATELINE} Text.`, weight: text },
    ]);
    expect(meta).toMatchObject({ title: 'Police train investigators', place: 'Lyon, France' });
    expect(filters).toMatchObject({ organisation: ['police'], country: ['FR'] });
  });

  it('is each of its figures as one that reads, and opens at the table', () => {
    const figures = [
      { value: { moreThan: 12694 }, label: 'officers', claimedBy: 'police' },
      { value: { inWords: 'several dozen' }, label: 'courses', claimedBy: { name: 'News' } },
    ];
    expect(documentOf({ figures }).passages.slice(5)).toEqual([
      { text: 'more than 12,694 officers (Police)', weight: text, anchor: 'figures' },
      { text: 'several dozen courses (News)', weight: text },
    ]);
  });

  it('is what changed, and opens at the changes', () => {
    const updates = [{ date: '2024-03-01', kind: 'correction', note: 'It was wrong.' }];
    const { passages } = documentOf({ updates });
    expect(passages[1]).toEqual({ text: 'Corrected 1 March 2024: It was wrong.', weight: text });
    expect(passages.slice(-2)).toEqual([
      { text: 'Correction · 1 March 2024', weight: text, anchor: 'updates' },
      { text: 'It was wrong.', weight: text },
    ]);
  });

  it('is of what took its place no more than the title, beside the text', () => {
    const { passages, meta } = searchDocument(superseded(), () => '', en);
    expect(passages.map((passage) => passage.text).join(' ')).not.toContain('The newer one');
    expect(meta.instead).toBe('Read instead: The newer one');
  });
});

describe('the text that results show', () => {
  it('is all passages, with the places that they open at, counted in words', () => {
    const { content, anchors, meta } = indexedText(
      documentOf({ html: '<p>Text.</p><h2 id="a">A and B</h2><p>More.</p>' }),
    );
    expect(content.split(PASSAGE_END).slice(-3)).toEqual([`${DATELINE} Text.`, 'A and B', 'More.']);
    const [{ location } = { location: -1 }] = anchors;
    expect(content.split(/\s+/).slice(location)).toEqual(['A', 'and', 'B', 'More.']);
    expect(meta).not.toHaveProperty('codes');
  });
});

function documentOf(written: Written): SearchDocument {
  const name = (claimant: string | { name: string }) =>
    typeof claimant === 'string' ? 'Police' : claimant.name;
  return searchDocument(archived(written), name, en);
}
