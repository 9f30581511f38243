import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/universal';
import type { Cell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import { ok, type Result } from '../../domain/result.ts';
import { filledDown } from './merged.ts';
import { readOdsContent } from './ods.ts';
import { type ListRefusal, MOST_UNPACKED, refuseList } from './refusal.ts';
import { DAY_OF_TIMES, type ListSheet } from './sheet.ts';
import { type SheetShape, shapesOf } from './xlsx-shape.ts';
import { withTexts } from './xlsx-texts.ts';

const two = (value: number): string => String(value).padStart(2, '0');

/** The first day of Excel's other calendar, which old files from a Mac have: a time without a day stands on it. */
const FIRST_OF_1904 = '1904-01-01';

/** The reader gives each moment in UTC as the cell shows it. */
function dateCell(moment: Date): Cell {
  const day = `${moment.getUTCFullYear()}-${two(moment.getUTCMonth() + 1)}-${two(moment.getUTCDate())}`;
  const time = `${two(moment.getUTCHours())}:${two(moment.getUTCMinutes())}:${two(moment.getUTCSeconds())}`;
  return { day: day === FIRST_OF_1904 ? DAY_OF_TIMES : (day as Day), time };
}

const cellOf = (value: unknown): Cell =>
  value instanceof Date
    ? dateCell(value)
    : typeof value === 'number' || typeof value === 'boolean'
      ? value
      : value === null || value === undefined
        ? ''
        : String(value).replace(/\r\n?/g, '\n');

/** The parts of an archive with their unpacked sizes in bytes; nothing is unpacked. */
function partsOf(bytes: Uint8Array): ReadonlyMap<string, number> {
  const parts = new Map<string, number>();
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      parts.set(name, originalSize);
      return false;
    },
  });
  return parts;
}

async function readXlsx(bytes: Uint8Array): Promise<readonly ListSheet[]> {
  const readable = withTexts(bytes);
  const sheets = await readXlsxFile(new Blob([readable.slice()]));
  const shapes = shapesOf(readable);
  return sheets.map(({ sheet, data }, at) =>
    shaped(
      { name: sheet, cells: data.map((row) => row.map(cellOf)) },
      sheets.length === shapes.length ? shapes[at] : undefined,
    ),
  );
}

/** A sheet as it looks: what a cell over several rows holds, and which rows nobody sees. */
function shaped(
  sheet: ListSheet,
  { merged, hidden, struck }: SheetShape = { merged: [], hidden: [], struck: [] },
): ListSheet {
  const cells = filledDown(sheet.cells, merged);
  const unseen = hidden.filter((line) => cells[line - 1]?.some((cell) => cell !== ''));
  const struckAs = (whole: boolean): readonly number[] => struck.flatMap(([line, all]) => (all === whole ? line : []));
  return {
    ...{ ...sheet, cells, merged: JSON.stringify(cells) !== JSON.stringify(sheet.cells), hidden: unseen },
    struck: { whole: struckAs(true), partly: struckAs(false) },
  };
}

const readOds = (bytes: Uint8Array): readonly ListSheet[] =>
  readOdsContent(
    strFromU8(unzipSync(bytes, { filter: ({ name }) => name === 'content.xml' })['content.xml'] ?? new Uint8Array()),
  ).map(({ shape, ...sheet }) => shaped(sheet, shape));

/** Each row as wide as the widest, as the reader of XLSX gives them: a spreadsheet has no short rows, and none is too wide. */
function squared({ cells, ...sheet }: ListSheet): ListSheet {
  const width = cells.reduce((most, row) => Math.max(most, row.length), 0);
  return { ...sheet, cells: cells.map((row) => Array.from({ length: width }, (_, at) => row[at] ?? '')) };
}

/** The sheets of an XLSX or ODS file; refuses other archives, files of Numbers, damaged ones, and what unpacks to too much. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Result<readonly ListSheet[], ListRefusal>> {
  try {
    const parts = partsOf(bytes);
    const unpacked = [...parts.values()].reduce((sum, size) => sum + size, 0);
    if (unpacked > MOST_UNPACKED) return refuseList('too large');
    if (parts.has('xl/workbook.xml')) return ok(await readXlsx(bytes));
    if (parts.has('content.xml')) return ok(readOds(bytes).map(squared));
    return refuseList([...parts.keys()].some((name) => /\.iwa$|^Index\.zip$/.test(name)) ? 'numbers' : 'no list');
  } catch {
    return refuseList('broken');
  }
}
