import type { Tab } from '../../emulator/workbook.ts';
import { drawCellLooks } from './cell-looks.ts';
import type { Choices, Place } from './choices.ts';
import { conditionalLook } from './conditional.ts';
import { listOf } from './options.ts';
import type { State } from './reconcile.ts';
import { textOf } from './values.ts';
import * as U from './vendor.ts';

/** Draws the mark of dropdown cells, and lets their list open by the mark and follow what is typed. */
export function offerChoices(
  injector: U.Injector,
  choices: Choices,
  book: () => State,
  tabOfSheet: (sheet: string) => Tab | undefined,
): void {
  const place = (sheet: string, row: number, column: number): Place | undefined => {
    const tab = tabOfSheet(sheet);
    return tab && { tabId: tab.id, row, column };
  };
  drawCellLooks(
    injector,
    (sheet, row, column) => {
      const tab = tabOfSheet(sheet);
      if (!tab) return undefined;
      const list = listOf(book(), tab.rows[row], column) !== undefined;
      const style = conditionalLook(book(), tab, row, column);
      return list || style ? { list, style } : undefined;
    },
    (sheet, row, column) => {
      const at = place(sheet, row, column);
      // The press selects its cell first.
      if (at) setTimeout(() => choices.toggle(at));
    },
  );
  const bridge = injector.get(U.IEditorBridgeService);
  let editing: Place | undefined;
  bridge.visible$.subscribe(({ visible }) => {
    const cell = visible ? bridge.getEditCellState() : undefined;
    const at = cell ? place(cell.sheetId, cell.row, cell.column) : undefined;
    if (at) choices.editorOpened(at);
    // It is told of a closed editor at each press, and may be told late: the list of another cell stays.
    else if (!visible && editing) choices.editorClosed(editing);
    editing = at;
  });
  injector.get(U.ICommandService).onCommandExecuted(({ id, params }) => {
    if (id !== 'doc.mutation.rich-text-editing') return;
    const editor = U.DOCS_NORMAL_EDITOR_UNIT_ID_KEY;
    if ((params as { unitId?: string }).unitId !== editor) return;
    const text = injector.get(U.IUniverInstanceService).getUnit<U.DocumentDataModel>(editor)?.getSnapshot();
    choices.typed(textOf(text?.body?.dataStream ?? ''));
  });
}
