import { cellText } from '../../define/columns.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import { type FromAbove, withDittos, withHeadings, yearIn } from './above.ts';
import { type Across, acrossIn } from './across.ts';
import { type Anatomy, anatomyOf, fitOf } from './anatomy.ts';
import { type DayOrder, type Decimals, dayOrderIn, decimalsIn, type Found, isDayKind, plainCell } from './formats.ts';
import { bareHeader, matchHeaders } from './headers.ts';
import { type HoursFound, type HoursOf, hoursIn, hoursOfEachFirst } from './hours.ts';
import { type Meaning, meaningKey } from './meanings.ts';
import { lackedAssociation } from './named.ts';
import { keysOf, withPairs } from './pairs.ts';
import {
  BY_DAY,
  type Decisions,
  filledBy,
  isAfter,
  type Mapping,
  meaningsIn,
  missingChoices,
  strandsOf,
} from './rows.ts';
import type { ListSheet } from './sheet.ts';

/** So many rows tell whether a column holds two associations. */
const LOOKED_AT = 200;

/** A column that pairs associations says as much as three known headers. */
const PAIRED = 3;

function fitsAsPairs(table: Table, cells: readonly (readonly Cell[])[]): number {
  if (table.name !== 'partnerships') return 0;
  const anatomy = anatomyOf(table, cells.slice(0, LOOKED_AT));
  return mappingOf(table, padded(anatomy), NOTHING_CHOSEN).some((key) => keysOf(key ?? '').length > 1) ? PAIRED : 0;
}

/** How well a list fits a table; from 2 it may be one of it. */
const fitWith = (table: Table, cells: readonly (readonly Cell[])[]): number =>
  fitOf(table, cells) + fitsAsPairs(table, cells);

/** The table that a list fits best; nothing where none knows two of its headers and no column pairs associations. */
export function guessTable(tables: readonly Table[], cells: readonly (readonly Cell[])[]): Table | undefined {
  const [best] = tables.map((table) => ({ table, fit: fitWith(table, cells) })).sort((a, b) => b.fit - a.fit);
  return best !== undefined && best.fit >= 2 ? best.table : undefined;
}

/**
 * The first of a file's sheets that holds a list of one of the tables, from 0: one with half as many headers as the best
 * is a legend, and Numbers writes a sheet of contents before the others.
 */
export function firstList(tables: readonly Table[], sheets: readonly ListSheet[]): number {
  const fits = sheets.map(({ cells }) => Math.max(0, ...tables.map((table) => fitWith(table, cells))));
  const most = Math.max(...fits);
  return Math.max(
    0,
    fits.findIndex((fit) => fit >= 2 && fit * 2 > most),
  );
}

/** What a person chose against the proposal; everything else follows from the list. */
export interface Chosen {
  readonly headerLine?: number;
  /** Lines that look like sums and are entries. */
  readonly kept: readonly number[];
  /** By index of the list's column: the key of the tab's column, or '' for none. */
  readonly columns: Readonly<Record<number, string>>;
  readonly decimals?: Decimals;
  readonly dayOrder?: DayOrder;
  /** By `meaningKey`: the option's key, or '' for none. */
  readonly meanings: Readonly<Record<string, string>>;
  readonly constants: Readonly<Record<string, string>>;
  /** Whether marks for the same once more, and days without month or year, say what stands above; they do if absent. */
  readonly above?: boolean;
  /** Whether hours are those of each person, or of all. */
  readonly hours?: HoursOf;
}
export const NOTHING_CHOSEN: Chosen = { kept: [], columns: {}, meanings: {}, constants: {} };

/** A list as the tool understands it: proposals, with a person's choices in them. */
export interface Proposal {
  readonly anatomy: Anatomy;
  readonly decimals: Found<Decimals>;
  readonly dayOrder: Found<DayOrder>;
  readonly meanings: readonly Meaning[];
  /** Cells that were put as what stands above them says. */
  readonly above: readonly FromAbove[];
  /** Times or associations side by side, with one number a cell: it is no list of entries. */
  readonly across: Across | undefined;
  /** Whose hours a column of visits holds, where its header does not tell. */
  readonly hours: HoursFound | undefined;
  readonly decisions: Decisions;
}

