import { type ConfigData, HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { BuiltPage } from '../../support/builtSite.ts';
import { contentOutsideHtml } from './contentOutsideHtml.ts';

/** html-validate's recommended rules and those for whole documents, with these exceptions. */
const PAGE = {
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
    // HTML allows all but white space. The page's own ids have a colon, which those of headings never have.
    'valid-id': ['error', { relaxed: true }],
    // The head's tags are printed from data, where Astro closes void elements with a slash, as HTML allows.
    'void-style': 'off',
  },
} satisfies ConfigData;

/** The rules for a document as a browser writes it. */
const DOCUMENT_IN_USE = {
  ...PAGE,
  rules: {
    ...PAGE.rules,
    // A browser writes `hidden=""`, and keeps `checked="checked"`.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Files that scripts load are named with the host of the page.
    'require-sri': 'off',
  },
} satisfies ConfigData;

const pageValidator = new HtmlValidate(new StaticConfigLoader(PAGE));
const documentValidator = new HtmlValidate(new StaticConfigLoader(DOCUMENT_IN_USE));

/** Finds the errors in the HTML of a page: `/about/:1:355 <p> is not permitted … (element-permitted-content)`. */
export function markupFaults(page: BuiltPage): Promise<string[]> {
  return faultsOf(page, pageValidator);
}

/** Finds the errors in the HTML of a page that a browser wrote after the scripts. */
export function documentFaults(page: BuiltPage): Promise<string[]> {
  return faultsOf(page, documentValidator);
}

async function faultsOf({ address, html }: BuiltPage, validator: HtmlValidate): Promise<string[]> {
  const { results } = await validator.validateString(html, address);
  return results.flatMap(({ messages }) =>
    messages.map(
      ({ line, column, message, ruleId }) => `${address}:${line}:${column} ${message} (${ruleId})`,
    ),
  );
}
