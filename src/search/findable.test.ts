import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readContentFolder } from '../../tests/bench/search/documents.ts';
import { indexedTools } from '../../tests/support/searchIndex.ts';
import { search } from './answer/search.ts';
import type { SearchTools } from './answer/searchTools.ts';

const TODAY = '2024-03-15';
const SHIPPED = path.join(import.meta.dirname, '../../content');

/** What readers take for a word, and for a part of one, without the help of the product. */
const PARTS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
const LONGEST_PHRASE = 6;

async function found(query: string, tools: SearchTools): Promise<number[]> {
  const { results } = await search(query, TODAY, [], tools);
  return results.map(({ hit }) => hit.id);
}

/** Every stretch of a text from the beginning of a part to the end of one, with so many parts. */
function phrasesOf(text: string, length: number): string[] {
  const parts = [...text.matchAll(PARTS)];
  return parts.flatMap(({ index }, first) => {
    const last = parts[first + length - 1];
    return last ? [text.slice(index, last.index + last[0].length)] : [];
  });
}

const QUOTES = /["“”„‟«»＂]/;

describe('what an announcement says finds it', () => {
  const TEXTS = [
    'The guild published field tools—wikis, ledgers—for its volunteers/officers.',
    'They asked…nothing. A device-agnostic re-entry, self-governance and/or O’Neill-Smith’s rules.',
    'Judgment 27-613/2022 (K-208/19) owed $4,500,000.50 to the U.S.-based R&D unit.',
    'Kurs in Łomża, Bodø, Þórshöfn, Ħamrun, Ærøskøbing: Iğdır und Weißensee, Œuvre, Đakovo.',
    '上海海关查获加密货币钱包，并与国际刑警合作。',
    '大阪で暗号通貨の追跡セミナーを開催した。',
    'เจ้าหน้าที่ตรวจสอบกระเป๋าเงินดิจิทัลที่เชียงใหม่',
    '서울경찰청은 가상자산을 추적했다. The motto “安全第一” was shown.',
    `Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen ${'f3'.repeat(32)} x²`,
  ];

  it.each([
    ['wikis', 0],
    ['tools', 0],
    ['ledgers—for', 0],
    ['volunteers/officers', 0],
    ['"ledgers for its volunteers"', 0],
    ['"wikis, ledgers"', 0],
    ['asked', 1],
    ['"nothing. A device"', 1],
    ['"agnostic re"', 1],
    ['device agnostic', 1],
    ['and/or', 1],
    ['self-governance', 1],
    ['governance', 1],
    ['"entry, self"', 1],
    ["o'neill", 1],
    ['27-613', 2],
    ['613/2022', 2],
    ['K-208', 2],
    ['"judgment 27-613"', 2],
    ['4500000.50', 2],
    ['"the US based R&D"', 2],
    ['"owed 4,500,000.50 to"', 2],
    ['Łomża', 3],
    ['lomza', 3],
    ['bodo', 3],
    ['in:Bodø', 3],
    ['thorshofn', 3],
    ['Hamrun', 3],
    ['aeroskobing', 3],
    ['igdir', 3],
    ['Weissensee', 3],
    ['dakovo oeuvre', 3],
    ['上海', 4],
    ['加密货币', 4],
    ['刑警', 4],
    ['"国际刑警合作"', 4],
    ['大阪', 5],
    ['セミナー', 5],
    ['暗号通貨', 5],
    ['เชียงใหม่', 6],
    ['เจ้าหน้าที่ตรวจสอบกระเป๋าเงินดิจิทัลที่เชียงใหม่', 6],
    ['경찰청', 7],
    ['가상자산', 7],
    ['安全第一', 7],
    ['"motto 安全"', 7],
    ['Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen', 8],
    ['f3'.repeat(32), 8],
  ])('%s', async (query, number) => {
    const tools = await indexedTools(TEXTS.map((content) => ({ content })));
    expect(await found(query, tools)).toEqual([number]);
  });

  it.each(['https://x.example/a/1/?utm_source=x', '/1/', 'x.example/1'])(
    'by its address: %s',
    async (query) => {
      const tools = await indexedTools(TEXTS.map((content) => ({ content })));
      expect(await found(query, tools)).toEqual([1]);
    },
  );

  it('by every word, part of a compound and phrase, over the shipped archive', async () => {
    const documents = await readContentFolder(SHIPPED);
    const texts = documents.map(({ title, paragraphs }) => ({
      title,
      content: [title, ...paragraphs].join(' '),
    }));
    const tools = await indexedTools(texts);
    const missed: string[] = [];
    for (const [number, { content }] of texts.entries()) {
      for (const query of queriesFrom(content, number)) {
        if (!(await found(query, tools)).includes(number)) missed.push(`${number}: ${query}`);
      }
    }
    expect(missed).toEqual([]);
  });

  test('by every word and phrase, whatever the text', async () => {
    const texts = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(texts, fc.nat(), async (content, seed) => {
        const tools = await indexedTools([{ content }]);
        for (const query of queriesFrom(content, seed)) {
          expect({ query, found: await found(query, tools) }).toEqual({ query, found: [0] });
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** Every word of a text, in quotes as it may be a small one, and some of its phrases of each length. */
function queriesFrom(text: string, seed: number): string[] {
  // Some letters of Arabic are marks without a letter.
  const words = [...new Set(text.match(PARTS) ?? [])]
    .filter((word) => /[\p{L}\p{N}]/u.test(word.normalize('NFKD')))
    .map((word) => `"${word}"`);
  const phrases = Array.from({ length: LONGEST_PHRASE - 1 }, (_, index) =>
    phrasesOf(text, index + 2)
      .filter((phrase) => !QUOTES.test(phrase))
      .filter((_phrase, place) => place % 23 === seed % 23)
      .map((phrase) => `"${phrase}"`),
  );
  return [...words, ...phrases.flat()];
}
