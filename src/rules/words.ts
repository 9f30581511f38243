import type { KeyOf } from '../define/table.ts';
import { type Day, formatDay } from '../domain/day.ts';
import { type Cents, cents, formatMoney } from '../domain/money.ts';
import { both, say, type Text } from '../domain/text.ts';
import { type AllTables, type DataTableName, tables } from '../tables/index.ts';

/** A column's header in quotation marks: „Betrag“, "Amount". */
export function field<T extends DataTableName>(table: T, column: KeyOf<AllTables[T]>): Text {
  const found = Object.entries(tables[table].columns).find(([key]) => key === column)?.[1];
  if (found === undefined) throw new Error(`no column ${column} in ${table}`);
  return both((lang) => (lang === 'de' ? `„${found.header.de}“` : `"${found.header.en}"`));
}

/** An amount in words of the language. */
export const money = (amount: number): Text => both((lang) => formatMoney(cents(amount), lang));
export const date = (on: Day | string): Text => both((lang) => formatDay(on as Day, lang));

/** Fills `{name}` in both languages. */
export const fill = (text: Text, parts: Readonly<Record<string, Text | string | number>>): Text =>
  both((lang) =>
    say(text, lang).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const part = parts[name];
      return part === undefined ? whole : typeof part === 'object' ? say(part, lang) : String(part);
    }),
  );

/** The next step for all that may be inadmissible: a branch forwards nothing by itself. */
export const MAY_BE_INADMISSIBLE: Text = {
  de: 'Nicht ausgeben. Heute die Landesschatzmeisterei anrufen. Unverzüglich zurückgeben; was nicht zurückgegeben werden kann, führt die Partei an die Bundestagsverwaltung ab.',
  en: 'Do not spend it. Call the Land treasury today. Return it without delay; what cannot be returned the party forwards to the Bundestag administration.',
};

/** Said by each rule whose source nobody of us has seen. */
export const UNVERIFIED: Text = { de: 'ungeprüft, bitte nachsehen', en: 'unverified, please look it up' };

export type { Cents };
