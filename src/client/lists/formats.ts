import type { Column } from '../../define/column.ts';
import { type Cell, isDateCell, isEmptyCell } from '../../domain/cell.ts';
import { dayOf, fullYear } from '../../domain/day.ts';
import { rounded } from '../../domain/number.ts';
import { tidy } from '../../domain/spelling.ts';
import { DAY_OF_TIMES } from './sheet.ts';

/** Which sign stands before decimals, and in which order days are written, where slashes leave that open. */
export type Decimals = 'comma' | 'point';
export type DayOrder = 'day first' | 'month first';

/** What a list says about one of them. */
export interface Found<F> {
  /** What its cells prove; nothing where they prove nothing, or both. */
  readonly is: F | undefined;
  /** There are cells that turn on it and that nothing decides: a person has to say. */
  readonly asked: boolean;
  /** Both ways stand in the list. */
  readonly mixed: boolean;
  /** Up to three of its cells, those that turn on it first. */
  readonly examples: readonly string[];
}

const NUMBERS: readonly Column['kind'][] = ['money', 'count', 'decimal', 'percent'];
export const isNumberKind = ({ kind }: Column): boolean => NUMBERS.includes(kind);
export const isDayKind = ({ kind }: Column): boolean => kind === 'day' || kind === 'period';

/** What people write behind a number of this kind and that says nothing else: hours, heads and pieces. */
const UNITS: Readonly<Partial<Record<Column['kind'], RegExp>>> = {
  decimal: /(?<=\d) ?(?:h|std\.?|stunden?|hours?|hrs?\.?)$/i,
  count: /(?<=\d) ?(?:pers\.?|personen|person|leute|köpfe|people|stück|stk\.?|pcs\.?)$/i,
};

const withoutUnit = (text: string, { kind }: Column): string => {
  const unit = UNITS[kind];
  return unit === undefined ? text : text.replace(unit, '');
};

/** The bare number of an amount: without the euro's sign at one end. */
const bare = (text: string): string =>
  tidy(text)
    .replace(/^(-?) ?(?:€|euros?|eur) ?/i, '$1')
    .replace(/ ?(?:€|euros?|eur)$/i, '')
    .replace(/^\+/, '');

