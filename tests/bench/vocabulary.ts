/** The words of the generated texts, the most common first. */
const COMMON_WORDS =
  `the of and to in a for on with by that is as at from it was said its which were has be are will an
  this police not their officers have who training had they investigators more or law crime also been
  than course year enforcement digital about new two first between under during prosecutors data
  evidence during financial other all one were case international cases agency after information
  cooperation workshop national can three people up money public office only over cryptocurrency
  security how into so online many work used these days but exchange both its company through held
  session when what against blockchain countries private authorities court part including analysis
  methods could them fraud before would group each assets cyber laundering programme unit time his
  some while exchanges took support victims given tools knowledge four seminar regional
  experts same judges described practical criminal ministry funds network wallets seized
  transactions since several named where member country five report services hours together
  department requests held until organised trace legal joint participants followed made week
  capacity number without because there six figures attended subject next stated further then
  market abroad month scam response operations customs virtual whether known skills tax scale
  centre teams regulators second within seizure lessons mutual threat partners exercise
  laboratory topics questions records platform custody every tracing director account freeze
  examples technical forensic advanced large bank risk module trust later local small senior
  village banks phone claims agreement reported early mining growing across recovery ransom
  suspects region sector software third announced chain certificates sent stolen delegates
  government university forum teachers platforms minister request answer visit spoke complex
  networks devices contact memorandum signed basic standards judge servers quick keys`
    .split(/\s+/)
    .filter((word, position, words) => words.indexOf(word) === position);

const SYLLABLES = [...'bcdfghjklmnprstvwxyz'].flatMap((consonant) =>
  [...'aeiou'].map((vowel) => consonant + vowel),
);
const ENDINGS = ['', 'n', 'r', 'l', 's', 't', 'm', 'k'];
const MADE_UP_WORDS = SYLLABLES.length ** 3 * ENDINGS.length;

/** Has no divisor in common with the number of words, so that steps of this size reach each once. */
const STEP = 3_141_593;

/** The word of a rank: an English one while they last, then made-up ones, of which no two are alike. */
export function wordOfRank(rank: number): string {
  const common = COMMON_WORDS[rank];
  if (common !== undefined) return common;
  const position = ((rank - COMMON_WORDS.length) * STEP) % MADE_UP_WORDS;
  const ending = position % ENDINGS.length;
  const first = Math.floor(position / ENDINGS.length);
  const second = Math.floor(first / SYLLABLES.length);
  const third = Math.floor(second / SYLLABLES.length);
  const syllables = [first, second, third].map((each) => SYLLABLES[each % SYLLABLES.length]);
  return syllables.join('') + ENDINGS[ending];
}

/** The highest rank that has a word of its own. */
export const LAST_RANK = COMMON_WORDS.length + MADE_UP_WORDS - 1;
