import type { Probe } from './probe.ts';

const NUMBERS = ['1.5', '1.234', '12,5 €', '50 000', '31.12.24', '+49 30 1', '007', '25 %'];

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
