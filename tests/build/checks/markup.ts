import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from '../../support/builtSite.ts';
import { contentOutsideHtml } from './contentOutsideHtml.ts';

/** html-validate's recommended rules and those for whole documents, with these exceptions. */
const validator = new HtmlValidate(
  new StaticConfigLoader({
    root: true,
    plugins: [contentOutsideHtml],
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'content-outside-html': 'error',
      // Checkboxes of one name are how forms send a list, and some providers of mail ask for it.
      'form-dup-name': ['error', { shared: ['radio', 'button', 'reset', 'submit', 'checkbox'] }],
      // Headlines have up to 200 characters; search engines shorten them where they must.
      'long-title': 'off',
      // A list of suggestions belongs to a text box, which a <select> can't.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
      // Files of the site itself come from the same host as the page that would name their digest.
      'require-sri': ['error', { target: 'crossorigin' }],
      // Numbers are copied from the page: a space that is none would come along.
      'tel-non-breaking': 'off',
      // The head's tags are printed from data, where Astro closes void elements with a slash, as HTML allows.
      'void-style': 'off',
    },
  }),
);

/** Finds the errors in the HTML of a page: `/about/:1:355 <p> is not permitted … (element-permitted-content)`. */
export async function markupFaults({ address, html }: BuiltPage): Promise<string[]> {
  const { results } = await validator.validateString(html, address);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) => `${address}:${line}:${column} ${message} (${ruleId})`,
    ),
  );
}
