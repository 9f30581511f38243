import type { Act } from '../server/acts.ts';
import type { Actions } from './actions.ts';
import { parseAddress } from './address.ts';
import { parseBlock } from './block-text.ts';
import type { Grid } from './grid/grid.ts';
import type { Store } from './state.ts';

/** How tests and screenshots reach the canvas: by the same ways as a person's hands. */
export interface Facade {
  /** Names of the tabs in order. */
  tabs(): string[];
  activeTab(): string;
  open(tab: string): void;
  select(tab: string, a1: string): void;
  /** What the cell shows. */
  display(tab: string, a1: string): string;
  /** The displayed values of a rectangle. */
  displays(tab: string, a1: string): string[][];
  /** Types into a cell as a person; resolved when the answer is shown. */
  type(tab: string, a1: string, text: string): Promise<void>;
  /** Pastes tab-separated text. */
  paste(tab: string, a1: string, text: string): Promise<void>;
  act(act: Act): Promise<void>;
  tabId(name: string): number;
  choose(label: string): Promise<void>;
  person(email: string): void;
  /** Whether a cell is being edited. */
  editing(): boolean;
  /** Whether nothing is under way. */
  idle(): boolean;
  version(): number;
  /** Where a cell is drawn on the page, its middle; undefined when it is scrolled away. */
  point(tab: string, a1: string): { x: number; y: number } | undefined;
}

export function facade(store: Store, grid: Grid, actions: Actions, choosePerson: (email: string) => void): Facade {
  const tab = (name: string) => {
    const found = store.state.book.tabs.find((candidate) => candidate.name === name);
    if (!found) throw new Error(`No tab ${name}`);
    return found;
  };
  const place = (a1: string) => {
    const found = parseAddress(a1);
    if (!found) throw new Error(`No address ${a1}`);
    return found;
  };
  const type = async (name: string, a1: string, values: string[][]) => {
    const { row, column } = place(a1);
    await actions.act({ kind: 'type', tab: tab(name).id, row, column, values });
  };
  return {
    tabs: () => store.state.book.tabs.filter((candidate) => !candidate.hidden).map((candidate) => candidate.name),
    activeTab: () => store.state.book.tabs.find((candidate) => candidate.id === store.state.activeTab)?.name ?? '',
    open: (name) => grid.activate(tab(name).id),
    select: (name, a1) => {
      const { row, column, rows, columns } = place(a1);
      grid.select(tab(name).id, row, column, rows, columns);
    },
    display: (name, a1) => grid.display(tab(name).id, place(a1).row, place(a1).column),
    displays: (name, a1) => {
      const { row, column, rows, columns } = place(a1);
      return grid.displays(tab(name).id, row, column, rows, columns);
    },
    type: (name, a1, text) => type(name, a1, [[text]]),
    paste: (name, a1, text) => type(name, a1, parseBlock(text)),
    act: async (act) => void (await actions.act(act)),
    tabId: (name) => tab(name).id,
    choose: async (label) => {
      const found = findLabel(store.state.menus, label);
      if (!found) throw new Error(`No menu entry ${label}`);
      await actions.choose(found);
    },
    person: choosePerson,
    editing: () => grid.editing(),
    idle: () => store.state.pending === 0,
    version: () => actions.version,
    point: (name, a1) => grid.viewport.point(tab(name), place(a1).row - 1, place(a1).column - 1),
  };
}

type Menus = Store['state']['menus'];

function findLabel(entries: Menus, label: string): Extract<Menus[number], { kind: 'item' }> | undefined {
  for (const entry of entries) {
    if (entry.kind === 'item' && entry.label === label) return entry;
    const inside = entry.kind === 'menu' ? findLabel(entry.items, label) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
