import type { Column } from '../../define/column.ts';
import type { Known as Register } from '../../define/dataset.ts';
import { cellsOfValues, readEntry } from '../../define/entry.ts';
import type { Table } from '../../define/table.ts';
import { formatDay, isDay, weekdayName } from '../../domain/day.ts';
import type { NameIndex } from '../../domain/names.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Reading } from '../../domain/reading.ts';
import { type FieldProblem, fail, ok, type Result } from '../../domain/result.ts';
import type { Lang, SheetLang, Text } from '../../domain/text.ts';
import type { Answers, Entry, FieldRow, FieldSpec, Typed } from './spec.ts';

/** Any form: what its functions are given came from the columns of its own table. */
export type AnyEntry = Entry<Table, object, string>;
export type AnyField = FieldSpec<Table, object, unknown>;
export type Values = Readonly<Record<string, unknown>>;

const NEEDED: Text = { de: 'Diese Angabe brauchen wir.', en: 'We need this answer.' };
const REFUSED: Text = {
  de: 'Noch nicht gespeichert. Bitte sieh Dir die Angaben an.',
  en: 'Not saved yet. Please look at these entries.',
};

/** How answers are read, the day, and what a form knows beside them. */
export type Known = Reading & Pick<Answers<Table>, 'today' | 'facts' | 'row'>;

/** The columns that a form asks for: its table's, and the questions beside them. */
const columnsOf = ({ table, beside }: AnyEntry): ReadonlyMap<string, Column> =>
  new Map<string, Column>(Object.entries<Column>({ ...table.columns, ...beside }));

export const columnOf = ({ table, beside }: AnyEntry, key: string): Column | undefined =>
  table.columns[key] ?? beside?.[key];
/** The answers that a form cannot do without, in its order: they say in short which row it is. */
export const leadingOf = ({ fields }: AnyEntry): readonly string[] =>
  Object.keys(fields).filter((key) => fields[key]?.missing !== undefined);
export const fieldOf = ({ fields }: AnyEntry, key: string): AnyField => fields[key] ?? {};
const fieldsOf = ({ fields }: AnyEntry): readonly (readonly [string, AnyField])[] =>
  Object.entries<AnyField | undefined>(fields).map(([key, field]) => [key, field ?? {}]);

/** Notes hold a few paragraphs, other fields one line. */
const longestIn =
  (entry: AnyEntry) =>
  (key: string): number =>
    columnOf(entry, key)?.privacy === 'free text' ? 5_000 : 300;

/** The answers with what follows from them, and with what holds where nothing was answered. */
function complete(entry: AnyEntry, read: Values, known: Known): Values {
  const values: Record<string, unknown> = { ...read };
  for (const [key, { otherwise }] of fieldsOf(entry))
    if (values[key] === undefined && otherwise !== undefined) values[key] = otherwise;
  for (const [key, field] of fieldsOf(entry)) {
    const derived = values[key] === undefined ? field.derived?.(asAnswers(values, known)) : undefined;
    if (derived !== undefined) values[key] = derived;
  }
  return values;
}

const asAnswers = (values: Values, { today, facts, row }: Known): Answers<Table> => ({
  ...{ values, beside: values, today, facts, row },
});

/** What typed answers mean, as far as each can be read. */
export function answersOf(entry: AnyEntry, typed: Typed, known: Known): Answers<Table> {
  const values: Record<string, unknown> = {};
  for (const [key, column] of columnsOf(entry)) {
    const answer = typed[key]?.trim() ?? '';
    const read = answer === '' ? undefined : column.codec.parse(answer, known);
    if (read?.ok) values[key] = read.value;
  }
  return asAnswers(complete(entry, values, known), known);
}

/** The columns that are asked for now, in the order of the form. */
export function askedOf(entry: AnyEntry, answers: Answers<Table>): readonly string[] {
  const rows = entry.sections.flatMap((section): readonly FieldRow[] =>
    section.when?.(answers) === false ? [] : [...section.rows(answers), ...(section.rare?.rows(answers) ?? [])],
  );
  return [...new Set(rows.flat())];
}

/** An answer must be given to this column now; a column that the table requires is filled by what holds otherwise, too. */
export function isRequired(entry: AnyEntry, key: string, answers: Answers<Table>): boolean {
  const field = fieldOf(entry, key);
  if (field.required) return field.required(answers);
  return field.missing !== undefined || (columnOf(entry, key)?.required ?? false);
}

/** Values as cells of the sheet; answers to questions beside the columns are not among them. */
export const cellsOf = ({ table }: AnyEntry, values: Values, lang: SheetLang): Cells =>
  cellsOfValues(new Map(Object.entries<Column>(table.columns)), values, lang);

/**
 * Reads the answers by the table's own columns. Refuses with a problem for each field that is wrong, missing or
 * unknown, so that a person sees all of them at once; nothing is dropped or guessed.
 */
export function readAnswers(entry: AnyEntry, raw: Values, names: NameIndex, known: Known): Result<Values> {
  const columns = columnsOf(entry);
  const { values: read, fields } = readEntry(columns, raw, { names, reading: known, longest: longestIn(entry) });
  const values = complete(entry, read, known);
  const answers = asAnswers(values, known);
  const missing: Record<string, FieldProblem> = {};
  const keys = new Set([...fieldsOf(entry).map(([key]) => key), ...columns.keys()]);
  for (const key of keys) {
    const field = fieldOf(entry, key);
    const { least, missing: words = NEEDED } = field;
    const value = values[key];
    const lacking = value === undefined || (least !== undefined && typeof value === 'number' && value < least);
    if (fields[key] !== undefined) continue;
    if (lacking && isRequired(entry, key, answers)) missing[key] = { text: words };
    const wrong = field.wrong?.(answers);
    if (wrong !== undefined) missing[key] = { text: wrong };
  }
  const wrong = { ...missing, ...fields };
  if (Object.keys(wrong).length > 0) return fail({ code: 'invalid', text: REFUSED, fields: wrong });
  return ok(values);
}

/** The answers so far: those that can be read, with what follows from them. */
export function valuesSoFar(entry: AnyEntry, raw: Values, names: NameIndex, known: Known): Values {
  const { values } = readEntry(columnsOf(entry), raw, { names, reading: known, longest: longestIn(entry) });
  return complete(entry, values, known);
}

/** A value as the form's field shows it; what it shows is read as the same value. */
export function typedOf(column: Column, value: unknown, lang: Lang): string {
  if (column.kind === 'choices' && Array.isArray(value)) return value.join(',');
  if (column.options) return String(value);
  if (column.kind === 'day' && isDay(value)) return `${weekdayName(value, lang)} ${formatDay(value, lang)}`;
  const cell = column.codec.print(value, lang);
  return typeof cell === 'number' ? numberTyped(cell, lang) : column.codec.show(value, lang);
}

/** A typed answer as one reads it: a choice by its word, an amount with its unit; what cannot be read as it stands. */
export function answerInWords(entry: AnyEntry, key: string, typed: string, known: Known): string {
  const column = columnOf(entry, key);
  const read = column?.codec.parse(typed, known);
  return column && read?.ok ? column.codec.show(read.value, known.lang) : typed;
}

/** A number as one types it, without separators between thousands, which could be read two ways. */
const numberTyped = (value: number, lang: Lang): string =>
  String(Math.round(value * 1e6) / 1e6).replace('.', lang === 'de' ? ',' : '.');

/** What was entered earlier is what it was; what is entered now follows a merger. */
export const namesFor = (
  { associations, entered = associations }: Pick<Register, 'associations' | 'entered'>,
  row: unknown,
): NameIndex => (row === undefined ? entered : associations);
