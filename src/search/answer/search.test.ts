import { describe, expect, it } from 'vitest';
import { nameOf, type TestArchive, testTools } from '../../../tests/support/searchTools.ts';
import type { Filters } from '../format/facets.ts';
import type { NamedThing } from '../format/names.ts';
import type { Answer } from './answer.ts';
import type { Notice } from './notices.ts';
import { search, withSuggestions } from './search.ts';
import { Vocabulary } from './vocabulary/vocabulary.ts';

const TODAY = '2024-03-15';

const THINGS: NamedThing[] = [
  {
    filter: 'organisation',
    id: 'interpol',
    label: 'INTERPOL',
    names: ['International Criminal Police Organization'],
  },
  { filter: 'country', id: 'KE', label: 'Kenya', names: [] },
];

/** Newest first. */
const TEXTS = {
  lyon: {
    title: 'INTERPOL officers learn to trace coins',
    text: 'The course in Lyon was held by INTERPOL for officers of the dark web unit.',
    filters: { organisation: ['interpol'], year: ['2024'], month: ['2024-02'] },
  },
  nairobi: {
    title: 'Course in Nairobi',
    text: 'Investigators of Nairobi were taught to trace coins on the dark web.',
    filters: { organisation: ['interpol'], country: ['KE'], year: ['2023'], month: ['2023-05'] },
  },
  tallinn: {
    title: 'Seizure in Tallinn',
    text: 'A seizure of wallets, and a conference about web markets in the dark.',
    filters: { year: ['2022'] },
  },
} satisfies TestArchive['texts'];

const ARCHIVE: TestArchive = { texts: TEXTS, things: THINGS };

describe('what is found', () => {
  it.each<[string, string[]]>([
    ['nairobi', ['nairobi']],
    ['trace coins', ['lyon', 'nairobi']],
    ['interpol', ['lyon', 'nairobi']],
    ['International Criminal Police Organization', ['lyon', 'nairobi']],
    ['organisation:interpol dark', ['lyon', 'nairobi']],
    ['Kenya', ['nairobi']],
    ['nairobi OR tallinn', ['nairobi', 'tallinn']],
    ['"dark web"', ['lyon', 'nairobi']],
    ['"dark web" nairobi', ['nairobi']],
    ['"on the dark web"', ['nairobi']],
    ['web -nairobi', ['lyon', 'tallinn']],
    ['web -"dark web"', ['tallinn']],
    ['web -organisation:interpol', ['tallinn']],
    ['web -nairobi -tallinn', ['lyon']],
    ['web -tallinnn', ['lyon', 'nairobi', 'tallinn']],
    ['web -tall', ['lyon', 'nairobi', 'tallinn']],
    ['nairobi OR xylophone OR tallinnn', ['nairobi']],
    ['web before:1900', []],
    ['web after:2100', []],
    ['web until:2022', ['tallinn']],
    ['in:Nairobi', ['nairobi']],
    ['in:NA', []],
    ['2022 web', ['tallinn']],
    ['February 2024', ['lyon']],
    ['last year', ['nairobi']],
  ])('%j', async (text, ids) => {
    expect(idsOf(await answerTo(text)).toSorted()).toEqual(ids);
  });

  it.each<[string, Filters[], string[]]>([
    ['', [], []],
    ['', [{ year: ['2023', '2022'] }], ['nairobi', 'tallinn']],
    ['', [{ organisation: ['interpol'], year: ['2023'] }], ['nairobi']],
    ['', [{ year: ['2022'] }, { month: ['2024-02'] }], ['lyon', 'tallinn']],
    ['', [{ year: ['1999'] }], []],
    ['-nairobi', [], ['lyon', 'tallinn']],
    ['-web', [], []],
    ['web', [{ year: ['2023'] }], ['nairobi']],
    ['-nairobi', [{ organisation: ['interpol'] }], ['lyon']],
    ['xylophone', [{ year: ['2023'] }], []],
    ['organisation:nobody', [{ year: ['2023'] }], []],
  ])('%j with the filters %j', async (text, filters, ids) => {
    const { results } = await answerTo(text, ARCHIVE, filters);
    expect(results.map(({ hit }) => nameOf(hit.id))).toHaveLength(ids.length);
    expect(results.map(({ hit }) => nameOf(hit.id)).toSorted()).toEqual(ids);
  });

  it('by filters alone is in the order of the archive, newest first', async () => {
    const answer = await answerTo('-xylophone', ARCHIVE, [{ year: ['2022', '2023', '2024'] }]);
    expect(idsOf(answer)).toEqual(['lyon', 'nairobi', 'tallinn']);
    expect(answer.notices).toEqual([]);
  });

  it('is nothing for no query', async () => {
    for (const text of ['', '   ', '?!']) {
      expect(await answerTo(text)).toMatchObject({ results: [], notices: [], marks: [] });
    }
  });
});

