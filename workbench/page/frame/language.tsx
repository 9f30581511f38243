import type { Lang } from '../../../src/domain/text.ts';
import { settings } from '../../../src/tables/settings.ts';
import type { Actions } from '../actions.ts';
import type { PageState } from '../state.ts';
import { lang, speak, speakAhead, t, texts } from '../texts.ts';

const names: readonly [Lang, string][] = [
  ['de', 'Deutsch'],
  ['en', 'English'],
];

interface Props {
  actions: Actions;
  state(): PageState;
  /** Takes away what the script said by the way. */
  hush(): void;
}

/** Deutsch or English: of the workbench and of the accounts of its people, and of the sheet where the person agrees to what setup then asks. */
export function Language(props: Props) {
  return (
    <fieldset class="segments languages">
      <legend class="hidden">{t(texts.language)}</legend>
      {names.map(([own, name]) => (
        <button
          key={own}
          type="button"
          lang={own}
          aria-pressed={own === lang}
          onClick={() => own !== lang && void switchTo(own, props)}
        >
          {name}
        </button>
      ))}
    </fieldset>
  );
}

/** The setting of the sheet's language, where it stands: `{ tab, row, column, value }`. */
function settingIn({ book }: PageState) {
  const tab = book.tabs.find(({ name }) => name === settings.tab.de || name === settings.tab.en);
  const at = tab?.rows.findIndex(({ values }) => values[0] === texts.language.de || values[0] === texts.language.en);
  if (!tab || at === undefined || at < 0) return undefined;
  return { tab: tab.id, name: tab.name, row: at + 1, column: 2, value: String(tab.rows[at]?.values[1] ?? '') };
}

/** Sets the language in the tab and sets up, which asks first; where it did not follow, the cell gets its word back. */
async function switchTo(wanted: Lang, { actions, state, hush }: Props): Promise<void> {
  const before = settingIn(state());
  const setUp = state().menus.flatMap((entry) => (entry.kind === 'menu' ? entry.items : []));
  const item = setUp.find((entry) => entry.kind === 'item' && entry.run === 'setUp');
  if (before && item?.kind === 'item' && before.name !== settings.tab[wanted]) {
    const type = (value: string) => actions.act({ kind: 'type', ...before, values: [[value]] });
    await type(wanted);
    // That setup is the next step need not be said: it asks already, in words of the wanted language.
    hush();
    speakAhead(wanted);
    await actions.choose(item);
    if (settingIn(state())?.name === before.name) await type(before.value);
  }
  speak(wanted);
}
