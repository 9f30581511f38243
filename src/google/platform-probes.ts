import type { Sheet } from './book.ts';
import type { Probe } from './probe.ts';

const NUMBERS = ['1.5', '1.234', '12,5 €', '50 000', '31.12.24', '+49 30 1', '007', '25 %'];

/** How many runs these globals have seen: each run should begin with its own. */
let runs = 0;

/** What a cell of this number format shows once a text was written into it, as if it were typed. */
const typed = (sheet: Sheet, a1: string, format: string, text: string): string =>
  sheet.getRange(a1).setNumberFormat(format).setValue(text).getDisplayValue();

/** A cell that takes these words only. */
const choices = (sheet: Sheet, a1: string, words: string[]) =>
  sheet
    .getRange(a1)
    .setDataValidation(SpreadsheetApp.newDataValidation().requireValueInList(words).setAllowInvalid(false).build());

/** Whether the platform refuses this, then or when it writes. */
function refused(act: () => unknown): string {
  try {
    act();
    SpreadsheetApp.flush();
    return 'taken';
  } catch {
    return 'refused';
  }
}

/** What design decisions rest on and only a real sheet can settle; some have no right answer and are merely written down. */
export const platformProbes: readonly Probe[] = [
  { name: 'whole rows', observe: (sheet) => sheet.getRange('5:7').getA1Notation() },
  { name: 'class of a range', observe: (sheet) => String(sheet.getRange('A1')) },
  {
    name: 'automatic format',
    observe: (sheet) => sheet.getRange('H1').setNumberFormat('General').getNumberFormat(),
  },
  {
    name: 'point of a pattern',
    observe: (sheet) => sheet.getRange('H2').setNumberFormat('#,##0.#').setValue(3).getDisplayValue(),
  },
  {
    name: 'format after clearFormat',
    observe: (sheet) => sheet.getRange('H3').setNumberFormat('0.00').clearFormat().getNumberFormat(),
  },
  { name: 'negative wait', observe: () => String(LockService.getScriptLock().tryLock(-100)) },
  {
    name: 'new protection',
    observe: (sheet, book) => {
      const protection = sheet.getRange('H4').protect();
      const listed = protection.getEditors().map((user) => user.getEmail());
      protection.remove();
      return listed.includes(book.getOwner()?.getEmail() ?? '') ? 'owner listed' : 'owner left out';
    },
  },
  {
    name: 'chart by title',
    observe: (sheet) => {
      sheet.getRange('I1:J2').setValues([
        ['a', 'b'],
        [1, 2],
      ]);
      const builder = sheet.newChart().setChartType(Charts.ChartType.COLUMN).setOption('title', 'Selbsttest');
      sheet.insertChart(builder.addRange(sheet.getRange('I1:J1')).setPosition(20, 1, 0, 0).build());
      const [drawn] = sheet.getCharts();
      if (!drawn) return 'no chart';
      sheet.updateChart(drawn.modify().clearRanges().addRange(sheet.getRange('I1:J2')).build());
      const [led] = sheet.getCharts();
      if (!led) return 'gone';
      const seen = `${String(led.getOptions().get('title'))} ${led.getRanges()[0]?.getA1Notation()}`;
      sheet.removeChart(led);
      return seen;
    },
  },
  {
    name: 'numbers as typed',
    observe: (sheet) => {
      const cells = sheet.getRange(30, 8, 1, NUMBERS.length);
      cells.setValues([[...NUMBERS]]);
      SpreadsheetApp.flush();
      return JSON.stringify(cells.getDisplayValues()[0]);
    },
  },
  {
    name: 'two-digit years',
    observe: (sheet) =>
      ['31.12.29', '31.12.30'].map((text) => typed(sheet, 'K1', 'dd.mm.yyyy', text).slice(-4)).join(' '),
  },
  {
    name: 'number in text format',
    observe: (sheet) => typeof sheet.getRange('K2').setNumberFormat('@').setValue(7).getValue(),
  },
  { name: 'percent as typed', observe: (sheet) => typed(sheet, 'K3', '0%', '25') },
  { name: 'day among amounts', observe: (sheet) => typed(sheet, 'K4', '#,##0.00 €', '1.2.2026') },
  { name: 'number among days', observe: (sheet) => typed(sheet, 'K5', 'dd.mm.yyyy', '7') },
  {
    name: 'rich text',
    observe: (sheet) => {
      const cell = sheet.getRange('K6').setRichTextValue(SpreadsheetApp.newRichTextValue().setText('=1').build());
      return `${String(cell.getValue())}, ${cell.getFormula() || 'no formula'}`;
    },
  },
  {
    name: 'list of 501',
    observe: (sheet) =>
      refused(() =>
        choices(
          sheet,
          'K7',
          Array.from({ length: 501 }, (_, index) => `w${index}`),
        ),
      ),
  },
  {
    name: 'rejecting dropdown',
    observe: (sheet) => refused(() => choices(sheet, 'K8', ['a']).setValue('b')),
  },
  {
    name: 'long text',
    observe: (sheet) => refused(() => sheet.getRange('K9').setValue('x'.repeat(50_001))),
  },
  {
    name: 'long property',
    observe: () => {
      const store = PropertiesService.getDocumentProperties();
      const seen = refused(() => store.setProperty('selftest', 'x'.repeat(10_000)));
      store.deleteProperty('selftest');
      return seen;
    },
  },
  {
    name: 'inserted row',
    observe: (sheet) => {
      choices(sheet, 'K40', ['a']).setNumberFormat('0.00');
      const cell = sheet.insertRowAfter(40).getRange('K41');
      return `${cell.getNumberFormat()} ${cell.getDataValidation() ? 'dropdown' : 'plain'}`;
    },
  },
  {
    name: 'sorted',
    observe: (sheet) => {
      const cells = sheet.getRange('M1:M6');
      return [true, false]
        .map((ascending) => {
          cells.setValues([['b'], [true], [''], [2], ['a'], [1]]).sort({ column: 13, ascending });
          return cells.getValues().map(([value]) => String(value) || '_');
        })
        .map((values) => values.join(' '))
        .join(' / ');
    },
  },
  { name: 'English month names', observe: () => Utilities.formatDate(new Date(2026, 2, 1), 'Europe/Berlin', 'MMMM') },
  {
    name: 'missing globals',
    observe: () =>
      ['setTimeout', 'fetch', 'URL', 'TextEncoder', 'structuredClone']
        .filter((name) => !(name in globalThis))
        .join(' '),
  },
  {
    name: 'fresh globals',
    observe: () => {
      runs += 1;
      return String(runs);
    },
  },
  {
    name: 'cost of a call',
    observe: (sheet) => {
      const began = Date.now();
      for (let turn = 0; turn < 5; turn += 1) {
        sheet.getRange('K10').setValue(turn);
        SpreadsheetApp.flush();
        sheet.getRange('K10').getValue();
      }
      return `${Math.round((Date.now() - began) / 5)} ms`;
    },
  },
  {
    name: 'append to a full tab',
    observe: (sheet) => {
      const last = sheet.getMaxRows();
      sheet.getRange(last, 1, 1, 2).setNumberFormat('@').setValue('x');
      sheet.appendRow(['y', '2024-08']);
      const line = sheet.getLastRow();
      const value: unknown = sheet.getRange(line, 2).getValue();
      return `${line - last} ${typeof value === 'string' ? 'text' : 'date'}`;
    },
  },
];
