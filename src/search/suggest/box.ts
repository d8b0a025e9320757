import { suggestWordsIn } from '../../i18n/browser/suggest.ts';
import { Once } from '../../model/once.ts';
import { CompressedFiles } from '../format/compressedFiles.ts';
import { bytesOf, filesIn } from '../format/fetched.ts';
import type { NamedThing } from '../format/names.ts';
import { Combobox } from './combobox.ts';
import { Names } from './names.ts';
import { ID, type SuggestSettings } from './settings.ts';
import { type SuggestionSources, suggest } from './suggest.ts';
import { Titles } from './titles.ts';

/** Connects the search box of a page with the names and titles of the archive. */
export function startSuggesting(form: HTMLFormElement): void {
  const settings = JSON.parse(form.dataset['suggest'] ?? '') as SuggestSettings;
  const titles = new Titles(filesIn(settings.titles));
  const names = new Once<Names>();
  const sources = async (): Promise<SuggestionSources> => ({
    names: await names.get(settings.names, () => namesFrom(settings)),
    titles,
  });
  new Combobox(form, suggestWordsIn(settings.language), async (text) =>
    suggest(text, await sources()),
  );
}

async function namesFrom({ names, organisation, topic }: SuggestSettings): Promise<Names> {
  return new Names(await new CompressedFiles(bytesOf).json<NamedThing[]>(names), {
    organisation: (id) => organisation.replace(ID, id),
    topic: (id) => topic.replace(ID, id),
  });
}
