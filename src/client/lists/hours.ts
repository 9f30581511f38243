import type { Table } from '../../define/table.ts';
import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import { rounded } from '../../domain/number.ts';
import type { Anatomy } from './anatomy.ts';
import { type Formats, plainCell } from './formats.ts';
import { bareHeader } from './headers.ts';

/** Whose hours stand in a cell: each person's, or those of all together. */
export type HoursOf = 'each' | 'all';

export interface HoursFound {
  /** What the header says; nothing where it does not tell. */
  readonly is: HoursOf | undefined;
  /** A person has to say. */
  readonly asked: boolean;
  /** Up to three of its cells, the highest first, with how many people there were; 0 where nobody knows. */
  readonly examples: readonly (readonly [hours: number, people: number])[];
}

/** Headers that say whose hours stand below them. */
const OF_EACH = /(?:je|pro|per|[/])\s*\p{L}|p\.? ?p\.?$|each|hoursperperson|wie lange|how long|dauer|duration/iu;
const OF_ALL =
  /gesamt|insges|zusammen|summe|total|ges\.?$|(?:personen|helfer|person|helper)[- ]?(?:stunden|std|hours)/iu;
/** More than these in a day nobody helps. */
const MOST_EACH = 16;
const MOST_EXAMPLES = 3;

const numberIn = (cell: Cell, column: Table['columns'][string] | undefined, formats: Formats): number | undefined => {
  const parsed =
    column === undefined || isEmptyCell(cell) ? undefined : column.codec.parse(plainCell(cell, column, formats));
  return parsed?.ok && typeof parsed.value === 'number' ? parsed.value : undefined;
};

/** Where a list has hours of all and hours of each, the latter count, wherever they stand: they need no division. */
export function hoursOfEachFirst(
  headers: readonly string[],
  mapping: readonly (string | undefined)[],
): readonly (string | undefined)[] {
  const at = mapping.indexOf('hours');
  const each = headers.findIndex(
    (header, other) => mapping[other] === undefined && /std|stunden|hours|^h\b/i.test(header) && OF_EACH.test(header),
  );
  if (at < 0 || each < 0 || !OF_ALL.test(headers[at] ?? '') || OF_EACH.test(headers[at] ?? '')) return mapping;
  return mapping.map((key, other) => (other === at ? undefined : other === each ? 'hours' : key));
}

/** Whose hours a list of visits holds: by the header, else asked where each alone could not have had them and all together could. */
export function hoursIn(
  table: Table,
  { headers, entries }: Anatomy,
  mapping: readonly (string | undefined)[],
  formats: Formats,
): HoursFound | undefined {
  const at = mapping.indexOf('hours');
  const header = headers[at] ?? '';
  if (table.name !== 'visits' || at < 0 || OF_EACH.test(header)) return undefined;
  if (
    table.columns.hours &&
    [table.columns.hours.header.de, table.columns.hours.header.en].some((own) => bareHeader(own) === bareHeader(header))
  )
    return undefined;
  const people = mapping.indexOf('people');
  const pairs = entries.flatMap(({ cells }) => {
    const hours = numberIn(cells[at] ?? '', table.columns.hours, formats);
    return hours === undefined
      ? []
      : [[hours, numberIn(cells[people] ?? '', table.columns.people, formats) ?? 0] as const];
  });
  if (pairs.length === 0) return undefined;
  const examples = [...pairs].sort(([a], [b]) => b - a).slice(0, MOST_EXAMPLES);
  if (OF_ALL.test(header)) return { is: 'all', asked: false, examples };
  const asked = pairs.some(([hours, count]) => hours > MOST_EACH && count > 1 && hours / count <= MOST_EACH);
  return { is: undefined, asked, examples };
}

/** Hours of all as those of each, to two decimals; a text that its column refuses where nobody can tell them. */
export function hoursOfEach(hours: Cell, people: Cell | undefined, table: Table, formats: Formats): Cell {
  const all = numberIn(hours, table.columns.hours, formats);
  const count = numberIn(people ?? '', table.columns.people, formats);
  return all === undefined || !count ? `${String(hours)} zusammen` : rounded(all / count, 2);
}