/** Of visits a list without their state tells by the day: what was is carried out, what is to come is planned. */
const usualOf = (table: Table, key: string, ahead: boolean): string =>
  table.name === 'visits' && key === 'status' && ahead ? BY_DAY : (USUAL[table.name]?.[key] ?? '');

/** Proposed for all rows where a list has no such column. What a list of visits tells of has mostly been. */
const USUAL: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  visits: { status: 'done' },
  requests: { status: 'new' },
};

/** Of a visit `von` and `bis` may be days or times: what stands below tells. */
const DAY_OR_TIME: Readonly<Record<string, readonly [day: string, time: string]>> = {
  ...{ von: ['start', 'from'], from: ['start', 'from'] },
  ...{ bis: ['end', 'to'], to: ['end', 'to'], until: ['end', 'to'] },
};

/** They may be associations as well: who came from where, and went to whom. */
const FROM_OR_TO: Readonly<Record<string, string>> = { von: 'guest', from: 'guest', to: 'host' };

function withTimes(table: Table, headers: readonly string[], cellsAt: (at: number) => readonly Cell[]): Mapping {
  if (table.name !== 'visits') return matchHeaders(table, headers);
  const read = (at: number, one: string): number =>
    cellsAt(at).filter((cell) => !isEmptyCell(cell) && table.columns[one]?.codec.parse(cell).ok).length;
  const isName = (header: string, at: number): boolean =>
    bareHeader(header) in FROM_OR_TO && cellsAt(at).some((cell) => typeof cell === 'string' && /^[^\d]{3,}/.test(cell));
  const found = matchHeaders(
    table,
    headers.map((header, at) => (isName(header, at) ? '' : header)),
  );
  return headers.map((header, at) => {
    const [key, bare] = [found[at], bareHeader(header)];
    if (isName(header, at)) return found.includes(FROM_OR_TO[bare]) ? undefined : FROM_OR_TO[bare];
    const [day = '', time = ''] = DAY_OR_TIME[bare] ?? [];
    const fits = read(at, time) > read(at, day) ? time : read(at, day) > 0 ? day : key;
    if (fits === undefined || fits === key) return key;
    return found.includes(fits) ? undefined : fits;
  });
}

const mappingOf = (table: Table, { headers, entries, named }: Anatomy, chosen: Chosen): Mapping => {
  const taken = new Set(Object.values(chosen.columns).flatMap(keysOf));
  const cellsAt = (at: number): readonly Cell[] => entries.slice(0, LOOKED_AT).map(({ cells }) => cells[at] ?? '');
  const byHeader = hoursOfEachFirst(
    headers,
    withPairs(table.name, headers, withTimes(table, headers, cellsAt), cellsAt),
  );
  const lacked = named === undefined ? undefined : lackedAssociation(table, filledBy(byHeader));
  const found = byHeader.map((key, at) => (at === named ? lacked : key));
  return found.map((key, at) => {
    if (key !== undefined && isInDoubt(at, headers, entries) && chosen.columns[at] === undefined) return undefined;
    const mine = chosen.columns[at];
    if (mine !== undefined) return mine === '' ? undefined : mine;
    return key !== undefined && keysOf(key).some((one) => taken.has(one)) ? undefined : key;
  });
};

/** Another column has the same header, and other cells: nobody but a person knows which one counts. */
export const isInDoubt = (at: number, headers: readonly string[], entries: Anatomy['entries']): boolean =>
  headers.some((header, other) => {
    if (other === at || bareHeader(header) === '' || bareHeader(header) !== bareHeader(headers[at] ?? '')) return false;
    // Beyond an empty column begins another table, beside this one.
    const between = headers.slice(Math.min(at, other) + 1, Math.max(at, other));
    const first = Math.min(at, other) + 1;
    if (
      between.some((one, index) => one === '' && entries.every(({ cells }) => isEmptyCell(cells[first + index] ?? '')))
    )
      return false;
    return entries.some(({ cells }) => {
      const [mine, its] = [cells[at] ?? '', cells[other] ?? ''];
      return !isEmptyCell(mine) && !isEmptyCell(its) && cellText(mine) !== cellText(its);
    });
  });