const COMMA = /^-?\d*,\d{1,2}$|^-?\d+,\d{4,}$|^-?0,\d+$|^-?\d{1,3}(?:[. ']\d{3})+,\d+$|^-?\d{1,3}(?:\.\d{3}){2,}$/;
const POINT = /^-?\d*\.\d{1,2}$|^-?\d+\.\d{4,}$|^-?0\.\d+$|^-?\d{1,3}(?:[, ']\d{3})+\.\d+$|^-?\d{1,3}(?:,\d{3}){2,}$/;
/** One sign before three digits: thousands or decimals. */
const OPEN = /^-?[1-9]\d{0,2}[.,]\d{3}$/;

type Proof<F> = (text: string, column: Column) => F | 'open' | undefined;

const numberProof: Proof<Decimals> = (text, column) => {
  const number = bare(withoutUnit(text.trim(), column));
  if (COMMA.test(number)) return 'comma';
  if (POINT.test(number)) return 'point';
  if (!OPEN.test(number)) return undefined;
  // What is counted has no decimals: the sign stands between thousands, and the other one before decimals.
  if (column.kind === 'count') return number.includes('.') ? 'comma' : 'point';
  // Nor has money three of them, but a person may have written so all the same.
  return 'open';
};

const SLASHED = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})(?:[ T,].*)?$/;

const dayProof: Proof<DayOrder> = (text) => {
  const [, first = '', , second = ''] = SLASHED.exec(tidy(text)) ?? [];
  if (first === '') return undefined;
  const [one, two] = [Number(first), Number(second)];
  if (one === two) return undefined;
  // 25-05-03 may begin with its year.
  if (/^\d\d-\d\d?-\d\d$/.test(tidy(text))) return 'open';
  if (one > 12) return 'day first';
  return two > 12 ? 'month first' : 'open';
};

const MOST_EXAMPLES = 3;

function look<F>(texts: readonly (readonly [string, Column])[], proof: Proof<F>, shownAtAll: RegExp): Found<F> {
  const proven = new Set<F>();
  const open: string[] = [];
  const plain: string[] = [];
  const telling: string[] = [];
  for (const [text, column] of texts) {
    const says = proof(text, column);
    if (says === 'open') open.push(text);
    else if (says !== undefined) {
      proven.add(says);
      telling.push(text);
    } else if (shownAtAll.test(text)) plain.push(text);
  }
  const is = proven.size === 1 ? [...proven][0] : undefined;
  const examples = [...new Set([...open, ...telling, ...plain].map((text) => text.trim()))].slice(0, MOST_EXAMPLES);
  return { is, asked: is === undefined && open.length > 0, mixed: proven.size > 1, examples };
}

/** Cells of one column of the list, with the column of the tab that they go to. */
export interface Strand {
  readonly column: Column;
  readonly cells: readonly Cell[];
}

const textsOf = (strands: readonly Strand[], fits: (column: Column) => boolean): (readonly [string, Column])[] =>
  strands
    .filter(({ column }) => fits(column))
    .flatMap(({ column, cells }) =>
      cells.flatMap((cell): (readonly [string, Column])[] =>
        typeof cell === 'string' && !isEmptyCell(cell) ? [[cell, column]] : [],
      ),
    );

/** How the list writes numbers, by its cells that are text. */
export const decimalsIn = (strands: readonly Strand[]): Found<Decimals> =>
  look(textsOf(strands, isNumberKind), numberProof, /\d/);

/** In which order the list writes days, by its cells that are text. */
export const dayOrderIn = (strands: readonly Strand[]): Found<DayOrder> =>
  look(textsOf(strands, isDayKind), dayProof, /\d/);

/** What was found or chosen; a cell that turns on what nobody decided stays a text, and its column asks. */
export interface Formats {
  readonly decimals: Decimals | undefined;
  readonly dayOrder: DayOrder | undefined;
}

function numberOf(text: string, decimals: Decimals): number | undefined {
  const number = bare(text);
  const fits =
    decimals === 'comma'
      ? /^-?(?:\d+|\d{1,3}(?:[. ']\d{3})+)(?:,\d+)?$/.test(number)
      : /^-?(?:\d+|\d{1,3}(?:[, ']\d{3})+)(?:\.\d+)?$/.test(number);
  if (!fits) return undefined;
  const plain = decimals === 'comma' ? number.replace(/[. ']/g, '').replace(',', '.') : number.replace(/[, ']/g, '');
  return Number(plain);
}

function dayOfText(text: string, order: DayOrder): Cell | undefined {
  const match = SLASHED.exec(tidy(text));
  if (!match) return undefined;
  const [one, two, year] = [Number(match[1]), Number(match[3]), fullYear(match[4] ?? '')];
  const [date, month] = order === 'day first' ? [one, two] : [two, one];
  const day = dayOf(year, month, date);
  return day === undefined ? undefined : { day, time: '00:00:00' };
}

/** Hours from `3:30`, `3h30` or `90 Min.`, to four decimals; nothing from what is no duration. */
function hoursOf(text: string): number | undefined {
  const clock = /^(\d{1,2})(?::| ?h ?)([0-5]\d)(?::[0-5]\d)?(?: ?(?:h|min|std)\.?)?$/i.exec(text);
  const minutes = /^(\d+(?:[.,]\d+)?) ?min(?:uten?|utes?|s)?\.?$/i.exec(text);
  if (!clock && !minutes) return undefined;
  const all = clock ? 60 * Number(clock[1]) + Number(clock[2]) : Number(minutes?.[1]?.replace(',', '.'));
  return rounded(all / 60, 4);
}

/**
 * A cell of the list as its column can read it without asking: a number or day that the list's way of writing makes plain.
 * Everything else stays as it is, for the column's own codec to read, to ask about or to refuse.
 */
export function plainCell(cell: Cell, column: Column, { decimals, dayOrder }: Formats): Cell {
  if (isDateCell(cell) && column.kind === 'decimal' && cell.day === DAY_OF_TIMES) return hoursOf(cell.time) ?? cell;
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  if (column.kind === 'percent') return text;
  if (isNumberKind(column)) {
    const hours = column.kind === 'decimal' ? hoursOf(text) : undefined;
    if (hours !== undefined) return hours;
    const number = withoutUnit(text, column);
    // Three decimals of an amount are more likely thousands, written otherwise: with a comma its column asks.
    const amount = column.kind === 'money' ? bare(number) : '';
    if (OPEN.test(amount) && decimals !== undefined && amount.includes(decimals === 'comma' ? ',' : '.'))
      return amount.replace('.', ',');
    return (decimals && numberOf(number, decimals)) ?? number;
  }
  if (isDayKind(column) && dayOrder !== undefined) return dayOfText(text, dayOrder) ?? text;
  return column.kind === 'text' ? cell : text;
}
