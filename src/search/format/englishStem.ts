/*
 * The stemmer for English of the Snowball project, by its definition of 2025 (version 3; M. Porter, "The English
 * (Porter2) stemming algorithm", snowballstem.org/algorithms/english/stemmer.html).
 */

/**
 * The stem that the forms of an English word share.
 *
 * @param word In lower case.
 * @example `seizes` -> `seiz`
 */
export function englishStem(word: string): string {
  if (word.length < 3) return word;
  const exception = EXCEPTIONS.get(word);
  if (exception !== undefined) return exception;
  const marked = withConsonantY(word);
  const regions = regionsOf(marked);
  return STEPS.reduce((text, step) => step(text, regions), marked).replaceAll('Y', 'y');
}

const STEPS = [
  withoutPlural,
  withoutPast,
  withFinalI,
  withShorterSuffix,
  withoutAdjective,
  withoutSuffix,
  tidied,
];

const EXCEPTIONS = new Map(
  `skis:ski skies:sky idly:idl gently:gentl ugly:ugli early:earli only:onli singly:singl
   sky:sky news:news howe:howe atlas:atlas cosmos:cosmos bias:bias andes:andes`
    .split(/\s+/)
    .map((pair) => pair.split(':') as [string, string]),
);

/** Where the regions R1 and R2 of the definition begin. */
interface Regions {
  first: number;
  second: number;
}

/** A y at the beginning or after a vowel is a consonant, and written as a capital. */
function withConsonantY(word: string): string {
  return word.replace(/^y/, 'Y').replace(/([aeiouy])y/g, '$1Y');
}

function regionsOf(word: string): Regions {
  const special = /^(?:arsen|commun|emerg|gener|inter|later|organ|past|univers)/.exec(word)?.[0]
    .length;
  const first = special ?? afterVowel(word, 0);
  return { first, second: afterVowel(word, first) };
}

/** The place after the first consonant that follows a vowel. */
function afterVowel(word: string, start: number): number {
  const found = word.slice(start).search(/[aeiouy][^aeiouy]/);
  return found < 0 ? word.length : start + found + 2;
}

/** Step 1a. */
function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2);
  if (/ie[ds]$/.test(word)) return word.slice(0, word.length > 4 ? -2 : -1);
  if (/[us]s$/.test(word)) return word;
  return /[aeiouy].+s$/.test(word) ? word.slice(0, -1) : word;
}

/** Step 1b. */
function withoutPast(word: string, { first }: Regions): string {
  const found = /(eed|eedly|ed|edly|ing|ingly)$/.exec(word);
  if (!found || NO_PAST.test(word)) return word;
  const stem = word.slice(0, found.index);
  if (found[0].startsWith('eed')) return stem.length >= first ? `${stem}ee` : word;
  if (/^[^aeiouy]ying$/.test(word)) return `${word[0]}ie`;
  if (!/[aeiouy]/.test(stem)) return word;
  if (/(?:at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/.test(stem)) {
    return /^[aeo]..$/.test(stem) ? stem : stem.slice(0, -1);
  }
  return stem.length === first && endsShort(stem) ? `${stem}e` : stem;
}

const NO_PAST = /^(?:(?:inn|out|cann|herr|earr|even)ing|(?:proc|exc|succ)eed(?:ly)?)$/;

function endsShort(word: string): boolean {
  return /[^aeiouy][aeiouy][^aeiouywxY]$|^[aeiouy][^aeiouy]$|past$/.test(word);
}

/** Step 1c. */
function withFinalI(word: string): string {
  return /.[^aeiouy][yY]$/.test(word) ? `${word.slice(0, -1)}i` : word;
}

/** Suffixes with what takes their place, the longest first. */
type Suffixes = readonly (readonly [suffix: string, by: string])[];

function suffixes(text: string): Suffixes {
  return text
    .split(/\s+/)
    .map((pair): [string, string] => {
      const [suffix = '', by = ''] = pair.split(':');
      return [suffix, by];
    })
    .sort(([one], [other]) => other.length - one.length);
}

const SHORTER = suffixes(
  `tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate
   ator:ate alism:al aliti:al alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive
   biliti:ble bli:ble ogist:og ogi:og fulli:ful lessli:less li:`,
);

/** Step 2. */
function withShorterSuffix(word: string, { first }: Regions): string {
  const [suffix, by = ''] = SHORTER.find(([each]) => word.endsWith(each)) ?? [];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (stem.length < first) return word;
  if (suffix === 'ogi' && !stem.endsWith('l')) return word;
  if (suffix === 'li' && !/[cdeghkmnrt]$/.test(stem)) return word;
  return stem + by;
}

const ADJECTIVE = suffixes(
  'tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:',
);

/** Step 3. */
function withoutAdjective(word: string, { first, second }: Regions): string {
  const [suffix, by = ''] = ADJECTIVE.find(([each]) => word.endsWith(each)) ?? [];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  return stem.length >= (suffix === 'ative' ? second : first) ? stem + by : word;
}

const LAST = suffixes(
  'al ance ence er ic able ible ant ement ment ent ism ate iti ous ive ize ion',
);

/** Step 4. */
function withoutSuffix(word: string, { second }: Regions): string {
  const [suffix] = LAST.find(([each]) => word.endsWith(each)) ?? [];
  if (suffix === undefined) return word;
  const stem = word.slice(0, -suffix.length);
  if (stem.length < second || (suffix === 'ion' && !/[st]$/.test(stem))) return word;
  return stem;
}

/** Step 5. */
function tidied(word: string, { first, second }: Regions): string {
  const stem = word.slice(0, -1);
  if (word.endsWith('e')) {
    return stem.length >= second || (stem.length >= first && !endsShort(stem)) ? stem : word;
  }
  return word.endsWith('ll') && stem.length >= second ? stem : word;
}
