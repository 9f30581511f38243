import type { Column } from '../../define/column.ts';
import type { Table } from '../../define/table.ts';
import { fold } from '../../domain/spelling.ts';
import { dataTables, tables } from '../../tables/index.ts';
import { SAID } from './said-headers.ts';
import { withoutPlainUnit } from './units.ts';

/** What people write above the column of ids, whatever the table. */
const IDS: readonly string[] = ['Kennung', 'Zeilennummer', 'Identity'];

/** A header as it is compared: letters and digits alone. `Spender-Nr.` and `Spender Nr` are one. */
export const bareHeader = (words: string): string => fold(words).replace(/[^\p{L}\p{N}%€]+/gu, '');

type Names = readonly (readonly [key: string, names: readonly string[]])[];

/** The names of each column that a list may bring: its own in both languages, former ones, then what people say. */
function namesOf(table: Table): { readonly own: Names; readonly said: Names } {
  const columns: readonly (readonly [string, Column])[] = Object.entries(table.columns);
  return {
    own: columns.map(([key, { header, formerly = [] }]) => [
      key,
      [key, header.de, header.en, ...formerly].map(bareHeader),
    ]),
    said: columns.map(([key]) => [
      key,
      (key === 'id' ? IDS : (SAID[table.name]?.[key] ?? [])).flatMap((words) => words.split('|').map(bareHeader)),
    ]),
  };
}

let everyName: ReadonlySet<string> | undefined;
const allNames = (): ReadonlySet<string> =>
  (everyName ??= new Set(
    dataTables.flatMap((name) =>
      Object.values(namesOf(tables[name])).flatMap((names) => names.flatMap(([, all]) => all)),
    ),
  ));

/** Whether words are a header: two or more of them and most are headers of a tab, whichever. */
export function holdsHeaders(words: readonly string[]): boolean {
  const known = new Set(words.map((word) => bareHeader(withoutPlainUnit(word))).filter((word) => allNames().has(word)));
  return known.size > 1 && known.size > words.length * 0.6;
}

/** The tool's own columns: `id` is recognised, its words on rows are not taken in. */
export const isTakenIn = (table: Table, key: string): boolean =>
  key === 'id' || table.columns[key]?.writer === 'person';

/** `Anzahl Helfende`, `Number of leaflets` say of what they count what the header of the count says by itself. */
const COUNTED = /^(?:(?:an)?zahl(?:der)?|numberof|noof)(?=.)/;

/**
 * Which column each header means; nothing where none does or where another header has taken it already. A column's own
 * name goes before what people say, the whole header before one without its unit (`Dauer (h)`), the header further left
 * before the one further right.
 */
export function matchHeaders(table: Table, headers: readonly string[]): readonly (string | undefined)[] {
  const found: (string | undefined)[] = headers.map(() => undefined);
  const { own, said } = namesOf(table);
  const counts = [...own, ...said].filter(([key]) => table.columns[key]?.kind === 'count');
  const taken = new Set<string>();
  const look = (spelled: readonly string[], names: Names): void =>
    spelled.forEach((header, index) => {
      const whole = bareHeader(header);
      const bare = names === counts ? whole.replace(COUNTED, '') : whole;
      if (found[index] !== undefined || bare === '') return;
      const match = names.find(([key, some]) => !taken.has(key) && some.includes(bare));
      if (match === undefined) return;
      found[index] = match[0];
      taken.add(match[0]);
    });
  for (const spelled of [headers, headers.map(withoutPlainUnit)])
    for (const names of [own, said, counts]) look(spelled, names);
  return found.map((key) => (key !== undefined && !isTakenIn(table, key) ? undefined : key));
}

/** Whether a header is that of a column which the tool alone writes. */
export function isToolHeader(table: Table, header: string): boolean {
  const bare = bareHeader(header);
  return Object.entries<Column>(table.columns).some(
    ([key, { writer, header: own }]) =>
      key !== 'id' && writer === 'tool' && [own.de, own.en].some((name) => bareHeader(name) === bare),
  );
}
