import { render } from 'preact';
import type { Workbook } from '../emulator/workbook.ts';
import type { MenuEntry, MenuItem, Patch, Surroundings } from '../server/wire.ts';
import { Actions } from './actions.ts';
import { api, follow, Refused } from './api.ts';
import { App } from './app.tsx';
import { listenForClipboard } from './clipboard.ts';
import { facade } from './facade.ts';
import { Grid } from './grid/grid.ts';
import { keepKeyboard } from './keyboard.ts';
import { patched } from './mirror.ts';
import { isNarrow } from './narrow.ts';
import { listenForRegions } from './regions.ts';
import { Store } from './state.ts';
import { lang, t, texts } from './texts.ts';

const personKey = 'werkbank.person';
/** Remembered in this browser for good: the way around is shown once. */
const shownKey = 'werkbank.gezeigt';
const keptRuns = 20;

async function start(): Promise<void> {
  document.documentElement.lang = lang;
  document.title = t(texts.workbench);
  const full = await api.state();
  const kept = sessionStorage.getItem(personKey);
  const person = full.persons.find((candidate) => candidate.email === kept) ?? full.persons[0];
  const email = person?.email ?? '';
  const visible = full.book.tabs.find((tab) => !tab.hidden);
  const store = new Store({
    book: full.book,
    around: full.around,
    mails: full.mails,
    runs: full.runs,
    persons: full.persons,
    person: email,
    menus: [],
    activeTab: visible?.id ?? 0,
    moved: false,
    line: true,
    pending: 0,
    resetting: false,
    toasts: [],
    drawer: { open: false, large: false, panel: 'outbox' },
  });
  const host = document.createElement('div');
  host.className = 'univer-host';
  document.body.append(host);
  let drawn: Grid | undefined;
  keepKeyboard(store, () => drawn);
  const grid = new Grid(host, withFormulas(full.book, full.around), full.book.locale.startsWith('de'), lang === 'de', {
    act: (act) => void actions.act(act).catch(() => undefined),
    selected: ({ tabId, ...selected }) => {
      const sameTab = tabId === store.state.activeTab;
      store.set({ activeTab: tabId, selected, moved: sameTab && store.state.selected !== undefined });
    },
    hovered: (at) => {
      if (JSON.stringify(at) !== JSON.stringify(store.state.hovered)) store.set({ hovered: at });
    },
    offered: (choice) => store.set({ choice }),
  });
  drawn = grid;
  const actions = new Actions(store, (at) => grid.select(at.tab, at.row, at.column, at.rows, at.columns));
  actions.reached(full.version);
  const menu = async () => store.set({ menus: (await api.menu(store.state.person)).menus });
  const choosePerson = (chosen: string) => {
    sessionStorage.setItem(personKey, chosen);
    store.set({ person: chosen, sidebar: undefined, dialog: undefined });
    void menu();
  };
  const root = document.querySelector('#app');
  root?.replaceChildren();
  if (root) render(<App store={store} actions={actions} grid={grid} host={host} choosePerson={choosePerson} />, root);
  grid.activate(store.state.activeTab);
  listenForClipboard(grid, store, actions);
  listenForRegions(grid, host);
  keepUp(full.version, store, grid, actions, menu);
  const menus = menu();
  await grid.drawn;
  // Whoever has reached for another part of the page already keeps the keyboard there.
  if (document.activeElement === document.body || grid.hasFocus()) grid.focus();
  // In a small window that would scroll the bars away before anyone saw them.
  scrollTo(0, 0);
  await menus;
  await showAround(store, actions);
  Object.assign(window, { werkbank: facade(store, grid, actions, choosePerson) });
  if (full.around.notice) actions.toast(t(full.around.notice));
}

/**
 * Whoever comes for the first time is shown how, beside the table; the keyboard stays where it is. Skipped or done, it does
 * not come again by itself. An empty table has its own beginning, and whoever has not consented yet is not asked by surprise.
 */
async function showAround(store: Store, actions: Actions): Promise<void> {
  const { around, menus, person, persons } = store.state;
  const item = itemsOf(menus).find(({ run }) => run === 'showMeHow');
  const asksFirst = persons.some(({ email, withoutConsent }) => email === person && withoutConsent === true);
  if (!item || around.bare || asksFirst || localStorage.getItem(shownKey) !== null) return;
  localStorage.setItem(shownKey, new Date().toISOString().slice(0, 10));
  // Where it fills the window there is nothing else that could have the keyboard.
  await actions.choose(item, !isNarrow()).catch(() => undefined);
}

const itemsOf = (entries: readonly MenuEntry[]): MenuItem[] =>
  entries.flatMap((entry) => (entry.kind === 'item' ? [entry] : entry.kind === 'menu' ? itemsOf(entry.items) : []));

let formulas: { of: readonly string[]; set: ReadonlySet<string> } = { of: [], set: new Set() };

/** The model with the formulas that the grid works out; the set stays the same object while they do. */
function withFormulas(book: Workbook, around: Surroundings) {
  if (formulas.of !== around.gridFormulas) formulas = { of: around.gridFormulas, set: new Set(around.gridFormulas) };
  return { ...book, gridFormulas: formulas.set };
}

/** Applies each change of the server in order; after a gap or a reset everything is fetched anew. */
function keepUp(from: number, store: Store, grid: Grid, actions: Actions, menu: () => Promise<void>): void {
  let version = from;
  const changed = (patch: Patch) => {
    if (patch.version <= version) return;
    if (patch.reset || patch.version !== version + 1) {
      location.reload();
      return;
    }
    version = patch.version;
    if (patch.book) {
      store.set({ book: patched(store.state.book, patch.book) });
    }
    const bareBefore = store.state.around.bare;
    if (patch.around) store.set({ around: { ...store.state.around, ...patch.around } });
    if (patch.book || patch.around?.gridFormulas) grid.update(withFormulas(store.state.book, store.state.around));
    if (patch.runs) store.set({ runs: [...store.state.runs, ...patch.runs].slice(-keptRuns) });
    if (patch.mails) store.set({ mails: [...store.state.mails, ...patch.mails] });
    if (bareBefore !== store.state.around.bare) void menu();
    actions.reached(version);
  };
  follow(from, changed, (open) => store.set({ line: open }));
}

start().catch((error: unknown) => {
  console.error(error);
  const says = document.querySelector('.opening p');
  if (says) says.textContent = error instanceof Refused ? error.message : t(texts.notOpened);
  document.querySelector('.opening i')?.remove();
});
