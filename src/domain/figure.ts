import type { Day } from './day.ts';
import { formatDay } from './day.ts';
import { cents, formatMoney, parseMoney } from './money.ts';
import { formatNumber, parseDecimal } from './number.ts';
import { withPercent } from './percent.ts';
import { GERMAN, type Reading } from './reading.ts';
import { tidy } from './spelling.ts';
import type { Lang, Text } from './text.ts';
import { clock, minutesOf, parseTime } from './time.ts';

/** What a figure counts; says how it is shown. Clock times are minutes since midnight. */
export type Unit = 'cents' | 'percent' | 'days' | 'weeks' | 'months' | 'hours' | 'people' | 'count' | 'clock';

/** How sure we are of a source: its text was read, only partly seen, not seen; or it is practice and needs none. */
export type SourceState = 'verified' | 'partly' | 'unverified' | 'practice';

/** One value of a figure, from a day on. */
export interface DatedValue<V extends number = number> {
  readonly from: Day;
  readonly value: V;
  readonly source: Text;
  readonly state: SourceState;
  /** The day on which someone last compared it with its source. */
  readonly checkedOn: Day;
}

/** A legal figure over time, oldest value first. */
export interface Figure<V extends number = number> {
  readonly title: Text;
  readonly unit: Unit;
  readonly values: readonly DatedValue<V>[];
}

/** Declares a legal figure; refuses an empty list and values that are not in order of time. */
export function dated<V extends number>(
  title: Text,
  unit: Unit,
  values: readonly DatedValue<V>[],
): Readonly<Figure<V>> {
  if (values.length === 0) throw new Error(`figure without a value: ${title.en}`);
  values.forEach((value, i) => {
    const before = values[i - 1];
    if (before && before.from >= value.from) throw new Error(`figure out of order: ${title.en} ${value.from}`);
  });
  return Object.freeze({ title, unit, values });
}

/** The value that held on that day, with its source; `undefined` before the first. The day is that of the event. */
export function figureOn<V extends number>(figure: Figure<V>, on: Day): DatedValue<V> | undefined {
  let found: DatedValue<V> | undefined;
  for (const value of figure.values) if (value.from <= on) found = value;
  return found;
}

/** A value of party practice that coordinators may change, within reason. */
export interface HouseValue {
  readonly title: Text;
  readonly unit: Unit;
  readonly value: number;
  readonly min: number;
  readonly max: number;
}

const UNIT_WORDS: Readonly<Record<Exclude<Unit, 'cents' | 'percent' | 'clock' | 'count'>, readonly [Text, Text]>> = {
  days: [
    { de: 'Tag', en: 'day' },
    { de: 'Tage', en: 'days' },
  ],
  weeks: [
    { de: 'Woche', en: 'week' },
    { de: 'Wochen', en: 'weeks' },
  ],
  months: [
    { de: 'Monat', en: 'month' },
    { de: 'Monate', en: 'months' },
  ],
  hours: [
    { de: 'Stunde', en: 'hour' },
    { de: 'Stunden', en: 'hours' },
  ],
  people: [
    { de: 'Person', en: 'person' },
    { de: 'Personen', en: 'people' },
  ],
};

/** `1.000,00 €`, `25 %`, `14 Tage`, `20:00`: a value in words of its unit. */
export function showFigure(value: number, unit: Unit, lang: Lang): string {
  if (unit === 'cents') return formatMoney(cents(value), lang);
  if (unit === 'percent') return withPercent(formatNumber(value, lang), lang, ' ');
  if (unit === 'clock') return clock(value);
  if (unit === 'count') return formatNumber(value, lang);
  const [one, many] = UNIT_WORDS[unit];
  return `${formatNumber(value, lang)} ${(value === 1 ? one : many)[lang]}`;
}

const wordsOfUnit = (unit: Unit): readonly string[] => {
  if (unit === 'percent') return ['%'];
  return unit === 'cents' || unit === 'clock' || unit === 'count'
    ? []
    : UNIT_WORDS[unit].flatMap(({ de, en }) => [de.toLowerCase(), en.toLowerCase()]);
};

/**
 * A value as a person types it, `14 Tage`, `14`, `1.000 €`, `20:00`, `8 pm`; nothing where it is of another unit or no
 * whole number.
 */
export function readFigure(typed: string, unit: Unit, reading: Reading = GERMAN): number | undefined {
  if (unit === 'clock') {
    const time = parseTime(typed, reading);
    return time.ok ? minutesOf(time.value) : undefined;
  }
  if (unit === 'cents') {
    const money = parseMoney(typed, reading);
    return money.ok ? money.value : undefined;
  }
  const [, digits = '', word = ''] = /^([\d.,]+) ?(\S*)$/.exec(tidy(typed)) ?? [];
  if (word !== '' && !wordsOfUnit(unit).includes(word.toLowerCase())) return undefined;
  const number = parseDecimal(digits, reading);
  if (!number.ok || (unit !== 'percent' && !Number.isInteger(number.value))) return undefined;
  return number.value;
}

/** `1.000,00 € ab 01.07.2002`: one dated value with its validity. */
export const showDated = (value: DatedValue, unit: Unit, lang: Lang): string =>
  `${showFigure(value.value, unit, lang)} ${lang === 'de' ? 'ab' : 'from'} ${formatDay(value.from, lang)}`;