describe('a word that no announcement has', () => {
  it('is corrected, which is said', async () => {
    const answer = await answerTo('nairoby');
    expect(idsOf(answer)).toEqual(['nairobi']);
    expect(answer.notices).toEqual([{ type: 'corrected', word: 'nairoby', to: 'nairobi' }]);
    expect(answer.marks).toContain('nairobi');
    expect(answer.marks).not.toContain('nairoby');
  });

  it('is corrected to two words where a space is missing', async () => {
    const answer = await answerTo('darkmarkets', { ...ARCHIVE, counts: { dark: 90, markets: 90 } });
    expect(idsOf(answer)).toEqual([]);
    const together = await answerTo('darkweb', { ...ARCHIVE, counts: { dark: 90, web: 90 } });
    expect(idsOf(together).toSorted()).toEqual(['lyon', 'nairobi']);
    expect(together.notices).toEqual([{ type: 'corrected', word: 'darkweb', to: 'dark web' }]);
  });

  it('is corrected among other words', async () => {
    const answer = await answerTo('coins nairoby');
    expect(idsOf(answer)).toEqual(['nairobi']);
    expect(answer.notices).toEqual([{ type: 'corrected', word: 'nairoby', to: 'nairobi' }]);
  });

  it('is named when nothing is like it, and the other words are searched', async () => {
    const answer = await answerTo('nairobi xylophone');
    expect(idsOf(answer)).toEqual(['nairobi']);
    expect(answer.notices).toContainEqual({ type: 'unmatched', word: 'xylophone' });
  });

  it('alone has no answer', async () => {
    const answer = await answerTo('xylophone');
    expect(answer.results).toEqual([]);
    expect(answer.notices).toEqual([{ type: 'unmatched', word: 'xylophone' }]);
  });

  it('is not corrected to a word that says nothing', async () => {
    const answer = await answerTo('thesee', {
      texts: { one: { text: 'These coins.' } },
      stopWords: ['these'],
      counts: { these: 50 },
    });
    expect(answer.notices).toEqual([{ type: 'unmatched', word: 'thesee' }]);
  });

  it.each(['"trace coinz"', 'in:coinz', '"coinz"'])(
    'is not corrected where it is to stand as written, but asked about: %j',
    async (text) => {
      const answer = await answerTo(text);
      expect(answer.results).toEqual([]);
      expect(answer.notices).toEqual([{ type: 'suggestion', word: 'coinz', to: 'coins' }]);
    },
  );

  it('is named in quotes when nothing is like it', async () => {
    const answer = await answerTo('"trace xylophone"');
    expect(answer.notices).toEqual([{ type: 'unmatched', word: 'xylophone' }]);
  });

  it('is named as it was typed', async () => {
    const answer = await answerTo('Náiroby Xylophone');
    expect(answer.notices).toEqual([
      { type: 'corrected', word: 'Náiroby', to: 'nairobi' },
      { type: 'unmatched', word: 'Xylophone' },
    ]);
  });
});

