import type { Random } from '../random.ts';
import { type Agency, usesAcronym, usesName } from './agencies.ts';
import type { Collection } from './collection.ts';
import { dateForms, saidBy } from './dateForms.ts';
import type { Document } from './documents.ts';
import { misspell, shuffled } from './edits.ts';
import { peopleIn } from './people.ts';
import { contentWordsOf, foldedWordsOf, sentencesOf, wordsOf } from './words.ts';

/** How people look for an announcement that they know; `no answer` is for one that is not there. */
export const QUERY_CLASSES = [
  'words from the body',
  'half-remembered title',
  "person's name",
  'misspelt name',
  'place and topic',
  'agency name or acronym with a word',
  'date forms',
  'exact phrase',
  'number, id',
  'one typo',
  'two typos',
  'long question',
  'no answer',
] as const;

export type QueryClass = (typeof QUERY_CLASSES)[number];

/** A query that was made from a document, with the documents that it describes. */
interface Draft {
  text: string;
  /** All equally right; none for a query without an answer. */
  right: readonly Document[];
}

/** Makes a query from a document; nothing when the document does not lend itself to it. */
export type Draw = (
  document: Document,
  collection: Collection,
  random: Random,
) => Draft | undefined;

/** How the queries of each class are made. */
export const DRAWS: Readonly<Record<QueryClass, Draw>> = {
  'words from the body': bodyWords,
  'half-remembered title': halfRememberedTitle,
  "person's name": personName,
  'misspelt name': misspeltName,
  'place and topic': placeAndTopic,
  'agency name or acronym with a word': agencyWithWord,
  'date forms': dateWithTitleWords,
  'exact phrase': exactPhrase,
  'number, id': issuerNumber,
  'one typo': oneTypo,
  'two typos': twoTypos,
  'long question': longQuestion,
  'no answer': noAnswer,
};

/** A query that describes more documents than this is no query for a known one. */
const MOST_RIGHT = 3;
/** Words that more than this share of all documents hold are nothing to remember one by. */
const COMMON = 0.25;
/** Words that fewer than this share hold are rare, though seldom the only one of their kind. */
const RARE = 0.05;
const PASSAGE_LENGTH = 40;

function bodyWords(document: Document, collection: Collection, random: Random): Draft | undefined {
  const words = passageWords(document, collection, random, random.integer(3, 5));
  return words && { text: words.join(' '), right: collection.copiesOf(document) };
}

function halfRememberedTitle(
  document: Document,
  collection: Collection,
  random: Random,
): Draft | undefined {
  const words = contentWordsOf(document.title);
  if (words.length < 5) return undefined;
  const share = 0.6 + 0.1 * random.fraction();
  const kept = pickInOrder(words, Math.round(words.length * share), random);
  if (random.chance(0.3)) {
    const at = random.integer(0, kept.length - 1);
    kept[at] = inflected(kept[at] ?? '');
  }
  return { text: kept.join(' '), right: collection.copiesOf(document) };
}

function personName(document: Document, collection: Collection, random: Random): Draft | undefined {
  const name = rarePerson(document, collection, random);
  return name === undefined ? undefined : { text: name, right: collection.withPerson(name) };
}

function misspeltName(
  document: Document,
  collection: Collection,
  random: Random,
): Draft | undefined {
  const name = rarePerson(document, collection, random);
  if (name === undefined) return undefined;
  const [first = '', last = ''] = name.split(' ');
  const edited = misspelling(last.toLowerCase(), 1, collection, random);
  if (edited === undefined) return undefined;
  return {
    text: `${first} ${edited.charAt(0).toUpperCase()}${edited.slice(1)}`,
    right: collection.withPerson(name),
  };
}

function placeAndTopic(
  document: Document,
  collection: Collection,
  random: Random,
): Draft | undefined {
  if (document.places.length === 0) return undefined;
  const place = random.pick(document.places);
  const inTitle = contentWordsOf(document.title).filter(
    (word) => !foldedWordsOf(place).includes(word),
  );
  const subjects = [...document.topics, ...pairsOf(inTitle, random)];
  if (subjects.length === 0) return undefined;
  const subject = random.pick(subjects);
  const right = collection.documents.filter(
    (each) => each.places.includes(place) && isAbout(each, subject),
  );
  return identifying(document, `${place} ${subject}`, right, collection);
}

