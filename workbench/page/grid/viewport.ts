import type { Tab } from '../../emulator/workbook.ts';
import { type Box, cellBox, isVisible, type Scroll } from './geometry.ts';
import { unitId } from './ids.ts';
import type { State } from './reconcile.ts';
import * as U from './vendor.ts';

/** Room that the grid's own scroll bars take, in pixels. */
const scrollBar = 14;

/** What part of the tab is on the screen, and where its cells lie there. Rows and columns from 0. */
export class Viewport {
  private readonly listeners = new Set<(scroll: Scroll) => void>();
  private scroll: Scroll = { x: 0, y: 0 };

  constructor(
    private readonly injector: U.Injector,
    private readonly container: HTMLElement,
    private readonly book: () => State,
  ) {}

  /** Begins to follow the grid, whose drawing part comes a moment after its model. */
  follow(): void {
    const drawn = this.injector.get(U.IRenderManagerService).getRenderById(unitId);
    drawn?.with(U.SheetScrollManagerService).validViewportScrollInfo$.subscribe((info) => {
      this.scroll = { x: info?.viewportScrollX ?? 0, y: info?.viewportScrollY ?? 0 };
      for (const listener of this.listeners) listener(this.scroll);
    });
  }

  onScroll(listener: (scroll: Scroll) => void): () => void {
    this.listeners.add(listener);
    listener(this.scroll);
    return () => this.listeners.delete(listener);
  }

  cellBox(tab: Tab, row: number, column: number, scroll: Scroll): Box {
    return cellBox(this.book(), tab, row, column, scroll);
  }

  shows(tab: Tab, row: number, column: number): boolean {
    return isVisible(this.book(), tab, row, column, this.scroll, this.container);
  }

  /** The middle of a cell on the page; undefined where it is scrolled away. */
  point(tab: Tab, row: number, column: number): { x: number; y: number } | undefined {
    const box = this.cellBox(tab, row, column, this.scroll);
    const frame = this.container.getBoundingClientRect();
    const [x, y] = [frame.left + (box.left + box.right) / 2, frame.top + (box.top + box.bottom) / 2];
    const [right, bottom] = [frame.right - scrollBar, frame.bottom - scrollBar];
    return x < frame.left || x > right || y < frame.top || y > bottom ? undefined : { x, y };
  }
}
