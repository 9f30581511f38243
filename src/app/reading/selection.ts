import { isRowId } from '../../domain/ids.ts';
import { selectedRow } from '../../google/window.ts';
import { type TableName, tables } from '../../tables/index.ts';
import type { Reader } from './reader.ts';

/** The row that a person has selected in the open sheet. */
export interface Selection {
  /** Absent where the tab is none of ours. */
  readonly table: TableName | undefined;
  /** From 1. */
  readonly line: number;
  /** `''` where the row has none. Asked when it is needed: one call, for a tab that nobody cares for none. */
  readonly id: string;
}

const tableNames = Object.keys(tables) as TableName[];

/** The row that a person has selected; nothing where no cell of a tab is. */
export function selectionIn(reader: Pick<Reader, 'header'>): Selection | undefined {
  const selected = selectedRow();
  if (!selected) return undefined;
  const { tab, line } = selected;
  const table = tableNames.find((name) => tables[name].tab.de === tab || tables[name].tab.en === tab);
  return {
    table,
    line,
    get id() {
      return table === undefined ? '' : idAmong(selected.cells(), line, table, reader);
    },
  };
}

/** The one cell that looks like this tab's id; where that is not plain, the header tells. The header itself has none. */
function idAmong(cells: readonly string[], line: number, table: TableName, reader: Pick<Reader, 'header'>): string {
  const { prefix, columns } = tables[table];
  const alike = prefix === undefined ? [] : cells.filter((cell) => isRowId(prefix, cell));
  const refersToItself = Object.values(columns).some(({ to }) => to === table);
  if (alike.length === 1 && !refersToItself) return alike[0] ?? '';
  const header = reader.header(table);
  if (!header.ok || line <= header.value.layout.headerLine) return '';
  return cells[header.value.layout.columnAt.id ?? -1] ?? '';
}