function agencyWithWord(
  document: Document,
  collection: Collection,
  random: Random,
): Draft | undefined {
  const named = collection.agencies.filter((agency) => collection.names(document, agency));
  if (named.length === 0) return undefined;
  // People seldom know which name a text uses; one that uses both answers either.
  const byOneName = named.filter((agency) => usesOneName(document, agency));
  const agency = random.pick(byOneName.length > 0 ? byOneName : named);
  const most = Math.max(MOST_RIGHT, collection.documents.length * RARE);
  const words = contentWordsOf(document.paragraphs.join(' ')).filter(
    (word) => collection.frequency(word) <= most && !foldedWordsOf(agency.name).includes(word),
  );
  if (words.length === 0) return undefined;
  const word = random.pick(words);
  const right = collection.withWords([word]).filter((each) => collection.names(each, agency));
  return identifying(document, `${otherName(document, agency, random)} ${word}`, right, collection);
}

function dateWithTitleWords(
  document: Document,
  collection: Collection,
  random: Random,
): Draft | undefined {
  const forms = dateForms(document.date);
  const words = contentWordsOf(document.title);
  if (forms.length === 0 || words.length === 0) return undefined;
  const form = random.pick(forms);
  const said = saidBy(form, document.date);
  const kept = pickInOrder(words, random.integer(1, Math.min(2, words.length)), random);
  const right = collection.documents.filter(
    (each) => each.date.startsWith(said) && isAbout(each, kept.join(' ')),
  );
  const text = random.chance(0.5) ? [...kept, form] : [form, ...kept];
  return identifying(document, text.join(' '), right, collection);
}

function exactPhrase(
  document: Document,
  collection: Collection,
  random: Random,
): Draft | undefined {
  const sentences = sentencesOf(middleParagraph(document));
  // Between words that only a space parts, every engine sees the same neighbours.
  const runs = sentences.flatMap((sentence) => sentence.match(/[a-z]+(?: [a-z]+){3,}/gi) ?? []);
  if (runs.length === 0) return undefined;
  const words = wordsOf(random.pick(runs));
  const length = Math.min(words.length, random.integer(4, 6));
  const start = random.integer(0, words.length - length);
  const phrase = words.slice(start, start + length);
  const right = collection.withPhrase(phrase.map((word) => word.toLowerCase()));
  return identifying(document, `"${phrase.join(' ')}"`, right, collection);
}

function issuerNumber(document: Document, collection: Collection): Draft | undefined {
  const { number } = document;
  return number === '' ? undefined : { text: number, right: collection.withNumber(number) };
}

function oneTypo(document: Document, collection: Collection, random: Random): Draft | undefined {
  const words = passageWords(document, collection, random, random.integer(3, 4));
  return words && withTypos(document, words, [1], collection, random);
}

function twoTypos(document: Document, collection: Collection, random: Random): Draft | undefined {
  const words = passageWords(document, collection, random, random.integer(3, 5));
  return words && withTypos(document, words, random.chance(0.3) ? [2] : [1, 1], collection, random);
}

/** Questions with places for what they are about; each makes 9 to 15 words with it. */
const QUESTIONS: readonly ((words: readonly string[]) => string)[] = [
  ([a, b, c, d]) => `what happened in the case about ${a} and ${b} with ${c} and ${d}`,
  ([a, b, c, d]) => `who was charged with ${a} ${b} and ${c} in the ${d}`,
  ([a, b, c, d]) => `which of the ${a} was in ${b} and had ${c} for ${d}`,
  ([a, b, c, d, e]) => `when did they announce ${a} ${b} because of ${c} and ${d} ${e}`,
  ([a, b, c, d, e]) => `is there any news about ${a} and ${b} in connection with ${c} ${d} ${e}`,
  ([a, b, c, d, e]) => `who was the ${a} ${b} that ${c} with ${d} and ${e}`,
  ([a, b, c, d, e, f]) => `how was ${a} ${b} connected to ${c} and ${d} after ${e} ${f}`,
  ([a, b, c, d, e, f]) => `which ${a} ${b} did the ${c} ${d} have with ${e} and ${f}`,
];

function longQuestion(
  document: Document,
  collection: Collection,
  random: Random,
): Draft | undefined {
  const question = random.pick(QUESTIONS);
  const words = passageWords(document, collection, random, topicsOf(question));
  return words && { text: question(words), right: collection.copiesOf(document) };
}

function noAnswer(_: Document, collection: Collection, random: Random): Draft | undefined {
  const words = random.chance(0.5)
    ? [inventedName(random), inventedName(random)]
    : Array.from({ length: 3 }, () => random.pick(collection.rareWords));
  if (words.length < 2 || collection.withWords(words).length > 0) return undefined;
  return { text: words.join(' '), right: [] };
}

