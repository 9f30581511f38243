import type { Execution } from '../execution';
import { expose, innerOf } from '../expose';
import { messages, PlatformError } from '../failure';
import { RangeHandle, ValueHandle } from '../handles';
import type { CellValue, Validation } from '../workbook';
import { serialOf } from '../zone';
import { enums } from './enums';
import { rangeAt } from './range';
import { rectangleOf } from './rangeValues';

type Rule = GoogleAppsScript.Spreadsheet.DataValidation;
type Builder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** Lists end here [mem]; longer ones must come from a range. */
const LONGEST_LIST = 500;

export function validationOf(run: Execution, validation: Validation): Rule {
  return expose<Rule>(
    run,
    'DataValidation',
    { ...readers(run, validation), copy: () => validationBuilder(run, structuredClone(validation)) },
    new ValueHandle(validation),
  );
}

function readers(run: Execution, validation: Validation) {
  return {
    getAllowInvalid: () => validation.allowInvalid,
    getHelpText: () => validation.help ?? '',
    getCriteriaType: () => enums.validationCriteria(validation.type),
    getCriteriaValues: () => {
      const { range, args, type } = validation;
      if (range) return run.realm.list([rangeAt(run, range.tabId, range.rectangle), ...args]);
      if (type === 'VALUE_IN_LIST') return run.realm.list([run.realm.list(args), true]);
      return run.realm.list(args);
    },
  } satisfies Partial<Rule>;
}

/** The builder. What is refused when the cell is written is decided by `setAllowInvalid`; new rules allow [doc: default true]. */
export function validationBuilder(
  run: Execution,
  validation: Validation = { type: 'CUSTOM_FORMULA', args: [], allowInvalid: true },
): Builder {
  const set = (type: string, ...args: (CellValue | null)[]): Builder => {
    validation.type = type;
    validation.args = args;
    delete validation.range;
    return builder;
  };
  const day = (date: GoogleAppsScript.Base.Date): number =>
    Math.floor(serialOf(run.machine.data.workbook.timeZone, date.getTime()));
  const builder: Builder = expose<Builder>(run, 'DataValidationBuilder', {
    ...readers(run, validation),
    ...numberRules(set),
    requireValueInList: (values: string[]) => {
      const list = Array.from(values, String);
      if (list.length > LONGEST_LIST)
        throw new PlatformError(`The data validation rule has more items than the limit of ${LONGEST_LIST}.`);
      return set('VALUE_IN_LIST', ...list);
    },
    requireValueInRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
      const handle = innerOf(range, RangeHandle);
      if (!handle) throw new PlatformError(messages.parameters('object', 'DataValidationBuilder.requireValueInRange'));
      set('VALUE_IN_RANGE');
      validation.range = { tabId: handle.tabId, rectangle: rectangleOf(handle, run.tab(handle.tabId)) };
      return builder;
    },
    requireCheckbox: (checked?: CellValue, unchecked?: CellValue) =>
      set('CHECKBOX', ...(checked === undefined ? [] : [checked]), ...(unchecked === undefined ? [] : [unchecked])),
    requireDate: () => set('DATE_IS_VALID_DATE'),
    requireDateAfter: (date) => set('DATE_AFTER', day(date)),
    requireDateBefore: (date) => set('DATE_BEFORE', day(date)),
    requireDateEqualTo: (date) => set('DATE_EQUAL_TO', day(date)),
    requireDateOnOrAfter: (date) => set('DATE_ON_OR_AFTER', day(date)),
    requireDateOnOrBefore: (date) => set('DATE_ON_OR_BEFORE', day(date)),
    requireDateBetween: (start, end) => set('DATE_BETWEEN', day(start), day(end)),
    requireDateNotBetween: (start, end) => set('DATE_NOT_BETWEEN', day(start), day(end)),
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