/** With a header for each column that holds anything, an empty one where the line has none. */
function padded(anatomy: Anatomy): Anatomy {
  const width = Math.max(anatomy.headers.length, ...anatomy.entries.slice(0, 1_000).map((entry) => entry.cells.length));
  return { ...anatomy, headers: Array.from({ length: width }, (_, at) => anatomy.headers[at] ?? '') };
}

/**
 * Understands a list as one of a table: its parts, what its columns are, how it writes, what its words mean. `struck` are
 * its lines that are crossed out, from 1; after `today` visits are planned.
 */
export function propose(
  table: Table,
  cells: readonly (readonly Cell[])[],
  chosen: Chosen = NOTHING_CHOSEN,
  struck: readonly number[] = [],
  today?: Day,
): Proposal {
  const anatomy = anatomyOf(table, cells, chosen.headerLine, new Set(chosen.kept), new Set(struck));
  const bare = padded(anatomy);
  const plain = mappingOf(table, bare, chosen);
  // Our own rows are as they stand: none of their cells means another one.
  const isOwn = plain.includes('id');
  const [alike, dittos] = isOwn ? [bare.entries, []] : withDittos(bare.entries);
  const filled = chosen.above === false ? bare : { ...bare, entries: alike };
  const mapping = filled.entries === bare.entries ? plain : mappingOf(table, filled, chosen);
  const days = mapping.flatMap((key, at) => {
    const column = key === undefined ? undefined : table.columns[key];
    return column && isDayKind(column) ? [at] : [];
  });
  const title = yearIn(anatomy.skipped.flatMap(({ as, words }) => (as === 'above' ? [words] : [])));
  const [dated, headed] = isOwn ? [filled.entries, []] : withHeadings(filled.entries, title, days);
  const whole = chosen.above === false ? filled : { ...filled, entries: dated };
  const strands = strandsOf(table, whole, mapping);
  const decimals = decimalsIn(strands);
  const dayOrder = dayOrderIn(strands);
  const meanings = meaningsIn(table, whole, mapping);
  const formats = { decimals: chosen.decimals ?? decimals.is, dayOrder: chosen.dayOrder ?? dayOrder.is };
  const hours = hoursIn(table, whole, mapping, formats);
  const ahead = today !== undefined && liesAhead(table, strands, formats, today);
  const constants = Object.fromEntries(
    missingChoices(table, mapping).map(([key]) => [key, chosen.constants[key] ?? usualOf(table, key, ahead)]),
  );
  return {
    anatomy: whole,
    decimals,
    dayOrder,
    meanings,
    // The first ones are shown: some of both.
    above: [...headed.slice(0, 2), ...dittos, ...headed.slice(2)],
    across: acrossIn(cells),
    hours,
    decisions: {
      mapping,
      formats,
      meanings: new Map(
        meanings.flatMap(({ key, word, guess }): (readonly [string, string])[] => {
          const option = chosen.meanings[meaningKey(key, word)] ?? guess;
          return option === '' ? [] : [[meaningKey(key, word), option]];
        }),
      ),
      constants,
      ...(today === undefined ? {} : { today }),
      hours: chosen.hours ?? hours?.is ?? (hours?.asked ? undefined : 'each'),
    },
  };
}

/** Whether the list tells of visits after a day. */
const liesAhead = (
  table: Table,
  strands: ReturnType<typeof strandsOf>,
  formats: Decisions['formats'],
  today: Day,
): boolean =>
  strands.some(
    ({ key, column, cells }) =>
      key === table.eventDay && cells.some((cell) => isAfter(column, plainCell(cell, column, formats), today)),
  );