describe('a compound that no announcement has', () => {
  it.each<[string, string, string[]]>([
    ['dark-wep', 'dark-web', ['lyon', 'nairobi']],
    ['Dark–Wep', 'Dark–web', ['lyon', 'nairobi']],
    ['drak-wep', 'dark-web', ['lyon', 'nairobi']],
    ['nai-roby', 'nairobi', ['nairobi']],
    ['lyon dark-wep', 'dark-web', ['lyon']],
  ])('%j is corrected in its parts or as a whole: %j', async (text, to, ids) => {
    const answer = await answerTo(text);
    const word = text.split(' ').at(-1);
    expect(idsOf(answer).toSorted()).toEqual(ids);
    expect(answer.notices).toEqual([{ type: 'corrected', word, to }]);
  });

  it('is named when nothing is like it', async () => {
    const answer = await answerTo('nairobi dark-xylophone');
    expect(idsOf(answer)).toEqual(['nairobi']);
    expect(answer.notices).toContainEqual({ type: 'unmatched', word: 'dark-xylophone' });
  });

  it('has parts that stand elsewhere only, is named too', async () => {
    const answer = await answerTo('nairobi coins-lyon');
    expect(answer.notices).toContainEqual({ type: 'unmatched', word: 'coins-lyon' });
  });
});

describe('words between OR', () => {
  it.each<[string, string[], Notice[]]>([
    ['nairoby OR tallinn', ['tallinn'], [{ type: 'suggestion', word: 'nairoby', to: 'nairobi' }]],
    [
      'dark-wep OR tallinn',
      ['tallinn'],
      [{ type: 'suggestion', word: 'dark-wep', to: 'dark-web' }],
    ],
    ['xylophone OR tallinn', ['tallinn'], [{ type: 'unmatched', word: 'xylophone' }]],
    [
      'nairoby OR xylophone',
      ['nairobi'],
      [
        { type: 'corrected', word: 'nairoby', to: 'nairobi' },
        { type: 'unmatched', word: 'xylophone' },
      ],
    ],
    [
      'xylophone OR zither',
      [],
      [
        { type: 'unmatched', word: 'xylophone' },
        { type: 'unmatched', word: 'zither' },
      ],
    ],
    ['interpol OR tallinn', ['lyon', 'nairobi', 'tallinn'], []],
    ['tallinn OR international criminal police organization', ['lyon', 'nairobi', 'tallinn'], []],
  ])('%j', async (text, ids, notices) => {
    const answer = await answerTo(text);
    expect(idsOf(answer).toSorted()).toEqual(ids);
    expect(answer.notices).toEqual(notices);
  });

  it('are marked without the small words between them', async () => {
    expect((await answerTo('"officers of the dark"')).marks).toEqual(['officers', 'dark']);
    expect((await answerTo('"of the"')).marks).toEqual(['of', 'the']);
  });

  it('are all marked', async () => {
    expect((await answerTo('lyon OR tallinn')).marks).toEqual(['lyon', 'tallinn']);
  });
});

describe('a rare word that may be a slip', () => {
  const archive: TestArchive = {
    texts: {
      typo: { text: 'A slip of the pen: tracign.' },
      right: { text: 'Officers learned tracing of coins in Lyon.' },
      other: { text: 'Coins were found.' },
    },
    counts: { tracing: 300 },
  };

  it('is searched as typed where it fits, and asked about', async () => {
    const answer = await answerTo('tracign', archive);
    expect(idsOf(answer)).toEqual(['typo']);
    expect(answer.notices).toEqual([{ type: 'suggestion', word: 'tracign', to: 'tracing' }]);
  });

  it('is respelt when nothing has everything as it was typed', async () => {
    const answer = await answerTo('tracign coins', archive);
    expect(idsOf(answer)).toEqual(['right']);
    expect(answer.notices).toEqual([{ type: 'corrected', word: 'tracign', to: 'tracing' }]);
  });
});

describe('a search waits for nothing that it does not need', () => {
  it('looks up a frequent word while it is not known yet how common another one is', async () => {
    const { tools } = testTools(ARCHIVE);
    const frequentIsAsked = Promise.withResolvers<void>();
    const { word, documents } = tools.engine;
    tools.engine.word = (each) => {
      if (each === 'web') frequentIsAsked.resolve();
      return word(each);
    };
    tools.engine.documents = async (each) => {
      if (each === 'nairobi') await frequentIsAsked.promise;
      return documents(each);
    };
    expect(idsOf(await search('nairobi web', TODAY, [], tools))).toEqual(['nairobi']);
  });

  it('has its results before what may have been meant is looked for', async () => {
    const archive = { ...ARCHIVE, counts: { coins: 900 } };
    const { tools } = testTools({
      ...archive,
      texts: { ...TEXTS, slip: { text: 'A seizure of coinz.' } },
    });
    const { vocabulary } = tools;
    const offline = { ...tools, vocabulary: new Vocabulary(() => Promise.reject(new Error())) };
    offline.vocabulary.size = () => vocabulary.size();
    const answer = await search('coinz', TODAY, [], offline);
    expect(idsOf(answer)).toEqual(['slip']);
    expect(answer.notices).toEqual([]);
    expect((await withSuggestions(answer, tools)).notices).toMatchObject([{ to: 'coins' }]);
  });
});

