import { z } from 'astro/zod';

/**
 * Text in a fixed format.
 *
 * @param rule Completes "the value …".
 * @param mend How to write it instead; said also when it is missing.
 */
export function textInFormat(isInFormat: (text: string) => boolean, rule: string, mend: string) {
  return z.string().refine(isInFormat, { error: rule, params: { code: 'format', mend } });
}

/** Text in the format that a regular expression describes. */
export function pattern(format: RegExp, rule: string, mend: string) {
  return textInFormat((text) => format.test(text), rule, mend);
}

/** One line of plain text: no line break, no space at either end, not empty. */
export const line = z
  .string()
  .refine((text) => text.trim() !== '', { error: 'is empty', params: { code: 'empty' } })
  .refine((text) => text === text.trim() && !/[\r\n]/.test(text), {
    error: 'has a line break in it, or a space at an end',
    params: { mend: 'write it on one line; for a long line in YAML use `>-`' },
  });

/** A mail address. */
export const mailAddress = textInFormat(
  (text) => z.email().safeParse(text).success,
  'is not a mail address',
  'write one address, such as desk@example.org',
);

/** The name of a file or page: lower-case letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to an entry of another folder by its file name without the ending. */
export const reference = pattern(
  SLUG,
  'is not the name of a file without its ending',
  'write the file name in lower case without .yaml, such as interpol',
);

/** A language as in the `lang` attribute of HTML (BCP 47): `en`, `fr`, `pt-BR`. */
export const language = textInFormat(
  (text) => {
    try {
      return Intl.getCanonicalLocales(text)[0] === text;
    } catch {
      return false;
    }
  },
  'is not a language tag',
  'write it as in HTML, such as en, fr or pt-BR',
);
