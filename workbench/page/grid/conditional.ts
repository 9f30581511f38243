import type { CellStyle, ConditionalFormat, Tab } from '../../emulator/workbook';
import type { GridRange } from './validation';

interface Rule {
  cfId: string;
  ranges: GridRange[];
  stopIfTrue: boolean;
  rule: Record<string, unknown>;
}

const textOperators: Record<string, string> = {
  TEXT_CONTAINS: 'containsText',
  TEXT_NOT_CONTAINS: 'notContainsText',
  TEXT_STARTS_WITH: 'beginsWith',
  TEXT_ENDS_WITH: 'endsWith',
  TEXT_EQUAL_TO: 'equal',
  CELL_EMPTY: 'containsBlanks',
  CELL_NOT_EMPTY: 'notContainsBlanks',
};

const numberOperators: Record<string, string> = {
  NUMBER_GREATER_THAN: 'greaterThan',
  NUMBER_GREATER_THAN_OR_EQUAL_TO: 'greaterThanOrEqual',
  NUMBER_LESS_THAN: 'lessThan',
  NUMBER_LESS_THAN_OR_EQUAL_TO: 'lessThanOrEqual',
  NUMBER_EQUAL_TO: 'equal',
  NUMBER_NOT_EQUAL_TO: 'notEqual',
  NUMBER_BETWEEN: 'between',
};

function look(style: CellStyle): Record<string, unknown> {
  return {
    ...(style.background ? { bg: { rgb: style.background } } : {}),
    ...(style.fontColor ? { cl: { rgb: style.fontColor } } : {}),
    ...(style.bold ? { bl: 1 } : {}),
    ...(style.italic ? { it: 1 } : {}),
    ...(style.strikethrough ? { st: { s: 1 } } : {}),
  };
}

function condition(format: ConditionalFormat): Record<string, unknown> | undefined {
  const [first, second] = format.args;
  const base = { type: 'highlightCell', style: look(format.style) };
  if (format.type === 'CUSTOM_FORMULA') return { ...base, subType: 'formula', value: String(first ?? '') };
  const words = textOperators[format.type];
  if (words) return { ...base, subType: 'text', operator: words, value: String(first ?? '') };
  const numbers = numberOperators[format.type];
  if (!numbers) return undefined;
  const value = numbers === 'between' ? [Number(first), Number(second)] : Number(first);
  return { ...base, subType: 'number', operator: numbers, value };
}

/** The conditional formats of a tab; a kind that the grid does not know is left out. */
export function conditionalRules(tab: Tab): Rule[] {
  return tab.conditionalFormats.flatMap((format, at) => {
    const rule = condition(format);
    if (!rule) return [];
    const ranges = format.ranges.map((area) => ({
      startRow: area.row - 1,
      endRow: area.row + area.rows - 2,
      startColumn: area.column - 1,
      endColumn: area.column + area.columns - 2,
    }));
    return [{ cfId: `c${tab.id}-${at}`, ranges, stopIfTrue: false, rule }];
  });
}
