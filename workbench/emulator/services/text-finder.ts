import { writeFormulas, writeValues } from '../cells.ts';
import type { Execution } from '../execution.ts';
import { expose } from '../expose.ts';
import { display } from '../number-format.ts';
import type { Row, Tab } from '../workbook.ts';

type TextFinder = GoogleAppsScript.Spreadsheet.TextFinder;

/** A cell that a finder found, counted from 0, and what it holds then. */
interface Match {
  readonly line: number;
  readonly at: number;
  readonly made: string;
  readonly formula: boolean;
}

/**
 * Finds a text in one tab and puts another in its place. Looks at what is shown, or at formulas where it is told to; what it
 * writes is read as typed, and cells with a formula are left alone while it looks at what is shown.
 */
export function textFinderOf(run: Execution, tabId: number, wanted: string): TextFinder {
  const { book } = run.machine;
  const how = { entire: false, cased: false, formulas: false };
  const put = (key: keyof typeof how, on: boolean): TextFinder => {
    how[key] = on;
    return finder;
  };
  const textAt = (row: Row, at: number): string | undefined => {
    const formula = row.formulas?.[at];
    if (formula !== undefined) return how.formulas ? formula : undefined;
    const { styles, locale } = book.data;
    return display(row.values[at] ?? '', styles[row.styles[at] ?? 0]?.numberFormat, locale);
  };
  const replaced = (text: string, by: string): string | undefined => {
    const [has, looked] = how.cased ? [text, wanted] : [text.toLowerCase(), wanted.toLowerCase()];
    if (how.entire) return has === looked ? by : undefined;
    if (looked === '' || !has.includes(looked)) return undefined;
    let made = '';
    let from = 0;
    for (let at = has.indexOf(looked); at >= 0; at = has.indexOf(looked, from)) {
      made += text.slice(from, at) + by;
      from = at + looked.length;
    }
    return made + text.slice(from);
  };
  const matches = (tab: Tab, by: string): Match[] =>
    tab.rows.flatMap((row, line) =>
      !row
        ? []
        : row.values.flatMap((_, at): Match[] => {
            const text = textAt(row, at);
            const made = text === undefined || text === '' ? undefined : replaced(text, by);
            return made === undefined ? [] : [{ line, at, made, formula: row.formulas?.[at] !== undefined }];
          }),
    );
  const finder: TextFinder = expose<TextFinder>(run, 'TextFinder', {
    matchEntireCell: (on) => put('entire', on),
    matchCase: (on) => put('cased', on),
    matchFormulaText: (on) => put('formulas', on),
    replaceAllWith: (by) => {
      const found = matches(run.read(tabId), by);
      run.touch(found.length);
      for (const { line, at, made, formula } of found) {
        const place = { row: line + 1, column: at + 1, rows: 1, columns: 1 };
        run.write(tabId, place, (tab) =>
          formula && made.startsWith('=')
            ? writeFormulas(book, tab, place, [[made]])
            : writeValues(book, tab, place, [[made]]),
        );
      }
      // It answers how many there were: nothing comes between the looking and the writing.
      run.flush();
      return found.length;
    },
  });
  return finder;
}
