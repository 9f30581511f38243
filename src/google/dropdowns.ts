import { columnLetters, type Sheet } from './book.ts';
import { below, type Rows } from './look.ts';
import { isRange, placeOf, type TabLook } from './tab-look.ts';

type Dropdown = GoogleAppsScript.Spreadsheet.DataValidation;

/** What a dropdown offers; nothing where that was a column which is deleted by now: asking for it may throw. */
function criterionOf(rule: Dropdown | null | undefined): unknown {
  try {
    return rule?.getCriteriaValues()[0];
  } catch {
    return undefined;
  }
}

/** Dropdowns that this run has built: columns with the same choices get a copy. */
const dropdowns = new Map<string, Dropdown>();

function dropdown(
  key: string,
  choices: (
    builder: GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  ) => GoogleAppsScript.Spreadsheet.DataValidationBuilder,
  help: string,
): Dropdown {
  // It suggests and never rejects: a rejecting one makes a script's own write throw.
  const builder = dropdowns.get(key)?.copy() ?? choices(SpreadsheetApp.newDataValidation()).setAllowInvalid(true);
  const rule = builder.setHelpText(help).build();
  dropdowns.set(key, rule);
  return rule;
}

/**
 * A dropdown of these values, where the column has another one or none; says whether it was set. `sameHelp`: its help is as
 * setup left it last and need not be asked for.
 */
export function suggestList(
  rows: Rows,
  column: number,
  values: readonly string[],
  help: string,
  { look, sameHelp }: Standing,
): boolean {
  const now = look?.dropdown(rows.headerLine, column);
  const held = criterionOf(now);
  if (Array.isArray(held) && held.join('\n') === values.join('\n') && (sameHelp || now?.getHelpText() === help))
    return false;
  const rule = dropdown(JSON.stringify(values), (builder) => builder.requireValueInList([...values], true), help);
  below(rows, column).setDataValidation(rule);
  return true;
}

/** How a tab looks, and whether help and place of what is offered are as setup left them last. */
export interface Standing {
  readonly look: TabLook | undefined;
  readonly sameHelp: boolean;
}

/** Takes a dropdown away that the column has from before; says whether there was one. */
export function suggestNothing(rows: Rows, column: number, look: TabLook | undefined): boolean {
  if (!look?.dropdown(rows.headerLine, column)) return false;
  below(rows, column).clearDataValidations();
  return true;
}

/** A column of another tab that dropdowns offer, with its place; the column itself is asked for where one is set. */
export interface Source {
  readonly range: () => GoogleAppsScript.Spreadsheet.Range;
  readonly a1: string;
}

/** A column below its header as such a source; from 1. */
export function sourceIn(rows: Rows, column: number): Source {
  const last = rows.headerLine + rows.rows;
  const letters = columnLetters(column);
  return { range: () => below(rows, column), a1: `${letters}${rows.headerLine + 1}:${letters}${last}` };
}

/** A dropdown of the association's names: one column of another tab. Says whether it was set. */
export function suggestFrom(
  rows: Rows,
  column: number,
  source: Source,
  help: string,
  { look, sameHelp }: Standing,
): boolean {
  const now = look?.dropdown(rows.headerLine, column);
  const held = criterionOf(now);
  const stands = isRange(held) && (sameHelp || (placeOf(held) === source.a1 && now?.getHelpText() === help));
  if (stands) return false;
  const rule = dropdown('names', (builder) => builder.requireValueInRange(source.range(), true), help);
  below(rows, column).setDataValidation(rule);
  return true;
}

interface CellList {
  readonly values: readonly string[];
  readonly help: string;
  /** Whether it is set even where the same values stand: what is said of them has changed. */
  readonly anew: boolean;
}

/** Dropdowns of single cells of a column, where a cell has none yet; by row from 1. */
export function suggestInCells(sheet: Sheet, column: number, lists: ReadonlyMap<number, CellList>): void {
  const last = Math.max(0, ...lists.keys());
  if (last === 0) return;
  const range = sheet.getRange(1, column, last, 1);
  const now = range.getDataValidations();
  const wanted = now.map(([held], index) => {
    const list = lists.get(index + 1);
    const values = criterionOf(held);
    const stands = Array.isArray(values) && list?.values.join() === values.join() && !list.anew;
    return list && !stands
      ? [dropdown(JSON.stringify(list.values), (one) => one.requireValueInList([...list.values], true), list.help)]
      : [held ?? null];
  });
  if (wanted.some(([one], index) => one !== (now[index]?.[0] ?? null))) range.setDataValidations(wanted);
}
