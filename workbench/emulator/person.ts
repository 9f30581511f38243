import { parseA1, printA1, resolve } from './a1.ts';
import { clearContent, setSparse, type Written, writeFormulas, writeValues } from './cells.ts';
import { cloneRow, cloneTab } from './cloning.ts';
import { copyCells, moveCells } from './copying.ts';
import type { Events } from './events.ts';
import { messages, PlatformError } from './failure.ts';
import type { Machine } from './machine.ts';
import { refuseProtected } from './protecting.ts';
import { applyFilter, sortRange } from './sorting.ts';
import { deleteColumns, deleteRows, insertColumns, insertRows, moveColumn, refuseEmptyGrid } from './structure.ts';
import { TabView } from './tab-view.ts';
import { writeChecked } from './validating.ts';
import { type CellValue, lastColumn, lastRow, type Rectangle, type Tab } from './workbook.ts';

/** What a person does in the grid, as the current person, with the triggers that such an act fires. */
export class PersonActs {
  private readonly done: (() => void)[] = [];

  constructor(
    private readonly machine: Machine,
    private readonly events: Events,
  ) {}

  /** Types into a cell; a matrix is pasted from there on; '' clears. What is typed is read as the locale does. */
  type(tabName: string, a1: string, input: Written | readonly (readonly Written[])[]): void {
    const tab = this.tab(tabName);
    const reference = parseA1(a1);
    if (!reference) throw new RangeError(`No cell: ${a1}`);
    const target = resolve(reference, tab);
    const matrix = Array.isArray(input)
      ? (input as Written[][])
      : Array.from({ length: target.rows }, () => Array<Written>(target.columns).fill(input as Written));
    const columns = Math.max(1, ...matrix.map((line) => line.length));
    const rectangle = { row: target.row, column: target.column, rows: Math.max(1, matrix.length), columns };
    const oldValue = tab.rows[rectangle.row - 1]?.values[rectangle.column - 1] ?? '';
    this.edit(tab, rectangle, () => writeValues(this.machine.book, tab, rectangle, matrix));
    this.fireEdit(tab, rectangle, oldValue);
  }

  /** Types a formula. */
  formula(tabName: string, a1: string, formula: string): void {
    const tab = this.tab(tabName);
    const rectangle = this.place(tab, a1);
    const oldValue = tab.rows[rectangle.row - 1]?.values[rectangle.column - 1] ?? '';
    this.edit(tab, rectangle, () => writeFormulas(this.machine.book, tab, rectangle, [[formula]]));
    this.machine.recalculate();
    this.fireEdit(tab, rectangle, oldValue);
  }

  /** Clears cells, as the Delete key does. */
  clear(tabName: string, a1: string): void {
    const tab = this.tab(tabName);
    const rectangle = this.place(tab, a1);
    const oldValue = tab.rows[rectangle.row - 1]?.values[rectangle.column - 1] ?? '';
    this.edit(tab, rectangle, () => clearContent(this.machine.book, tab, rectangle));
    this.fireEdit(tab, rectangle, oldValue);
  }

  /** Sets a note on a cell; '' removes it. No onEdit [mem]. */
  note(tabName: string, a1: string, text: string): void {
    const tab = this.tab(tabName);
    const rectangle = this.place(tab, a1);
    this.whole(tab, () => setSparse(this.machine.book, tab, rectangle, 'notes', () => text || undefined));
  }

  /** Sorts by a column's header: the basic filter's range if there is one, else all rows below the header. */
  sort(tabName: string, header: string | number, { descending = false } = {}): void {
    const tab = this.tab(tabName);
    const column = this.column(tab, header);
    const top = this.view(tab).headerRow + 1;
    const range = tab.filter?.range;
    const rectangle = range
      ? { row: range.row + 1, column: range.column, rows: range.rows - 1, columns: range.columns }
      : { row: top, column: 1, rows: lastRow(tab) - top + 1, columns: Math.max(1, lastColumn(tab)) };
    rectangle.rows = Math.min(rectangle.rows, Math.max(0, lastRow(tab) - rectangle.row + 1));
    this.whole(tab, () => {
      if (rectangle.rows > 0) sortRange(this.machine.book, tab, rectangle, [{ column, ascending: !descending }]);
    });
    this.events.changed('OTHER');
  }

