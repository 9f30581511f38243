import type { Option } from '../../define/column.ts';
import type { KeyOf, Table } from '../../define/table.ts';
import { type Day, formatDay } from '../../domain/day.ts';
import { showFigure } from '../../domain/figure.ts';
import { cents, formatMoney } from '../../domain/money.ts';
import { both, same, say, type Text } from '../../domain/text.ts';
import { type AllTables, type DataTableName, tables } from '../../tables/index.ts';

const byName: Readonly<Record<string, Table>> = tables;

const headerOf = (table: string, column: string): Text => {
  const header = byName[table]?.columns[column]?.header;
  if (header === undefined) throw new Error(`no column ${column} in ${table}`);
  return both((lang) => (lang === 'de' ? `„${header.de}“` : `"${header.en}"`));
};

/** A column's header in quotation marks: „Betrag“, "Amount". */
export const field = <T extends DataTableName>(table: T, column: KeyOf<AllTables[T]>): Text => headerOf(table, column);

/** An amount in words of the language. */
export const money = (amount: number): Text => both((lang) => formatMoney(cents(amount), lang));
/** A share in percent: 25 is `25 %`. */
export const percent = (share: number): Text => both((lang) => showFigure(share, 'percent', lang));
export const date = (on: Day | string): Text => both((lang) => formatDay(on as Day, lang));
/** `1 Tag`, `14 Tage`. */
export const inDays = (days: number): Text => both((lang) => showFigure(days, 'days', lang));
/** An option's word in both languages. */
export const optionWord = (options: readonly Option[], key: string): Text =>
  options.find((one) => one.key === key)?.label ?? same(key);

/**
 * Fills `{name}` in both languages; `{contributions.amount}` becomes the column's header in quotation marks.
 * `fill({ de: '{contributions.amount} ist {sum}.', en: … }, { sum: money(amount) })`
 */
export const fill = (text: Text, parts: Readonly<Record<string, Text | string | number>> = {}): Text =>
  both((lang) =>
    say(text, lang).replace(/\{(\w+)(?:\.(\w+))?\}/g, (whole, name: string, column: string | undefined) => {
      if (column !== undefined) return say(headerOf(name, column), lang);
      const part = parts[name];
      return part === undefined ? whole : typeof part === 'object' ? say(part, lang) : String(part);
    }),
  );

/** Where a row stands, for people: `Zeile 5`. It moves with sorting, and is in no facts. */
export const inLine = ({ line }: { readonly line: number }): Text => ({ de: `Zeile ${line}`, en: `row ${line}` });
