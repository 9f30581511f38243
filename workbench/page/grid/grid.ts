import type { Tab } from '../../emulator/workbook.ts';
import type { Act } from '../../server/acts.ts';
import { printBlock } from '../block-text.ts';
import { inputText } from '../input-text.ts';
import { t, texts } from '../texts.ts';
import { type Choice, Choices } from './choices.ts';
import { computedAct } from './computed.ts';
import { startEditorWith } from './editor-text.ts';
import { filled } from './fill.ts';
import { Guard } from './guard.ts';
import { sheetId, unitId } from './ids.ts';
import { dropEditor, focusGrid, gridHasFocus } from './keyboard.ts';
import { offerChoices } from './offer-choices.ts';
import { optionsAt } from './options.ts';
import { type Mutate, reconcile, type State } from './reconcile.ts';
import { columnWidth, toWorkbook } from './sheet.ts';
import { startUniver } from './univer.ts';
import type { Target } from './values.ts';
import * as U from './vendor.ts';
import { Viewport } from './viewport.ts';

/** The field in which the grid takes what is typed. */
const editorId = `__editor_${U.DOCS_NORMAL_EDITOR_UNIT_ID_KEY}`;

export interface GridHandlers {
  act(act: Act): void;
  /** The selection moved, or another tab came to the front. */
  selected(at: Selected): void;
  /** The mouse is over a frozen header cell, or no longer. */
  hovered(at: { row: number; column: number } | undefined): void;
  /** The list of a dropdown cell opened, narrowed or closed. */
  offered(choice: Choice | undefined): void;
}

/** Rows and columns from 1. */
export interface Selected {
  tabId: number;
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** Univer as the workbench uses it: shows the model, turns what a person does into acts. */
export class Grid {
  /** Done when the grid is on the screen and takes keys. */
  readonly drawn: Promise<void>;
  /** The lists of dropdown cells. */
  readonly choices: Choices;
  readonly viewport: Viewport;
  private readonly api: U.FUniver;
  private readonly injector: U.Injector;
  private readonly guard: Guard;
  private told = '';