  /** Filters by a column's header so that only some shown values stay; no values = the column's filter is taken off. */
  filter(tabName: string, header?: string, visible?: readonly string[] | string): void {
    const tab = this.tab(tabName);
    const column = header === undefined ? undefined : this.column(tab, header);
    this.whole(tab, () =>
      this.machine.book.change(tab, 'structure', undefined, () => {
        const { headerRow } = this.view(tab);
        const range = { row: headerRow, column: 1, rows: tab.maxRows - headerRow + 1, columns: lastColumn(tab) || 1 };
        tab.filter ??= { range, criteria: {} };
        if (column === undefined) tab.filter.criteria = {};
        else if (visible === undefined) delete tab.filter.criteria[column];
        else tab.filter.criteria[column] = { visible: typeof visible === 'string' ? [visible] : [...visible] };
        applyFilter(this.machine.book, tab);
      }),
    );
  }

  /** Inserts empty rows before a row (from 1). Fires no onEdit [doc]. */
  insertRows(tabName: string, before: number, count = 1): void {
    const tab = this.tab(tabName);
    this.whole(tab, () => insertRows(this.machine.book, tab, before, count));
    this.events.changed('INSERT_ROW');
  }

  deleteRows(tabName: string, first: number, count = 1): void {
    const tab = this.tab(tabName);
    refuseEmptyGrid(tab, count, 0);
    this.whole(tab, () => deleteRows(this.machine.book, tab, first, count));
    this.events.changed('REMOVE_ROW');
  }

  /** Copies rows and pastes them at `to`, below the last row if missing; what stood there is overwritten. */
  copyRows(tabName: string, first: number, count = 1, to?: number): void {
    const tab = this.tab(tabName);
    const columns = Math.max(1, lastColumn(tab));
    const target = { row: to ?? lastRow(tab) + 1, column: 1, rows: count, columns };
    this.edit(tab, target, () =>
      copyCells(this.machine.book, tab, { row: first, column: 1, rows: count, columns }, tab, target, 'all'),
    );
    this.events.edited({ tab, rectangle: target });
  }

  /** Cuts cells (Ctrl+X) and pastes them at `to` in the same tab, with all they carry. One onEdit, of where they came [mem]. */
  cut(tabName: string, from: string, to: string): void {
    const tab = this.tab(tabName);
    const source = this.place(tab, from);
    const target = { ...this.place(tab, to), rows: source.rows, columns: source.columns };
    this.grow(tab, target);
    this.whole(tab, () => moveCells(this.machine.book, tab, source, tab, target));
    this.events.edited({ tab, rectangle: target });
  }

  /** Moves a column (header or number) before another; without that, to the end. */
  moveColumn(tabName: string, header: string | number, before?: string | number): void {
    const tab = this.tab(tabName);
    const from = this.column(tab, header);
    const to = before === undefined ? lastColumn(tab) + 1 : this.column(tab, before);
    this.whole(tab, () => moveColumn(this.machine.book, tab, from, to));
    this.events.changed('OTHER');
  }

  /** Inserts an empty column before another (header or number), with a header if given; a new header alone goes to the end. */
  insertColumn(tabName: string, before: string | number, header?: string): void {
    const tab = this.tab(tabName);
    if (header === undefined && typeof before === 'string' && !this.view(tab).headers().includes(before)) {
      this.insertColumn(tabName, lastColumn(tab) + 1, before);
      return;
    }
    const column = this.column(tab, before);
    this.whole(tab, () => insertColumns(this.machine.book, tab, column, 1));
    this.events.changed('INSERT_COLUMN');
    if (header !== undefined) {
      const rectangle = { row: this.view(tab).headerRow, column, rows: 1, columns: 1 };
      this.edit(tab, rectangle, () => writeValues(this.machine.book, tab, rectangle, [[header]]));
      this.fireEdit(tab, rectangle, '');
    }
  }

  deleteColumn(tabName: string, header: string | number): void {
    const tab = this.tab(tabName);
    const column = this.column(tab, header);
    refuseEmptyGrid(tab, 0, 1);
    this.whole(tab, () => deleteColumns(this.machine.book, tab, column, 1));
    this.events.changed('REMOVE_COLUMN');
  }

  /** Renames a tab; with three arguments a column's header. */
  rename(tabName: string, name: string, header?: string): void {
    const tab = this.tab(tabName);
    if (header !== undefined) {
      this.type(
        tabName,
        printA1({ row: this.view(tab).headerRow, column: this.column(tab, name), rows: 1, columns: 1 }),
        header,
      );
      return;
    }
    this.whole(tab, () => this.machine.book.renameTab(tab, name));
    this.events.changed('OTHER');
  }