describe('a name of a field that there is not', () => {
  it.each<[string, string[], Notice[]]>([
    ['author:nairobi', ['nairobi'], [{ type: 'unmatched', word: 'author' }]],
    ['sit:nairobi', ['nairobi'], [{ type: 'unmatched', word: 'sit' }]],
    ['tallinn:nairobi', ['nairobi'], []],
    ['coins:nairobi', ['nairobi'], []],
  ])('%j is searched as typed where it fits the rest', async (text, ids, notices) => {
    const answer = await answerTo(text, { ...ARCHIVE, counts: { site: 500 } });
    expect(idsOf(answer)).toEqual(ids);
    expect(answer.notices).toEqual(notices);
    expect(answer.query.problems).toMatchObject([{ rule: 'unknown-field' }]);
  });
});

describe('a short word that the archive does not have', () => {
  const archive: TestArchive = { texts: { one: { text: 'A bold gate of the port.' } } };

  it('may be another one than what is like it, which is asked about', async () => {
    expect(await answerTo('golf', archive)).toMatchObject({ results: [] });
    const answer = await answerTo('gaté bond', archive);
    expect(answer.notices).toEqual([
      { type: 'unmatched', word: 'bond' },
      { type: 'suggestion', word: 'bond', to: 'bold' },
    ]);
    expect(idsOf(answer)).toEqual(['one']);
  });

  it('is corrected where a slip is plain', async () => {
    expect((await answerTo('prot', archive)).notices).toEqual([
      { type: 'corrected', word: 'prot', to: 'port' },
    ]);
  });
});

describe('common words', () => {
  const archive: TestArchive = { ...ARCHIVE, counts: { officers: 800, course: 20 } };

  it('are left out beside rarer ones, not looked up, and named', async () => {
    const { tools, asked } = testTools(archive);
    const answer = await search('the course of officers', TODAY, [], tools);
    expect(answer.notices).toEqual([{ type: 'common', words: ['the', 'of', 'officers'] }]);
    expect(asked).toEqual(['course']);
  });

  it('are looked up when there is nothing else', async () => {
    const { tools, asked } = testTools(archive);
    const answer = await search('officers', TODAY, [], tools);
    expect(idsOf(answer)).toEqual(['lyon']);
    expect(answer.notices).toEqual([]);
    expect(asked).toEqual(['officers']);
  });

  it('are left out with what OR joins them to', async () => {
    const { tools, asked } = testTools(archive);
    const answer = await search('course officers OR lyon', TODAY, [], tools);
    expect(answer.notices).toEqual([{ type: 'common', words: ['officers OR lyon'] }]);
    expect(asked).toEqual(['course']);
  });

  it('that say nothing are not looked up, even where there is nothing else', async () => {
    const { tools, asked } = testTools(archive);
    const answer = await search('of the', TODAY, [], tools);
    expect(answer.results).toEqual([]);
    expect(answer.notices).toEqual([{ type: 'only-common', words: ['of', 'the'] }]);
    expect(asked).toEqual([]);
  });

  it('that are written as an abbreviation are words like any other', async () => {
    const us: TestArchive = {
      texts: { us: { text: 'A course of the U.S. coast guard.' }, other: { text: 'A course.' } },
      stopWords: ['us'],
    };
    expect(idsOf(await answerTo('U.S. course', us))).toEqual(['us']);
    expect(idsOf(await answerTo('US course', us))).toEqual(['us']);
    expect((await answerTo('us course', us)).notices).toEqual([{ type: 'common', words: ['us'] }]);
    expect(idsOf(await answerTo('in:us', us))).toEqual(['us']);
    expect(idsOf(await answerTo('"us coast"', us))).toEqual(['us']);
  });

  it('that are more than can be asked for are named', async () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven'];
    const counts = Object.fromEntries(words.map((word) => [word, 900]));
    const answer = await answerTo(words.join(' '), {
      texts: { all: { text: words.join(' ') } },
      counts,
    });
    expect(answer.notices).toContainEqual({ type: 'common', words: ['seven'] });
  });

  it('are named once, and only where they were left out', async () => {
    const twice = await answerTo('the Course of the officers Officers course', archive);
    expect(twice.notices).toEqual([{ type: 'common', words: ['the', 'of', 'officers'] }]);
    const words = ['one', 'two', 'three', 'four', 'five', 'six'];
    const counts = Object.fromEntries(words.map((word) => [word, 20]));
    const texts = { all: { text: words.join(' ') } };
    const { notices } = await answerTo([...words, ...words].join(' '), { texts, counts });
    expect(notices).toEqual([]);
    const missing = await answerTo('nairobi zither zither', ARCHIVE);
    expect(missing.notices).toEqual([{ type: 'unmatched', word: 'zither' }]);
  });

  it('count in quotes', async () => {
    const { tools } = testTools(archive);
    const answer = await search('"officers of the dark"', TODAY, [], tools);
    expect(idsOf(answer)).toEqual(['lyon']);
    expect(answer.notices).toEqual([]);
  });
});

