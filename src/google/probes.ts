import type { Book, Sheet } from './book.ts';
import { loggable } from './failure.ts';
import { platformProbes } from './platform-probes.ts';
import type { Probe } from './probe.ts';
import { DATA_FILES, resourceText } from './resource.ts';

const said = (value: unknown): string => (value instanceof Date ? value.toISOString() : JSON.stringify(value));

/** Writes one value into a cell of this number format and reads it back. */
function roundTrip(sheet: Sheet, a1: string, format: string, value: string | number | Date): unknown {
  const cell = sheet.getRange(a1);
  cell.setNumberFormat(format);
  cell.setValue(value);
  SpreadsheetApp.flush();
  return cell.getValue();
}

const written = (name: string, a1: string, format: string, value: string | number): Probe => ({
  name,
  observe: (sheet) => said(roundTrip(sheet, a1, format, value)),
});

export const probes: readonly Probe[] = [
  { name: 'locale', observe: (_, book) => book.getSpreadsheetLocale() },
  { name: 'sheet zone', observe: (_, book) => book.getSpreadsheetTimeZone() },
  { name: 'script zone', observe: () => Session.getScriptTimeZone() },
  { name: 'local hours', observe: () => String(new Date(Date.UTC(2026, 6, 1, 10)).getHours()) },
  {
    name: 'zones known to Intl',
    observe: () =>
      new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Berlin', hour: '2-digit', hourCycle: 'h23' }).format(
        new Date(Date.UTC(2026, 0, 1, 10)),
      ),
  },
  {
    name: 'German month names',
    observe: () =>
      new Intl.DateTimeFormat('de-DE', { month: 'long', timeZone: 'UTC' }).format(new Date(Date.UTC(2026, 2, 1))),
  },
  {
    name: 'a day as Date',
    observe: (sheet) => said(roundTrip(sheet, 'A1', 'dd.mm.yyyy', new Date(Date.UTC(2026, 7, 29, 22)))),
  },
  { name: 'a day as shown', observe: (sheet) => sheet.getRange('A1').getDisplayValue() },
  written('decimal comma', 'A2', '#,##0.00', '1.234,56'),
  written('ISO day as text', 'A3', 'General', '2026-08-30'),
  written('leading zeros, general', 'A4', 'General', '007'),
  written('leading zeros, text', 'A5', '@', '007'),
  written('percent, text', 'A6', '@', '25 %'),
  written('month, text', 'A7', '@', '2024-08'),
  written('formula behind apostrophe', 'A8', '@', "'=1+1"),
  written('plus behind apostrophe', 'A9', '@', "'+49"),
  {
    name: 'asterisk by format',
    observe: (sheet) => {
      const cell = sheet.getRange('A10');
      cell.setNumberFormat('@"*"');
      cell.setValue('Beginn');
      return `${String(cell.getValue())} ${cell.getDisplayValue()}`;
    },
  },
  {
    name: 'error cell',
    observe: (sheet) => {
      const cell = sheet.getRange('A11');
      cell.setFormula('=1/0');
      SpreadsheetApp.flush();
      return said(cell.getValue());
    },
  },
  {
    name: 'atomic append',
    observe: (sheet) => {
      sheet.appendRow(['', 'x']);
      return `${sheet.getLastRow()} ${String(sheet.getRange(sheet.getLastRow(), 2).getValue())}`;
    },
  },
  {
    name: 'suggesting dropdown',
    observe: (sheet) => {
      const cell = sheet.getRange('C1');
      cell.setDataValidation(
        SpreadsheetApp.newDataValidation().requireValueInList(['ja', 'nein'], true).setAllowInvalid(true).build(),
      );
      cell.setValue('vielleicht');
      SpreadsheetApp.flush();
      return said(cell.getValue());
    },
  },
  {
    name: 'dropdown of 600 rows',
    observe: (sheet) => {
      const source = sheet.getRange('D1:D600');
      sheet
        .getRange('C2')
        .setDataValidation(
          SpreadsheetApp.newDataValidation().requireValueInRange(source, true).setAllowInvalid(true).build(),
        );
      SpreadsheetApp.flush();
      return sheet.getRange('C2').getDataValidation() === null ? 'none' : 'kept';
    },
  },
  {
    name: 'warning-only protection',
    observe: (sheet) => {
      const protection = sheet.protect().setDescription('Selbsttest').setWarningOnly(true);
      sheet.getRange('C3').setValue('x');
      SpreadsheetApp.flush();
      const seen = `${protection.isWarningOnly()} ${String(sheet.getRange('C3').getValue())}`;
      protection.remove();
      return seen;
    },
  },
  {
    name: 'column groups',
    observe: (sheet) => {
      sheet.getRange('F1:G1').shiftColumnGroupDepth(1);
      return String(sheet.getColumnGroupDepth(6));
    },
  },
  {
    name: 'document properties',
    observe: () => {
      const store = PropertiesService.getDocumentProperties();
      store.setProperty('selftest', 'ä'.repeat(1000));
      const seen = store.getProperty('selftest')?.length ?? 0;
      store.deleteProperty('selftest');
      return String(seen);
    },
  },
  {
    name: 'cache',
    observe: () => {
      const store = CacheService.getDocumentCache();
      store?.put('selftest', 'x'.repeat(90_000), 60);
      return String(store?.get('selftest')?.length ?? 0);
    },
  },
  {
    name: 'lock',
    observe: () => {
      const lock = LockService.getDocumentLock();
      const held = lock.tryLock(1_000);
      lock.releaseLock();
      return String(held);
    },
  },
  {
    name: 'data files',
    observe: () =>
      DATA_FILES.every((name) => /[; ].*\n/.test(resourceText(name))) &&
      resourceText('associations').includes('\nLV;BW;LV Baden-Württemberg;;;L\n')
        ? 'as written'
        : 'altered',
  },
  { name: 'mail quota', observe: () => (MailApp.getRemainingDailyQuota() > 0 ? 'some left' : 'none left') },
  {
    name: 'triggers',
    observe: () =>
      ScriptApp.getProjectTriggers()
        .map((trigger) => trigger.getHandlerFunction())
        .sort()
        .join(', '),
  },
  { name: 'own address', observe: () => (Session.getActiveUser().getEmail() === '' ? 'unknown' : 'known') },
  ...platformProbes,
];

const SCRATCH = 'Selbsttest';
/** No run lasts longer: a scratch tab older than that was left by one that was ended in the midst. */
const LONGEST_RUN_MS = 6 * 60_000;

function removeLeftScratch(book: Book, now: number): void {
  for (const sheet of book.getSheets()) {
    const made = new RegExp(`^${SCRATCH} (\\d{13})$`).exec(sheet.getName())?.[1];
    if (made !== undefined && now - Number(made) > LONGEST_RUN_MS) book.deleteSheet(sheet);
  }
}

/** Runs the probes on a scratch tab and takes it away again, as one that an ended run left. A probe that throws observes the exception's kind. */
export function observeAll(book: Book): ReadonlyMap<string, string> {
  const now = Date.now();
  removeLeftScratch(book, now);
  const sheet = book.insertSheet(`${SCRATCH} ${now}`);
  try {
    return new Map(
      probes.map(({ name, observe }) => {
        try {
          return [name, observe(sheet, book)] as const;
        } catch (error) {
          return [name, `! ${loggable(error)}`] as const;
        }
      }),
    );
  } finally {
    book.deleteSheet(sheet);
  }
}
