import { showDate } from './date-format.ts';
import { type LocaleData, localeData } from './locale.ts';
import { showNumber } from './number-mask.ts';
import type { CellValue } from './workbook.ts';

export type FormatKind = 'general' | 'text' | 'date' | 'percent' | 'currency' | 'number';

const kinds = new Map<string, FormatKind>();

/** What kind of value a number format shows. Dates, times and durations are all 'date', as getValue gives a Date. */
export function formatKind(format: string | undefined): FormatKind {
  if (format === undefined || format === '' || format === 'General') return 'general';
  const known = kinds.get(format);
  if (known) return known;
  const kind = classify(format);
  kinds.set(format, kind);
  return kind;
}

function classify(format: string): FormatKind {
  if (format === '@') return 'text';
  if (/\[(h+|m+|s+)\]/i.test(format)) return 'date';
  const bare = format
    .replace(/"[^"]*"/g, '')
    .replace(/\\./g, '')
    .replace(/\[[^\]]*\]/g, '');
  if (/[€$£]/.test(format)) return 'currency';
  if (/[ymdhs]/i.test(bare.replace(/E[+-]/gi, ''))) return 'date';
  if (bare.includes('%')) return 'percent';
  if (/[0#?]/.test(bare)) return 'number';
  if (bare.includes('@')) return 'text';
  return format.includes('"') ? 'number' : 'general';
}

/** What a person sees of a value, given the cell's number format and the sheet's locale. */
export function display(value: CellValue, format: string | undefined, locale: string): string {
  if (typeof value === 'string') return showText(value, format);
  const data = localeData(locale);
  if (typeof value === 'boolean') return value ? data.yes : data.no;
  const kind = formatKind(format);
  if (kind === 'general' || kind === 'text' || format === undefined) return plainNumber(value, data);
  if (kind === 'date') return showDate(value, format, data);
  const section = pickSection(format, value);
  return showNumber(section.pattern, section.value, data);
}

/** Texts are shown as they are, unless the format dresses them, e.g. @"*". */
function showText(value: string, format: string | undefined): string {
  if (value === '' || format === undefined || format === '@' || !format.includes('@')) return value;
  const section = format.split(/;(?=(?:[^"]*"[^"]*")*[^"]*$)/).find((one) => one.includes('@')) ?? '@';
  return section
    .replace(/\[[^\]]*\]/g, '')
    .replace(/"([^"]*)"|\\(.)|_.|@/g, (piece, quoted, escaped) =>
      piece.startsWith('_') ? ' ' : (quoted ?? escaped ?? value),
    );
}

/** A number without a format: up to ten significant digits or so, as the sheet shows it. */
function plainNumber(value: number, data: LocaleData): string {
  if (value !== 0 && (Math.abs(value) >= 1e15 || Math.abs(value) < 1e-9))
    return value.toExponential(2).toUpperCase().replace('.', data.decimal);
  const text = String(Number(value.toPrecision(Math.abs(value) >= 1e10 ? 15 : 10)));
  return text.replace('.', data.decimal);
}

const SECTIONS = /;(?=(?:[^"]*"[^"]*")*[^"]*$)/;
const CONDITION = /^(?:\[[^\]]*\])*\[([<>=]{1,2})(-?[\d.]+)\]/;

const comparisons: Readonly<Record<string, (value: number, limit: number) => boolean>> = {
  '<': (value, limit) => value < limit,
  '>': (value, limit) => value > limit,
  '<=': (value, limit) => value <= limit,
  '>=': (value, limit) => value >= limit,
  '=': (value, limit) => value === limit,
  '<>': (value, limit) => value !== limit,
};

/** The section that a value is shown by: the first whose condition it meets, else by its sign [doc]. */
function pickSection(format: string, value: number): { pattern: string; value: number } {
  const all = format.split(SECTIONS).slice(0, 3);
  // A last section for texts is none for numbers [doc].
  const sections = all.length > 1 && /@/.test((all.at(-1) ?? '').replace(/"[^"]*"/g, '')) ? all.slice(0, -1) : all;
  const [positive = '', negative, zero] = sections;
  if (format.includes('[') && sections.some((one) => CONDITION.test(one))) {
    const pattern = sections.find((one) => {
      const [, sign = '', limit] = CONDITION.exec(one) ?? [];
      return comparisons[sign]?.(value, Number(limit)) ?? true;
    });
    return { pattern: pattern ?? positive, value };
  }
  if (value < 0 && negative !== undefined) return { pattern: negative, value: -value };
  if (value === 0 && zero !== undefined) return { pattern: zero, value };
  return { pattern: positive, value };
}
