import type { Option } from '../define/column.ts';
import type { KeyOf, Table } from '../define/table.ts';
import { type Day, formatDay } from '../domain/day.ts';
import { showFigure } from '../domain/figure.ts';
import { cents, formatMoney } from '../domain/money.ts';
import { both, same, say, type Text } from '../domain/text.ts';
import { type AllTables, type DataTableName, tables } from '../tables/index.ts';

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

/** The next step for what § 25(2) PartG may forbid: a branch forwards nothing by itself (§ 25(4)). */
export const MAY_BE_INADMISSIBLE: Text = {
  de: 'Nicht ausgeben. Heute die Landesschatzmeisterei anrufen. Unverzüglich zurückgeben; was nicht zurückgegeben werden kann, führt die Partei an die Bundestagsverwaltung ab.',
  en: 'Do not spend it. Call the Land treasury today. Return it without delay; what cannot be returned the party forwards to the Bundestag administration.',
};

/** The same for cash above the limit: what § 25(2) does not name is not forwarded (§ 25(4)). */
export const TOO_MUCH_CASH: Text = {
  de: 'Nicht ausgeben. Heute die Landesschatzmeisterei anrufen. Zurückgeben; das Weitere klärt die Landesschatzmeisterei.',
  en: 'Do not spend it. Call the Land treasury today. Return it; the Land treasury settles the rest.',
};

/** What came in, and when: the beginning of each sentence that weighs an amount against a figure. */
export const received = (amount: number, on: Day): Text =>
  fill(
    {
      de: '{contributions.amount} ist {amount}, Eingang am {day}',
      en: '{contributions.amount} is {amount}, received on {day}',
    },
    { amount: money(amount), day: date(on) },
  );