  /** Duplicates a tab by its menu; gives what the copy is called. Fires no onEdit [mem]. */
  duplicateTab(tabName: string): string {
    const { book } = this.machine;
    const tab = this.tab(tabName);
    const copy = book.duplicateTab(tab, book.data.tabs.indexOf(tab) + 1);
    this.done.push(() => book.removeTab(copy));
    this.events.changed('INSERT_GRID');
    return copy.name;
  }

  deleteTab(tabName: string): void {
    const { book } = this.machine;
    const tab = this.tab(tabName);
    const index = book.data.tabs.indexOf(tab);
    if (!book.data.tabs.some((other) => other !== tab && !other.hidden)) throw new PlatformError(messages.lastTab);
    this.refuse(tab, undefined);
    book.removeTab(tab);
    this.done.push(() => book.change(tab, 'structure', undefined, () => book.data.tabs.splice(index, 0, tab)));
    this.events.changed('REMOVE_GRID');
  }

  /** Types in such quick succession that onEdit cannot follow: the platform drops edits, as `droppedEdits` says. */
  rapidly(work: () => void): void {
    this.events.rapidly(work);
  }

  /** Takes back the last act. What that fires on the platform is unverified; here nothing. */
  undo(): void {
    this.done.pop()?.();
  }

  private tab(name: string): Tab {
    const tab = this.machine.book.tabByName(name);
    if (!tab) throw new RangeError(`No tab ${name}`);
    return tab;
  }

  private view(tab: Tab): TabView {
    return new TabView(this.machine, tab);
  }

  private column(tab: Tab, header: string | number): number {
    return typeof header === 'number' ? header : this.view(tab).column(header);
  }

  private place(tab: Tab, a1: string): Rectangle {
    const reference = parseA1(a1);
    if (!reference) throw new RangeError(`No cell: ${a1}`);
    return resolve(reference, tab);
  }

  private refuse(tab: Tab, rectangle: Rectangle | undefined): void {
    if (this.machine.onlyLooks(this.machine.data.current)) throw new PlatformError(messages.onlyLooks);
    refuseProtected(tab, rectangle, this.machine.data.current, this.machine.data.owner);
  }

  /** Does an edit of cells, the sheet growing if needed; undo brings back exactly these cells. */
  private edit(tab: Tab, rectangle: Rectangle, write: () => void): void {
    const { book } = this.machine;
    this.refuse(tab, rectangle);
    this.grow(tab, rectangle);
    const from: Tab = { ...tab, rows: [] };
    from.rows = tab.rows.slice(rectangle.row - 1, rectangle.row - 1 + rectangle.rows).map(cloneRow);
    writeChecked(book, tab, rectangle, write);
    this.done.push(() => copyCells(book, from, { ...rectangle, row: 1 }, tab, rectangle, 'all'));
    this.machine.activate(this.machine.data.current, tab.id, rectangle);
  }

  /** Pasting beyond the sheet's edge makes it larger. */
  private grow(tab: Tab, { row, rows, column, columns }: Rectangle): void {
    const [maxRows, maxColumns] = [row + rows - 1, column + columns - 1];
    if (maxRows <= tab.maxRows && maxColumns <= tab.maxColumns) return;
    this.machine.book.change(tab, 'structure', undefined, () => {
      tab.maxRows = Math.max(tab.maxRows, maxRows);
      tab.maxColumns = Math.max(tab.maxColumns, maxColumns);
    });
  }

  /** Does an act on a whole tab; undo brings back the whole tab. */
  private whole(tab: Tab, act: () => void): void {
    this.refuse(tab, undefined);
    const before = cloneTab(tab);
    act();
    this.done.push(() =>
      this.machine.book.change(tab, 'structure', undefined, () => {
        const { revision } = tab;
        for (const key of Object.keys(tab)) Reflect.deleteProperty(tab, key);
        Object.assign(tab, before, { revision });
      }),
    );
  }

  private fireEdit(tab: Tab, rectangle: Rectangle, oldValue: CellValue): void {
    const single = rectangle.rows === 1 && rectangle.columns === 1;
    const value = tab.rows[rectangle.row - 1]?.values[rectangle.column - 1] ?? '';
    this.events.edited(single ? { tab, rectangle, value, oldValue } : { tab, rectangle });
  }
}
