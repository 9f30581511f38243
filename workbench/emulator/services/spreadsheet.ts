import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, NotEmulated, PlatformError } from '../failure.ts';
import { RangeHandle, TabHandle } from '../handles.ts';
import type { Tab } from '../workbook.ts';
import { text } from './arguments.ts';
import { namedRangesOf } from './named-range.ts';
import { protectionsOf } from './protection.ts';
import { rangeAt, rangeByNotation } from './range-at.ts';
import { rangeListOf } from './range-list.ts';
import { userOf } from './session.ts';
import { activateRange, activeRange, sheetOf } from './sheet.ts';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Range = GoogleAppsScript.Spreadsheet.Range;

export function spreadsheetOf(run: Execution): Spreadsheet {
  const proxy: Spreadsheet = expose<Spreadsheet>(run, 'Spreadsheet', {
    ...file(run),
    ...tabs(run),
    ...selection(run),
    ...names(run),
  });
  return proxy;
}

/** The tab the person at the sheet looks at. */
export function activeTab(run: Execution): Tab {
  const { book } = run.machine;
  const active = run.machine.ui(run.options.person).active;
  const tab = (active && book.tabById(active.tabId)) ?? book.data.tabs.find((one) => !one.hidden) ?? book.data.tabs[0];
  if (!tab) throw new PlatformError('The spreadsheet has no sheet.');
  return tab;
}

function file(run: Execution): Partial<Spreadsheet> {
  const { machine } = run;
  const data = () => machine.book.data;
  const everyTabRevised = (): void => {
    const [first] = data().tabs;
    if (first) machine.book.change(first, 'format', undefined, () => undefined);
  };
  return {
    getId: () => data().id,
    getUrl: () => `https://docs.google.com/spreadsheets/d/${data().id}/edit`,
    getName: () => data().title,
    rename: (name) => {
      data().title = text(name, 'SpreadsheetApp.Spreadsheet.rename');
    },
    getSpreadsheetLocale: () => data().locale,
    setSpreadsheetLocale: (locale) => {
      if (!/^[a-z]{2}(_[A-Z]{2})?$/.test(locale)) throw new PlatformError(messages.invalidArgument('locale'));
      run.flush();
      data().locale = locale;
      everyTabRevised();
    },
    getSpreadsheetTimeZone: () => data().timeZone,
    setSpreadsheetTimeZone: (zone) => {
      run.flush();
      try {
        new Intl.DateTimeFormat('en', { timeZone: zone });
      } catch {
        throw new PlatformError(messages.invalidArgument('timezone'));
      }
      data().timeZone = zone;
      everyTabRevised();
    },
    getOwner: () => userOf(run, machine.data.owner),
    getEditors: () => run.realm.list(machine.editors().map((email) => userOf(run, email))),
    getViewers: () =>
      run.realm.list(
        Object.keys(machine.data.people)
          .filter((email) => machine.onlyLooks(email))
          .map((email) => userOf(run, email)),
      ),
    toast: (message: string, title?: string, seconds?: number | null) => {
      machine.ui(run.options.person).toasts.push({
        text: text(message, 'SpreadsheetApp.Spreadsheet.toast'),
        title: title ?? '',
        seconds: seconds ?? undefined,
      });
    },
    addMenu: (name, entries) => {
      const { menu } = machine.ui(run.options.person);
      const items = Array.from(entries, (entry) =>
        entry === null ? { label: '', separator: true as const } : { label: entry.name, run: entry.functionName },
      );
      menu.push({ label: name, items });
    },
  };
}