describe('a question of many words', () => {
  it('is answered by its rarest words, and the others are named', async () => {
    const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];
    const counts = Object.fromEntries(words.map((word, index) => [word, 10 * (index + 1)]));
    const { tools, asked } = testTools({ texts: { all: { text: words.join(' ') } }, counts });
    const answer = await search(words.toReversed().join(' '), TODAY, [], tools);
    expect(idsOf(answer)).toEqual(['all']);
    const [notice] = answer.notices;
    const left = notice?.type === 'common' ? notice.words : [];
    expect([...asked, ...left].toSorted()).toEqual(words.toSorted());
    expect(words.slice(0, asked.length).toSorted()).toEqual(asked.toSorted());
  });

  it('of many words is also answered by what has most of them, which is said', async () => {
    const words = 'investigators traced stolen coins tallinn';
    const answer = await answerTo(words, {
      texts: { all: { text: words }, most: { text: 'Investigators traced stolen coins.' } },
    });
    expect(idsOf(answer)).toEqual(['all', 'most']);
    expect(answer.notices).toEqual([{ type: 'partial', without: 'some' }]);
  });

  it('that no announcement answers whole is answered in part, which is said', async () => {
    const answer = await answerTo('investigators taught nairobi tallinn');
    expect(idsOf(answer)).toEqual(['nairobi']);
    expect(answer.notices).toEqual([{ type: 'partial', without: 'all' }]);
  });
});

describe('a field', () => {
  it.each<[string, string[]]>([
    ['in:Kenya tallinn seizure wallets', []],
    ['before:2024 nairobi investigators tallinn xylophone', ['nairobi']],
    ['organisation:interpol seizure conference wallets', []],
    ['organisation:interpol nairobi investigators seizure', ['nairobi']],
  ])('has to hold where an answer has a part of the words: %j', async (text, ids) => {
    expect(idsOf(await answerTo(text))).toEqual(ids);
  });
});

describe('an unknown name', () => {
  it('is said, and the rest of the query runs', async () => {
    const answer = await answerTo('organisation:interpoll nairobi');
    expect(idsOf(answer)).toEqual(['nairobi']);
    expect(answer.notices).toMatchObject([
      { type: 'unknown-name', name: { field: 'organisation', value: 'interpoll' } },
    ]);
  });

  it('alone has no answer', async () => {
    const answer = await answerTo('organisation:nobody');
    expect(answer.results).toEqual([]);
    expect(answer.notices).toMatchObject([{ type: 'unknown-name' }]);
  });
});

async function answerTo(
  text: string,
  archive: TestArchive = ARCHIVE,
  filters: readonly Filters[] = [],
): Promise<Answer> {
  const { tools } = testTools(archive);
  return withSuggestions(await search(text, TODAY, filters, tools), tools);
}

function idsOf({ results }: Answer): string[] {
  return results.map(({ hit }) => nameOf(hit.id));
}
