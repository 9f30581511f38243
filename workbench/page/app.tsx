import { useEffect, useState } from 'preact/hooks';
import type { Tab } from '../emulator/workbook.ts';
import type { MenuItem } from '../server/wire.ts';
import type { Actions } from './actions.ts';
import { parseAddress, toAddress } from './address.ts';
import { CellLine } from './frame/cell-line.tsx';
import { Drawer } from './frame/drawer.tsx';
import { Consent, Question, Reset } from './frame/questions.tsx';
import { SheetBar } from './frame/sheet-bar.tsx';
import { Dialog, Sidebar } from './frame/sidebar.tsx';
import { Tabs } from './frame/tabs.tsx';
import { Toasts } from './frame/toasts.tsx';
import { TopBar } from './frame/top-bar.tsx';
import type { Grid } from './grid/grid.ts';
import { GridBox } from './grid-box.tsx';
import { inputText } from './input-text.ts';
import { goToLink, leadsInside } from './links.ts';
import { isNarrow, useNarrow } from './narrow.ts';
import type { OpenFrame, PageState, Store } from './state.ts';
import { t, texts } from './texts.ts';
import { saveFile } from './workbook-file.ts';

interface Props {
  store: Store;
  actions: Actions;
  grid: Grid;
  host: HTMLElement;
  choosePerson(email: string): void;
}

/** The whole page: dark green is the workbench, white is what Google would show. */
export function App({ store, actions, grid, host, choosePerson }: Props) {
  const [state, setState] = useState(store.state);
  useEffect(() => store.subscribe(setState), [store]);
  const narrow = useNarrow();
  const asking = Boolean(state.asked || state.consent || state.resetting);
  const covered = asking || Boolean(state.dialog);
  const behind = covered || (narrow && Boolean(state.sidebar));
  const tab = state.book.tabs.find((candidate) => candidate.id === state.activeTab);
  const choose = (item: MenuItem) => {
    // What opens takes the keyboard by itself; else people go on in the grid.
    grid.focus();
    void actions.choose(item);
  };
  const file = (what: string) => {
    if (what === 'save') void saveFile();
    if (what === 'load') document.querySelector<HTMLInputElement>('#load-file')?.click();
    if (what === 'empty') store.set({ resetting: true });
  };
  return (
    <>
      <TopBar state={state} store={store} actions={actions} choosePerson={choosePerson} covered={behind} />
      <div class={state.sidebar ? 'below with-sidebar' : 'below'}>
        <SheetBar state={state} choose={choose} file={file} covered={behind} />
        <main class="left" inert={behind}>
          <Line state={state} tab={tab} actions={actions} grid={grid} />
          <GridBox state={state} tab={tab} actions={actions} grid={grid} host={host} />
          <Tabs
            tabs={state.book.tabs}
            active={state.activeTab}
            actions={actions}
            choose={(id) => grid.activate(id)}
            leave={() => grid.focus()}
          />
          <Drawer state={state} store={store} actions={actions} />
        </main>
        {state.sidebar && <Sidebar {...pageProps(state.sidebar, 'sidebar', store, actions, grid)} covered={covered} />}
        <Toasts
          toasts={state.toasts}
          gone={(id) => store.set({ toasts: store.state.toasts.filter((toast) => toast.id !== id) })}
        />
      </div>
      {state.dialog && <Dialog {...pageProps(state.dialog, 'dialog', store, actions, grid)} covered={asking} />}
      {state.asked && <Question asked={state.asked} />}
      {state.consent && <Consent asked={state.consent} />}
      {state.resetting && (
        <Reset choose={(empty) => void actions.reset(empty)} close={() => store.set({ resetting: false })} />
      )}
      <LoadFile actions={actions} />
    </>
  );
}

function pageProps(frame: OpenFrame, kind: 'sidebar' | 'dialog', store: Store, actions: Actions, grid: Grid) {
  return {
    frame,
    actions,
    close: () => store.set({ [kind]: undefined }),
    resize: (size: { width?: number; height?: number }) => {
      const now = store.state[kind];
      if (!now) return;
      const height = size.height === undefined ? now.height : size.height + 48;
      store.set({ [kind]: { ...now, width: size.width ?? now.width, height } });
    },
    focusGrid: () => grid.focus(),
    goTo: (link: string) => {
      goToLink(link, store.state.book, grid);
      // A page that fills the window would hide the row that it leads to.
      if (isNarrow() && leadsInside(link)) store.set({ sidebar: undefined, dialog: undefined });
    },
  };
}

/** "Beginn, Zeile 6: 18.01.2025", or the cell's address where its column has no header. */
function saidOf(tab: Tab, at: { row: number; column: number }, shown: string): string {
  const header = at.row > 1 ? String(tab.rows[0]?.values[at.column - 1] ?? '') : '';
  const place = header === '' ? toAddress(at.row, at.column) : `${header}, ${t(texts.row)} ${at.row}`;
  return `${place}: ${shown || t(texts.emptyCell)}`;
}

interface LineProps {
  state: PageState;
  tab: Tab | undefined;
  actions: Actions;
  grid: Grid;
}

function Line({ state, tab, actions, grid }: LineProps) {
  const at = state.selected;
  const here = tab && at;
  return (
    <CellLine
      address={at ? toAddress(at.row, at.column) : ''}
      content={here ? inputText(state.book, tab, at.row, at.column) : ''}
      said={here ? saidOf(tab, at, grid.display(tab.id, at.row, at.column)) : ''}
      write={(text) => {
        if (here) void actions.act({ kind: 'type', tab: tab.id, row: at.row, column: at.column, values: [[text]] });
      }}
      go={(address) => {
        const target = parseAddress(address);
        const inside = tab && target && target.row <= tab.maxRows && target.column <= tab.maxColumns;
        if (inside) grid.select(tab.id, target.row, target.column);
        else if (tab) actions.toast(`${t(texts.noAddress)} ${toAddress(tab.maxRows, tab.maxColumns)}.`);
        grid.focus();
      }}
      leave={() => grid.focus()}
    />
  );
}

function LoadFile({ actions }: { actions: Actions }) {
  return (
    <input
      id="load-file"
      type="file"
      accept="application/json,.json"
      hidden
      onChange={async (event) => {
        const input = event.currentTarget;
        const file = input.files?.[0];
        input.value = '';
        if (!file) return;
        const read = await file
          .text()
          .then(JSON.parse)
          .catch(() => undefined);
        if (read === undefined) actions.toast(t(texts.brokenFile));
        // A refusal of the server is said where the request is sent.
        else await actions.load(read).catch(() => undefined);
      }}
    />
  );
}
