import { type Day, formatDay, formatDayShort, yearOf } from '../domain/day.ts';
import { type Cents, formatMoney } from '../domain/money.ts';
import { say, type Text } from '../domain/text.ts';
import type { Option } from './column.ts';
import type { Table } from './table.ts';
import type { Telling } from './telling.ts';

/** The parts that are there, in one sentence: `Infostand, KV Bonn bei KV Weimar, 22.8., 4 Leute`; `''` where none is. */
export const sentenceOf = (...parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** What a choice is called. */
export const labelOf = <K extends string>(
  options: readonly Option<K>[],
  key: K | undefined,
  { lang }: Telling,
): string | undefined => {
  const found = options.find((option) => option.key === key);
  return found && say(found.label, lang);
};

/** The same amid a sentence: English choices begin with a capital for the cell alone. */
export function labelAmid<K extends string>(
  options: readonly Option<K>[],
  key: K | undefined,
  telling: Telling,
): string | undefined {
  const label = labelOf(options, key, telling);
  return telling.lang === 'en' ? label?.replace(/^[A-Z](?=[a-z])/, (first) => first.toLowerCase()) : label;
}

/** `22.8.`, `22 Aug`; of another year `22.8.2025`, `22 Aug 2025`. */
export function dayTold(value: Day | undefined, { lang, today }: Telling): string | undefined {
  if (value === undefined) return undefined;
  const words =
    today !== undefined && yearOf(value) === yearOf(today) ? formatDayShort(value, lang) : formatDay(value, lang);
  return lang === 'de' ? words.replace(/\b0(?=\d\.)/g, '') : words;
}

/** `1.500 €`, and with its cents where it has any. */
export const moneyTold = (amount: Cents | undefined, { lang }: Telling): string | undefined =>
  amount === undefined ? undefined : formatMoney(amount, lang).replace(/[.,]00(?=\D*$)/, '');

/** `4 Leute`, `1 Person`. */
export const countTold = (value: number | undefined, one: Text, many: Text, { lang }: Telling): string | undefined =>
  value === undefined ? undefined : `${value} ${say(value === 1 ? one : many, lang)}`;

/** Two names with what joins them; one alone keeps the word that says its part. */
export function joined(
  first: string | undefined,
  word: Text,
  second: string | undefined,
  { lang }: Telling,
): string | undefined {
  if (second === undefined || second === '') return first;
  const rest = `${say(word, lang)} ${second}`;
  return first === undefined || first === '' ? rest : `${first} ${rest}`;
}

/** The columns that the sentence of a table's rows asks for, whatever they hold. */
export function sentenceColumns({ sentence }: Table): readonly string[] {
  const asked = new Set<string>();
  const values = new Proxy<Readonly<Record<string, unknown>>>(
    {},
    { get: (_, key) => void (typeof key === 'string' && asked.add(key)) },
  );
  sentence?.(values, { lang: 'de' });
  return [...asked];
}

/** The sentence of a row, by its table: what people call it by, without free text, persons or donors' numbers; `''` where it says nothing yet. */
export const sentenceOn = (
  table: Table | undefined,
  values: Readonly<Record<string, unknown>>,
  telling: Telling,
): string => table?.sentence?.(values, telling) ?? '';
