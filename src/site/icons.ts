/** A picture of the archive for home screens and tabs, made from `public/favicon.svg`. */
export interface Icon {
  name: string;
  /** Width and height in pixels. */
  size: number;
  /** `maskable` when a system may cut any shape out of it (W3C Web App Manifest, 5.8.3). */
  purpose: 'any' | 'maskable';
}

/** The name of what iOS puts on the home screen. */
export const APPLE_TOUCH_ICON = 'apple-touch-icon';

export const ICONS: readonly Icon[] = [
  { name: APPLE_TOUCH_ICON, size: 180, purpose: 'any' },
  { name: 'icon-192', size: 192, purpose: 'any' },
  { name: 'icon-512', size: 512, purpose: 'any' },
  { name: 'icon-maskable-512', size: 512, purpose: 'maskable' },
];
