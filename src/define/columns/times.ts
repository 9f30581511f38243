import { type Cell, type DateCell, isDateCell } from '../../domain/cell.ts';
import { addDays, type Day, day as dayFrom, formatDay, isDay, momentWords } from '../../domain/day.ts';
import { keyInWords, keyOfWords, momentOf, NO_DATE, parseDay, refuseDay } from '../../domain/day-typed.ts';
import type { Reading, Refusal } from '../../domain/reading.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { parsePeriod, showPeriod } from '../../domain/season.ts';
import { both } from '../../domain/text.ts';
import { clock, parseTime, refuseTime, type Time } from '../../domain/time.ts';
import type { Column, ColumnSpec } from '../column.ts';
import { cellText, column } from './kit.ts';

/** Day 2 of the sheet's count of days. Day 0 is 1899-12-30: a time alone is a date cell on it. */
const FIRST_DAY = dayFrom('1900-01-01');

/** A number is a day whose format got lost, or none: 46264 counts the days up to 30.08.2026. */
function refuseNumber(serial: number): Refusal {
  if (serial >= 1900 && serial < 2200) return NO_DATE;
  const counts = Number.isInteger(serial) && serial > 29_000 && serial < 100_000;
  return refuseDay(
    { de: 'Hier steht eine Zahl. ', en: 'This is a number. ' },
    counts ? both((lang) => formatDay(addDays(FIRST_DAY, serial - 2), lang)) : undefined,
  );
}

const ONLY_TIME = refuseDay({ de: 'Hier steht nur eine Uhrzeit. ', en: 'This is only a time. ' });
const FAR_OFF = refuseDay({
  de: 'Das Jahr liegt vor 1900 oder nach 2199. ',
  en: 'The year is before 1900 or after 2199. ',
});
/** A time alone, in a zone that may shift it by one day, or up to 48 hours. */
const isTimeAlone = (on: Day): boolean => on >= '1899-12-29' && on < FIRST_DAY;

/** The days that the sheet counts as 1900 to 2199: a bare year in a cell of days. */
const isBareYear = (on: Day): boolean => on >= '1905-03-14' && on < '1906-01-08';

const dayOfCell = <V>(
  cell: Cell,
  reading: Reading | undefined,
  parse: (typed: string, reading?: Reading) => Result<V | Day, Refusal>,
): Result<V | Day, Refusal> => {
  if (isDateCell(cell)) {
    if (isTimeAlone(cell.day)) return fail(ONLY_TIME);
    if (!isDay(cell.day)) return fail(FAR_OFF);
    return isBareYear(cell.day) ? fail(NO_DATE) : ok(cell.day);
  }
  return typeof cell === 'number' ? fail(refuseNumber(cell)) : parse(cellText(cell), reading);
};

/** An ISO day of 1900 to 2199. Refuses bare years, times alone, and numbers, which are days that lost their format. */
export const day = (spec: ColumnSpec): Column<Day> =>
  column<Day>('day', spec, 104, {
    parse: (cell, reading) => dayOfCell(cell, reading, parseDay),
    print: (value) => ({ day: value, time: '00:00:00' }),
    show: (value, lang) => formatDay(value, lang),
    format: (lang) => (lang === 'de' ? 'dd.mm.yyyy' : 'd mmm yyyy'),
  });

/** A day, or a season such as `Frühjahr 2027` where no more is known. As text, so that the sheet guesses nothing. */
export const period = (spec: ColumnSpec): Column<string> =>
  column<string>('period', spec, 120, {
    parse: (cell, reading) => dayOfCell(cell, reading, parsePeriod),
    print: (value, lang) => showPeriod(value, lang),
    show: (value, lang) => showPeriod(value, lang),
    format: () => '@',
  });

/** A day and a time in the sheet's zone, `2026-11-23 09:00`, as each language writes it. As text, which nothing shifts. Refuses nothing. */
export const moment = (spec: ColumnSpec): Column<string> =>
  column<string>('moment', spec, 150, {
    parse: (cell) => ok(momentOf(cellText(cell))),
    print: momentWords,
    show: momentWords,
    format: () => '@',
  });

/** What a row of the tool is about: a key in which days are written as each language does. Refuses nothing. */
export const occasion = (spec: ColumnSpec): Column<string> =>
  column<string>('moment', spec, 150, {
    parse: (cell) => ok(keyOfWords(cellText(cell).trim())),
    print: keyInWords,
    show: keyInWords,
    format: () => '@',
  });

const DATE_NO_TIME = refuseTime({ de: 'Hier steht ein Datum. ', en: 'This is a date. ' });

/** A part of a day is a time whose format got lost: 0.604166… is 14:30. */
const refuseFraction = (cell: number): Refusal => {
  const minutes = Math.round(cell * 1440);
  const isTime = cell > 0 && cell < 1 && Math.abs(cell * 1440 - minutes) < 0.001;
  return refuseTime({ de: 'Hier steht eine Zahl. ', en: 'This is a number. ' }, isTime ? clock(minutes) : undefined);
};

/** Where the sheet keeps a time without a day; 24:00 is the midnight after it. */
const DAY_OF_TIMES = addDays(FIRST_DAY, -2);
const MIDNIGHT_AFTER = addDays(FIRST_DAY, -1);
const TOO_LONG = refuseTime({ de: 'Hier stehen mehr als 24 Stunden. ', en: 'This is more than 24 hours. ' });

/** The time in a cell of which the sheet made one: `24:00` and `25:00` lie on the day after. */
const typedTime = ({ day, time }: DateCell): Result<string, Refusal> => {
  if (day <= DAY_OF_TIMES) return ok(time);
  return day === MIDNIGHT_AFTER && time === '00:00:00' ? ok('24:00') : fail(TOO_LONG);
};

/** A time of day. One that `ends` something may be 24:00. */
export const time = (spec: ColumnSpec & { readonly ends?: boolean }): Column<Time> =>
  column<Time>('time', spec, 80, {
    parse: (cell, reading) => {
      // A time alone lies on day 0, which the zones of that year may shift back by one.
      if (isDateCell(cell) && (cell.day > FIRST_DAY || cell.day < '1899-12-29')) return fail(DATE_NO_TIME);
      if (typeof cell === 'number' && !Number.isInteger(cell)) return fail(refuseFraction(cell));
      if (isDateCell(cell)) {
        const typed = typedTime(cell);
        return typed.ok ? parseTime(typed.value, reading, spec.ends) : typed;
      }
      return parseTime(String(cell), reading, spec.ends);
    },
    print: (value) => value,
    show: (value) => value,
    format: () => '@',
  });
