import { Random } from '../random.ts';
import type { Document } from './documents.ts';

const SYLLABLES = [
  'bal',
  'cor',
  'den',
  'fir',
  'gam',
  'hol',
  'jun',
  'kel',
  'lam',
  'mon',
  'nor',
  'pel',
];
const FIRST_NAMES = ['Anna', 'Brian', 'Carlos', 'Diana', 'Edward', 'Frank'];
const STATES = ['Ohio', 'Texas', 'Iowa', 'Maine'];
const AGENCY = { acronym: 'OSM', name: 'Office of Salt Mines' };

/** Documents of invented words that lend themselves to every class of queries; the same each time. */
export function testDocuments(count: number): Document[] {
  const random = new Random(1);
  return Array.from({ length: count }, (_, position) => testDocument(position, random));
}

function testDocument(position: number, random: Random): Document {
  const words = (length: number) => Array.from({ length }, () => word(random)).join(' ');
  const state = random.pick(STATES);
  const title = `${capitalised(words(6))} in ${state}`;
  const person = `${random.pick(FIRST_NAMES)} ${capitalised(word(random))}`;
  const agency = random.chance(0.5) ? AGENCY.acronym : AGENCY.name;
  return {
    address: `/announcements/2014/test-${position}/`,
    source: `https://press.example/${position}`,
    title,
    date: `2014-${twoDigits(random.integer(1, 12))}-${twoDigits(random.integer(1, 28))}`,
    number: `14-${position}`,
    agencies: [`${AGENCY.name} (${AGENCY.acronym})`],
    topics: [random.pick(['Salt', 'Trains'])],
    places: [state],
    paragraphs: [
      `The ${agency} and ${person} said so. ${capitalised(words(30))}.`,
      `${capitalised(words(40))}.`,
      `${capitalised(words(30))}.`,
    ],
  };
}

function word(random: Random): string {
  return Array.from({ length: 3 }, () => random.pick(SYLLABLES)).join('');
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
