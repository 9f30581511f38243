import { type Cell, type DateCell, isDateCell } from '../../domain/cell.ts';
import { type Cents, centsOfEuros, formatMoney, parseMoney, refuseMoney } from '../../domain/money.ts';
import { formatNumber, notANumber, parseDecimal } from '../../domain/number.ts';
import { parsePercent, percentOf, showPercent } from '../../domain/percent.ts';
import { type Reading, type Refusal, refusal } from '../../domain/reading.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { tidy } from '../../domain/spelling.ts';
import { both, type Lang, same, type Text } from '../../domain/text.ts';
import type { Column, ColumnSpec } from '../column.ts';
import { cellText, column } from './kit.ts';

const DATE: Text = { de: 'Hier steht ein Datum.', en: 'This is a date.' };
const TIME: Text = { de: 'Hier steht eine Uhrzeit.', en: 'This is a time.' };
const SHARE: Text = { de: 'Hier steht ein Anteil.', en: 'This is a share.' };
const AMOUNT: Text = { de: 'Hier steht ein Betrag.', en: 'This is an amount of money.' };

/** A time alone lies on the sheet's day 0, up to 48 hours on the days after it. */
const dateOrTime = ({ day }: DateCell): Text => (day < '1900-01-02' ? TIME : DATE);

/** What else a text says than a number, where it does. */
const otherThanNumber = (text: string): Text | undefined => {
  if (/\d ?(%|prozent|percent)$/i.test(text)) return SHARE;
  return /^[€$£¥] ?-?\d|\d ?([€$£¥]|eur|euros?)$/i.test(text) ? AMOUNT : undefined;
};

/* What is given back is said in „Entscheidung“: an amount below 0 would shrink sums that the law counts. */
const NEGATIVE_MONEY = refuseMoney({ de: 'Bitte einen Betrag ab 0.', en: 'Please enter an amount from 0.' });

/** An amount from 0, as cents; the cell holds euros. Refuses dates, other currencies, percent, and parts of a cent. */
export const money = (spec: ColumnSpec): Column<Cents> =>
  column<Cents>('money', spec, 110, {
    parse: (cell, reading) => {
      if (isDateCell(cell)) return fail(refuseMoney(dateOrTime(cell)));
      const read = typeof cell === 'number' ? centsOfEuros(cell) : parseMoney(cellText(cell), reading);
      return read.ok && read.value < 0 ? fail(NEGATIVE_MONEY) : read;
    },
    print: (value) => value / 100,
    show: (value, lang) => formatMoney(value, lang),
    format: moneyFormat,
  });

const otherIn = (cell: Cell): Text | undefined =>
  isDateCell(cell) ? dateOrTime(cell) : typeof cell === 'string' ? otherThanNumber(tidy(cell)) : undefined;

const readNumber = (
  cell: Cell,
  reading: Reading | undefined,
  example: Text,
  fits?: (value: number) => boolean,
): Result<number, Refusal> => {
  const other = otherIn(cell);
  if (other)
    return fail(
      refusal({ de: `${other.de} Bitte eine Zahl wie {x}`, en: `${other.en} Please enter a number like {x}` }, example),
    );
  return typeof cell === 'number' ? ok(cell) : parseDecimal(cellText(cell), reading, fits);
};

const SIX = same('6');
const NEGATIVE_COUNT = refusal(
  { de: 'Bitte eine Zahl ab 0. Zum Beispiel: {x}', en: 'Please enter a number from 0. For example: {x}' },
  SIX,
);
const NOT_WHOLE = refusal(
  { de: 'Bitte eine ganze Zahl, zum Beispiel {x}', en: 'Please enter a whole number, for example {x}' },
  SIX,
);

/** Of two readings only a whole one can be taken; `1,234` in German is none for sure. */
const wholeOf = (asked: Refusal): Refusal => {
  const whole = (asked.readings ?? []).filter(({ de }) => !de.includes(','));
  return asked.readings ? { ...asked, readings: whole } : NOT_WHOLE;
};

/** A whole number from 0. */
export const count = (spec: ColumnSpec): Column<number> =>
  column<number>('count', spec, 100, {
    parse: (cell, reading) => {
      const found = readNumber(cell, reading, SIX);
      if (!found.ok) return otherIn(cell) ? found : fail(wholeOf(found.problem));
      if (found.value < 0) return fail(NEGATIVE_COUNT);
      return Number.isInteger(found.value) && found.value <= 100_000_000 ? found : fail(NOT_WHOLE);
    },
    print: (value) => value,
    show: (value, lang) => formatNumber(value, lang, 0),
    format: () => '#,##0',
  });

type DecimalSpec = ColumnSpec & { readonly min?: number; readonly max?: number };

/** A decimal number: hours, degrees. */
export const decimal = (spec: DecimalSpec): Column<number> => {
  const { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY } = spec;
  const middle = Number.isFinite(min) && Number.isFinite(max) ? (min + max) / 2 : Math.max(3.5, min);
  const example = both((lang) => formatNumber(middle, lang));
  return column<number>('decimal', spec, 100, {
    parse: (cell, reading) => {
      const found = readNumber(cell, reading, example, (value) => value >= min && value <= max);
      if (!found.ok) return otherIn(cell) || found.problem.readings ? found : fail(notANumber(example));
      if (found.value < min) return fail(beyond('Bitte mindestens', 'Please at least', min, example));
      return found.value > max ? fail(beyond('Bitte höchstens', 'Please at most', max, example)) : found;
    },
    print: (value) => value,
    show: (value, lang) => formatNumber(value, lang, 5),
    // A pattern with a point shows it for whole numbers too: 3 would stand as "3," (Google's format guide).
    format: () => 'General',
  });
};

const beyond = (de: string, en: string, limit: number, example: Text): Refusal =>
  refusal(
    {
      de: `${de} ${formatNumber(limit, 'de')}. Zum Beispiel: {x}`,
      en: `${en} ${formatNumber(limit, 'en')}. For example: {x}`,
    },
    example,
  );

const noShare = ({ de, en }: Text): Refusal =>
  refusal(
    { de: `${de} Bitte einen Anteil wie {x}`, en: `${en} Please enter a share like {x}` },
    both((lang) => showPercent(25, lang)),
  );

/** `1.234,56 €` and `€1,234.56`: how amounts stand in cells. */
export const moneyFormat = (lang: Lang): string => (lang === 'de' ? '#,##0.00 [$€-407]' : '[$€]#,##0.00');

/** Percent as the number that is said: 25 means 25 %. The text format keeps `25 %` from becoming 0.25. */
export const percent = (spec: ColumnSpec): Column<number> =>
  column<number>('percent', spec, 92, {
    parse: (cell, reading) => {
      if (isDateCell(cell)) return fail(noShare(dateOrTime(cell)));
      return typeof cell === 'number' ? percentOf(cell, false) : parsePercent(cellText(cell), reading);
    },
    print: (value, lang) => showPercent(value, lang),
    show: (value, lang) => showPercent(value, lang),
    format: () => '@',
  });
