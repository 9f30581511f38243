import type { Act } from '../../server/acts';
import type { Tab, Workbook } from '../../emulator/workbook';
import { Guard } from './guard';
import { reconcile } from './reconcile';
import { columnWidth, sheetId, toWorkbook, unitId } from './sheet';
import { startUniver } from './univer';
import { hiddenValues } from './filter';
import type { Target } from './values';
import * as U from './vendor';

export interface GridHandlers {
  act(act: Act): void;
  /** The active cell moved, or another tab came to the front (positions from 1). */
  selected(at: Selected): void;
  /** The person asked for the menu of a cell, by mouse or keyboard. */
  scrolled(): void;
}

export interface Selected {
  tabId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Univer as the workbench uses it: shows the model, turns what a person does into acts. */
export class Grid {
  readonly api: U.FUniver;
  private readonly univer: U.Univer;
  private readonly guard: Guard;
  private book: Workbook;

  constructor(
    readonly container: HTMLElement,
    book: Workbook,
    readonly german: boolean,
    private readonly handlers: GridHandlers,
  ) {
    this.book = book;
    const started = startUniver(container, german);
    this.univer = started.univer;
    this.api = started.api;
    const injector = this.univer.__getInjector();
    this.guard = new Guard(injector.get(U.ICommandService), injector.get(U.IUniverInstanceService), {
      tabId: (sheet) => (sheet ? this.tabOfSheet(sheet)?.id : this.activeTab()?.id),
      selection: () => this.selection(),
      act: handlers.act,
      columnWidth: (tab, column) => {
        const found = this.tab(tab);
        return found ? columnWidth(found, column) : 100;
      },
      hiddenBy: (tab, column, criteria) => hiddenValues(this.tab(tab), column, criteria),
    });
    this.open(undefined);
    this.listen();
  }

  private open(active: number | undefined): void {
    this.guard.write(() => {
      const data = toWorkbook(this.book, this.german);
      this.api.createWorkbook(data);
      this.workbook()?.setNumfmtLocal(this.german ? 'de' : 'en');
      if (active !== undefined) this.activate(active);
    });
  }

  private listen(): void {
    this.api.addEvent(this.api.Event.SelectionChanged, () => this.tellSelection());
    this.api.addEvent(this.api.Event.ActiveSheetChanged, () => this.tellSelection());
    this.api.addEvent(this.api.Event.Scroll, () => this.handlers.scrolled());
  }

  private tellSelection(): void {
    const at = this.selected();
    if (at) this.handlers.selected(at);
  }

  private workbook() {
    return this.api.getActiveWorkbook();
  }

  tab(id: number): Tab | undefined {
    return this.book.tabs.find((tab) => tab.id === id);
  }

  private tabOfSheet(sheet: string): Tab | undefined {
    return this.book.tabs.find((tab) => sheetId(tab) === sheet);
  }

  activeTab(): Tab | undefined {
    const sheet = this.workbook()?.getActiveSheet();
    return sheet ? this.tabOfSheet(sheet.getSheetId()) : undefined;
  }

  private selection(): Target | undefined {
    return this.workbook()?.getActiveSheet()?.getSelection()?.getActiveRange()?.getRange();
  }

  /** Where the person stands; undefined before the first selection. */
  selected(): Selected | undefined {
    const tab = this.activeTab();
    const range = this.selection();
    if (!tab || !range) return undefined;
    return {
      tabId: tab.id,
      row: range.startRow + 1,
      column: range.startColumn + 1,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
  }

  activate(tabId: number): void {
    const tab = this.tab(tabId);
    if (!tab) return;
    this.guard.write(() => this.workbook()?.getSheetBySheetId(sheetId(tab))?.activate());
    this.tellSelection();
  }

  select(tabId: number, row: number, column: number, rows = 1, columns = 1): void {
    this.activate(tabId);
    const sheet = this.workbook()?.getActiveSheet();
    if (!sheet) return;
    sheet.getRange(row - 1, column - 1, rows, columns).activate();
    sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 1));
  }

  /** What the cell shows, as drawn (row and column from 1). */
  display(tabId: number, row: number, column: number): string {
    const tab = this.tab(tabId);
    const sheet = tab && this.workbook()?.getSheetBySheetId(sheetId(tab));
    return sheet?.getRange(row - 1, column - 1).getDisplayValue() ?? '';
  }

  /** Shows a newer state of the model: only what differs is written. */
  update(book: Workbook): void {
    const before = this.book;
    this.book = book;
    const workbook = this.workbook()?.getWorkbook();
    if (!workbook) return;
    this.guard.write(() => reconcile(before, book, workbook, (id, params) => this.guard.mutate(id, { unitId, ...params })));
  }

  focus(): void {
    this.container.querySelector<HTMLElement>('[data-u-comp="editor"], canvas')?.focus();
  }
}
