import type { Tab } from '../../emulator/workbook.ts';
import type { Actions } from '../actions.ts';
import { columnLeft } from '../grid/geometry.ts';
import type { Grid } from '../grid/grid.ts';
import { t, texts } from '../texts.ts';
import { Icon } from './icons.tsx';
import { px } from './px.ts';

interface Props {
  tab: Tab;
  scroll: { x: number; y: number };
  grid: Grid;
  actions: Actions;
}

/**
 * Univer draws no column groups: a strip over the letters shows each with a bar and a button. Buttons that would lie
 * outside are left out, so that no key leads to something unseen.
 */
export function Groups({ tab, scroll, grid, actions }: Props) {
  return (
    <div class="groups">
      {shown(tab).map((group) => {
        const left = columnLeft(tab, group.start - 1, scroll.x);
        const right = columnLeft(tab, group.start + group.count - 1, scroll.x);
        const button = tab.groupControl === 'BEFORE' ? left - 24 : right;
        const names = columnNames(tab, group.start, group.count);
        const label = `${t(group.collapsed ? texts.groupOpen : texts.groupClose)}: ${names}`;
        return (
          <div key={`${group.start}-${group.depth}`}>
            {!group.collapsed && right > 40 && (
              <span
                class="bar"
                style={{ left: px(Math.max(left, 40)), width: px(Math.max(0, right - Math.max(left, 40))) }}
              />
            )}
            {button >= 16 && button <= grid.container.clientWidth - 24 && (
              <button
                type="button"
                style={{ left: px(button) }}
                title={label}
                aria-expanded={!group.collapsed}
                onClick={() =>
                  void actions.act({ kind: 'group', tab: tab.id, start: group.start, collapsed: !group.collapsed })
                }
              >
                <span class="box">
                  <Icon name={group.collapsed ? 'plus' : 'minus'} />
                </span>
                <span class="hidden">{label}</span>
              </button>
            )}
          </div>
        );
      })}
    </div>
  );
}

/** A group inside a collapsed one is out of sight with it. */
const shown = ({ columnGroups }: Tab): Tab['columnGroups'] =>
  columnGroups.filter(
    ({ start, depth }) =>
      !columnGroups.some(
        (outer) => outer.collapsed && outer.depth < depth && start >= outer.start && start < outer.start + outer.count,
      ),
  );

function columnNames(tab: Tab, start: number, count: number): string {
  const headers = tab.rows[0]?.values.slice(start - 1, start - 1 + count).filter((value) => value !== '') ?? [];
  return headers.length <= 2 ? headers.join(', ') : `${headers[0]} … ${headers.at(-1)}`;
}
