import type { CellStyle } from '../../emulator/workbook.ts';
import type { IStyleData } from './vendor.ts';

const horizontal: Record<string, number> = { left: 1, center: 2, right: 3, normal: 0, general: 0 };
const vertical: Record<string, number> = { top: 1, middle: 2, bottom: 3 };
const wrap: Record<string, number> = { OVERFLOW: 1, CLIP: 2, WRAP: 3 };

/** As the frame around the grid; on Linux without it a canvas falls back to the wide DejaVu. */
const fonts = 'Arial, "Liberation Sans", sans-serif';

/** The id under which the grid knows the emulator's style at this index. */
export const styleId = (index: number): string => `w${index}`;

/** What a style of the sheet looks like in the grid; numbers without a format are shown as typed. */
export function toUniverStyle(style: CellStyle): IStyleData {
  const data: IStyleData = { ff: fonts, fs: 9, cl: { rgb: '#1B2A24' }, pd: { l: 6, r: 6, t: 0, b: 0 } };
  if (style.numberFormat && style.numberFormat !== 'General') data.n = { pattern: style.numberFormat };
  if (style.background) data.bg = { rgb: style.background };
  if (style.fontColor) data.cl = { rgb: style.fontColor };
  if (style.bold) data.bl = 1;
  if (style.italic) data.it = 1;
  if (style.underline) data.ul = { s: 1 };
  if (style.strikethrough) data.st = { s: 1 };
  if (style.fontSize) data.fs = style.fontSize;
  if (style.fontFamily) data.ff = style.fontFamily;
  const across = style.horizontal ? horizontal[style.horizontal] : undefined;
  if (across) data.ht = across;
  data.vt = vertical[style.vertical ?? 'middle'] ?? 2;
  data.tb = wrap[style.wrap ?? 'OVERFLOW'] ?? 1;
  return data;
}
