import { type Cell, isEmptyCell } from '../domain/cell.ts';
import { type NameIndex, UNKNOWN_ASSOCIATION } from '../domain/names.ts';
import type { Cells } from '../domain/plan.ts';
import type { Reading, Refusal } from '../domain/reading.ts';
import { type FieldProblem, fail, ok, type Result } from '../domain/result.ts';
import { both, type SheetLang, type Text } from '../domain/text.ts';
import type { Column } from './column.ts';

const NO_SUCH_FIELD: Text = {
  de: 'Dieses Feld gibt es hier nicht. Bitte lade die Seite neu.',
  en: 'This field does not exist here. Please reload the page.',
};
const TOOL_FIELD: Text = {
  de: 'Dieses Feld füllt das Werkzeug. Bitte lass es leer.',
  en: 'The tool fills this field. Please leave it empty.',
};
const NOT_TYPED: Text = { de: 'Bitte Text oder eine Zahl.', en: 'Please enter text or a number.' };
const UNKNOWN_NAME_NEAR: Text = {
  de: 'Diesen Verband kennen wir nicht. Meinst Du:',
  en: 'We do not know this association. Did you mean:',
};
const tooLong = (most: number): Text =>
  both((lang) => (lang === 'de' ? `Bitte höchstens ${most} Zeichen.` : `Please use at most ${most} characters.`));

/** A column that names associations: they are known by name, others by id. */
export const isAssociation = (column: Column | undefined): boolean => column?.to === 'associations';

/** The columns that a form asks for, as a lookup that knows no inherited names, such as "constructor". */
export type AskedColumns = ReadonlyMap<string, Column>;

const cellOf = (raw: unknown): Cell | undefined =>
  typeof raw === 'string'
    ? raw.trim()
    : typeof raw === 'boolean' || (typeof raw === 'number' && Number.isFinite(raw))
      ? raw
      : raw === null || raw === undefined
        ? ''
        : undefined;

function readAssociation(typed: string, names: NameIndex): Result<string, FieldProblem> {
  const found = names.find(typed);
  if (found !== undefined) return ok(found);
  const suggestions = names.suggest(typed);
  return fail(suggestions.length > 0 ? { text: UNKNOWN_NAME_NEAR, suggestions } : { text: UNKNOWN_ASSOCIATION });
}

/** Where one text has two readings, both are offered, each as it is read. */
function problemOf(refused: Refusal, column: Column, reading: Reading): FieldProblem {
  const text = { de: refused.de, en: refused.en };
  const suggestions = (refused.readings ?? [])
    .map((one) => one[reading.lang])
    .filter((one) => column.codec.parse(one, reading).ok);
  return suggestions.length > 0 ? { text, suggestions } : { text };
}

/** What a form may ask beside its columns: the longest answer of each, the names of the register, how answers are read. */
export interface EntryContext {
  readonly names: NameIndex;
  readonly reading: Reading;
  /** Letters of an answer at most. */
  readonly longest: (key: string) => number;
}

/** One answer through its column's codec; `undefined` where it is empty. */
function readAnswer(
  column: Column | undefined,
  raw: unknown,
  longest: number,
  { names, reading }: EntryContext,
): Result<unknown, FieldProblem> {
  if (column === undefined) return fail({ text: NO_SUCH_FIELD });
  if (column.writer === 'tool') return fail({ text: TOOL_FIELD });
  const cell = cellOf(raw);
  if (cell === undefined) return fail({ text: NOT_TYPED });
  if (isEmptyCell(cell)) return ok(undefined);
  if (typeof cell === 'string' && cell.length > longest) return fail({ text: tooLong(longest) });
  const parsed = column.codec.parse(cell, reading);
  if (!parsed.ok) return fail(problemOf(parsed.problem, column, reading));
  return isAssociation(column) ? readAssociation(String(parsed.value), names) : ok(parsed.value);
}

export interface ReadEntry {
  /** Values as the columns' codecs gave them; empty answers are left out. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What is wrong, by field: all of it at once. */
  readonly fields: Record<string, FieldProblem>;
}

/** Reads a form's answers by the table's own columns; nothing is dropped or guessed. */
export function readEntry(
  columns: AskedColumns,
  raw: Readonly<Record<string, unknown>>,
  context: EntryContext,
): ReadEntry {
  const fields: Record<string, FieldProblem> = {};
  const values: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(raw)) {
    const result = readAnswer(columns.get(key), answer, context.longest(key), context);
    if (!result.ok) fields[key] = result.problem;
    else if (result.value !== undefined) values[key] = result.value;
  }
  return { values, fields };
}

/** Values as cells, as the columns print them. */
export function cellsOfValues(columns: AskedColumns, values: ReadEntry['values'], lang: SheetLang): Cells {
  const cells: Record<string, Cell> = {};
  for (const [key, column] of columns) {
    const value = values[key];
    if (value !== undefined) cells[key] = column.codec.print(value, lang);
  }
  return cells;
}
