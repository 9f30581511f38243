import { parse } from 'csv-parse/browser/esm/sync';
import { unescaped } from './escape.ts';

export type Separator = ';' | ',' | '\t' | '|';
export const SEPARATORS: readonly Separator[] = [';', '\t', ',', '|'];

export interface Delimited {
  readonly cells: readonly (readonly string[])[];
  readonly separator: Separator;
  /** A quotation mark that opens and never closes: the marks were then taken as letters. */
  readonly openQuote: boolean;
}

/** So many letters tell the separator. */
const SAMPLE = 60_000;

const split = (text: string, delimiter: Separator, quote: string | false = '"'): string[][] =>
  parse(text, {
    delimiter,
    quote,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: false,
    record_delimiter: ['\r\n', '\n', '\r'],
    trim: false,
  });

/** Cut at the end of a line, so that the sample's last record is whole as far as anyone can tell. */
const sampleOf = (text: string): string =>
  text.length <= SAMPLE ? text : text.slice(0, text.lastIndexOf('\n', SAMPLE) + 1 || SAMPLE);

function splitOr(text: string, separator: Separator): { cells: string[][]; openQuote: boolean } {
  try {
    return { cells: split(text, separator), openQuote: false };
  } catch {
    return { cells: split(text, separator, false), openQuote: true };
  }
}

const isFilled = (row: readonly string[]): boolean => row.some((cell) => cell.trim() !== '');

/** How well a separator fits: the share of filled rows with the commonest number of columns, more columns the better. */
function fitOf(sample: string, separator: Separator): number {
  if (!sample.includes(separator)) return 0;
  const { cells } = splitOr(sample, separator);
  const counts = new Map<number, number>();
  const rows = cells.filter(isFilled);
  for (const row of rows) counts.set(row.length, (counts.get(row.length) ?? 0) + 1);
  const [columns = 1, often = 0] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [];
  return columns < 2 ? 0 : often / rows.length + Math.min(columns, 20) / 20;
}

const bestFor = (sample: string): Separator =>
  SEPARATORS.map((separator) => ({ separator, fit: fitOf(sample, separator) })).reduce((a, b) =>
    b.fit > a.fit ? b : a,
  ).separator;

/** Excel understands a first line that names the separator, and some programs write it. */
const NAMED = /^"?sep=([;,\t|])"?[ \t;,]*(?:\r\n|\n|\r)/i;

/** `="0815"`: how programs write a text that Excel shall take for no number. */
const withoutFormula = (cell: string): string => /^="([^"]*)"$/.exec(cell)?.[1] ?? cell;

/** Ends of lines within cells as one sign, and texts without the apostrophe that kept programs from carrying them out. */
const tidied = (rows: readonly (readonly string[])[]): string[][] =>
  rows.map((row) => row.map((cell) => unescaped(withoutFormula(cell.replace(/\r\n?/g, '\n')))));

/**
 * Splits a text into rows and columns: by the separator that a person chose (`as`) or its first line names, else by the one of `;`, tab, `,` and
 * `|` that fits best. Quoted cells may hold separators, ends of lines and doubled quotation marks (RFC 4180).
 */
export function readDelimited(text: string, as?: Separator): Delimited {
  const named = NAMED.exec(text);
  const rest = named ? text.slice(named[0].length) : text;
  const said = as ?? SEPARATORS.find((one) => one === named?.[1]);
  const separator = said ?? bestFor(sampleOf(rest));
  const { cells, openQuote } = splitOr(rest, separator);
  return { cells: tidied(cells), separator, openQuote };
}
