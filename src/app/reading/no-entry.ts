import type { NoEntry } from '../../define/dataset.ts';
import type { Table } from '../../define/table.ts';
import { type Cell, isErrorCell, makesRow } from '../../domain/cell.ts';
import { isRowId } from '../../domain/ids.ts';
import type { Text } from '../../domain/text.ts';
import { keyOfHeader } from './layout.ts';
import { isToolsWord } from './tools-word.ts';

/** What people put between and below their rows: it is no entry, gets no id and counts nowhere. */
export type NoEntryKind = NoEntry['kind'];

/** So many different headers in one row are no entry, whatever stands beside them; two are none where they are half of it. */
const HEADERS = 3;

const SUM = /^((zwischen|gesamt)?summen?|(ins)?gesamt|(sub|grand )?totals?|sums?|[Σ∑])(?![\p{L}])/iu;
const SUM_ALONE = /^\S+[\s:=]*$/;
const DIVIDER = /^[-–—=_*#~+•·.]{2,}/;
const ONLY_SIGNS = /^[-–—=_*#~+•·.\s]+$/;

const told = new WeakMap<Table, Map<string, string | undefined>>();
/** Names are asked for again and again: most cells of a tab hold one of few words. */
function headerKey(table: Table, cell: string): string | undefined {
  const keys = told.get(table) ?? new Map<string, string | undefined>();
  told.set(table, keys);
  if (!keys.has(cell)) keys.set(cell, keyOfHeader(table, cell));
  return keys.get(cell);
}

/** What the tool writes is nothing that people wrote. */
const isTools = ({ prefix }: Table, key: string, cell: Cell): boolean =>
  key === 'check'
    ? isToolsWord(cell)
    : key === 'id' && prefix !== undefined && typeof cell === 'string' && isRowId(prefix, cell.trim());

/**
 * Whether a row of a tab that people fill, or what was read of it, is one of those: headers of the tab under whatever
 * columns, a word for a sum with nothing but figures beside it, signs that part rows. Nothing where it is an entry.
 */
export function noEntryIn(table: Table, cells: Readonly<Record<string, Cell>>): NoEntryKind | undefined {
  if (table.kept !== 'people') return undefined;
  const keys = new Set<string>();
  let filled = 0;
  let words = 0;
  let own = false;
  let figures = 0;
  let first = '';
  let signs = 0;
  for (const key in cells) {
    const cell = cells[key] ?? '';
    if (cell === '' || !makesRow(cell) || isErrorCell(cell) || isTools(table, key, cell)) continue;
    filled += 1;
    if (typeof cell === 'number') figures += 1;
    if (typeof cell !== 'string') continue;
    if (first === '') first = cell.trim();
    if (ONLY_SIGNS.test(cell)) signs += 1;
    const header = cell.length > 60 ? undefined : headerKey(table, cell);
    if (header === undefined) continue;
    words += 1;
    own ||= header === key;
    keys.add(header);
  }
  if (keys.size >= HEADERS || (keys.size > 1 && 2 * words >= filled) || (own && filled === 1)) return 'header';
  if (first === '') return undefined;
  if (figures === filled - 1 && SUM.test(first) && (figures > 0 || SUM_ALONE.test(first))) return 'sum';
  return signs === filled || (filled === 1 && DIVIDER.test(first)) ? 'divider' : undefined;
}

/** The same where its word in Prüfung says nothing, as where the tool's own will stand there; else it has to stay. */
export const needsCheckCell = (table: Table, cells: Readonly<Record<string, Cell>>): boolean =>
  noEntryIn(table, cells) !== noEntryIn(table, { ...cells, check: '' });

const NAMES: Readonly<Record<NoEntryKind, Text>> = {
  header: { de: 'Kopfzeile', en: 'header row' },
  sum: { de: 'Summe', en: 'sum' },
  divider: { de: 'Trennzeile', en: 'dividing row' },
};

/** What the tool says of such a row in Prüfung. */
export const noEntryWords = (kind: NoEntryKind): Text => {
  const { de, en } = NAMES[kind];
  const below = kind === 'header';
  return {
    de: `Das ist eine ${de} und kein Eintrag, sie zählt nicht mit.${below ? ' Was darunter steht, lesen wir nach der Kopfzeile ganz oben.' : ''}`,
    en: `This is a ${en} and no entry, it does not count.${below ? ' We read what stands below it by the header at the top.' : ''}`,
  };
};
