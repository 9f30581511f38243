import { type Cell, isEmptyCell } from '../../domain/cell.ts';
import { fold, tidy } from '../../domain/spelling.ts';

/** What a header says behind its name of what stands below: `Betrag (€)`, `Personen [Anzahl]`, `Dauer in Minuten`. */
const BEHIND = /^(.*\S)\s*(?:[([]\s*(?:in\s+)?([^()[\]]+?)\.?\s*[)\]]|\s(?:in|\/)\s*(\p{L}{1,8}|[€$£¥])\.?)$/iu;
/** Says nothing that the column does not mean by itself. */
const PLAIN =
  /^(?:€|eur|euros?|h|std|stunden?|hours?|hrs?|anzahl|zahl|number|count|stueck|stk|pcs|pers|personen|people|kv|verband|association|datum|tag|date|[tmjdy]{1,4}(?:[./-][tmjdy]{1,4}){1,2}|pflicht|optional|freiwillig|required)$/;
/** Says that the numbers below are no euros, hours or heads. */
const OTHER =
  /^(?:chf|sfr|franken|usd|\$|dollar|gbp|£|pfund|¥|pln|zloty|czk|kronen|dkk|sek|nok|dm|t€|t ?eur|tsd\.? ?€?|tausend(?: (?:€|euro))?|k€|mio\.? ?€?|cents?|ct|min|mins|minuten?|minutes?|sek|sekunden|tage?n?|days?|wochen)$/;

const parts = (header: string): readonly [name: string, unit: string] => {
  const [, name = '', inBrackets, behind] = BEHIND.exec(tidy(header)) ?? [];
  return [name, fold(inBrackets ?? behind ?? '')];
};

/** Whether words around a number say nothing more than its column does. */
export const isPlainUnit = (words: string): boolean => PLAIN.test(fold(words).replace(/\.$/, ''));

/** A header without a unit that its column has anyway; one with another unit as it is. */
export const withoutPlainUnit = (header: string): string => {
  const [name, unit] = parts(header);
  return PLAIN.test(unit) ? name : header;
};

/** The unit in a header that makes the numbers below something else than its column takes: `CHF`, `T€`, `Min`; '' for none. */
export const otherUnit = (header: string): string => {
  const [, unit] = parts(header);
  return OTHER.test(unit) ? unit.toUpperCase() : '';
};

/** What people write where there is nothing to say. */
const NOTHING = /^(?:[-/?.]|-{2,3}|\.{2,3}|\.\/\.|k\. ?a\.?|keine angabe|n\/a|n\. ?a\.?|n\. ?v\.?|n\. ?b\.?|none)$/;
export const saysNothing = (text: string): boolean => NOTHING.test(fold(text));

const EURO = /^(?:€|eur|euros?)$/;
const CURRENCY =
  /^(?:€|eur|euros?|chf|sfr|franken|usd|us-dollar|dollar|\$|gbp|£|pfund|¥|pln|zloty|czk|dkk|sek|nok|dm|dem)$/;
const DEBIT = /^(?:s|soll|d|debit|dbit|-|ausgaben?|ausgang|auszahlung|lastschrift|belastung)$/;
const CREDIT = /^(?:h|haben|c|k|credit|crdt|\+|einnahmen?|eingang|einzahlung|gutschrift)$/;

const filledIn = (cells: readonly Cell[]): readonly string[] =>
  cells.flatMap((cell) => (isEmptyCell(cell) ? [] : [fold(String(cell))]));

/** What a column beside the amounts says of each of them: its currency, or that it is money that leaves; nothing for others. */
export type BesideAmount = 'currency' | 'direction';
export function besideAmount(header: string, cells: readonly Cell[]): BesideAmount | undefined {
  const words = filledIn(cells);
  if (words.length === 0) return undefined;
  if (/^(?:waehrung(?:skennzeichen)?|whg|wkz|currency)\.?$/.test(fold(header))) return 'currency';
  if (words.every((word) => CURRENCY.test(word))) return 'currency';
  return words.every((word) => DEBIT.test(word) || CREDIT.test(word)) ? 'direction' : undefined;
}

/** An amount with what stands beside it: `200 CHF`, and a minus before what leaves. The column then refuses it, in words. */
export function amountWith(amount: Cell, beside: Cell, as: BesideAmount): Cell {
  const word = tidy(String(beside));
  if (isEmptyCell(beside) || isEmptyCell(amount) || typeof amount === 'boolean') return amount;
  if (as === 'currency') return EURO.test(fold(word)) ? amount : `${String(amount)} ${word}`;
  if (!DEBIT.test(fold(word))) return amount;
  return typeof amount === 'number' ? -Math.abs(amount) : `-${String(amount).replace(/^-/, '')}`;
}
