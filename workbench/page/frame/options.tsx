import { useEffect, useRef } from 'preact/hooks';
import type { Tab } from '../../emulator/workbook.ts';
import type { Choice } from '../grid/choices.ts';
import type { Grid } from '../grid/grid.ts';
import { t, texts } from '../texts.ts';
import { px } from './px.ts';

interface Props {
  choice: Choice;
  tab: Tab;
  grid: Grid;
  scroll: { x: number; y: number };
}

const lineHeight = 28;
const highest = 8 * lineHeight + 10;

/** The list below a dropdown cell. The keyboard stays with the cell: keys move the choice, typing narrows the list. */
export function Options({ choice, tab, grid, scroll }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const { options, active } = choice;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the active option is found in the page
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [active, options]);
  useEffect(() => {
    const away = (event: Event) => {
      if (event.target instanceof Node && !list.current?.contains(event.target)) grid.choices.close();
    };
    document.addEventListener('wheel', away, { passive: true });
    return () => document.removeEventListener('wheel', away);
  }, [grid]);
  if (options.length === 0) return null;
  const cell = grid.viewport.cellBox(tab, choice.row, choice.column, scroll);
  const strip = tab.columnGroups.length > 0 ? 20 : 0;
  const height = Math.min(highest, options.length * lineHeight + 10);
  const above = cell.bottom + height > grid.container.clientHeight && cell.top > height;
  const width = Math.max(180, cell.right - cell.left);
  const left = Math.max(0, Math.min(cell.left, grid.container.clientWidth - width));
  const said = active < 0 ? `${options.length} ${t(texts.optionsFit)}` : (options[active] ?? '');
  return (
    <>
      <div
        ref={list}
        class="options"
        role="listbox"
        tabIndex={-1}
        aria-label={t(texts.options)}
        style={{
          left: px(left),
          top: px((above ? cell.top - height : cell.bottom) + strip),
          minWidth: px(width),
          maxHeight: px(highest),
        }}
      >
        {options.map((option, at) => (
          <button
            key={option}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={at === active}
            // The cell keeps the keyboard.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => grid.choices.choose(option)}
          >
            {option}
          </button>
        ))}
      </div>
      <span class="hidden" aria-live="polite">
        {said}
      </span>
    </>
  );
}
