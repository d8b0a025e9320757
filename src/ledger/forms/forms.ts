import { form1 } from './form1.ts';
import { form2 } from './form2.ts';
import type { Publishable } from './publishable.ts';

/** The forms of a canonical text by their numbers. A form is added, and never changed or taken away. */
const FORMS: ReadonlyMap<number, (published: Publishable) => string> = new Map([
  [1, form1],
  [2, form2],
]);

/** The form of new entries. */
export const NEWEST_FORM = 2;

/** Whether this software can make the canonical text of a form. */
export function isKnownForm(form: number): boolean {
  return FORMS.has(form);
}

/** Writes the canonical text of an announcement in a form that is known. */
export function canonicalText(form: number, published: Publishable): string {
  const write = FORMS.get(form);
  if (!write) throw new Error(`There is no form ${form} of the ledger.`);
  return write(published);
}

/** Writes an announcement in the words that are kept of each version, for readers to compare. */
export function readableText(published: Publishable): string {
  return form1(published);
}
