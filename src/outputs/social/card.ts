/** The size of a social image in pixels: what link previews ask for (1.91 to 1). */
export const IMAGE_SIZE = { width: 1200, height: 630 } as const;

/** The words of a social image under the name of the archive, from top to bottom. */
export interface SocialCard {
  /** The sort of page: "Training", "Organisation"; empty where the title says it. */
  kicker: string;
  title: string;
  /** Date and place, how much there is, or the host of the archive. */
  note: string;
}

/** The text of a card in one line, for those who do not see it. */
export function cardText({ kicker, title, note }: SocialCard): string {
  return [kicker, title, note].filter((part) => part !== '').join(' – ');
}
