import type { About } from '../../schemas/site.ts';

/** The numbers of words that each length may have: a newspaper that asks for fifty has room for about fifty. */
const LENGTHS: Readonly<Record<keyof About, readonly [least: number, most: number]>> = {
  sentence: [5, 35],
  short: [45, 55],
  long: [135, 165],
};

/** Finds what is wrong with the descriptions of the archive: each has its length, and the shortest is one sentence. */
export function aboutFaults(about: About): string[] {
  const lengths = (Object.keys(LENGTHS) as (keyof About)[]).flatMap((length) => {
    const [least, most] = LENGTHS[length];
    const words = countWords(about[length]);
    return words >= least && words <= most
      ? []
      : `about.${length} has ${words} words. Write ${least} to ${most}.`;
  });
  const sentences = about.sentence.match(/[.!?](?:\s|$)/g)?.length ?? 0;
  const isOne = sentences === 1 && /[.!?]$/.test(about.sentence);
  return isOne
    ? lengths
    : ['about.sentence is not one sentence. Write one, with its end.', ...lengths];
}

/** The descriptions of the archive, once nothing is wrong with them. */
export function checkedAbout(about: About): About {
  const faults = aboutFaults(about);
  if (faults.length > 0) throw new Error(`src/site.config.ts: ${faults.join(' ')}`);
  return about;
}

/** Words as a word processor counts them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}
