import { cellText } from '../../define/columns.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Problem } from '../../domain/result.ts';
import { readAll, type Sheet, writeBlock } from '../../google/book.ts';
import { documentFact } from '../../google/store.ts';
import { settingNamed, settings } from '../../settings/index.ts';
import { tables } from '../../tables/index.ts';
import { LANGUAGE_FACT } from '../reading/cached-facts.ts';
import { layoutProblem } from '../reading/problems.ts';
import { cellsOfLine, firstRowLine } from '../reading/rows.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { listedWord, settingsOf, wordOnSetting } from '../settings-word.ts';
import type { EditDesk } from './edited.ts';
import { placeOf } from './place.ts';

/** The language alone changes nothing that stands: what to do next is said at once, in both. */
function tellNextStep(edited: readonly Cells[], desk: EditDesk): void {
  const row = edited.find(({ key }) => settingNamed(cellText(key ?? ''))?.key === 'language');
  const noted = row && documentFact(LANGUAGE_FACT);
  const meant = row && settings.language.held(cellText(row.value ?? ''), 'de');
  if (noted !== undefined && meant !== noted) desk.tell(SWITCH_NEXT, 'both');
}

const SWITCH_NEXT: Problem = {
  code: 'not-set-up',
  text: {
    de: 'Umgestellt ist damit noch nichts. Wähle „Partnerschaften ▸ Einrichten und reparieren“: Dann folgen Tabs, Auswahlen und Prüfhinweise.',
    en: 'That alone switches nothing yet. Choose "Partnerships ▸ Set up and repair": tabs, choices and findings follow.',
  },
};

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
  const held = all.map((line) => cellsOfLine(layout, line));
  const words = block.map((line, index) => {
    const above = settingsOf(held.slice(firstRowLine(layout) - 1, first - 1 + index));
    return [wordOnSetting(cellsOfLine(layout, line), lang, above)];
  });
  if (words.some(([word], index) => word !== (block[index]?.[at] ?? '')))
    writeBlock(sheet, first, at + 1, words, desk.zone);
  tellNextStep(
    block.map((line) => cellsOfLine(layout, line)),
    desk,
  );
  const valueAt = layout.columnAt.value;
  const only = block.length === 1 ? block[0] : undefined;
  const word = only && listedWord(cellsOfLine(layout, only), lang);
  const isOfEdit = valueAt !== undefined && valueAt + 1 >= left && valueAt + 1 <= right;
  if (word === undefined || !isOfEdit || sheet.getRange(first, valueAt + 1).getFormula() !== '') return;
  writeBlock(sheet, first, valueAt + 1, [[word]], desk.zone);
}
