import { suggestWordsIn } from '../../i18n/browser/suggest.ts';
import { jsonOf } from '../format/fetched.ts';
import type { NamedThing } from '../format/names.ts';
import { Combobox } from './combobox.ts';
import { Names } from './names.ts';
import { ID, type SuggestSettings } from './settings.ts';
import { type SuggestionSources, suggest } from './suggest.ts';
import { Titles } from './titles.ts';

/** Connects the search box of a page with the names and titles of the archive. */
export function startSuggesting(form: HTMLFormElement): void {
  const settings = JSON.parse(form.dataset['suggest'] ?? '') as SuggestSettings;
  const titles = new Titles((file) => jsonOf(`${settings.titles}${file}`));
  let names: Promise<Names> | undefined;
  const sources = async (): Promise<SuggestionSources> => {
    names ??= namesFrom(settings);
    names.catch(() => {
      names = undefined;
    });
    return { names: await names, titles };
  };
  new Combobox(form, suggestWordsIn(settings.language), async (text) =>
    suggest(text, await sources()),
  );
}

async function namesFrom({ names, organisation, topic }: SuggestSettings): Promise<Names> {
  return new Names(await jsonOf<NamedThing[]>(names), {
    organisation: (id) => organisation.replace(ID, id),
    topic: (id) => topic.replace(ID, id),
  });
}
