import { type Cell, isDateCell } from '../domain/cell.ts';
import type { Text } from '../domain/text.ts';
import type { Column, ColumnKind } from './column.ts';

/** Kinds that keep what is typed as text, and have no other reading of a number or a date. */
const AS_TYPED: ReadonlySet<ColumnKind> = new Set<ColumnKind>(['text', 'link', 'list', 'period', 'moment']);

const NUMBER: Text = {
  de: 'Die Tabelle hat hieraus eine Zahl gemacht: Nullen am Anfang und Punkte sind weg. Bitte noch einmal eintippen.',
  en: 'The sheet has made a number of this: leading zeros and dots are gone. Please type it again.',
};
const DATE: Text = {
  de: 'Die Tabelle hat hieraus ein Datum gemacht. Bitte noch einmal eintippen.',
  en: 'The sheet has made a date of this. Please type it again.',
};
const TRUTH: Text = {
  de: 'Die Tabelle hat hieraus WAHR oder FALSCH gemacht. Bitte noch einmal eintippen.',
  en: 'The sheet has made TRUE or FALSE of this. Please type it again.',
};

const SHARE: Text = {
  de: 'Das ist weniger als ein Euro. Aus „25 %“ macht die Tabelle 0,25: Prozent sind kein Betrag. Bitte nachsehen.',
  en: 'This is less than a euro. The sheet makes 0.25 of "25%": percent are no amount. Please have a look.',
};

/**
 * What the sheet made of a text in a cell that had lost its column's format: `007` is 7 there, `2024-08` a day. The value
 * may be another than was meant, and only who typed it can tell. A share in a column of money is named as well. Nothing
 * for columns of other kinds or of the tool.
 */
export function reformatted({ kind, writer }: Column, cell: Cell): Text | undefined {
  if (kind === 'money' && typeof cell === 'number' && cell > 0 && cell < 1) return SHARE;
  if (writer === 'tool' || !AS_TYPED.has(kind) || typeof cell === 'string') return undefined;
  if (isDateCell(cell)) return DATE;
  return typeof cell === 'number' ? NUMBER : TRUTH;
}
