import type { PublishedAnnouncement } from '../schemas/published.ts';

/** A word of an announcement and how much it tells about it: the squares of all its words add up to 1. */
export interface TellingWord {
  word: string;
  share: number;
}

/** More words would make two announcements alike by what all of them say. */
const MOST_WORDS = 12;

type Text = Pick<PublishedAnnouncement, 'title' | 'summary' | 'takeaways'>;

/**
 * For each announcement the words of title, summary and takeaways that set it apart, the most
 * telling first. TF-IDF: the more often in this one, and the rarer in all, the more telling
 * (Spärck Jones 1972). A word that no other announcement has connects nothing and is left out.
 */
export function tellingWords(announcements: readonly Text[]): TellingWord[][] {
  const counts = announcements.map(countWords);
  const holders = new Map<string, number>();
  for (const words of counts) {
    for (const word of words.keys()) holders.set(word, (holders.get(word) ?? 0) + 1);
  }
  return counts.map((words) => {
    const weighted = [...words].flatMap(([word, count]) => {
      const held = holders.get(word) ?? 1;
      const weight = count * Math.log(announcements.length / held);
      return held > 1 && weight > 0 ? [{ word, weight }] : [];
    });
    const telling = weighted
      .sort((a, b) => b.weight - a.weight || (a.word < b.word ? -1 : 1))
      .slice(0, MOST_WORDS);
    const length = Math.hypot(...telling.map(({ weight }) => weight));
    return telling.map(({ word, weight }) => ({ word, share: weight / length }));
  });
}

function countWords({ title, summary, takeaways }: Text): Map<string, number> {
  const counts = new Map<string, number>();
  const text = [title, summary, ...takeaways].join(' ').normalize('NFC').toLowerCase();
  for (const [word] of text.matchAll(/\p{L}[\p{L}\p{M}]+/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}