function tabs(run: Execution): Partial<Spreadsheet> {
  const { book } = run.machine;
  const sheet = (tab: Tab | undefined): Sheet | null => (tab ? sheetOf(run, tab.id) : null);
  const known = (handle: unknown): Tab => {
    const inner = innerOf(handle, TabHandle);
    if (!inner) throw new PlatformError(messages.invalidArgument('sheet'));
    return run.read(inner.tabId);
  };
  return {
    getSheets: () => {
      run.flush();
      return run.realm.list(book.data.tabs.map((tab) => sheetOf(run, tab.id)));
    },
    getNumSheets: () => {
      run.flush();
      return book.data.tabs.length;
    },
    getSheetByName: (name) => {
      run.flush();
      return sheet(book.tabByName(String(name)));
    },
    getSheetById: (id) => {
      run.flush();
      return sheet(book.tabById(id));
    },
    insertSheet: (first?: unknown, second?: unknown) => {
      run.flush();
      if (typeof first === 'object' || (second !== undefined && typeof second !== 'number'))
        throw new NotEmulated('Spreadsheet.insertSheet with a template');
      const name = typeof first === 'string' ? first : freeName(run);
      const index = typeof first === 'number' ? first : typeof second === 'number' ? second : undefined;
      if (book.tabByName(name)) throw new PlatformError(messages.tabTaken(name));
      const active = run.machine.ui(run.options.person).active;
      const after = book.data.tabs.findIndex((tab) => tab.id === active?.tabId);
      const last = after >= 0 ? after + 1 : book.data.tabs.length;
      const tab = book.insertTab(name, Math.min(index ?? last, book.data.tabs.length));
      run.machine.activate(run.options.person, tab.id);
      return sheetOf(run, tab.id);
    },
    deleteSheet: (handle) => {
      const tab = known(handle);
      if (book.data.tabs.length === 1) throw new PlatformError(messages.lastTab);
      run.refuseProtected(tab);
      book.removeTab(tab);
    },
    getActiveSheet: () => sheetOf(run, activeTab(run).id),
    getSheetName: () => activeTab(run).name,
    setActiveSheet: (handle: Sheet) => {
      run.machine.activate(run.options.person, known(handle).id);
      return handle;
    },
    moveActiveSheet: (position) => {
      run.flush();
      const tab = activeTab(run);
      book.change(tab, 'structure', undefined, () => {
        const others = book.data.tabs.filter((one) => one !== tab);
        others.splice(position - 1, 0, tab);
        book.data.tabs = others;
      });
    },
    getProtections: (type) =>
      run.realm.list(book.data.tabs.flatMap((tab) => Array.from(protectionsOf(run, tab.id, type)))),
  };
}

function freeName(run: Execution): string {
  const base = run.machine.book.data.locale.startsWith('de') ? 'Tabellenblatt' : 'Sheet';
  for (let number = run.machine.book.data.tabs.length + 1; ; number++)
    if (!run.machine.book.tabByName(`${base}${number}`)) return `${base}${number}`;
}

function selection(run: Execution): Partial<Spreadsheet> {
  return {
    getRange: (notation) => rangeByNotation(run, activeTab(run), text(notation, 'SpreadsheetApp.Spreadsheet.getRange')),
    getRangeList: (notations) => rangeListOf(run, activeTab(run).id, notations),
    getActiveRange: () => activeRange(run, activeTab(run).id),
    getActiveCell: () => activeRange(run, activeTab(run).id).getCell(1, 1),
    getCurrentCell: () => activeRange(run, activeTab(run).id).getCell(1, 1),
    setActiveRange: (range) => activateRange(run, range),
    setCurrentCell: (range) => activateRange(run, range),
    setActiveSelection: (range: Range | string) =>
      activateRange(run, typeof range === 'string' ? rangeByNotation(run, activeTab(run), range) : range),
  };
}

function names(run: Execution): Partial<Spreadsheet> {
  const { book } = run.machine;
  return {
    getRangeByName: (name) => {
      const named = book.data.namedRanges[name];
      return named ? rangeAt(run, named.tabId, named.rectangle) : null;
    },
    getNamedRanges: () => namedRangesOf(run, () => true),
    setNamedRange: (name, range) => {
      const handle = innerOf(range, RangeHandle);
      if (!handle) throw new PlatformError(messages.invalidArgument('range'));
      const { row, column, rows, columns } = handle;
      book.data.namedRanges[name] = { tabId: handle.tabId, rectangle: { row, column, rows, columns } };
    },
    removeNamedRange: (name) => {
      delete book.data.namedRanges[name];
    },
  };
}
