import { z } from 'astro/zod';
import { webAddress } from './webAddress.ts';

/** WebSub (W3C): a hub that passes a changed feed on to its subscribers, so that they need not poll. */
export const webSub = z.strictObject({
  /** The address of the hub. Every feed names it, and `npm run ping` tells it what changed. */
  hub: webAddress,
});

export type WebSub = z.infer<typeof webSub>;
