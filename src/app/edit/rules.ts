import { cellText } from '../../define/columns.ts';
import { type Cell, sameCell } from '../../domain/cell.ts';
import type { Cells } from '../../domain/plan.ts';
import { readAll, type Sheet, writeBlock } from '../../google/book.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import { TWICE, wordOnRule } from '../check/index.ts';
import { layoutProblem } from '../reading/problems.ts';
import { cellsOfLine, firstRowLine, parseRow } from '../reading/rows.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import type { EditDesk } from './edited.ts';
import { placeOf } from './place.ts';

/**
 * Answers an edit in the tab Regeln at once: what the rule now means stands in its column Prüfung, and a rule of law
 * gets its cells back. What the cache knew of the tab is forgotten.
 */
export function answerRules(range: GoogleAppsScript.Spreadsheet.Range, sheet: Sheet, desk: EditDesk): void {
  const lang = desk.reader.lang();
  desk.reader.forgetFacts();
  const { first: from, last } = placeOf(range.getA1Notation());
  // The whole tab at once: it is small, and its header and the row in two reads cost more.
  const all = readAll(sheet, desk.zone);
  const layout = layoutIn(tables.ruleSettings, sheet, all);
  const problem = layoutProblem(tables.ruleSettings, layout);
  if (problem) {
    desk.tell(problem);
    return;
  }
  const first = Math.max(firstRowLine(layout), from);
  if (last < first) return;
  const block = all.slice(first - 1, last);
  const ids = all.map((line) => cellText(cellsOfLine(layout, line).id ?? '').trim());
  const wanted = block.map((line, index): Cells => {
    const id = ids[first - 1 + index] ?? '';
    const isLower = id !== '' && ids.indexOf(id, firstRowLine(layout) - 1) < first - 1 + index;
    const row = parseRow(tables.ruleSettings, cellsOfLine(layout, line), first + index) as RowIn<'ruleSettings'>;
    const answer = desk.answerRule(row, lang);
    if (answer === undefined) return {};
    const said = isLower ? { ...answer, problems: [TWICE] } : answer;
    return { ...answer.restore, check: wordOnRule(said, lang) };
  });
  for (const key of ['level', 'active', 'figures', 'check']) {
    const at = layout.columnAt[key];
    if (at === undefined) continue;
    const differs = (index: number): boolean => {
      const cell: Cell | undefined = wanted[index]?.[key];
      return cell !== undefined && !sameCell(cell, block[index]?.[at] ?? '');
    };
    for (let index = 0; index < block.length; index += 1) {
      if (!differs(index)) continue;
      let end = index;
      while (differs(end)) end += 1;
      const cells = wanted.slice(index, end).map((one) => [one[key] ?? '']);
      writeBlock(sheet, first + index, at + 1, cells, desk.zone);
      index = end;
    }
  }
}
