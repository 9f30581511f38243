import type { Column } from '../../define/column.ts';
import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Reading } from '../../define/use-case.ts';
import { isEmptyCell } from '../../domain/cell.ts';
import { indexNames } from '../../domain/names.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, say, type Text } from '../../domain/text.ts';
import type { Dataset, DataTableName, RowIn } from '../../tables/index.ts';
import { dataTables, tables } from '../../tables/index.ts';
import type { ChangeDesk } from './desk.ts';

/** A row whose columns name an association. */
export interface Reference {
  readonly table: DataTableName;
  readonly row: Row;
  /** The columns that do. */
  readonly keys: readonly string[];
}

/** The association that changes, all that names it, and what cannot be written. */
export interface Named {
  readonly dataset: Dataset;
  readonly row: RowIn<'associations'>;
  readonly references: readonly Reference[];
  readonly told: readonly Text[];
  /** The name that somebody means in the register as it stands. */
  readonly find: (typed: string) => string | undefined;
}

/** Columns of a table that name associations. */
export const namingKeys = (table: DataTableName): readonly string[] =>
  Object.entries<Column>(tables[table].columns).flatMap(([key, { to }]) => (to === 'associations' ? key : []));

/** Dissolved or deleted, as somebody else knows already. */
export const GONE: Problem = {
  code: 'gone',
  text: { de: 'Diesen Verband gibt es nicht mehr.', en: 'This association no longer exists.' },
  hint: { de: 'Wähl ihn noch einmal aus.', en: 'Choose it once more.' },
};

const count = (rows: number, lang: 'de' | 'en'): string =>
  lang === 'de' ? (rows === 1 ? 'eine Zeile' : `${rows} Zeilen`) : rows === 1 ? 'one row' : `${rows} rows`;

const withoutId = (table: DataTableName, rows: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `${say(tables[table].tab, lang)}: ${count(rows, lang)} ohne id bleibt. Prüfe zuerst die Transparenz, dann bekommt sie eine.`
      : `${say(tables[table].tab, lang)}: ${count(rows, lang)} without id stays. Check transparency first to give it one.`,
  );
const formulaKept = (table: DataTableName, rows: number): Text =>
  both((lang) =>
    lang === 'de'
      ? `${say(tables[table].tab, lang)}: ${count(rows, lang)} mit einer Formel bleibt. Formeln ändern wir nicht.`
      : `${say(tables[table].tab, lang)}: ${count(rows, lang)} with a formula stays. We change no formulas.`,
  );

/** Every people's tab of this sheet that names associations. */
const tabsOf = (desk: Reading<ChangeDesk>): Result<readonly DataTableName[]> => {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  return ok(
    dataTables.filter(
      (name) => namingKeys(name).length > 0 && tables[name].profiles.some((one) => one === settings.value.profile),
    ),
  );
};

/** Rows of one tab that name it, without those that cannot be written. */
function inTab(table: DataTableName, dataset: Dataset, means: (typed: string) => boolean, desk: Reading<ChangeDesk>) {
  const all = (dataset[table] as readonly Row[]).flatMap((row): Reference[] => {
    const keys = namingKeys(table).filter((key) => {
      const cell = row.cells[key] ?? '';
      return !isEmptyCell(cell) && means(cellText(cell));
    });
    return keys.length > 0 ? [{ table, row, keys }] : [];
  });
  if (all.length === 0) return ok({ references: all, told: [] });
  const formulas = desk.formulasIn(table, namingKeys(table));
  if (!formulas.ok) return formulas;
  const free = all.map((one) => ({
    ...one,
    keys: one.keys.filter((key) => !formulas.value.has(`${one.row.line} ${key}`)),
  }));
  const kept = all.filter((one, at) => (free[at]?.keys.length ?? 0) < one.keys.length).length;
  const nameless = free.filter(({ row }) => row.id === '').length;
  return ok({
    references: free.filter(({ row, keys }) => row.id !== '' && keys.length > 0),
    told: [...(kept > 0 ? [formulaKept(table, kept)] : []), ...(nameless > 0 ? [withoutId(table, nameless)] : [])],
  });
}

/**
 * The association of an id and every row that names it, as it is written there: by its name, an alias, or shortened.
 * `whole`: the rows in full, not only what names it. `former`: a name that it had, and that nobody else has. Refuses where
 * the association is gone.
 */
export function namedBy(id: string, whole: boolean, desk: Reading<ChangeDesk>, former?: string): Result<Named> {
  const names = tabsOf(desk);
  if (!names.ok) return names;
  const parts = Object.fromEntries(
    names.value.flatMap((name) =>
      whole || name === 'associations' || name === 'partnerships'
        ? []
        : [[name, { columns: ['id', ...namingKeys(name), ...(name === 'contributions' ? ['donorNumber'] : [])] }]],
    ),
  );
  const read = desk.some([...new Set<DataTableName>(['associations', ...names.value])], parts);
  if (!read.ok) return read;
  const row = read.value.associations.find((one) => one.id === id);
  const name = row?.values.name;
  if (row === undefined || name === undefined) return fail(GONE);
  const known = desk.known();
  if (!known.ok) return known;
  const index = indexNames(
    read.value.associations.flatMap(({ id: one, values: { name: called, aliases = [] } }) =>
      called === undefined
        ? []
        : [{ name: called, aliases: one === id && former !== undefined ? [...aliases, former] : aliases }],
    ),
  );
  const find = (typed: string): string | undefined => index.find(typed) ?? known.value.associations.find(typed);
  const references: Reference[] = [];
  const told: Text[] = [];
  for (const table of names.value) {
    const found = inTab(table, read.value, (typed) => find(typed) === name, desk);
    if (!found.ok) return found;
    references.push(...found.value.references);
    told.push(...found.value.told);
  }
  return ok({ dataset: read.value, row, references, told, find });
}
