import type { Row } from '../define/dataset.ts';
import { indexNames } from '../domain/names.ts';
import { both, type SheetLang, same, say, type Text } from '../domain/text.ts';
import { formerName, indexElections } from '../tables/election-names.ts';
import { electionLabel } from '../tables/elections.ts';
import { type RowIn, type TableName, tables, type ValuesIn } from '../tables/index.ts';

/** Tables whose rows others name by what they are called. */
export type NamedTable = Extract<TableName, 'associations' | 'elections'>;

/** The columns from which a row's name is made. */
export const namingColumns: Readonly<Record<NamedTable, readonly string[]>> = {
  associations: ['name'],
  elections: ['date', 'area', 'kind'],
};

/** What a row is called; nothing where it has no name. */
export function nameOfRow(table: NamedTable, values: Row['values']): string | undefined {
  if (table === 'elections') return electionLabel(values as ValuesIn<'elections'>, 'de');
  return (values as ValuesIn<'associations'>).name;
}

/**
 * Those of a row's former names by which nobody would be found: neither the row itself, as it is called now, nor one of
 * the others. `rows` are all of the tab, the row in question among them or not.
 */
export function lostNames(
  table: NamedTable,
  row: Row,
  former: readonly string[],
  rows: readonly Row[],
): readonly string[] {
  const all = [...rows.filter(({ line }) => line !== row.line), row];
  const index =
    table === 'elections'
      ? indexElections((all as RowIn<'elections'>[]).map(({ values }) => values))
      : indexNames(
          (all as RowIn<'associations'>[]).flatMap(({ values: { name, aliases } }) =>
            name === undefined ? [] : [{ name, aliases: aliases ?? [] }],
          ),
        );
  return [...new Set(former)].filter((name) => name !== '' && index.find(name) === undefined);
}

/** The cell "Auch bekannt als" with these names at its end. */
export function withAliases(table: NamedTable, row: Row, names: readonly string[], lang: SheetLang): string {
  const held = (row as RowIn<NamedTable>).values.aliases ?? [];
  const told = names.map((name) => say(calledBefore(table, name), lang));
  return String(tables[table].columns.aliases.codec.print([...new Set([...held, ...told])], lang));
}

/** A former name in both languages. */
const calledBefore = (table: NamedTable, name: string): Text => (table === 'elections' ? formerName(name) : same(name));

/** The word beside a row that is called otherwise now. */
export const renamedWord = (table: NamedTable, names: readonly string[]): Text =>
  both((lang) => {
    const told = names.map((name) => say(calledBefore(table, name), lang));
    const list = told.map((name) => (lang === 'de' ? `„${name}“` : `"${name}"`)).join(', ');
    return lang === 'de'
      ? `Hinweis: ${list} steht jetzt unter „Auch bekannt als“: Was so hieß, gehört weiter hierher. War es etwas anderes? Dann nimm den Namen dort heraus.`
      : `hint: ${list} now stands under "Also known as": what bore that name still belongs here. Was it something else? Then take the name out there.`;
  });

/** A row's word with the one about its name behind. */
export const joinWords = (word: string, note: string): string => (word === '' ? note : `${word} · ${note}`);
