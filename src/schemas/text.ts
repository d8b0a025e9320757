import { z } from 'astro/zod';

/** Text of a fixed form. `rule` completes "the value …" and `mend` says what to write instead. */
export function pattern(form: RegExp, rule: string, mend: string) {
  return z.string().refine((text) => form.test(text), { error: rule, params: { mend } });
}

/** One line of plain text: no line break, no space at either end, not empty. */
export const line = z
  .string()
  .refine((text) => text.trim() !== '', {
    error: 'is empty',
    params: { mend: 'fill it in, or remove the key if the field is optional' },
  })
  .refine((text) => text === text.trim() && !/[\r\n]/.test(text), {
    error: 'has a line break in it, or a space at an end',
    params: { mend: 'write it on one line; for a long line in YAML use `>-`' },
  });

/** A web address, `https://…` or `http://…`. */
export const webAddress = z.string().refine(
  (text) => {
    if (/\s/.test(text) || !/^https?:\/\//i.test(text)) return false;
    return URL.canParse(text);
  },
  {
    error: 'is not a web address',
    params: { mend: 'write the whole address, beginning with https://' },
  },
);

/** A mail address. */
export const mailAddress = z.string().refine((text) => z.email().safeParse(text).success, {
  error: 'is not a mail address',
  params: { mend: 'write one address, such as desk@example.org' },
});

/** The name of a file or page: lower-case letters, digits and single hyphens. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** A reference to an entry of another folder by its file name without the ending. */
export const reference = pattern(
  SLUG,
  'is not the name of a file without its ending',
  'write the file name in lower case without .yaml, such as interpol',
);

/** A language as in the `lang` attribute of HTML (BCP 47): `en`, `fr`, `pt-BR`. */
export const language = z.string().refine(
  (text) => {
    try {
      return Intl.getCanonicalLocales(text)[0] === text;
    } catch {
      return false;
    }
  },
  {
    error: 'is not a language tag',
    params: { mend: 'write it as in HTML, such as en, fr or pt-BR' },
  },
);
