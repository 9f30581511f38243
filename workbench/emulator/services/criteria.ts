import type { Execution } from '../execution.ts';
import type { CellValue } from '../workbook.ts';
import { instantOfSerial, serialOf } from '../zone.ts';
import { mismatch } from './arguments.ts';
import { booleanCriteriaNames } from './enums.ts';

/** What criteria are told by: numbers, texts, and days as serial numbers. */
export type When<Builder> = (type: string, ...args: (CellValue | null)[]) => Builder;

/** A day as the model keeps it: its serial number, the time left out [doc]; what is no Date is refused in the platform's words. */
export function serialOfArgument(run: Execution, date: unknown, method: string): number {
  if (Object.prototype.toString.call(date) !== '[object Date]') throw mismatch([date], method);
  return Math.floor(serialOf(run.machine.data.workbook.timeZone, Number(date)));
}

/** The values of a criterion as a script gets them: those of days as Dates of its realm. */
export function criteriaValues(run: Execution, type: string, args: readonly (CellValue | null)[]): unknown[] {
  const zone = run.machine.data.workbook.timeZone;
  return args.map((arg) =>
    type.startsWith('DATE_') && typeof arg === 'number' ? run.realm.date(instantOfSerial(zone, arg)) : arg,
  );
}

/** The conditions that filters and conditional formats share. A relative day is another kind of condition. */
export function whenMethods<Builder>(run: Execution, service: string, when: When<Builder>) {
  const day =
    (type: string, method: string) =>
    (date: unknown): Builder =>
      isRelative(date)
        ? when(`${type}_RELATIVE`, String(date))
        : when(type, serialOfArgument(run, date, `SpreadsheetApp.${service}.${method}`));
  return {
    whenFormulaSatisfied: (formula: string) => when('CUSTOM_FORMULA', formula),
    whenCellEmpty: () => when('CELL_EMPTY'),
    whenCellNotEmpty: () => when('CELL_NOT_EMPTY'),
    whenTextContains: (text: string) => when('TEXT_CONTAINS', text),
    whenTextDoesNotContain: (text: string) => when('TEXT_DOES_NOT_CONTAIN', text),
    whenTextEqualTo: (text: string) => when('TEXT_EQUAL_TO', text),
    whenTextStartsWith: (text: string) => when('TEXT_STARTS_WITH', text),
    whenTextEndsWith: (text: string) => when('TEXT_ENDS_WITH', text),
    whenNumberEqualTo: (number: number) => when('NUMBER_EQUAL_TO', number),
    whenNumberNotEqualTo: (number: number) => when('NUMBER_NOT_EQUAL_TO', number),
    whenNumberGreaterThan: (number: number) => when('NUMBER_GREATER_THAN', number),
    whenNumberGreaterThanOrEqualTo: (number: number) => when('NUMBER_GREATER_THAN_OR_EQUAL_TO', number),
    whenNumberLessThan: (number: number) => when('NUMBER_LESS_THAN', number),
    whenNumberLessThanOrEqualTo: (number: number) => when('NUMBER_LESS_THAN_OR_EQUAL_TO', number),
    whenNumberBetween: (start: number, end: number) => when('NUMBER_BETWEEN', start, end),
    whenNumberNotBetween: (start: number, end: number) => when('NUMBER_NOT_BETWEEN', start, end),
    whenDateAfter: day('DATE_AFTER', 'whenDateAfter'),
    whenDateBefore: day('DATE_BEFORE', 'whenDateBefore'),
    whenDateEqualTo: day('DATE_EQUAL_TO', 'whenDateEqualTo'),
    withCriteria: (criteria: unknown, args: unknown[]) => {
      const type = String(criteria);
      if (!booleanCriteriaNames.includes(type))
        throw mismatch([criteria, args], `SpreadsheetApp.${service}.withCriteria`);
      return when(type, ...plainArguments(run, args));
    },
  };
}

/** Arguments of withCriteria: days become serial numbers, the rest stays. */
export function plainArguments(run: Execution, args: readonly unknown[] | undefined): (CellValue | null)[] {
  return Array.from(args ?? [], (arg) => {
    if (Object.prototype.toString.call(arg) === '[object Date]')
      return serialOf(run.machine.data.workbook.timeZone, Number(arg));
    return typeof arg === 'string' || typeof arg === 'number' || typeof arg === 'boolean' ? arg : String(arg);
  });
}

function isRelative(date: unknown): boolean {
  return /^(TODAY|TOMORROW|YESTERDAY|PAST_WEEK|PAST_MONTH|PAST_YEAR)$/.test(String(date));
}
