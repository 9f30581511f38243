import type { Table } from '../../define/table.ts';
import { counted } from '../../domain/counted.ts';
import type { Problem } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import { headerOf } from '../../google/book.ts';
import { type DataTableName, dataTables, tables } from '../../tables/index.ts';
import type { Layout } from '../reading/layout.ts';
import { layoutProblem } from '../reading/problems.ts';
import { firstRowLine } from '../reading/rows.ts';
import { layoutIn } from '../reading/tab-reads.ts';
import { mendCutOff } from './cut-off.ts';
import type { EditDesk, EditEvent } from './edited.ts';
import { answerPeriod } from './period.ts';
import { placeOf } from './place.ts';
import { noteFormerName } from './renamed.ts';
import { answerRows } from './rows.ts';
import { answerRules } from './rules.ts';
import { answerSettings } from './settings.ts';

/** Someone sorted, or moved columns, between two looks: so often it is tried anew. The next check does what is left. */
const TRIES = 2;

/** More rows than this at once are left to the next check: a simple trigger has 30 seconds. */
const MOST_ROWS = 6_000;

const isTab = ({ tab }: Pick<Table, 'tab'>, name: string): boolean => name === tab.de || name === tab.en;

const tableNamed = (tab: string): DataTableName | undefined =>
  dataTables.find((name) => tables[name].tab.de === tab || tables[name].tab.en === tab);

/**
 * Answers an edit at once: rows get their id and their word in Prüfung, the edited cells their written form and format.
 * Needs no authorisation and takes no lock. It may never run for an edit: the next check gives ids and words as well.
 */
export function answerEdit(event: EditEvent, dashboard: Text, open: () => EditDesk): void {
  const sheet = event.range.getSheet();
  const tab = sheet.getName();
  const name = tableNamed(tab);
  if (isTab({ tab: dashboard }, tab)) {
    answerPeriod(event, sheet, open());
    return;
  }
  if (name === undefined && !isTab(tables.settings, tab) && !isTab(tables.ruleSettings, tab)) return;
  const desk = open();
  const doubt = desk.reader.doubtOf(name ?? (isTab(tables.settings, tab) ? 'settings' : 'ruleSettings'), sheet);
  if (doubt) {
    desk.tell(doubt);
    return;
  }
  if (!desk.reader.unfit()) mendCutOff(desk.reader);
  if (name === undefined) {
    if (isTab(tables.settings, tab)) answerSettings(event.range, sheet, desk);
    if (isTab(tables.ruleSettings, tab)) answerRules(event.range, sheet, desk);
    return;
  }
  const unfit = desk.reader.unfit();
  if (unfit) {
    // What the settings say is not read from a layout that may have moved them.
    desk.tell(unfit, 'both');
    return;
  }
  const edit = placeOf(event.range.getA1Notation());
  if (edit.last < edit.first) return;
  let before: Layout | undefined;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const top = headerOf(sheet);
    const lines = desk.reader.cellsOf(top);
    const layout = layoutIn(tables[name], sheet, lines);
    // Where a column is in doubt, nothing is written: the repair asks.
    const problem = layoutProblem(tables[name], layout);
    if (problem) {
      noteFormerName({ name, sheet, layout, place: edit, oldValue: event.oldValue }, desk.reader);
      desk.tell(problem);
      return;
    }
    // Columns that moved since: nobody knows which cells were edited, so rows get ids and words only.
    const moved = before !== undefined && JSON.stringify(before.columnAt) !== JSON.stringify(layout.columnAt);
    const first = Math.max(firstRowLine(layout), edit.first);
    const place = moved ? { ...edit, first, left: 1, right: 0 } : { ...edit, first };
    before ??= layout;
    const rows = place.last - place.first + 1;
    if (rows < 1) return;
    if (rows > MOST_ROWS) {
      desk.tell(tooManyRows(rows));
      return;
    }
    if (
      answerRows(
        { name, sheet, layout, place, range: event.range, oldValue: event.oldValue, top, lines },
        desk,
        tried > 0,
      )
    )
      return;
  }
}

const tooManyRows = (rows: number): Problem => ({
  code: 'too-large',
  text: {
    de: `${counted(rows, 'Zeile', 'Zeilen')} auf einmal: Wähle „Transparenz prüfen“, dann kommen ihre Kennungen und die Spalte „Prüfung“. Sonst kommen sie heute Nacht.`,
    en: `${counted(rows, 'row', 'rows')} at once: choose "Check transparency", and their ids and the column "Check" come. Else they come tonight.`,
  },
});
