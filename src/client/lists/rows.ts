import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isDateCell, isEmptyCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Anatomy } from './anatomy.ts';
import { type Formats, isDayKind, isNumberKind, plainCell, type Strand } from './formats.ts';
import { type HoursOf, hoursOfEach } from './hours.ts';
import { type Meaning, meantCell, severalIn, unknownWords } from './meanings.ts';
import { keysOf, splitPair } from './pairs.ts';
import { saysCalledOff, spanOf } from './spans.ts';
import { amountWith, type BesideAmount, besideAmount, otherUnit, saysNothing } from './units.ts';

/** What goes where: for each column of the list the column of the tab, two of them that stand in one cell, or nothing. */
export type Mapping = readonly (string | undefined)[];

/** What a person decided, or let stand as proposed. */
export interface Decisions {
  readonly mapping: Mapping;
  readonly formats: Formats;
  /** The option's key by `meaningKey`. */
  readonly meanings: ReadonlyMap<string, string>;
  /** One value for all rows, by column, where the list has no such column. */
  readonly constants: Readonly<Record<string, string>>;
  /** Whose hours the list holds; absent: nobody has said it, and cells that turn on it are asked about. */
  readonly hours?: HoursOf | undefined;
  /** After it visits are planned, where their state goes by the day. */
  readonly today?: Day;
}

/** Instead of one state for all visits: carried out up to today, planned after it. */
export const BY_DAY = 'by day';

/** Whether a cell is a day after another one. */
export function isAfter(column: Column, cell: Cell, today: Day): boolean {
  const parsed = isEmptyCell(cell) ? undefined : column.codec.parse(cell);
  return parsed?.ok === true && String(parsed.value) > today;
}

function stateByDay(table: Table, start: Cell | undefined, today: Day | undefined): string {
  const { start: column } = table.columns;
  return column && today !== undefined && isAfter(column, start ?? '', today) ? 'planned' : 'done';
}

/** A row of the list under the tab's columns. */
export interface ListRow {
  /** The line in the list, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, Cell>>;
  /** Columns whose day was a text among real days, or had blanks around it: it is shown how it was read. */
  readonly asText: readonly string[];
}

/** The columns of the list that go somewhere, with their cells. */
export const strandsOf = (
  table: Table,
  { entries, headers }: Anatomy,
  mapping: Mapping,
): readonly (Strand & { readonly key: string; readonly unit: string })[] =>
  mapping.flatMap((into, at) => {
    const cells = entries.map((entry) => entry.cells[at] ?? '');
    const unit = otherUnit(headers[at] ?? '');
    return (into === undefined ? [] : keysOf(into)).flatMap((key, side, { length }) => {
      const column = table.columns[key];
      if (column === undefined) return [];
      const mine = length === 1 ? cells : cells.map(sideOf(side));
      return [{ key, column, unit: isNumberKind(column) ? unit : '', cells: mine.map(saidIn(column)) }];
    });
  });

/** Kinds whose cells are no free words: neither a dash nor an apostrophe in front is part of what they say. */
const CLOSED: ReadonlySet<Column['kind']> = new Set<Column['kind']>([
  ...(['money', 'count', 'decimal', 'percent', 'day', 'period', 'time'] as const),
  ...(['choice', 'choices', 'yes-no', 'reference'] as const),
]);

/**
 * A cell without the apostrophe that kept a program from reading it, where its column holds no free words; empty where it
 * says that there is nothing to say and its column has no such word. Of a question with yes and no a dash is a no.
 */
