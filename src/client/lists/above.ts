import { type Cell, isDateCell, isEmptyCell } from '../../domain/cell.ts';
import { monthNamed, parseDay } from '../../domain/day-typed.ts';
import { tidy } from '../../domain/spelling.ts';

/** What a list leaves to the cell above, or to a heading between its rows. */
export interface FromAbove {
  readonly line: number;
  readonly raw: string;
  readonly cell: Cell;
}

/** A month or a year that stands alone in a line, and holds for the days below it. */
export interface Heading {
  readonly month?: number;
  readonly year?: number;
}

type Row = readonly Cell[];
type Entry = { readonly line: number; readonly cells: Row; readonly under?: Heading };

/** What people write instead of the same once more, with strokes around it or without. */
const SAME =
  /^[-–—_ ]*(?:["″〃”“„]|''|,,|´´|(?:dito|ditto|dto|idem)\.?|s\. ?o\.|(?:siehe|wie) oben|wie vor|(?:as|see|same as) above)[-–—_ ]*$/i;

/** Marks that say the same as the cell above, put as what they say. The first entry has none above. */
export function withDittos<E extends Entry>(entries: readonly E[]): readonly [readonly E[], readonly FromAbove[]] {
  const found: FromAbove[] = [];
  let above: Row = [];
  const filled = entries.map((entry) => {
    const cells = entry.cells.map((cell, at) => {
      const over = above[at] ?? '';
      if (typeof cell !== 'string' || isEmptyCell(over) || !SAME.test(cell.trim())) return cell;
      found.push({ line: entry.line, raw: cell.trim(), cell: over });
      return over;
    });
    above = cells;
    return { ...entry, cells };
  });
  return [found.length > 0 ? filled : entries, found];
}

/** `Oktober 2026`, `Okt. 26`, `10/2026`, `2026-10`, `2026`, `März`: alone in its line, be it in several merged cells. */
export function headingIn(row: Row): Heading | undefined {
  const words = new Set(
    row.flatMap((cell) => (isEmptyCell(cell) ? [] : [isDateCell(cell) ? '?' : tidy(String(cell))])),
  );
  const [text = '', ...others] = words;
  if (others.length > 0) return undefined;
  const [, name = '', short] = /^(\p{L}{3,9})\.?:?(?: '?(\d{2}|(?:19|20)\d{2}))?:?$/u.exec(text) ?? [];
  const month = monthNamed(name);
  if (month > 0)
    return short === undefined ? { month } : { month, year: Number(short) + (short.length === 2 ? 2000 : 0) };
  const [, first, year, year2, second] =
    /^(?:(\d{1,2})[./]((?:19|20)\d{2})|((?:19|20)\d{2})(?:-(\d{2}))?):?$/.exec(text) ?? [];
  const [number, which] = [Number(first ?? second ?? 0), year ?? year2];
  if (which === undefined || number > 12) return undefined;
  return number > 0 ? { month: number, year: Number(which) } : { year: Number(which) };
}

/** A heading with the year that the one before it had, where it goes on in the same year. */
export const goingOn = ({ month, year }: Heading, before: Heading | undefined): Heading =>
  month !== undefined && year === undefined && before?.year !== undefined && month >= (before.month ?? 1)
    ? { month, year: before.year }
    : { ...(month === undefined ? {} : { month }), ...(year === undefined ? {} : { year }) };

/** The one year that words above a list name. That of a whole day is none: `Stand: 05.01.2026` says when somebody wrote it. */
export function yearIn(words: readonly string[]): Heading | undefined {
  const years = new Set(
    words.flatMap((text) => text.match(/(?<![\d./-]|\d\. ?\p{L}{3,9}\.? )20\d{2}(?!\d|[./-]\d)/gu) ?? []),
  );
  return years.size === 1 ? { year: Number([...years][0]) } : undefined;
}

const MONTH = /\d{1,2}\. ?(?:\d{1,2}\.|\p{L}{3,})/u;

/** A cell of days with the month and year of its heading: `3.`, `Sa 3.`, `3.–5.`, `3.10.`, `3. Okt`, 3. Nothing where it needs none, or names another month. */
function completed(cell: Cell, { month, year }: Heading): Cell | undefined {
  if (year === undefined || (typeof cell !== 'string' && typeof cell !== 'number')) return undefined;
  const text = tidy(String(cell));
  if (text === '' || /\d{4}/.test(text) || parseDay(text).ok) return undefined;
  const dotted = /[\d]$/.test(text) ? `${text}.` : text;
  const whole = MONTH.test(text) || month === undefined ? undefined : `${dotted}${month}.${year}`;
  const full = whole ?? (MONTH.test(text) ? `${dotted}${/\p{L}\.?$/u.test(text) ? ' ' : ''}${year}` : undefined);
  const last = full === undefined ? undefined : /(?:^|[-–/] ?|bis )([^-–/]+)$/u.exec(full)?.[1];
  const day = last === undefined ? undefined : parseDay(last);
  if (full === undefined || !day?.ok) return undefined;
  return month !== undefined && Number(day.value.slice(5, 7)) !== month ? undefined : full;
}

/** Entries whose days stand without month or year below a heading that has them, or without the year that the title has. */
export function withHeadings<E extends Entry>(
  entries: readonly E[],
  title: Heading | undefined,
  days: readonly number[],
): readonly [readonly E[], readonly FromAbove[]] {
  const found: FromAbove[] = [];
  let before = 0;
  let isOver = false;
  /** A month has the title's year until an earlier month follows a later one: then nobody knows whose year it is. */
  const ofTitle = (heading: Heading): Heading => {
    const { month = before, year } = heading;
    isOver ||= month < before;
    before = month;
    return year === undefined && title?.year !== undefined && !isOver ? { ...heading, year: title.year } : heading;
  };
  const filled = entries.map((entry) => {
    const under = entry.under ? ofTitle(entry.under) : title;
    if (under === undefined) return entry;
    const cells = entry.cells.map((cell, at) => {
      const full = days.includes(at) ? completed(cell, under) : undefined;
      if (full === undefined) return cell;
      found.push({ line: entry.line, raw: String(cell).trim(), cell: full });
      return full;
    });
    return { ...entry, cells };
  });
  return [found.length > 0 ? filled : entries, found];
}
