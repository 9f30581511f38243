import type { Act } from '../../server/acts.ts';
import { visibleValues } from './filter.ts';
import { columnOf, type Target, textOf, valuesOf } from './values.ts';
import * as U from './vendor.ts';

/** A person's wishes as the grid's commands carry them; other fields exist and do not matter here. */
interface Params {
  unitId?: string;
  subUnitId?: string;
  range?: Target;
  ranges?: Target[];
  value?: unknown;
  col?: number;
  criteria?: unknown;
  deltaX?: number;
  anchorCol?: number;
  sourceRange?: Target;
  targetRange?: Target;
  fromRange?: Target;
  toRange?: Target;
}

export interface GuardHost {
  /** The tab of the grid's sheet id. */
  tabId(sheet: string | undefined): number | undefined;
  selection(): Target | undefined;
  act(act: Act): void;
  columnWidth(tab: number, column: number): number;
  fill(tab: number, source: Target, target: Target): string[][];
  /** What the editor of a cell (from 0) begins with. */
  inputText(tab: number, row: number, column: number): string;
}

/** What changes no cell: the engine's bookkeeping, the text editor, small windows. */
const isQuiet = (id: string): boolean => /^(formula|docs?|ui)\.|^univer\.mutation\.|mark-dirty/.test(id);

/** Filters by colour or condition are the grid's own; the emulator's people filter by values. */
const isForeign = (criteria: unknown): boolean =>
  typeof criteria === 'object' && criteria !== null && ('colorFilters' in criteria || 'customFilters' in criteria);

type Translate = (params: Params, tab: number, host: GuardHost) => Act | undefined;

const clear: Translate = (params, tab, host) => {
  const range = params.ranges?.[0] ?? host.selection();
  if (!range) return undefined;
  const rows = range.endRow - range.startRow + 1;
  const columns = range.endColumn - range.startColumn + 1;
  return { kind: 'clear', tab, row: range.startRow + 1, column: range.startColumn + 1, rows, columns };
};

const translations: Record<string, Translate> = {
  'sheet.command.set-range-values': (params, tab) => {
    const typed = valuesOf(params.range, params.value);
    return typed && { kind: 'type', tab, row: typed.row + 1, column: typed.column + 1, values: typed.values };
  },
  'sheet.command.auto-fill': (params, tab, host) => {
    const { sourceRange: source, targetRange: target } = params;
    if (!source || !target) return undefined;
    const values = host.fill(tab, source, target);
    return { kind: 'type', tab, row: target.startRow + 1, column: target.startColumn + 1, values };
  },
  'sheet.command.clear-selection-content': clear,
  'sheet.command.clear-selection-all': clear,
  'sheet.command.delta-column-width': (params, tab, host) => {
    if (params.anchorCol === undefined || params.deltaX === undefined) return undefined;
    const width = Math.max(24, Math.round(host.columnWidth(tab, params.anchorCol) + params.deltaX));
    return { kind: 'width', tab, column: params.anchorCol + 1, width };
  },
  'sheet.command.move-cols': (params, tab) => {
    const from = columnOf(params.fromRange);
    const to = columnOf(params.toRange);
    return from === undefined || to === undefined ? undefined : { kind: 'moveColumn', tab, from: from + 1, to: to + 1 };
  },
  'sheet.command.set-filter-criteria': (params, tab) =>
    params.col === undefined || isForeign(params.criteria)
      ? undefined
      : { kind: 'filter', tab, column: params.col + 1, visible: visibleValues(params.criteria) },
};

/**
 * Lets nothing change the grid but the workbench itself: a person's command becomes an act for the server, every
 * other change of the sheet is refused. What comes back is written by `write`, so that there is no echo.
 */
export class Guard {
  private writing = 0;
  private typed: { text: string } | undefined;

  constructor(
    private readonly commands: U.ICommandService,
    private readonly units: U.IUniverInstanceService,
    private readonly host: GuardHost,
  ) {
    commands.beforeCommandExecuted((info, options) =>
      this.judge(info, options as { fromFormula?: boolean } | undefined),
    );
  }

  /** Runs `change` as the workbench's own: its mutations pass. */
  write<T>(change: () => T): T {
    this.writing += 1;
    try {
      return change();
    } finally {
      this.writing -= 1;
    }
  }

  /** Executes one mutation of the grid as the workbench's own. */
  mutate(id: string, params: object, options?: U.IExecutionOptions): void {
    this.write(() => this.commands.syncExecuteCommand(id, params, options));
  }

  private judge(info: Readonly<U.ICommandInfo>, options: { fromFormula?: boolean } | undefined): void {
    if (this.writing > 0 || options?.fromFormula || isQuiet(info.id)) return;
    const params = (info.params ?? {}) as Params & { visible?: boolean; keycode?: number };
    if (info.id === 'sheet.operation.set-cell-edit-visible') this.remember(params);
    if (info.id === 'univer.command.undo' || info.id === 'univer.command.redo') this.undo(info.id);
    if (info.type === U.CommandType.MUTATION) throw new U.CanceledError();
    const translate = translations[info.id];
    if (!translate) return;
    const tab = this.host.tabId(params.subUnitId);
    const act = tab === undefined ? undefined : translate(this.withTyped(info.id, params), tab, this.host);
    if (act && !this.unchanged(act)) this.host.act(act);
    throw new U.CanceledError();
  }

  /** An editor that was left as it was is no edit; it would fire triggers. */
  private unchanged(act: Act): boolean {
    if (act.kind !== 'type' || act.values.length !== 1 || act.values[0]?.length !== 1) return false;
    return act.values[0][0] === this.host.inputText(act.tab, act.row - 1, act.column - 1);
  }

  private undo(id: string): void {
    if (this.units.getFocusedUnit()?.type === U.UniverInstanceType.UNIVER_DOC) return;
    this.host.act({ kind: id.endsWith('undo') ? 'undo' : 'redo' });
    throw new U.CanceledError();
  }

  /** The editor closes: what stands in it is what the person typed, before the grid reads a number out of it. */
  private remember(params: { visible?: boolean; keycode?: number }): void {
    this.typed = undefined;
    if (params.visible || params.keycode === 27) return;
    const editor = this.units.getUnit<U.DocumentDataModel>(U.DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    if (editor) this.typed = { text: textOf(editor.getSnapshot().body?.dataStream ?? '') };
  }

  private withTyped(id: string, params: Params): Params {
    if (id !== 'sheet.command.set-range-values' || !this.typed) return params;
    const { text } = this.typed;
    this.typed = undefined;
    return { ...params, value: { v: text } };
  }
}
