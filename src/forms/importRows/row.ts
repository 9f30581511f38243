import type { WhatIf } from '../../app/desk/rules.ts';
import type { Column } from '../../define/column.ts';
import type { Known } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { isAskedFirst } from '../../domain/asked-first.ts';
import { type Cell, isEmptyCell, isErrorCell } from '../../domain/cell.ts';
import { normaliseName } from '../../domain/names.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Reading, Refusal } from '../../domain/reading.ts';
import type { Lang, Text } from '../../domain/text.ts';
import type { DataTableName } from '../../tables/index.ts';
import type { CellWord, ImportCalls } from './shape.ts';

type Names = ImportCalls['judgeRows']['input']['names'];
type Row = ImportCalls['judgeRows']['input']['rows'][number];

/** What a row of a list is judged by. */
export interface Measure {
  readonly name: DataTableName;
  readonly table: Table;
  readonly known: Known;
  readonly names: Names;
  /** Names that the list itself brings, where it is one of associations: one may belong to another. */
  readonly brought: readonly string[];
  readonly reading: Reading;
  /** In which language cells are written. */
  readonly sheetLang: Lang;
  readonly rules: WhatIf;
}

/** A row as the tab's columns read it. */
export interface ReadRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly cells: Cells;
  readonly unread: readonly CellWord[];
  /** As they stand in the list, by column: those that are not read, and names that the register lacks. */
  readonly unreadCells: readonly (readonly [string, Cell])[];
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  /** The name with its level, where the list has it without. */
  readonly named?: string | undefined;
}

/** The register's name behind a typed one: by itself, by what a person answered, or as one that comes with this list. */
function nameOf(typed: string, { known, names, brought }: Measure): string | undefined {
  const found = known.associations.find(typed);
  if (found !== undefined) return found;
  const meant = names.known.find((one) => one.typed === typed)?.name;
  if (meant !== undefined) return known.associations.find(meant);
  const wanted = normaliseName(typed);
  return [...names.create.map(({ name }) => name), ...brought].find((name) => {
    const made = normaliseName(name);
    return made.bare === wanted.bare && (wanted.level === '' || made.level === '' || made.level === wanted.level);
  });
}

/** A refusal with its readings, each as it would be typed. */
const wordOf = (column: string, refused: Refusal, { lang }: Reading): CellWord => {
  const text = { de: refused.de, en: refused.en };
  const suggestions = (refused.readings ?? []).map((one) => one[lang]);
  return suggestions.length > 0 ? { column, text, suggestions } : { column, text };
};

const FORMULA_FAILED: Text = {
  de: 'Der Fehler einer Formel. Bitte trag den Wert ein.',
  en: 'The error of a formula. Please enter the value.',
};
const NOTHING_GIVEN: Text = {
  de: 'Ein Betrag von 0 ist keine Zuwendung. Bitte einen Betrag über 0.',
  en: 'An amount of 0 is no contribution. Please enter an amount above 0.',
};
const NO_COLUMN: Text = {
  de: 'Mehr Felder als in der Kopfzeile. Bitte sieh in der Liste nach.',
  en: 'More fields than in the header row. Please check the list.',
};

/** Reads a row of a list by the codecs of the tab's own columns; nothing is dropped or guessed. */
export function readRow({ cells }: Row, measure: Measure): ReadRow {
  const { table, reading } = measure;
  const columns: Readonly<Record<string, Column>> = table.columns;
  const values: Record<string, unknown> = {};
  const printed: Record<string, Cell> = {};
  const unread: CellWord[] = [];
  const unknown: string[] = [];
  const unreadCells: [string, Cell][] = [];
  for (const [key, cell] of Object.entries(cells as Cells)) {
    const column = columns[key];
    if (isEmptyCell(cell)) continue;
    if (column === undefined || (column.writer === 'tool' && key !== 'id')) {
      unread.push({ column: key, text: NO_COLUMN });
      continue;
    }
    if (isErrorCell(cell)) {
      unread.push({ column: key, text: FORMULA_FAILED });
      unreadCells.push([key, cell]);
      continue;
    }
    const parsed = column.codec.parse(cell, reading);
    if (!parsed.ok) {
      unread.push(wordOf(key, parsed.problem, reading));
      unreadCells.push([key, cell]);
      continue;
    }
    if (parsed.value === 0 && key === 'amount' && table.name === 'contributions') {
      unread.push({ column: key, text: NOTHING_GIVEN });
      unreadCells.push([key, cell]);
      continue;
    }
    const name = column.to === 'associations' ? nameOf(String(parsed.value), measure) : parsed.value;
    if (name === undefined) {
      unknown.push(String(parsed.value));
      unreadCells.push([key, cell]);
    } else {
      values[key] = name;
      printed[key] = column.codec.print(name, measure.sheetLang);
    }
  }
  const named = fullName(values, measure);
  if (named !== undefined) [values.name, printed.name] = [named, named];
  const missing = Object.entries(columns)
    .filter(
      ([key, { required, writer }]) => required && writer === 'person' && isEmptyCell((cells as Cells)[key] ?? ''),
    )
    .map(([key]) => key);
  return { values, cells: printed, unread, unreadCells, unknown, missing, named };
}

/** The name of an association with its level before it, as the register names them; nothing where it has it already. */
function fullName({ name, level }: Readonly<Record<string, unknown>>, { table }: Measure): string | undefined {
  if (table.name !== 'associations' || typeof name !== 'string' || typeof level !== 'string') return undefined;
  return level === 'Bund' || normaliseName(name).level !== '' ? undefined : `${level} ${name}`;
}

/** Rules whose words are said here in another way: what is missing, what cannot be read. */
const SAID_ELSEWHERE: readonly string[] = ['Q-01', 'Q-02'];

/** What the rules say of a row: what looks like words about persons, and all else. */
export function wordsOn(row: ReadRow, measure: Measure): { personal: CellWord[]; hints: Text[] } {
  const personal: CellWord[] = [];
  const { named } = row;
  const hints: Text[] =
    named === undefined ? [] : [{ de: `Dort heißt er „${named}“.`, en: `There it is called "${named}".` }];
  for (const { rule, column, what } of measure.rules.alone(measure.name, row.cells)) {
    if (SAID_ELSEWHERE.includes(rule)) continue;
    const names = rule === 'Q-03' && column !== undefined && measure.table.columns[column]?.to === 'associations';
    if (isAskedFirst(rule) && column !== undefined) personal.push({ column, text: what });
    else if (!names) hints.push(what);
  }
  return { personal, hints };
}