const saidIn =
  (column: Column) =>
  (cell: Cell): Cell => {
    if (typeof cell !== 'string' || !CLOSED.has(column.kind)) return cell;
    const said = cell.replace(/^\s*['’](?=\S)/, '');
    if (column.kind === 'yes-no' || !saysNothing(said)) return said;
    return column.kind === 'reference' || !column.codec.parse(said).ok ? '' : said;
  };

/** One of two that stand in a cell. What cannot be taken apart stands whole on the first side, and is asked about there. */
const sideOf =
  (side: number) =>
  (cell: Cell): Cell =>
    splitPair(cell)?.parts[side] ?? (side === 0 ? cell : '');

/** The columns of the tab that a mapping fills. */
export const filledBy = (mapping: Mapping): readonly string[] =>
  mapping.flatMap((key) => (key === undefined ? [] : keysOf(key)));

/** Of a visit more than one kind may stand in a cell, where the list has no column for the others. */
const takesOthers = (table: Table, key: string, filled: readonly string[]): boolean =>
  table.name === 'visits' && key === 'kind' && !filled.includes('moreKinds');

/** Words of choices that nobody but a person can explain for sure, with what they may mean. */
export function meaningsIn(table: Table, anatomy: Anatomy, mapping: Mapping): readonly Meaning[] {
  const filled = filledBy(mapping);
  return strandsOf(table, anatomy, mapping).flatMap(({ key, column, cells }) =>
    unknownWords(
      table,
      key,
      column,
      takesOthers(table, key, filled) ? cells.flatMap((cell) => severalIn(table, cell, key, column)) : cells,
    ),
  );
}

/** Required choices that the list has no column for: one value for all of them will do. */
export const missingChoices = (table: Table, mapping: Mapping): readonly (readonly [string, Column])[] =>
  Object.entries<Column>(table.columns).filter(
    ([key, { required, writer, options }]) =>
      required && writer === 'person' && options && !filledBy(mapping).includes(key),
  );

/** Required columns that the list lacks and that no one value can stand for. */
export const missingColumns = (table: Table, mapping: Mapping): readonly Column[] =>
  Object.entries<Column>(table.columns)
    .filter(
      ([key, { required, writer, options }]) =>
        required && writer === 'person' && !options && !filledBy(mapping).includes(key),
    )
    .map(([, column]) => column);

/** No column of any tab: the server refuses the row for it, in words. */
const BEYOND = 'beyond the header';

/**
 * Whether a row has more fields than the header, and nobody said what they are: a separator within a cell that stands
 * without quotation marks has moved all that follows (`1,50` between commas).
 */
const isTooWide = (cells: readonly Cell[], { width, named }: Anatomy, mapping: Mapping): boolean =>
  cells.some((cell, at) => at >= width && at !== named && mapping[at] === undefined && !isEmptyCell(cell));

/** What stands beside the amounts in columns that go nowhere, by their place, and changes what each amount is. */
const besideAmounts = ({ entries, headers }: Anatomy, mapping: Mapping): readonly (readonly [number, BesideAmount])[] =>
  headers.flatMap((header, at) => {
    if (mapping[at] !== undefined) return [];
    const as = besideAmount(
      header,
      entries.map(({ cells }) => cells[at] ?? ''),
    );
    return as === undefined ? [] : [[at, as] as const];
  });

const isAmongDays = (cells: readonly Cell[]): boolean => cells.some((cell) => isDateCell(cell));

/** The rows of a list as the tab's columns take them; empty cells are left out. */
export function rowsOf(table: Table, anatomy: Anatomy, decisions: Decisions): readonly ListRow[] {
  const strands = strandsOf(table, anatomy, decisions.mapping);
  const beside = besideAmounts(anatomy, decisions.mapping);
  const days = new Map(strands.map(({ key, column, cells }) => [key, isDayKind(column) && isAmongDays(cells)]));
  const filled = new Set(filledBy(decisions.mapping));
  const others = takesOthers(table, 'kind', [...filled]);
  return anatomy.entries.map(({ line, cells: fields }, index) => {
    const cells: Record<string, Cell> = {};
    const asText: string[] = [];
    for (const [key, word] of Object.entries(decisions.constants)) {
      // What was called off by its own words is not what all the others are: a person has to say.
      const isOther = table.name === 'visits' && key === 'status' && word !== 'cancelled' && saysCalledOff(fields);
      if (word !== '' && !isOther) cells[key] = word;
    }
    for (const { key, column, unit, cells: all } of strands) {
      const raw = all[index] ?? '';
      if (isEmptyCell(raw)) continue;
      const several = others && key === 'kind' ? severalIn(table, raw, key, column) : [];
      if (several.length > 1) {
        const [first = '', ...rest] = several.map((word) => meantCell(word, key, column, decisions.meanings));
        [cells.kind, cells.moreKinds] = [first, rest.join(', ')];
        continue;
      }
      // Names are told apart by semicolons there, and by other signs in lists; in our own rows they are as they stand.
      if (column.kind === 'list' && typeof raw === 'string' && !filled.has('id') && !raw.includes(';')) {
        cells[key] = raw.trim().replace(/\s*[,\n|]\s*/g, '; ');
        continue;
      }
      const whole = unit === '' || isDateCell(raw) ? raw : `${String(raw)} ${unit}`;
      const cell = plainCell(meantCell(whole, key, column, decisions.meanings), column, decisions.formats);
      const amount = (said: Cell): Cell =>
        beside.reduce((sum, [at, as]) => amountWith(sum, fields[at] ?? '', as), said);
      cells[key] = column.kind === 'money' ? amount(cell) : cell;
      const span = spanOf(table, key, cell);
      if (span && Object.keys(span).every((one) => one === key || !filled.has(one))) Object.assign(cells, span);
      const odd = typeof raw === 'string' && isDayKind(column) && (days.get(key) === true || raw !== raw.trim());
      if (odd) asText.push(key);
    }
    if (cells.status === BY_DAY) cells.status = stateByDay(table, cells.start, decisions.today);
    if (cells.hours !== undefined && decisions.hours !== 'each' && table.name === 'visits')
      cells.hours =
        decisions.hours === undefined
          ? `${String(cells.hours)} ?`
          : hoursOfEach(cells.hours, cells.people, table, decisions.formats);
    if (isTooWide(fields, anatomy, decisions.mapping)) cells[BEYOND] = true;
    return { line, cells, asText };
  });
}
