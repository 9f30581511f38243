import { colorOrNone } from '../color.ts';
import type { Execution } from '../execution.ts';
import { expose, innerOf } from '../expose.ts';
import { messages, PlatformError } from '../failure.ts';
import { RangeHandle, ValueHandle } from '../handles.ts';
import type { CellValue, ConditionalFormat } from '../workbook.ts';
import { criteriaValues, whenMethods } from './criteria.ts';
import { enums } from './enums.ts';
import { rangeAt } from './range-at.ts';
import { rectangleOf } from './range-values.ts';

type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type Builder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;

/** A rule with the tab its ranges lie in. */
export interface TabFormat {
  tabId: number;
  format: ConditionalFormat;
}

export function conditionalFormatOf(run: Execution, rule: TabFormat): Rule {
  return expose<Rule>(
    run,
    'ConditionalFormatRule',
    {
      ...readers(run, rule),
      copy: () => conditionalFormatBuilder(run, structuredClone(rule)),
    },
    new ValueHandle(rule),
  );
}

function readers(run: Execution, { tabId, format }: TabFormat) {
  return {
    getRanges: () => run.realm.list(format.ranges.map((one) => rangeAt(run, tabId, one))),
    getGradientCondition: () => null,
    getBooleanCondition: () =>
      expose<Condition>(run, 'ConditionalFormatBooleanCondition', {
        getCriteriaType: () => enums.booleanCriteria(format.type),
        getCriteriaValues: () => run.realm.list(criteriaValues(run, format.type, format.args)),
        getBackground: () => format.style.background ?? null,
        getFontColor: () => format.style.fontColor ?? null,
        getBold: () => format.style.bold ?? null,
      }),
  } satisfies Partial<Rule>;
}

export function conditionalFormatBuilder(
  run: Execution,
  rule: TabFormat = { tabId: -1, format: { ranges: [], type: '', args: [], style: {} } },
): Builder {
  const { format } = rule;
  const when = (type: string, ...args: (CellValue | null)[]): Builder => {
    format.type = type;
    format.args = args;
    return builder;
  };
  const style = (change: Record<string, unknown>): Builder => {
    Object.assign(format.style, change);
    return builder;
  };
  const builder: Builder = expose<Builder>(run, 'ConditionalFormatRuleBuilder', {
    ...whenMethods(run, 'ConditionalFormatRuleBuilder', when),
    setRanges: (ranges) => {
      const handles = Array.from(ranges, (range) => innerOf(range, RangeHandle));
      format.ranges = handles.map((handle) => {
        if (!handle) throw new PlatformError(messages.invalidArgument('ranges'));
        rule.tabId = handle.tabId;
        return rectangleOf(handle, run.tab(handle.tabId));
      });
      return builder;
    },
    setBackground: (color) => style({ background: colorOrNone(color) }),
    setFontColor: (color) => style({ fontColor: colorOrNone(color) }),
    setBold: (bold) => style({ bold: bold ?? undefined }),
    setItalic: (italic) => style({ italic: italic ?? undefined }),
    setUnderline: (underline) => style({ underline: underline ?? undefined }),
    setStrikethrough: (strikethrough) => style({ strikethrough: strikethrough ?? undefined }),
    build: () => {
      if (format.ranges.length === 0 || format.type === '')
        throw new PlatformError('Conditional format rule must have a condition and at least one range.');
      return conditionalFormatOf(run, structuredClone(rule));
    },
    copy: () => conditionalFormatBuilder(run, structuredClone(rule)),
  });
  return builder;
}
