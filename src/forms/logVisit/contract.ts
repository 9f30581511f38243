import { type AskedColumns, cellsOfValues, readEntry } from '../../define/entry.ts';
import { NO_DAY } from '../../domain/day-typed.ts';
import type { NameIndex } from '../../domain/names.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Reading } from '../../domain/reading.ts';
import { type FieldProblem, fail, ok, type Problem, type Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { ValuesIn } from '../../tables/index.ts';
import { visits } from '../../tables/visits.ts';
import { hoursBetween } from './shape.ts';

const REQUIRED: Readonly<Record<string, Text>> = {
  kind: { de: 'Bitte wähle, was Ihr gemacht habt.', en: 'Please choose what you did.' },
  start: NO_DAY,
  guest: { de: 'Bitte wähle den Verband, der geholfen hat.', en: 'Please choose the association that helped.' },
  host: { de: 'Bitte wähle den Verband, bei dem Ihr wart.', en: 'Please choose the association that hosted.' },
  people: {
    de: 'Bitte eine Zahl ab 1. Geschätzt reicht.',
    en: 'Please enter a number from 1. An estimate is enough.',
  },
};
/** Notes hold a few paragraphs, other fields one line. */
const longest = (key: string): number => (key === 'note' || key === 'learned' ? 5_000 : 300);

export interface ReadVisit {
  /** Values as the columns' codecs gave them. */
  readonly values: Readonly<Record<string, unknown>>;
  /** The same as cells to write. */
  readonly cells: Cells;
}

const columns: AskedColumns = new Map(Object.entries(visits.columns));

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
export function readVisit(
  raw: Readonly<Record<string, unknown>>,
  names: NameIndex,
  reading: Reading,
): Result<ReadVisit> {
  const { values: read, fields } = readEntry(columns, raw, { names, reading, longest });
  for (const [key, text] of Object.entries(REQUIRED))
    if (fields[key] === undefined && (read[key] === undefined || (key === 'people' && read[key] === 0)))
      fields[key] = { text };
  if (Object.keys(fields).length > 0) return fail(refusal(fields));
  const values = withDerived(read);
  return ok({ values, cells: cellsOfValues(columns, values, reading.lang) });
}

const refusal = (fields: Readonly<Record<string, FieldProblem>>): Problem => ({
  code: 'invalid',
  text: {
    de: 'Noch nicht gespeichert. Bitte sieh Dir die Angaben an.',
    en: 'Not saved yet. Please look at these entries.',
  },
  fields,
});
