import type { AssignStart } from '../../src/forms/assignColumns/shape.ts';
import { COORDINATOR, call, type Host } from '../bundle.ts';

/** Someone renames a tab, and gives its name to a new one with the same headers. */
export function giveNameAway(host: Host, tab: string): void {
  const book = host.globals.SpreadsheetApp.getActive();
  const former = book.getSheetByName(tab);
  // A name is given once.
  if (!former || book.getSheetByName(`${tab} alt`)) return;
  const top = former.getRange(1, 1, 1, former.getMaxColumns()).getValues();
  host.person.rename(tab, `${tab} alt`);
  const other = book.insertSheet(tab);
  const width = top[0]?.length ?? 1;
  if (other.getMaxColumns() < width) other.insertColumnsAfter(other.getMaxColumns(), width - other.getMaxColumns());
  other.getRange(1, 1, 1, width).setValues(top);
}

/** The coordinator says in the dialog that the former tab counts. */
export function chooseFormer(host: Host): boolean {
  const before = host.current;
  host.as(COORDINATOR);
  try {
    const start = call(host, 'assignColumnsStart', {}).value as unknown as AssignStart | undefined;
    const answers = (start?.tabs ?? []).map(({ table, firstLine, tabs }) => ({
      ...{ table, firstLine, columns: [] },
      tab: { chosen: tabs[0]?.id ?? -1, shown: tabs.map(({ id, name }) => ({ id, name })) },
    }));
    return call(host, 'assignColumns', { operation: 'op-tab', answers }).ok;
  } finally {
    host.as(before);
  }
}

/** None of the columns that the dialog shows is one that is missing. */
export function chooseNone(host: Host): void {
  const start = call(host, 'assignColumnsStart', {}).value as unknown as AssignStart | undefined;
  const answers = (start?.tabs ?? [])
    .filter(({ tabs, stray }) => tabs.length === 0 && !stray)
    .map(({ table, firstLine, columns }) => ({
      ...{ table, firstLine },
      columns: columns.map(({ column, header, values }) => ({ column, header, values: [...values], key: '' })),
    }));
  if (answers.length > 0) call(host, 'assignColumns', { operation: 'op-none', answers });
}
