import type { Column } from '../../src/define/column.ts';
import type { Cell } from '../../src/domain/cell.ts';
import { addDays, day, isDay } from '../../src/domain/day.ts';
import { stableId } from '../../src/domain/ids.ts';
import { cents } from '../../src/domain/money.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { type CellRows, demoCells } from '../../workbench/demo/dataset.ts';
import { demoOwner } from '../../workbench/demo/people.ts';
import type { DemoRow } from '../../workbench/demo/row.ts';
import { demoRows } from '../../workbench/demo/rows.ts';

type CellRow = Readonly<Record<string, Cell>>;
type Values = Readonly<Record<string, unknown>>;

/** One row in so many is a case for a rule; the others are as they should be. */
const CASE_EVERY = 50;

/** Days and amounts that differ from row to row, so that no two rows are the same entry. */
function varied(values: Values, at: number, sameDonorEvery: number): Values {
  const days = -7 * (at % 40);
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => {
      if (key === 'amount' && typeof value === 'number') return [key, cents(value + (at % 97))];
      if (key === 'donorNumber' && value !== undefined) return [key, String(10_000 + (at % sameDonorEvery))];
      return [key, isDay(value) && key !== 'postersRemovedOn' ? addDays(value, days) : value];
    }),
  );
}

/** Cells as the tool reads them from a sheet: days, numbers and texts. */
function printed(table: DataTableName, id: string, values: Values, typed: Values = {}): CellRow {
  const columns: Readonly<Record<string, Column>> = tables[table].columns;
  const cells: Record<string, Cell> = { id };
  for (const [key, column] of Object.entries(columns)) {
    const value = values[key];
    if (value !== undefined) cells[key] = column.codec.print(value, 'de');
    const text = typed[key];
    if (typeof text === 'string') cells[key] = text;
  }
  return cells;
}

/** Other guests in each round, and another year once all had been there, so that no two rows are the same visit. */
function otherGuest(values: Values, round: number, guests: readonly string[]): Values {
  const turned = guests[(guests.indexOf(String(values.guest)) + round) % guests.length];
  const years = 364 * Math.floor(round / guests.length);
  const days = Object.entries(values).map(([key, value]) => [key, isDay(value) ? addDays(value, -2 * years) : value]);
  return { ...Object.fromEntries(days), guest: turned === values.host ? values.guest : turned };
}

function many<T extends 'visits' | 'contributions'>(table: T, rows: readonly DemoRow<T>[], count: number): CellRow[] {
  const regular = rows.filter(({ shows }) => shows === undefined);
  const cases = rows.filter(({ shows }) => shows !== undefined);
  const guests = demoRows().associations.flatMap(({ values }) => values.name ?? []);
  return Array.from({ length: count }, (_, at) => {
    const isCase = at % CASE_EVERY === 0;
    const from = isCase ? cases : regular;
    const row = from[Math.floor(at / (isCase ? CASE_EVERY : 1)) % from.length];
    if (!row) throw new RangeError('The demo has no rows');
    const id = stableId(tables[table].prefix ?? 'X', `bench ${at}`);
    if (isCase) return printed(table, id, row.values, row.typed);
    const values = varied(row.values, at, Math.ceil(count / 3));
    const round = Math.floor(at / regular.length);
    return printed(table, id, table === 'visits' ? otherGuest(values, round, guests) : values, row.typed);
  });
}

/** The demo with its visits and contributions multiplied to `count` rows each. The same at every call. */
export function benchCells(count: number): CellRows {
  const rows = demoRows();
  return {
    ...demoCells(),
    visits: many('visits', rows.visits, count),
    contributions: many('contributions', rows.contributions, count),
  };
}

/** So many contacts get the evaluation of the last quarter. */
export const RECIPIENTS = 60;

/** Made-up contacts who want the quarterly evaluation and have consented; the first is the coordinator at the sheet. */
export const benchContacts = (): readonly { readonly id: string; readonly cells: CellRow }[] => {
  const hosts = demoRows().associations.flatMap(({ values }) => values.name ?? []);
  return Array.from({ length: RECIPIENTS }, (_, at) => {
    const id = stableId('K', `bench ${at}`);
    const cells = printed('contacts', id, {
      association: hosts[at % hosts.length],
      role: 'coordination',
      email: at === 0 ? demoOwner : `verband-${at + 1}@example.org`,
      rhythm: 'quarterly',
      consentOn: day('2026-01-12'),
      consentBy: 'Beispiel: Formular',
    });
    return { id, cells };
  });
};
