import { readAll, type Sheet, writeBlock } from '../../google/book.ts';
import { tables } from '../../tables/index.ts';
import { layoutProblem } from '../reading/problems.ts';
import { cellsOfLine, firstRowLine } from '../reading/rows.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { listedWord, wordOnSetting } from '../settings-word.ts';
import type { EditDesk } from './edited.ts';
import { placeOf } from './place.ts';

/**
 * Answers an edit in the tab Einstellungen at once: a value that cannot be read is said in its column Prüfung,
 * one of a list in another spelling becomes the list's own, so that the cell has no red corner.
 */
export function answerSettings(range: GoogleAppsScript.Spreadsheet.Range, sheet: Sheet, desk: EditDesk): void {
  const lang = desk.reader.lang();
  // What stands in this tab is known from the cache.
  desk.reader.forgetFacts();
  const all = readAll(sheet, desk.zone);
  const layout = layoutIn(tables.settings, sheet, all);
  const problem = layoutProblem(tables.settings, layout);
  const at = layout.columnAt.check;
  if (problem || at === undefined) {
    if (problem) desk.tell(problem, 'both');
    return;
  }
  const { first: from, last, left, right } = placeOf(range.getA1Notation());
  const first = Math.max(firstRowLine(layout), from);
  const block = all.slice(first - 1, last);
  const words = block.map((line) => [wordOnSetting(cellsOfLine(layout, line), lang)]);
  if (words.some(([word], index) => word !== (block[index]?.[at] ?? '')))
    writeBlock(sheet, first, at + 1, words, desk.zone);
  const valueAt = layout.columnAt.value;
  const only = block.length === 1 ? block[0] : undefined;
  const word = only && listedWord(cellsOfLine(layout, only), lang);
  const isOfEdit = valueAt !== undefined && valueAt + 1 >= left && valueAt + 1 <= right;
  if (word === undefined || !isOfEdit || sheet.getRange(first, valueAt + 1).getFormula() !== '') return;
  writeBlock(sheet, first, valueAt + 1, [[word]], desk.zone);
}
