import { columnLetters, type Host, type Tab } from '../emulator/index.ts';
import type { Act } from './acts.ts';

type Of<K extends Act['kind']> = Extract<Act, { kind: K }>;

const a1 = (row: number, column: number): string => `${columnLetters(column)}${row}`;

function tabOf(host: Host, id: number): Tab {
  const tab = host.workbook.tabs.find((candidate) => candidate.id === id);
  if (!tab) throw new RangeError('Diesen Tab gibt es nicht mehr. / This tab is gone.');
  return tab;
}

/** How a tab looks is no edit: it is done as the owner, by the services themselves, and fires nothing. */
function asOwner(host: Host, owner: string, name: string, work: (sheet: GoogleAppsScript.Spreadsheet.Sheet) => void) {
  host.byHandOf(owner, () => {
    const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName(name);
    if (sheet) work(sheet);
  });
}

function filterOn(host: Host, owner: string, tab: Tab, on: boolean): void {
  if (on) host.person.filter(tab.name);
  else asOwner(host, owner, tab.name, (sheet) => sheet.getFilter()?.remove());
}

function group(host: Host, owner: string, tab: Tab, act: Of<'group'>): void {
  const depth = tab.columnGroups.find((candidate) => candidate.start === act.start)?.depth ?? 1;
  asOwner(host, owner, tab.name, (sheet) => {
    const found = sheet.getColumnGroup(act.start, depth);
    if (act.collapsed) found?.collapse();
    else found?.expand();
  });
}

function filter(host: Host, tab: Tab, { column, visible }: Of<'filter'>): void {
  const header = host.tab(tab.name).headers()[column - 1];
  if (header) host.person.filter(tab.name, header, visible);
}

function repeat(count: number, work: () => void): void {
  for (let at = 0; at < count; at++) work();
}

/** Does in the emulator what a person did at the grid, as the current person. Throws what the platform refuses. */
export function perform(host: Host, owner: string, act: Exclude<Act, { kind: 'computed' | 'undo' | 'redo' }>): void {
  if (act.kind === 'addTab') {
    // As the person, whom it leads to the new tab.
    host.byHandOf(host.current, () => host.globals.SpreadsheetApp.getActive().insertSheet());
    return;
  }
  const tab = tabOf(host, act.tab);
  onTab(host, owner, tab, act);
}

function onTab(
  host: Host,
  owner: string,
  tab: Tab,
  act: Exclude<Act, { kind: 'computed' | 'undo' | 'redo' | 'addTab' }>,
) {
  const { name } = tab;
  const { person } = host;
  switch (act.kind) {
    case 'type':
      return type(host, name, act);
    case 'clear':
      return person.clear(
        name,
        `${a1(act.row, act.column)}:${a1(act.row + act.rows - 1, act.column + act.columns - 1)}`,
      );
    case 'sort':
      return person.sort(name, act.column, { descending: !act.ascending });
    case 'filter':
      return filter(host, tab, act);
    case 'filterOn':
      return filterOn(host, owner, tab, act.on);
    case 'insertRows':
      return person.insertRows(name, act.row, act.count);
    case 'deleteRows':
      return person.deleteRows(name, act.row, act.count);
    case 'insertColumn':
      return person.insertColumn(name, act.column);
    case 'deleteColumns':
      return repeat(act.count, () => person.deleteColumn(name, act.column));
    case 'moveColumn':
      return person.moveColumn(name, act.from, act.to);
    case 'hideColumns':
      return asOwner(host, owner, name, (sheet) =>
        act.hidden ? sheet.hideColumns(act.column, act.count) : sheet.showColumns(act.column, act.count),
      );
    case 'width':
      return asOwner(host, owner, name, (sheet) => void sheet.setColumnWidth(act.column, act.width));
    case 'group':
      return group(host, owner, tab, act);
    case 'note':
      return person.note(name, a1(act.row, act.column), act.text);
    case 'renameTab':
      return person.rename(name, act.name);
    case 'deleteTab':
      return person.deleteTab(name);
  }
}

function type(host: Host, name: string, act: Of<'type'>): void {
  const [only] = act.values.length === 1 && act.values[0]?.length === 1 ? act.values[0] : [];
  const cell = a1(act.row, act.column);
  if (only === undefined) host.type(name, cell, act.values);
  else if (only === '') host.person.clear(name, cell);
  else if (only.startsWith('=') && only.length > 1) host.person.formula(name, cell, only);
  else host.type(name, cell, only);
}
