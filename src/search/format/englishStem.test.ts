import { expect, test } from 'vitest';
import { englishStem } from './englishStem.ts';

test.each([
  // The plural, and what only looks like one.
  ['ties', 'tie'],
  ['agencies', 'agenc'],
  ['witnesses', 'wit'],
  ['gas', 'gas'],
  ['gaps', 'gap'],
  ['status', 'status'],
  ['process', 'process'],
  // Past and present.
  ['seized', 'seiz'],
  ['seizing', 'seiz'],
  ['seizes', 'seiz'],
  ['agreed', 'agre'],
  ['feed', 'feed'],
  ['hopping', 'hop'],
  ['hoping', 'hope'],
  ['added', 'add'],
  ['dying', 'die'],
  ['evening', 'evening'],
  ['proceed', 'proceed'],
  ['bring', 'bring'],
  ['repeatedly', 'repeat'],
  // A final y.
  ['city', 'citi'],
  ['by', 'by'],
  ['say', 'say'],
  ['youth', 'youth'],
  // Suffixes.
  ['training', 'train'],
  ['trainers', 'trainer'],
  ['investigation', 'investig'],
  ['investigators', 'investig'],
  ['national', 'nation'],
  ['organization', 'organiz'],
  ['organic', 'organic'],
  ['international', 'internat'],
  ['internal', 'internal'],
  ['university', 'universiti'],
  ['emergency', 'emergenc'],
  ['psychologist', 'psycholog'],
  ['technology', 'technolog'],
  ['hopefulness', 'hope'],
  ['effectively', 'effect'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['controlled', 'control'],
  ['paste', 'paste'],
  ['rate', 'rate'],
  // Exceptions, short words and numbers.
  ['news', 'news'],
  ['only', 'onli'],
  ['skies', 'sky'],
  ['us', 'us'],
  ['18484', '18484'],
])('the stem of %s is %s', (word, stem) => {
  expect(englishStem(word)).toBe(stem);
});
