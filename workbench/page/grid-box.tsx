import { useEffect, useRef, useState } from 'preact/hooks';
import type { Tab } from '../emulator/workbook.ts';
import type { MenuEntry } from '../server/wire.ts';
import type { Actions } from './actions.ts';
import { cellMenu, obeyCellMenu } from './cell-menu.ts';
import { Charts } from './charts/charts.tsx';
import { Groups } from './frame/groups.tsx';
import { Mark } from './frame/icons.tsx';
import { Options } from './frame/options.tsx';
import { PlacedMenu } from './frame/placed-menu.tsx';
import { Tip } from './frame/tip.tsx';
import type { Grid } from './grid/grid.ts';
import type { PageState } from './state.ts';
import { t, texts } from './texts.ts';

interface Props {
  state: PageState;
  tab: Tab | undefined;
  actions: Actions;
  grid: Grid;
  /** The element in which Univer draws; made before and moved in here once. */
  host: HTMLElement;
}

/** The grid with what the workbench draws around and over it: groups, charts, notes, the menu of a cell. */
export function GridBox({ state, tab, actions, grid, host }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const [menu, setMenu] = useState<{ left: number; top: number } | undefined>();
  const scroll = useScroll(grid);
  useEffect(() => {
    box.current?.prepend(host);
    const open = (event: MouseEvent) => {
      event.preventDefault();
      const at = event.clientX || event.clientY ? { left: event.clientX, top: event.clientY } : grid.selectionPoint();
      setMenu({
        left: Math.max(8, Math.min(at.left, innerWidth - 300)),
        top: Math.max(0, Math.min(at.top, innerHeight - 480)),
      });
    };
    host.addEventListener('contextmenu', open);
    return () => host.removeEventListener('contextmenu', open);
  }, [host, grid]);
  const leave = () => {
    setMenu(undefined);
    grid.focus();
  };
  return (
    <div ref={box} class={`gridbox ${tab && tab.columnGroups.length > 0 ? 'grouped' : ''}`}>
      {tab && tab.columnGroups.length > 0 && <Groups tab={tab} scroll={scroll} grid={grid} actions={actions} />}
      {tab && tab.charts.length > 0 && <Charts state={state} tab={tab} scroll={scroll} grid={grid} />}
      {tab && state.choice?.tabId === tab.id && <Options choice={state.choice} tab={tab} grid={grid} scroll={scroll} />}
      {tab && state.selected && !menu && !state.choice && <Tip state={state} tab={tab} grid={grid} scroll={scroll} />}
      {state.around.bare && <Bare entries={state.menus} actions={actions} />}
      {menu && tab && (
        <PlacedMenu
          label={t(texts.cellMenu)}
          place={menu}
          leave={leave}
          entries={cellMenu(tab, state.selected)}
          choose={({ run }) => {
            leave();
            obeyCellMenu(run, tab, state.selected, actions, grid);
          }}
        />
      )}
    </div>
  );
}

/** Where the grid is scrolled to, in pixels; follows every move. */
function useScroll(grid: Grid): { x: number; y: number } {
  const [at, setAt] = useState({ x: 0, y: 0 });
  useEffect(() => grid.viewport.onScroll(setAt), [grid]);
  return at;
}

function Bare({ entries, actions }: { entries: MenuEntry[]; actions: Actions }) {
  const setUp = findItem(entries, texts.setUp.de) ?? findItem(entries, texts.setUp.en);
  return (
    <div class="bare">
      <Mark dark />
      <h3>{t(texts.bareTitle)}</h3>
      <p>{t(texts.bareSays)}</p>
      {setUp && (
        <button type="button" class="primary" onClick={() => void actions.choose(setUp)}>
          {t(texts.setUp)}
        </button>
      )}
    </div>
  );
}

function findItem(entries: MenuEntry[], label: string): Extract<MenuEntry, { kind: 'item' }> | undefined {
  for (const entry of entries) {
    if (entry.kind === 'item' && entry.label.startsWith(label)) return entry;
    const inside = entry.kind === 'menu' ? findItem(entry.items, label) : undefined;
    if (inside) return inside;
  }
  return undefined;
}
