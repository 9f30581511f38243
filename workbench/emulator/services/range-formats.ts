import { restyle } from '../cells.ts';
import { colorOrNone } from '../color.ts';
import type { Execution } from '../execution.ts';
import type { RangeHandle } from '../handles.ts';
import type { CellStyle } from '../workbook.ts';
import { matrix } from './arguments.ts';
import { enums } from './enums.ts';
import { type Pick, readFirst, readMatrix, rectangleOf, writeCells } from './range-values.ts';
import { textStyleOf } from './text-style.ts';

type Range = GoogleAppsScript.Spreadsheet.Range;
type Change = Partial<Record<keyof CellStyle, unknown>>;

const NO_FORMAT = '0.###############';

/** What clearFormat takes away: everything but the number format [doc]. */
const LOOKS: Change = Object.fromEntries(
  ['background', 'fontColor', 'bold', 'italic', 'underline', 'strikethrough', 'fontSize', 'fontFamily', 'wrap']
    .concat(['horizontal', 'vertical', 'border'])
    .map((key) => [key, undefined]),
);

/** Number formats, colours, fonts, alignment, wrapping. */
export function rangeFormats(run: Execution, handle: RangeHandle, self: () => Range): Partial<Range> {
  const { book } = run.machine;
  const all = (change: Change): Range => {
    writeCells(run, handle, (tab, rectangle) => restyle(book, tab, rectangle, () => change));
    return self();
  };
  const each = <T>(values: readonly (readonly T[])[], method: string, change: (value: T) => Change): Range => {
    const { rows, columns } = rectangleOf(handle, run.tab(handle.tabId));
    const known = new Map<T, Change>();
    const changes = matrix(values, rows, columns, `SpreadsheetApp.Range.${method}`).map((line) =>
      Array.from(line, (value) => {
        const made = known.get(value) ?? change(value);
        known.set(value, made);
        return made;
      }),
    );
    writeCells(run, handle, (tab, rectangle) =>
      restyle(book, tab, rectangle, (row, column) => changes[row]?.[column] ?? {}),
    );
    return self();
  };
  const first = <T>(show: (style: CellStyle) => T): T => readFirst(run, handle, styled(show));
  const every = <T>(show: (style: CellStyle) => T): T[][] => readMatrix(run, handle, styled(show));
  return {
    ...formatReaders(first, every),
    getTextStyle: () => first((style) => textStyleOf(run, style)),
    getTextStyles: () => every((style) => textStyleOf(run, style)),
    setNumberFormat: (format) => all({ numberFormat: stored(format) }),
    setNumberFormats: (formats) => each(formats, 'setNumberFormats', (format) => ({ numberFormat: stored(format) })),
    setBackground: (color) => all({ background: colorOrNone(color) }),
    setBackgrounds: (colors) => each(colors, 'setBackgrounds', (color) => ({ background: colorOrNone(color) })),
    setBackgroundRGB: (red, green, blue) => all({ background: hex(red, green, blue) }),
    setFontColor: (color) => all({ fontColor: colorOrNone(color) }),
    setFontColors: (colors: unknown[][]) =>
      each(colors, 'setFontColors', (color) => ({ fontColor: colorOrNone(color) })),
    setFontWeight: (weight) => all({ bold: weight === 'bold' || undefined }),
    setFontWeights: (weights) =>
      each(weights, 'setFontWeights', (weight) => ({ bold: weight === 'bold' || undefined })),
    setFontStyle: (style) => all({ italic: style === 'italic' || undefined }),
    setFontStyles: (styles) => each(styles, 'setFontStyles', (style) => ({ italic: style === 'italic' || undefined })),
    setFontLine: (line) => all(lineOf(line)),
    setFontLines: (lines: unknown[][]) => each(lines, 'setFontLines', lineOf),
    setFontSize: (size) => all({ fontSize: size }),
    setFontSizes: (sizes) => each(sizes, 'setFontSizes', (size) => ({ fontSize: size })),
    setFontFamily: (family) => all({ fontFamily: family ?? undefined }),
    setFontFamilies: (families) => each(families, 'setFontFamilies', (family) => ({ fontFamily: family ?? undefined })),
    setWrap: (wrap) => all({ wrap: wrap ? 'WRAP' : 'OVERFLOW' }),
    setWraps: (wraps) => each(wraps, 'setWraps', (wrap) => ({ wrap: wrap ? 'WRAP' : 'OVERFLOW' })),
    setWrapStrategy: (strategy) => all({ wrap: String(strategy) }),
    setWrapStrategies: (strategies) =>
      each(strategies, 'setWrapStrategies', (strategy) => ({ wrap: String(strategy) })),
    setHorizontalAlignment: (alignment) => all({ horizontal: across(alignment) }),
    setHorizontalAlignments: (alignments) =>
      each(alignments, 'setHorizontalAlignments', (one) => ({ horizontal: across(one) })),
    setVerticalAlignment: (alignment) => all({ vertical: alignment ?? undefined }),
    setVerticalAlignments: (alignments) =>
      each(alignments, 'setVerticalAlignments', (alignment) => ({ vertical: alignment ?? undefined })),
    setBorder: (...sides: unknown[]) => {
      const names = ['top', 'left', 'bottom', 'right', 'vertical', 'horizontal'];
      const set = names.filter((_, at) => sides[at] === true).join(' ');
      return all({ border: set === '' ? undefined : `${set}${sides[6] ? ` ${String(sides[6])}` : ''}` });
    },
    clearFormat: () => all(LOOKS),
  };
}

