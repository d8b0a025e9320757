import type { Desk } from '../../src/schemas/desk.ts';
import { ORGANISATION_KINDS, type Organisation } from '../../src/schemas/organisation.ts';
import type { Topic } from '../../src/schemas/topic.ts';
import { PLACES } from './places.ts';
import { capitalised, type Prose } from './prose.ts';
import type { Random } from './random.ts';
import { slugOf } from './slug.ts';

/** An organisation, a topic or a desk with the name of its file. */
export interface Identified<Value> {
  id: string;
  value: Value;
}

const SUBJECTS =
  'ransomware,cryptocurrency,dark web,money laundering,fraud,seizure,exchange,cybercrime';
const ASPECTS = 'investigation,evidence,prevention,training,regulation';

/** The press desks of every generated archive. */
export const DESKS: readonly Identified<Desk>[] = [
  {
    id: 'newsroom',
    value: {
      name: 'Newsroom',
      mail: 'newsroom@press.example.org',
      phone: '+33 1 23 45 67 89',
      hours: 'Monday to Friday, 9:00-17:00 UTC',
      languages: ['en', 'fr'],
      description: 'The newsroom answers questions about everything in this archive.',
    },
  },
  {
    id: 'night-desk',
    value: {
      name: 'Night desk',
      mail: 'night@press.example.org',
      hours: 'Every night, 17:00-9:00 UTC',
      languages: ['en'],
      description: 'The night desk answers when the newsroom is asleep.',
    },
  },
];

/** As many organisations as an archive of this size has: 200 for 10,000 announcements. */
export function makeOrganisations(
  size: number,
  random: Random,
  prose: Prose,
): Identified<Organisation>[] {
  const count = Math.max(8, Math.round(2 * Math.sqrt(size)));
  return Array.from({ length: count }, (_, position) => {
    const kind = random.pick(ORGANISATION_KINDS);
    const name = `${prose.properName(position)} ${prose.name(1)} ${capitalised(kind)}`;
    const place = random.pick(PLACES);
    const initials = name.replace(/[^A-Z]/g, '');
    return {
      id: slugOf(name),
      value: {
        name,
        ...(random.chance(0.5) ? { acronym: `${initials}-${position}` } : {}),
        otherNames: random.chance(0.3) ? [`Bureau ${prose.properName(position)}`] : [],
        kind,
        ...(place === 'global' ? {} : { country: place.country }),
        site: `https://${slugOf(name)}.example.org/`,
      },
    };
  });
}

/** Forty topics: each aspect of each subject. */
export function makeTopics(prose: Prose): Identified<Topic>[] {
  return SUBJECTS.split(',').flatMap((subject) =>
    ASPECTS.split(',').map((aspect) => {
      const label = capitalised(`${subject} ${aspect}`);
      const otherWords = [prose.phrase(2), prose.phrase(1)];
      return { id: slugOf(label), value: { label, description: prose.sentence(), otherWords } };
    }),
  );
}
