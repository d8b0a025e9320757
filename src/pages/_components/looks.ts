/** The ways in which each sample is shown: in light and in dark colours, and from right to left. */
export const LOOKS = ['light', 'dark', 'rtl'] as const;

export type Look = (typeof LOOKS)[number];

/**
 * The address of a sample in `astro dev`.
 *
 * @example sampleAddress('GetMail', 'without a provider', 'dark') // '/_components/GetMail/without-a-provider/dark/'
 */
export function sampleAddress(component: string, variant: string, look: Look): string {
  return `/_components/${component}/${variant.replaceAll(' ', '-')}/${look}/`;
}