/** 'normal' is kept under the name that the platform gives it [3rd]. */
function across(alignment: string | null): string | undefined {
  return alignment === 'normal' ? 'general-left' : (alignment ?? undefined);
}

const hex = (...parts: number[]): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

function lineOf(line: unknown): Change {
  return { underline: line === 'underline' || undefined, strikethrough: line === 'line-through' || undefined };
}

function formatReaders(
  first: <T>(show: (style: CellStyle) => T) => T,
  every: <T>(show: (style: CellStyle) => T) => T[][],
): Partial<Range> {
  const numberFormat = (style: CellStyle): string => style.numberFormat ?? NO_FORMAT;
  const background = (style: CellStyle): string => style.background ?? '#ffffff';
  const fontColor = (style: CellStyle): string => style.fontColor ?? '#000000';
  const weight = (style: CellStyle) => (style.bold ? 'bold' : 'normal');
  // An untouched cell overflows and says that it wraps [3rd].
  const wraps = (style: CellStyle): boolean => (style.wrap ?? 'WRAP') === 'WRAP';
  const line = (style: CellStyle) => (style.underline ? 'underline' : style.strikethrough ? 'line-through' : 'none');
  return {
    getNumberFormat: () => first(numberFormat),
    getNumberFormats: () => every(numberFormat),
    getBackground: () => first(background),
    getBackgrounds: () => every(background),
    getFontColor: () => first(fontColor),
    getFontColors: () => every(fontColor),
    getFontWeight: () => first(weight),
    getFontWeights: () => every(weight),
    getFontStyle: () => first((style) => (style.italic ? 'italic' : 'normal')),
    getFontStyles: () => every((style) => (style.italic ? 'italic' : 'normal')),
    getFontSize: () => first((style) => style.fontSize ?? 10),
    getFontSizes: () => every((style) => style.fontSize ?? 10),
    getFontFamily: () => first((style) => style.fontFamily ?? 'Arial'),
    getFontFamilies: () => every((style) => style.fontFamily ?? 'Arial'),
    getFontLine: () => first(line),
    getFontLines: () => every(line),
    getWrap: () => first(wraps),
    getWraps: () => every(wraps),
    getWrapStrategy: () => first((style) => enums.wrapStrategy(style.wrap ?? 'OVERFLOW')),
    getWrapStrategies: () => every((style) => enums.wrapStrategy(style.wrap ?? 'OVERFLOW')),
    getHorizontalAlignment: () => first((style) => style.horizontal ?? 'general'),
    getHorizontalAlignments: () => every((style) => style.horizontal ?? 'general'),
    getVerticalAlignment: () => first((style) => style.vertical ?? 'bottom'),
    getVerticalAlignments: () => every((style) => style.vertical ?? 'bottom'),
  };
}

function styled<T>(show: (style: CellStyle) => T): (run: Execution) => Pick<T> {
  return (run) => (row, at) => show(run.machine.book.data.styles[row?.styles[at] ?? 0] ?? {});
}

function stored(format: string): string | undefined {
  return format === NO_FORMAT || format === '' || format.toLowerCase() === 'general' ? undefined : format;
}
