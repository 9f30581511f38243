import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { PlatformError } from '../failure.ts';
import { RangeHandle, ValueHandle } from '../handles.ts';
import type { CellValue, Validation } from '../workbook.ts';
import { mismatch } from './arguments.ts';
import { criteriaValues, plainArguments, serialOfArgument } from './criteria.ts';
import { enums } from './enums.ts';
import { rangeAt } from './range-at.ts';
import { rectangleOf } from './range-values.ts';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Lists end here [mem]; longer ones must come from a range. */
const LONGEST_LIST = 500;

export function validationOf(run: Execution, validation: Validation): Rule {
  return expose<Rule>(
    run,
    'DataValidation',
    { ...(readers(run, validation) as Partial<Rule>), copy: () => validationBuilder(run, structuredClone(validation)) },
    new ValueHandle(validation),
  );
}

function readers(run: Execution, validation: Validation) {
  return {
    getAllowInvalid: () => validation.allowInvalid,
    getHelpText: () => validation.help ?? null,
    getCriteriaType: () => (validation.type === '' ? null : enums.validationCriteria(validation.type)),
    getCriteriaValues: () => {
      const { range, args, type } = validation;
      const arrow = validation.arrow ?? true;
      if (range) return run.realm.list([rangeAt(run, range.tabId, range.rectangle), arrow]);
      if (type === 'VALUE_IN_LIST') return run.realm.list([run.realm.list(args), arrow]);
      return run.realm.list(criteriaValues(run, type, args));
    },
  };
}

/**
 * The builder; a new one has no criterion yet [3rd]. What is refused when the cell is written is decided by
 * `setAllowInvalid`; new rules allow [doc: default true].
 */
export function validationBuilder(
  run: Execution,
  validation: Validation = { type: '', args: [], allowInvalid: true },
): Builder {
  const set = (type: string, ...args: (CellValue | null)[]): Builder => {
    validation.type = type;
    validation.args = args;
    delete validation.range;
    delete validation.arrow;
    return builder;
  };
  const arrow = (shown: unknown): Builder => {
    if (shown === false) validation.arrow = false;
    return builder;
  };
  const day = (date: unknown, method: string): number =>
    serialOfArgument(run, date, `SpreadsheetApp.DataValidationBuilder.${method}`);
  const fromRange = (range: unknown, shown: unknown): Builder => {
    const handle = innerOf(range, RangeHandle);
    if (!handle) throw mismatch([range], 'SpreadsheetApp.DataValidationBuilder.requireValueInRange');
    set('VALUE_IN_RANGE');
    validation.range = { tabId: handle.tabId, rectangle: rectangleOf(handle, run.tab(handle.tabId)) };
    return arrow(shown);
  };
  const fromList = (values: unknown, shown: unknown): Builder => {
    if (!Array.isArray(values)) throw mismatch([values], 'SpreadsheetApp.DataValidationBuilder.requireValueInList');
    if (values.length > LONGEST_LIST)
      throw new PlatformError(`The data validation rule has more items than the limit of ${LONGEST_LIST}.`);
    set('VALUE_IN_LIST', ...plainArguments(run, values));
    return arrow(shown);
  };
  const builder: Builder = expose<Builder>(run, 'DataValidationBuilder', {
    ...(readers(run, validation) as Partial<Builder>),
    ...numberRules(set),
    requireValueInList: (values: unknown, shown?: boolean) => fromList(values, shown),
    requireValueInRange: (range: unknown, shown?: boolean) => fromRange(range, shown),
    withCriteria: (criteria, args) => {
      const type = String(criteria);
      const given = Array.from(args ?? []);
      if (type === 'VALUE_IN_RANGE') return fromRange(given[0], given[1]);
      if (type === 'VALUE_IN_LIST') return fromList(given[0], given[1]);
      enums.validationCriteria(type);
      return set(type, ...plainArguments(run, given));
    },
    requireCheckbox: (checked?: CellValue, unchecked?: CellValue) =>
      set('CHECKBOX', ...(checked === undefined ? [] : [checked]), ...(unchecked === undefined ? [] : [unchecked])),
    requireDate: () => set('DATE_IS_VALID_DATE'),
    requireDateAfter: (date) => set('DATE_AFTER', day(date, 'requireDateAfter')),
    requireDateBefore: (date) => set('DATE_BEFORE', day(date, 'requireDateBefore')),
    requireDateEqualTo: (date) => set('DATE_EQUAL_TO', day(date, 'requireDateEqualTo')),
    requireDateOnOrAfter: (date) => set('DATE_ON_OR_AFTER', day(date, 'requireDateOnOrAfter')),
    requireDateOnOrBefore: (date) => set('DATE_ON_OR_BEFORE', day(date, 'requireDateOnOrBefore')),
    requireDateBetween: (start, end) =>
      set('DATE_BETWEEN', day(start, 'requireDateBetween'), day(end, 'requireDateBetween')),
    requireDateNotBetween: (start, end) =>
      set('DATE_NOT_BETWEEN', day(start, 'requireDateNotBetween'), day(end, 'requireDateNotBetween')),
    requireFormulaSatisfied: (formula) => set('CUSTOM_FORMULA', formula),
    requireTextContains: (text) => set('TEXT_CONTAINS', text),
    requireTextDoesNotContain: (text) => set('TEXT_DOES_NOT_CONTAIN', text),
    requireTextEqualTo: (text) => set('TEXT_EQUAL_TO', text),
    requireTextIsEmail: () => set('TEXT_IS_VALID_EMAIL'),
    requireTextIsUrl: () => set('TEXT_IS_VALID_URL'),
    setAllowInvalid: (allow) => {
      validation.allowInvalid = allow;
      return builder;
    },
    setHelpText: (help) => {
      validation.help = help;
      return builder;
    },
    build: () => validationOf(run, structuredClone(validation)),
    copy: () => validationBuilder(run, structuredClone(validation)),
  });
  return builder;
}

function numberRules(set: (type: string, ...args: (CellValue | null)[]) => Builder): Partial<Builder> {
  return {
    requireNumberBetween: (start, end) => set('NUMBER_BETWEEN', start, end),
    requireNumberNotBetween: (start, end) => set('NUMBER_NOT_BETWEEN', start, end),
    requireNumberEqualTo: (number) => set('NUMBER_EQUAL_TO', number),
    requireNumberNotEqualTo: (number) => set('NUMBER_NOT_EQUAL_TO', number),
    requireNumberGreaterThan: (number) => set('NUMBER_GREATER_THAN', number),
    requireNumberGreaterThanOrEqualTo: (number) => set('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    requireNumberLessThan: (number) => set('NUMBER_LESS_THAN', number),
    requireNumberLessThanOrEqualTo: (number) => set('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
  };
}
