import type { Fault } from '../problem.ts';

const MAXIMUM_LINE = 20_000;
const MAXIMUM_TAGS = 2_000;
const OPEN_TAG = /<[A-Za-z]/g;
const NESTED_BLOCKS = /(?:(?:>|[-+*][ \t]|\d{1,9}[.)][ \t])[ \t]*){40}/;
const NESTED_BRACES = /\{{20}/;

/**
 * Says what in a text would keep the parser busy for minutes, and where it is: the time it takes
 * grows with the square of what is nested or stands in one line. No announcement comes near these
 * limits.
 */
export function tooComplex(text: string, start: number): (Fault & { offset: number }) | undefined {
  let tags = 0;
  let offset = start;
  for (const line of text.slice(start).split('\n')) {
    tags += line.match(OPEN_TAG)?.length ?? 0;
    const fault = lineFault(line) ?? (tags > MAXIMUM_TAGS ? TOO_MANY_TAGS : undefined);
    if (fault) return { ...fault, offset };
    offset += line.length + 1;
  }
  return undefined;
}

const TOO_MANY_TAGS: Fault = {
  rule: `this text has more than ${MAXIMUM_TAGS} tags`,
  mend: 'Divide it into several announcements.',
};

function lineFault(line: string): Fault | undefined {
  if (line.length > MAXIMUM_LINE) {
    return {
      rule: `this line has more than ${MAXIMUM_LINE} characters`,
      mend: 'Divide it into paragraphs with empty lines between them.',
    };
  }
  if (NESTED_BLOCKS.test(line) || NESTED_BRACES.test(line)) {
    return {
      rule: 'this line is nested too deeply',
      mend: 'Write it with fewer lists, quotes or braces in each other.',
    };
  }
  return undefined;
}
