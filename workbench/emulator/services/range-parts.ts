import { clearContent, restyle, setSparse } from '../cells.ts';
import type { Execution } from '../execution.ts';
import { innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { type RangeHandle, ValueHandle } from '../handles.ts';
import type { Rectangle, Tab, Validation } from '../workbook.ts';
import { matrix, text } from './arguments.ts';
import { type Pick, readFirst, readMatrix, rectangleOf, writeCells } from './range-values.ts';
import { type Rich, richTextOf, writeRich } from './rich-text.ts';
import { validationOf } from './validation.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type RichText = GoogleAppsScript.Spreadsheet.RichTextValue;

/** Notes, validations, links and clearing. */
export function rangeParts(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  return {
    ...notes(run, handle, self),
    ...validations(run, handle, self),
    ...rich(run, handle, self),
    ...clearing(run, handle, self),
  };
}

function notes(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const { book } = run.machine;
  const pick: (run: Execution) => Pick<string> = () => (row, at) => row?.notes?.[at] ?? '';
  const store = (noteAt: (row: number, column: number) => string | null | undefined): Range => {
    writeCells(run, handle, (tab, rectangle) =>
      setSparse(book, tab, rectangle, 'notes', (row, column) => noteAt(row, column) || undefined),
    );
    return self();
  };
  return {
    getNote: () => readFirst(run, handle, pick),
    getNotes: () => readMatrix(run, handle, pick),
    setNote: (note) =>
      store(() => (note === null || note === undefined ? undefined : text(note, 'SpreadsheetApp.Range.setNote'))),
    setNotes: (all) => {
      const { rows, columns } = rectangleOf(handle, run.tab(handle.tabId));
      const copied = matrix(all, rows, columns, 'SpreadsheetApp.Range.setNotes').map((line) => line.slice());
      return store((row, column) => noteText(copied[row]?.[column]));
    },
    clearNote: () => store(() => undefined),
  };
}

/** setNotes writes whole numbers with a decimal, which setNote does not [3rd]. */
function noteText(note: unknown): string | undefined {
  if (note === null || note === undefined) return undefined;
  return typeof note === 'number' && Number.isInteger(note) ? note.toFixed(1) : String(note);
}

function validations(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const { book } = run.machine;
  const inner = (rule: Rule | null): Validation | undefined => {
    if (rule === null) return undefined;
    const value = innerOf<ValueHandle<Validation>>(rule, ValueHandle)?.value;
    if (!value) throw new PlatformError(messages.parameters('object', 'SpreadsheetApp.Range.setDataValidation'));
    return value;
  };
  const store = (ruleAt: (row: number, column: number) => Validation | undefined): Range => {
    writeCells(run, handle, (tab, rectangle) =>
      setSparse(book, tab, rectangle, 'validations', (row, column) => {
        const rule = ruleAt(row, column);
        return rule && book.validation(rule);
      }),
    );
    return self();
  };
  const pick: (run: Execution) => Pick<Rule | null> = () => {
    // Nothing can be changed on a rule: cells that share one get the same.
    const made = new Map<Validation, Rule>();
    return (row, at) => {
      const found = book.data.validations[row?.validations?.[at] ?? -1];
      if (!found) return null;
      const rule = made.get(found) ?? validationOf(run, found);
      made.set(found, rule);
      return rule;
    };
  };
  return {
    getDataValidation: () => readFirst(run, handle, pick),
    getDataValidations: () => readMatrix(run, handle, pick),
    setDataValidation: (rule) => {
      const one = inner(rule);
      return store(() => one);
    },
    setDataValidations: (rules) => {
      const { rows, columns } = rectangleOf(handle, run.tab(handle.tabId));
      const all = matrix(rules, rows, columns, 'SpreadsheetApp.Range.setDataValidations').map((line) =>
        line.map(inner),
      );
      return store((row, column) => all[row]?.[column]);
    },
    clearDataValidations: () => store(() => undefined),
  };
}

function rich(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const inner = (value: RichText): Rich => {
    const found = innerOf<ValueHandle<Rich>>(value, ValueHandle)?.value;
    if (!found) throw new PlatformError(messages.parameters('object', 'SpreadsheetApp.Range.setRichTextValue'));
    return found;
  };
  const store = (valueAt: (row: number, column: number) => Rich | undefined): Range => {
    writeCells(run, handle, (tab, rectangle) => writeRich(run.machine.book, tab, rectangle, valueAt));
    return self();
  };
  const pick: (run: Execution) => Pick<RichText | null> = () => (row, at) => {
    const value = row?.values[at] ?? '';
    if (typeof value !== 'string') return null;
    return richTextOf(run, { text: value, runs: row?.runs?.[at] ?? [] });
  };
  return {
    getRichTextValue: () => readFirst(run, handle, pick),
    getRichTextValues: () => readMatrix(run, handle, pick),
    setRichTextValue: (value) => {
      const one = inner(value);
      return store(() => one);
    },
    setRichTextValues: (values) => {
      const { rows, columns } = rectangleOf(handle, run.tab(handle.tabId));
      const all = matrix(values, rows, columns, 'SpreadsheetApp.Range.setRichTextValues').map((line) =>
        line.map(inner),
      );
      return store((row, column) => all[row]?.[column]);
    },
  };
}

interface ClearOptions {
  contentsOnly?: boolean | undefined;
  formatOnly?: boolean | undefined;
  commentsOnly?: boolean | undefined;
  validationsOnly?: boolean | undefined;
}

/** Clears a rectangle: everything, or what the options name. */
export function clearCells(run: Execution, tab: Tab, rectangle: Rectangle, options: ClearOptions = {}): void {
  const { book } = run.machine;
  const { contentsOnly, formatOnly, commentsOnly, validationsOnly } = options;
  const some = contentsOnly || formatOnly || commentsOnly || validationsOnly;
  if (!some || contentsOnly) clearContent(book, tab, rectangle);
  if (!some || formatOnly) restyle(book, tab, rectangle, () => null);
  if (commentsOnly) setSparse(book, tab, rectangle, 'notes', () => undefined);
  if (validationsOnly) setSparse(book, tab, rectangle, 'validations', () => undefined);
}

function clearing(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  return {
    clear: (options?: ClearOptions) => {
      // Clearing a range's format takes its validations along; clearing a sheet's does not [doc, 3rd].
      if (options?.formatOnly) self().clearDataValidations();
      writeCells(run, handle, (tab, rectangle) => clearCells(run, tab, rectangle, options));
      return self();
    },
  };
}
