/** The states of the United States that a text cannot mean otherwise ("Washington" it can). */
const STATES =
  `Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia
  Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
  Minnesota Mississippi Missouri Montana Nebraska Nevada New_Hampshire New_Jersey New_Mexico New_York
  North_Carolina North_Dakota Ohio Oklahoma Oregon Pennsylvania Rhode_Island South_Carolina
  South_Dakota Tennessee Texas Utah Vermont Virginia West_Virginia Wisconsin Wyoming`
    .split(/\s+/)
    .map((name) => name.replace('_', ' '));

const STATE = new RegExp(`\\b(?:${[...STATES].sort().reverse().join('|')})\\b`, 'g');
const CITY = new RegExp(`\\b([A-Z][a-z]+(?: [A-Z][a-z]+)?), (?:${STATES.join('|')})\\b`, 'g');

/** The states that a text names, and the towns that it names with their state. */
export function placesIn(text: string): string[] {
  const states = [...text.matchAll(STATE)].map(([state]) => state);
  const cities = [...text.matchAll(CITY)].map(([, city = '']) => city);
  return [...new Set([...cities, ...states])];
}
