import type { Cell } from '../../domain/cell.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Decoded, decodeAs, decodeText, type Encoding } from './decode.ts';
import { readDelimited, type Separator } from './delimited.ts';
import { type ListRefusal, MOST_BYTES, MOST_COLUMNS, MOST_ROWS, refuseList } from './refusal.ts';
import type { ListSheet } from './sheet.ts';
import { readSpreadsheet } from './spreadsheet.ts';

/** How a list was written down, as far as the file shows it. */
export type Written =
  | {
      readonly as: 'text';
      readonly encoding: Encoding | 'pasted';
      readonly separator: Separator;
      readonly openQuote: boolean;
    }
  | { readonly as: 'spreadsheet' };

/** How a person says that a text is written, where the guess is wrong. */
export interface SaidSo {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
}

/** A list as it came: its sheets, and how it was written. */
export interface ReadList {
  readonly sheets: readonly ListSheet[];
  readonly written: Written;
  /** The same text read once more as a person says; a spreadsheet has only one way. */
  readonly again?: (as: SaidSo) => Result<ReadList, ListRefusal>;
}

const startsWith = (bytes: Uint8Array, ...marks: readonly number[]): boolean =>
  marks.every((mark, index) => bytes[index] === mark);

/**
 * Reads a file by what stands in it, whatever its name says: XLSX, ODS, or text in columns. Refuses, with words, what is
 * empty, no list, too large, of an old or a closed format, or damaged.
 */
export async function readListFile(bytes: Uint8Array): Promise<Result<ReadList, ListRefusal>> {
  if (bytes.length === 0) return refuseList('empty');
  if (bytes.length > MOST_BYTES) return refuseList('too large');
  if (startsWith(bytes, 0x50, 0x4b, 0x03, 0x04)) {
    const sheets = await readSpreadsheet(bytes);
    if (!sheets.ok) return sheets;
    if (sheets.value.some(({ cells }) => isTooLong(cells))) return refuseList('too large');
    const filled = sheets.value.filter(({ cells }) => holdsAnything(cells));
    return filled.length === 0 ? refuseList('empty') : ok({ sheets: filled, written: { as: 'spreadsheet' } });
  }
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return refuseList('old excel');
  const decoded = decodeText(bytes);
  return decoded === undefined ? refuseList('no list') : readDecoded(bytes, decoded, {});
}

function readDecoded(bytes: Uint8Array, { text, encoding }: Decoded, as: SaidSo): Result<ReadList, ListRefusal> {
  const read = readText(text, encoding, as.separator);
  const again = (said: SaidSo): ReturnType<typeof readDecoded> => {
    const now = { ...as, ...said };
    return readDecoded(bytes, now.encoding ? decodeAs(bytes, now.encoding) : { text, encoding }, now);
  };
  return read.ok ? ok({ ...read.value, again }) : read;
}

/** Reads a text in columns, such as what was pasted from a sheet. */
export function readListText(text: string, separator?: Separator): Result<ReadList, ListRefusal> {
  const read = readText(text, 'pasted', separator);
  return read.ok ? ok({ ...read.value, again: (said) => readListText(text, said.separator ?? separator) }) : read;
}

/** What web sites give out as `.xls`, flat OpenDocument, and what programs hand to each other. */
const MARKUP = /^\s*(?:<(?:!doctype|html|head|meta|table|\?xml)\b|\[?\s*\{\s*")/i;

function readText(
  text: string,
  encoding: Encoding | 'pasted',
  as: Separator | undefined,
): Result<ReadList, ListRefusal> {
  if (text.trim() === '') return refuseList('empty');
  if (MARKUP.test(text)) return refuseList('markup');
  if (text.length > MOST_BYTES) return refuseList('too large');
  const { cells, separator, openQuote } = readDelimited(text, as);
  if (!holdsAnything(cells)) return refuseList('empty');
  if (isTooLong(cells)) return refuseList('too large');
  return ok({ sheets: [{ name: '', cells }], written: { as: 'text', encoding, separator, openQuote } });
}

const holdsAnything = (cells: readonly (readonly Cell[])[]): boolean =>
  cells.some((row) => row.some((cell) => typeof cell !== 'string' || cell.trim() !== ''));

/** More rows or filled columns than a list may have: it is refused as a whole, and never cut. */
const isTooLong = (cells: readonly (readonly Cell[])[]): boolean =>
  cells.length > MOST_ROWS || cells.some((row) => row.slice(MOST_COLUMNS).some((cell) => cell !== ''));