  constructor(
    readonly container: HTMLElement,
    private book: State,
    readonly german: boolean,
    /** Language of the grid's own small windows. */
    speaksGerman: boolean,
    private readonly handlers: GridHandlers,
  ) {
    // Before the grid's own, which would answer these keys first.
    const forChoices = (event: KeyboardEvent): void => {
      if (!this.choices.key(event)) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('keydown', forChoices, true);
    const { univer, api } = startUniver(container, speaksGerman);
    this.api = api;
    this.injector = univer.__getInjector();
    this.viewport = new Viewport(this.injector, container, () => this.book);
    this.guard = new Guard(this.injector.get(U.ICommandService), this.injector.get(U.IUniverInstanceService), {
      tabId: (sheet) => (sheet ? this.tabOfSheet(sheet)?.id : this.activeTab()?.id),
      selection: () => this.selection(),
      act: handlers.act,
      fill: (tab, source, target) => {
        const found = this.tab(tab);
        return found ? filled(this.book, found, source, target) : [];
      },
      inputText: (tab, row, column) => {
        const found = this.tab(tab);
        return found ? inputText(this.book, found, row + 1, column + 1) : '';
      },
      columnWidth: (tab, column) => {
        const found = this.tab(tab);
        return found ? columnWidth(found, column) : 100;
      },
    });
    this.choices = new Choices({
      optionsAt: ({ tabId, row, column }) => {
        const tab = this.tab(tabId);
        return tab && optionsAt(this.book, tab, row, column);
      },
      shown: ({ tabId, row, column }) => this.display(tabId, row + 1, column + 1),
      selected: () => {
        const at = this.selected();
        return at && { tabId: at.tabId, row: at.row - 1, column: at.column - 1 };
      },
      hasFocus: gridHasFocus,
      editing: () => this.editing(),
      dropEditor: () => dropEditor(this.injector),
      act: handlers.act,
      select: ({ tabId, row, column }) => this.select(tabId, row + 1, column + 1),
      tell: handlers.offered,
    });
    this.guard.write(() => {
      this.api.createWorkbook(toWorkbook(this.book, speaksGerman, this.book.gridFormulas));
      this.workbook()?.setNumfmtLocal(this.german ? 'de' : 'en');
    });
    this.listen();
    this.drawn = new Promise((done) => {
      this.api.addEvent(this.api.Event.LifeCycleChanged, ({ stage }) => {
        if (stage !== this.api.Enum.LifecycleStages.Rendered) return;
        this.viewport.follow();
        const editor = document.getElementById(editorId);
        editor?.setAttribute('role', 'textbox');
        editor?.setAttribute('aria-label', t(texts.editor));
        done();
      });
    });
  }

  private listen(): void {
    const tell = () => queueMicrotask(() => this.tellSelection());
    const selections = this.injector.get(U.SheetsSelectionsService);
    selections.selectionMoveEnd$.subscribe(tell);
    selections.selectionSet$.subscribe(tell);
    selections.selectionChanged$.subscribe(tell);
    this.api.addEvent(this.api.Event.ActiveSheetChanged, tell);
    this.api.addEvent(this.api.Event.CellHover, ({ row, column }) => {
      const isHeader = row < (this.activeTab()?.frozenRows ?? 0);
      this.handlers.hovered(isHeader ? { row: row + 1, column: column + 1 } : undefined);
    });
    this.container.addEventListener('pointerleave', () => this.handlers.hovered(undefined));
    this.injector.get(U.ICommandService).onCommandExecuted((info, options) => {
      const from = options as { applyFormulaCalculationResult?: boolean } | undefined;
      if (info.id !== 'sheet.mutation.set-range-values' || !from?.applyFormulaCalculationResult) return;
      const tab = this.tabOfSheet((info.params as { subUnitId: string }).subUnitId);
      const act = tab && computedAct(tab, info.params);
      if (act) this.handlers.act(act);
    });
    offerChoices(
      this.injector,
      this.choices,
      () => this.book,
      (sheet) => this.tabOfSheet(sheet),
    );
    startEditorWith(this.injector, (sheet, row, column) => {
      const tab = this.tabOfSheet(sheet);
      return tab && inputText(this.book, tab, row + 1, column + 1);
    });
  }

  private tellSelection(): void {
    const at = this.selected();
    const key = JSON.stringify(at);
    if (!at || key === this.told) return;
    this.told = key;
    this.choices.moved();
    this.handlers.selected(at);
  }

  private workbook() {
    return this.api.getActiveWorkbook();
  }

  private sheet(tabId: number) {
    return this.workbook()?.getSheetBySheetId(sheetId({ id: tabId }));
  }

  private tab(id: number): Tab | undefined {
    return this.book.tabs.find((tab) => tab.id === id);
  }

  private tabOfSheet(sheet: string): Tab | undefined {
    return this.book.tabs.find((tab) => sheetId(tab) === sheet);
  }

  private activeTab(): Tab | undefined {
    const sheet = this.workbook()?.getActiveSheet();
    return sheet ? this.tabOfSheet(sheet.getSheetId()) : undefined;
  }

  private selection(): Target | undefined {
    const ranges = this.injector.get(U.SheetsSelectionsService).getCurrentSelections();
    return ranges.at(-1)?.range;
  }

  /** Where the person stands; undefined before the first selection. Whole rows and columns end with the tab. */
  selected(): Selected | undefined {
    const tab = this.activeTab();
    const range = this.selection();
    if (!tab || !range) return undefined;
    const [row, column] = [Math.max(0, range.startRow || 0), Math.max(0, range.startColumn || 0)];
    const lastRow = Number.isFinite(range.endRow) ? Math.min(range.endRow, tab.maxRows - 1) : tab.maxRows - 1;
    const lastColumn = Number.isFinite(range.endColumn) ? range.endColumn : tab.maxColumns - 1;
    return {
      tabId: tab.id,
      row: row + 1,
      column: column + 1,
      rows: lastRow - row + 1,
      columns: lastColumn - column + 1,
    };
  }

  activate(tabId: number): void {
    this.guard.write(() => this.sheet(tabId)?.activate());
    this.tellSelection();
  }

  select(tabId: number, row: number, column: number, rows = 1, columns = 1): void {
    if (this.activeTab()?.id !== tabId) this.activate(tabId);
    const sheet = this.sheet(tabId);
    if (!sheet) return;
    sheet.getRange(row - 1, column - 1, rows, columns).activate();
    const tab = this.tab(tabId);
    if (tab && !this.viewport.shows(tab, row - 1, column - 1))
      sheet.scrollToCell(Math.max(0, row - 4), Math.max(0, column - 2));
    this.tellSelection();
  }

  /** What the cell shows, as drawn (row and column from 1). */
  display(tabId: number, row: number, column: number): string {
    return this.displays(tabId, row, column, 1, 1)[0]?.[0] ?? '';
  }

  /** What a rectangle shows, as far as it lies within the tab. */
  displays(tabId: number, row: number, column: number, rows: number, columns: number): string[][] {
    const tab = this.tab(tabId);
    if (!tab || row > tab.maxRows || column > tab.maxColumns) return [];
    const [high, wide] = [Math.min(rows, tab.maxRows - row + 1), Math.min(columns, tab.maxColumns - column + 1)];
    return (
      this.sheet(tabId)
        ?.getRange(row - 1, column - 1, high, wide)
        .getDisplayValues() ?? []
    );
  }

  /** The selected cells as they show, down to the last row in use. */
  selectedTexts(): string[][] {
    const at = this.selected();
    const tab = this.activeTab();
    if (!at || !tab) return [];
    const rows = Math.max(1, Math.min(at.rows, tab.rows.length - at.row + 1));
    return this.displays(at.tabId, at.row, at.column, rows, at.columns);
  }

  async copySelection(): Promise<void> {
    await navigator.clipboard.writeText(printBlock(this.selectedTexts()));
  }

  /** Shows a newer state of the model: only what differs is written. */
  update(book: State): void {
    const before = this.book;
    const active = this.activeTab()?.id;
    this.book = book;
    const workbook = this.workbook()?.getWorkbook();
    if (!workbook) return;
    const mutate: Mutate = (id, params, options) => this.guard.mutate(id, { unitId, ...params }, options);
    this.guard.write(() => {
      reconcile(before, book, workbook, mutate, () => {
        if (book.tabs.some((tab) => tab.id === active)) return;
        const first = book.tabs.find((tab) => !tab.hidden);
        if (first) this.sheet(first.id)?.activate();
      });
      // Univer shows a tab that comes; people stay where they are until somebody leads them.
      const stays = book.tabs.some((tab) => tab.id === active && !tab.hidden);
      if (stays && active !== undefined && this.activeTab()?.id !== active) this.sheet(active)?.activate();
    });
    this.tellSelection();
  }

  focus(): void {
    focusGrid(this.injector);
  }

  /** Whether the keyboard is the grid's. */
  hasFocus(): boolean {
    return gridHasFocus();
  }

  /** Whether a cell is being edited. */
  editing(): boolean {
    return this.injector.get(U.IEditorBridgeService).isVisible().visible;
  }

  /** Where a menu of the selection opens when the keyboard asked for it. */
  selectionPoint(): { left: number; top: number } {
    const [at, tab] = [this.selected(), this.activeTab()];
    const middle = at && tab ? this.viewport.point(tab, at.row - 1, at.column - 1) : undefined;
    return { left: middle?.x ?? 100, top: middle?.y ?? 160 };
  }
}
