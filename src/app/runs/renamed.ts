import { cellText } from '../../define/columns.ts';
import type { Row } from '../../define/dataset.ts';
import type { Columns } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import { indexNames } from '../../domain/names.ts';
import type { Change } from '../../domain/plan.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { formerName } from '../../tables/election-names.ts';
import { type Dataset, dataTables, tables } from '../../tables/index.ts';
import { namesById } from '../reading/known.ts';
import type { Reader } from '../reading/reader.ts';
import { joinWords, type NamedTable, nameOfRow, renamedWord, withAliases } from '../renamed-rows.ts';

/** Rows that are called otherwise than before, and what becomes of their former names. */
export interface Renamed {
  readonly changes: readonly Change[];
  /** By table and line: the word beside the row. */
  readonly words: Readonly<Record<NamedTable, Readonly<Record<number, string>>>>;
  readonly told: readonly Text[];
  /** What each row is called now, for the next check to know; absent where a register could not be read. */
  readonly names: Readonly<Record<string, string>> | undefined;
}

const TABLES: readonly NamedTable[] = ['associations', 'elections'];

/**
 * Keeps what rows were called before under "Auch bekannt als", where the last check knew that name or some row bears it
 * still.
 */
export function renamedRows(
  reader: Reader,
  dataset: Dataset,
  unread: (table: NamedTable) => boolean,
  lang: Lang,
  namesBefore: () => Readonly<Record<string, string>>,
): Renamed {
  const facts = reader.facts();
  const none = { changes: [], words: { associations: {}, elections: {} }, told: [] };
  if (!facts.ok || TABLES.some(unread)) return { ...none, names: undefined };
  const names = namesById(facts.value);
  const { former } = facts.value;
  if (Object.keys(former).length === 0) return { ...none, names };
  const checked = namesBefore();
  const changes: Change[] = [];
  const words: Record<NamedTable, Record<number, string>> = { associations: {}, elections: {} };
  const told: Text[] = [];
  for (const table of TABLES)
    for (const row of dataset[table] as readonly Row[]) {
      const known = (former[row.id] ?? []).filter((name) => checked[row.id] === name || isBorne(dataset, table, name));
      if (known.length === 0) continue;
      const aliases = withAliases(table, row, known, lang);
      const held = { aliases: row.cells.aliases ?? '' };
      changes.push({ kind: 'set', table, id: row.id, cells: { aliases }, held });
      words[table][row.line] = say(renamedWord(table, known), lang);
      told.push(sentence(known, nameOfRow(table, row.values) ?? ''));
    }
  return { changes, words, told, names };
}

const sentence = (known: readonly string[], now: string): Text =>
  both((of) =>
    of === 'de'
      ? `Umbenannt: ${known.join(', ')} in ${now}. Der frühere Name steht unter „Auch bekannt als“.`
      : `Renamed: ${known.join(', ')} to ${now}. The former name stands under "Also known as".`,
  );

/** Whether some row names it, as it is typed there. */
function isBorne(dataset: Dataset, table: NamedTable, name: string): boolean {
  const index = indexNames([{ name, aliases: [] }]);
  const former = formerName(name);
  const called = [former.de.toLowerCase(), former.en.toLowerCase()];
  const same = (cell: Cell): boolean => {
    const typed = cellText(cell);
    return table === 'associations' ? index.find(typed) !== undefined : called.includes(typed.trim().toLowerCase());
  };
  return dataTables.some((one) => {
    const columns: Columns = tables[one].columns;
    const keys = Object.keys(columns).filter((key) => columns[key]?.to === table);
    return (
      keys.length > 0 &&
      (dataset[one] as readonly Row[]).some(({ cells }) => keys.some((key) => same(cells[key] ?? '')))
    );
  });
}

/** The words of a check with those about names behind. */
export function withRenamedWords<W extends Readonly<Record<string, Readonly<Record<number, string>>>>>(
  words: W,
  renamed: Renamed,
): Readonly<Record<string, Readonly<Record<number, string>>>> {
  const all: Record<string, Readonly<Record<number, string>>> = { ...words };
  for (const table of TABLES) {
    const own: Record<number, string> = { ...all[table] };
    for (const [line, note] of Object.entries(renamed.words[table]))
      own[Number(line)] = joinWords(own[Number(line)] ?? '', note);
    all[table] = own;
  }
  return all;
}