/** Content words that stand near each other in the middle of a text, in their order. */
function passageWords(
  document: Document,
  collection: Collection,
  random: Random,
  count: number,
): string[] | undefined {
  const words = wordsOf(document.paragraphs.join('\n'));
  const start = Math.floor(words.length * (0.25 + 0.4 * random.fraction()));
  const passage = words.slice(start, start + PASSAGE_LENGTH).join(' ');
  const most = collection.documents.length * COMMON;
  const candidates = contentWordsOf(passage).filter((word) => collection.frequency(word) <= most);
  return candidates.length < count ? undefined : pickInOrder(candidates, count, random);
}

function middleParagraph({ paragraphs }: Document): string {
  return paragraphs[Math.floor(paragraphs.length / 2)] ?? '';
}

function rarePerson(
  document: Document,
  collection: Collection,
  random: Random,
): string | undefined {
  const rare = peopleIn(document.paragraphs.join('\n')).filter(
    (name) => collection.withPerson(name).length <= MOST_RIGHT,
  );
  return rare.length === 0 ? undefined : random.pick(rare);
}

/** A draft if it tells its document from almost all others. */
function identifying(
  document: Document,
  text: string,
  right: readonly Document[],
  collection: Collection,
): Draft | undefined {
  if (!right.includes(document) || right.length > MOST_RIGHT) return undefined;
  return { text, right: [...new Set([...right, ...collection.copiesOf(document)])] };
}

/** Whether a document has a subject as its topic, or all its words in the title. */
function isAbout({ title, topics }: Document, subject: string): boolean {
  if (topics.includes(subject)) return true;
  const words = new Set(foldedWordsOf(title));
  return foldedWordsOf(subject).every((word) => words.has(word));
}

/** The words one by one, and two of them together. */
function pairsOf(words: readonly string[], random: Random): string[] {
  return words.length < 2 ? [...words] : [...words, pickInOrder(words, 2, random).join(' ')];
}

function usesOneName({ paragraphs }: Document, agency: Agency): boolean {
  const text = paragraphs.join('\n');
  return usesName(text, agency) !== usesAcronym(text, agency);
}

/** The name of an agency that a document does not use; either when it uses both. */
function otherName({ paragraphs }: Document, agency: Agency, random: Random): string {
  const text = paragraphs.join('\n');
  if (!usesName(text, agency)) return agency.name;
  if (!usesAcronym(text, agency)) return agency.acronym;
  return random.pick([agency.acronym, agency.name]);
}

/** The words with so many edits in one word, in two: one number a misspelt word. */
function withTypos(
  document: Document,
  words: readonly string[],
  edits: readonly number[],
  collection: Collection,
  random: Random,
): Draft | undefined {
  const shortest = edits.includes(2) ? 8 : 5;
  const candidates = shuffled(
    words.filter((word) => word.length >= shortest),
    random,
  );
  const misspelt = new Map<string, string>();
  for (const [place, count] of edits.entries()) {
    const word = candidates[place];
    const wrong = word && misspelling(word, count, collection, random);
    if (!word || !wrong) return undefined;
    misspelt.set(word, wrong);
  }
  return {
    text: words.map((word) => misspelt.get(word) ?? word).join(' '),
    right: collection.copiesOf(document),
  };
}

/** A word with so many edits that is no word of the collection. */
function misspelling(
  word: string,
  edits: number,
  collection: Collection,
  random: Random,
): string | undefined {
  let wrong: string | undefined = word;
  for (let edit = 0; edit < edits; edit += 1) wrong = wrong && misspell(wrong, random);
  return wrong === undefined || collection.has(wrong) ? undefined : wrong;
}

/** Another form of a word: a plural, a singular, a tense. */
function inflected(word: string): string {
  if (word.endsWith('ing')) return word.slice(0, -3);
  if (word.endsWith('ed')) return word.slice(0, -1);
  return word.endsWith('s') ? word.slice(0, -1) : `${word}s`;
}

/** How many words a question wants. */
function topicsOf(question: (words: readonly string[]) => string): number {
  return question([]).split('undefined').length - 1;
}

const SYLLABLES =
  'bra cul dor fen gra hul jix kro lom mur nax pel quo rith sev tul vor wex yan zub';

function inventedName(random: Random): string {
  const syllables = SYLLABLES.split(' ');
  const name = Array.from({ length: 3 }, () => random.pick(syllables)).join('');
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** So many of the entries at random, in the order in which they stand. */
function pickInOrder<Entry>(entries: readonly Entry[], count: number, random: Random): Entry[] {
  const places = shuffled([...entries.keys()], random).slice(0, count);
  const kept = new Set(places);
  return entries.filter((_, place) => kept.has(place));
}
