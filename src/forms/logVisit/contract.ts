import type { Column } from '../../define/column.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import type { NameIndex } from '../../domain/names.ts';
import type { Cells } from '../../domain/plan.ts';
import { type FieldProblem, fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, type Lang, type Text } from '../../domain/text.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { visits } from '../../tables/visits.ts';
import { hoursBetween } from './shape.ts';

const REQUIRED: Readonly<Record<string, Text>> = {
  kind: { de: 'Bitte wähle, was Ihr gemacht habt.', en: 'Please choose what you did.' },
  start: { de: 'Bitte ein Datum wie 30.08.2026', en: 'Please enter a date like 30.08.2026' },
  guest: { de: 'Bitte wähle den Verband, der geholfen hat.', en: 'Please choose the association that helped.' },
  host: { de: 'Bitte wähle den Verband, bei dem Ihr wart.', en: 'Please choose the association that hosted.' },
  people: {
    de: 'Bitte eine Zahl ab 1. Geschätzt reicht.',
    en: 'Please enter a number from 1. An estimate is enough.',
  },
};
const NO_SUCH_FIELD: Text = { de: 'Dieses Feld gibt es hier nicht.', en: 'This field does not exist here.' };
const TOOL_FIELD: Text = { de: 'Dieses Feld füllt das Werkzeug.', en: 'The tool fills this field.' };
const NOT_TYPED: Text = { de: 'Bitte Text oder eine Zahl.', en: 'Please enter text or a number.' };
const UNKNOWN_NAME: Text = {
  de: 'Diesen Verband kennen wir nicht.',
  en: 'We do not know this association.',
};
const UNKNOWN_NAME_NEAR: Text = {
  de: 'Diesen Verband kennen wir nicht. Meinst Du:',
  en: 'We do not know this association. Did you mean:',
};

/** Notes hold a few paragraphs, other fields one line. */
const longest = (key: string): number => (key === 'note' || key === 'learned' ? 5_000 : 300);
const tooLong = (most: number): Text =>
  both((lang) => (lang === 'de' ? `Bitte höchstens ${most} Zeichen.` : `Please use at most ${most} characters.`));

export interface ReadVisit {
  /** Values as the columns' codecs gave them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The same as cells to write. */
  readonly cells: Cells;
}

/* The columns as a lookup that knows no inherited names, such as "constructor". */
const columns: ReadonlyMap<string, Column> = new Map(Object.entries(visits.columns));

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
  return fail(suggestions.length > 0 ? { text: UNKNOWN_NAME_NEAR, suggestions } : { text: UNKNOWN_NAME });
}

/** One answer through its column's codec; `undefined` where it is empty. */
function readAnswer(key: string, raw: unknown, names: NameIndex): Result<unknown, FieldProblem> {
  const column = columns.get(key);
  if (column === undefined) return fail({ text: NO_SUCH_FIELD });
  if (column.writer === 'tool') return fail({ text: TOOL_FIELD });
  const cell = cellOf(raw);
  if (cell === undefined) return fail({ text: NOT_TYPED });
  if (isEmptyCell(cell)) return ok(undefined);
  if (typeof cell === 'string' && cell.length > longest(key)) return fail({ text: tooLong(longest(key)) });
  const parsed = column.codec.parse(cell);
  if (!parsed.ok) return fail({ text: parsed.problem });
  return column.to === 'associations' ? readAssociation(String(parsed.value), names) : ok(parsed.value);
}

function withDerived(values: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { from, to, end, start, hours } = values as ValuesIn<'visits'>;
  const oneDay = end === undefined || end === start;
  const derived =
    hours === undefined && oneDay && from !== undefined && to !== undefined ? hoursBetween(from, to) : undefined;
  return { status: 'done', ...values, ...(derived === undefined ? {} : { hours: derived }) };
}

/**
 * Reads the answers by the table's own columns. Refuses with a problem for each field that is wrong, missing or
 * unknown, so that a person sees all of them at once; nothing is dropped or guessed.
 */
export function readVisit(raw: Readonly<Record<string, unknown>>, names: NameIndex, lang: Lang): Result<ReadVisit> {
  const fields: Record<string, FieldProblem> = {};
  const read: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(raw)) {
    const result = readAnswer(key, answer, names);
    if (!result.ok) fields[key] = result.problem;
    else if (result.value !== undefined) read[key] = result.value;
  }
  for (const [key, text] of Object.entries(REQUIRED))
    if (fields[key] === undefined && (read[key] === undefined || (key === 'people' && read[key] === 0)))
      fields[key] = { text };
  if (Object.keys(fields).length > 0) return fail(refusal(fields));
  const values = withDerived(read);
  const cells: Record<string, Cell> = {};
  for (const [key, column] of columns) {
    const value = values[key];
    if (value !== undefined) cells[key] = column.codec.print(value, lang);
  }
  return ok({ values, cells });
}

const refusal = (fields: Readonly<Record<string, FieldProblem>>): Problem => ({
  code: 'invalid',
  text: {
    de: 'Noch nicht gespeichert. Bitte sieh Dir die Angaben an.',
    en: 'Not saved yet. Please look at these entries.',
  },
  fields,
});
