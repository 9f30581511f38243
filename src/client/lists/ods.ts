import { Parser } from 'saxen';
import { isEuro } from '../../define/typed-format.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Merged } from './merged.ts';
import { MOST_COLUMNS, MOST_ROWS } from './refusal.ts';
import { DAY_OF_TIMES, type ListSheet } from './sheet.ts';
import { isPlainUnit } from './units.ts';
import type { SheetShape } from './xlsx-shape.ts';

/** `PT14H30M00S`, as OpenDocument writes a time (ISO 8601). */
const clockOf = (duration: string): string => {
  const [, hours = '0', minutes = '0', seconds = '0'] = /^PT?(?:(\d+)H)?(?:(\d+)M)?(?:([\d.]+)S)?/.exec(duration) ?? [];
  return [hours, minutes, String(Math.floor(Number(seconds)))].map((part) => part.padStart(2, '0')).join(':');
};

const attribute = (attributes: Readonly<Record<string, string>>, name: string): string | undefined => attributes[name];

/** A number as it is drawn, where that says more: `00712`, `SP-712`, `12,0 Tsd`; not where `12 T€` are drawn for 12,000. */
function numberCell(value: number, text: string): Cell {
  if (/^(?:true|wahr)$|^(?:false|falsch)$/i.test(text)) return value === 1;
  if (/^0\d+$/.test(text) && Number(text) === value) return text;
  const words = text.replace(/[\d.,'’\s-]/g, '');
  const figures = (shown: string): string => shown.replace(/\D/g, '').replace(/^0+|0+$/g, '');
  const isMore = /\p{L}/u.test(words) && /\d/.test(text) && !/^e\+?$/i.test(words) && !isPlainUnit(words);
  return isMore && figures(text) === figures(String(value)) ? text : value;
}

/** A day that is drawn without its day, `Mai 25`, `05/25`, `2025`, and is the first of a month: nobody knows whether it was meant. */
function dayCell(day: string, time: string, text: string): Cell {
  const parts = text.match(/\d+/g) ?? [];
  const isYear = (part = ''): boolean => part === day.slice(0, 4) || part === day.slice(2, 4);
  const most = /\p{L}/u.test(text) || parts[0]?.length === 4 ? 1 : 2;
  if (!/-01$/.test(day) || parts.length !== most || !isYear(parts[parts.length - 1])) return { day: day as Day, time };
  return day.slice(0, text === day.slice(0, 4) ? 4 : 7);
}

/** The value of a cell of OpenDocument: what it means, and not how it is drawn, but for texts and where that says more. */
function cellOf(attributes: Readonly<Record<string, string>>, text: string): Cell {
  const value = attribute(attributes, 'office:value');
  switch (attribute(attributes, 'office:value-type')) {
    case 'float':
      return value === undefined ? text : numberCell(Number(value), text);
    case 'currency': {
      const currency = attribute(attributes, 'office:currency') ?? 'EUR';
      return value === undefined ? text : isEuro(currency) ? Number(value) : `${value} ${currency}`;
    }
    case 'percentage':
      return text === '' ? Number(value) : text;
    case 'boolean':
      return attribute(attributes, 'office:boolean-value') === 'true';
    case 'date': {
      const [day = '', time = '00:00:00'] = (attribute(attributes, 'office:date-value') ?? '').split('T');
      return dayCell(day, time.slice(0, 8), text);
    }
    case 'time':
      return { day: DAY_OF_TIMES, time: clockOf(attribute(attributes, 'office:time-value') ?? '') };
    default:
      return text;
  }
}

const repeated = (attributes: Readonly<Record<string, string>>, name: string): number =>
  Math.max(1, Number(attributes[name] ?? '1') || 1);

/** What has been read so far of the sheet that is open. */
interface Open {
  sheet:
    | { name: string; cells: Cell[][]; shape: { merged: Merged[]; hidden: number[]; struck: [number, boolean][] } }
    | undefined;
  row: Cell[];
  rows: number;
  hidden: boolean;
  /** How many of the row's filled cells are crossed out, and how many are not. */
  struck: number;
  plain: number;
  rowStyle: string | undefined;
  cell: { readonly attributes: Readonly<Record<string, string>>; readonly columns: number } | undefined;
  paragraphs: string[];
  /** Inside a comment on a cell, whose words are not the cell's. */
  notes: number;
}

const isFilled = (row: readonly Cell[]): boolean => row.some((cell) => cell !== '');

/** A row ends: empty ones at the end of a sheet are repeated a million times and count once they are followed by another. */
function endRow(open: Open): void {
  const cells = open.sheet?.cells;
  if (!cells) return;
  while (open.row.length > 0 && open.row[open.row.length - 1] === '') open.row.pop();
  const times = isFilled(open.row) ? open.rows : Math.min(open.rows, 1_000);
  for (let time = 0; time < times && cells.length <= MOST_ROWS + 100; time += 1) {
    cells.push([...open.row]);
    if (open.hidden) open.sheet?.shape.hidden.push(cells.length);
    if (open.struck > 0) open.sheet?.shape.struck.push([cells.length, open.plain === 0]);
  }
}

/** The sheets of `content.xml`, the part of an OpenDocument spreadsheet that holds its cells (OASIS, part 3). */
export function readOdsContent(xml: string): readonly (ListSheet & { readonly shape: SheetShape })[] {
  const sheets: NonNullable<Open['sheet']>[] = [];
  const open: Open = {
    sheet: undefined,
    row: [],
    rows: 1,
    hidden: false,
    struck: 0,
    plain: 0,
    rowStyle: undefined,
    cell: undefined,
    paragraphs: [],
    notes: 0,
  };
  const struckStyles = new Set<string>();
  let style = '';
  const parser = new Parser();
  parser.on('openTag', (name: string, getAttributes: () => Record<string, string>) => {
    if (name === 'style:style') style = getAttributes()['style:name'] ?? '';
    else if (name === 'style:text-properties') {
      if ((getAttributes()['style:text-line-through-style'] ?? 'none') !== 'none') struckStyles.add(style);
    } else if (name === 'table:table') {
      open.sheet = {
        name: getAttributes()['table:name'] ?? '',
        cells: [],
        shape: { merged: [], hidden: [], struck: [] },
      };
      sheets.push(open.sheet);
    } else if (name === 'table:table-row') {
      open.row = [];
      [open.struck, open.plain, open.rowStyle] = [0, 0, getAttributes()['table:default-cell-style-name']];
      open.rows = repeated(getAttributes(), 'table:number-rows-repeated');
      open.hidden = /^(?:collapse|filter)$/.test(getAttributes()['table:visibility'] ?? '');
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const attributes = { ...getAttributes() };
      open.cell = { attributes, columns: repeated(attributes, 'table:number-columns-repeated') };
      open.paragraphs = [];
    } else if (name === 'office:annotation') open.notes += 1;
    else if (open.notes === 0 && name === 'text:p') open.paragraphs.push('');
    else if (open.notes === 0 && (name === 'text:s' || name === 'text:tab' || name === 'text:line-break'))
      addText(open, name === 'text:line-break' ? '\n' : ' '.repeat(repeated(getAttributes(), 'text:c')));
  });
  parser.on('text', (value: string, decode: (value: string) => string) => {
    if (open.notes === 0 && open.cell) addText(open, decode(value));
  });
  parser.on('closeTag', (name: string) => {
    if (name === 'office:annotation') open.notes -= 1;
    else if (name === 'table:table-row') endRow(open);
    else if (open.cell && (name === 'table:table-cell' || name === 'table:covered-table-cell')) {
      const value = cellOf(open.cell.attributes, open.paragraphs.join('\n'));
      const [row, span] = [open.sheet?.cells.length ?? 0, repeated(open.cell.attributes, 'table:number-rows-spanned')];
      if (span > 1) open.sheet?.shape.merged.push({ row, to: row + span - 1, column: open.row.length });
      const isStruck = struckStyles.has(open.cell.attributes['table:style-name'] ?? open.rowStyle ?? '');
      if (value !== '') open[isStruck ? 'struck' : 'plain'] += 1;
      for (let at = 0; at < open.cell.columns && open.row.length <= MOST_COLUMNS; at += 1) open.row.push(value);
      open.cell = undefined;
    }
  });
  parser.parse(xml);
  return sheets;
}

function addText(open: Open, text: string): void {
  if (open.paragraphs.length === 0) return;
  open.paragraphs[open.paragraphs.length - 1] += text;
}
