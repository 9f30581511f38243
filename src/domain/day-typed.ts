import {
  addDays,
  type Day,
  day,
  dayOf,
  daysInMonth,
  formatDay,
  formatDayShort,
  fullYear,
  isDay,
  monthName,
  weekday,
  weekdayFull,
} from './day.ts';
import { GERMAN, type Reading, type Refusal, refusal } from './reading.ts';
import { fail, ok, type Result } from './result.ts';
import { fold, tidy } from './spelling.ts';
import { both, type Lang, same, type Text } from './text.ts';

const shown = (value: Day): Text => both((lang) => formatDay(value, lang));
const EXAMPLE = shown(day('2026-08-30'));

/** A refusal that ends in a day that is read; without one, the usual example. */
export const refuseDay = (words: Text, example: Text = EXAMPLE): Refusal =>
  refusal({ de: `${words.de}Bitte ein Datum wie {x}`, en: `${words.en}Please enter a date like {x}` }, example);

/** What to say where a day is expected and there is none. */
export const NO_DAY = refuseDay(same(''));
/** A month or a year alone. */
export const NO_DATE = refuseDay({ de: 'Hier fehlt der Tag. ', en: 'The day is missing. ' });
const NO_YEAR = refuseDay({ de: 'Hier fehlt das Jahr. ', en: 'The year is missing. ' });
const INSTANT = refuseDay({
  de: 'Diese Zeit gilt in einer anderen Zeitzone: Der Tag kann dort ein anderer sein. ',
  en: 'This time belongs to another time zone, where the day may be another. ',
});
const tooLate = (word: string): Refusal =>
  refuseDay({
    de: `„${word}“ sagt später nicht mehr, welcher Tag gemeint war. `,
    en: `Later on nobody knows which day "${word}" was. `,
  });

/** Words for a day, counted from the one on which they were typed. */
const DISTANCES: Readonly<Record<string, number>> = {
  ...{ heute: 0, today: 0, gestern: -1, yesterday: -1, morgen: 1, tomorrow: 1 },
  ...{ vorgestern: -2, 'day before yesterday': -2, 'the day before yesterday': -2 },
  ...{ uebermorgen: 2, 'day after tomorrow': 2, 'the day after tomorrow': 2 },
};

/** German and English, each known by its first three letters or more: `Mrz`, `Sept`, `Oct`, `Dez`. */
const MONTHS: readonly (readonly string[])[] = [
  ['januar', 'january', 'jaenner'],
  ['februar', 'february', 'feber'],
  ['maerz', 'march', 'mrz'],
  ['april'],
  ['mai', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['dezember', 'december'],
];
/** The month, 1 to 12, that a German or English word names; 0 for any other. */
export const monthNamed = (word: string): number =>
  word.length < 3 ? 0 : 1 + MONTHS.findIndex((names) => names.some((name) => name.startsWith(fold(word))));

/** From Sunday, each by how it begins in both languages. */
const WEEKDAYS: readonly RegExp[] = [/^(?!sonnab)so|^su/, /^mo/, /^di|^tu/, /^mi|^we/, /^do|^th/, /^fr/, /^sa|^sonnab/];
const WEEKDAY =
  /^(?:mo(?:n(?:day|tag)?)?|di(?:enstag)?|tue(?:s(?:day)?)?|mi(?:ttwoch)?|wed(?:nesday)?|do(?:nnerstag)?|thu(?:rs?(?:day)?)?|fr(?:i(?:day)?|eitag)?|sa(?:t(?:urday)?|mstag)?|sonnabend|so(?:nntag)?|sun(?:day)?)\.?,? /i;
/** A time of day without a zone may follow: a cell with a date and a time is that day, too. */
const TIME = /(?:T|,? )(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d(?:[.,]\d+)?)?(?: uhr)?$/i;
const ZONED = /\d{1,2}:\d{2}.*?(?: ?(?:Z|UTC|GMT|CES?T|MES?Z)| ?[+-]\d{1,2}(?::?\d{2})?)$/i;

/** Year, month, date as typed; which calendar has none of is told later. */
type Parts = readonly [year: number, month: number, date: number];

/** A number pattern's orders: `30/08/2026` may be day or month first, the others have one. */
function partsOf(text: string): readonly Parts[] {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return [[Number(iso[1]), Number(iso[3]), Number(iso[4])]];
  const dotted = /^(\d{1,2}) ?\. ?(\d{1,2}) ?\. ?(\d{4}|\d{2})$/.exec(text);
  if (dotted) return [[fullYear(dotted[3] ?? ''), Number(dotted[2]), Number(dotted[1])]];
  const slashed = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (slashed) {
    const [first, second, year] = [Number(slashed[1]), Number(slashed[3]), fullYear(slashed[4] ?? '')];
    // 26-08-30: nobody means 1930, but for those who do. 25-05-03 may be either.
    const isOpen = slashed[4]?.length === 2 && (year < 2000 || (slashed[2] === '-' && first > 12));
    const yearFirst: readonly Parts[] = isOpen && first < 30 ? [[2000 + first, second, Number(slashed[4])]] : [];
    return [[year, second, first], [year, first, second], ...yearFirst];
  }
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th)?[ -]?(?:of )?(\p{L}{3,9})\.?,?[ -]?(\d{4}|\d{2})$/iu.exec(text);
  if (dayFirst) return [[fullYear(dayFirst[3] ?? ''), monthNamed(dayFirst[2] ?? ''), Number(dayFirst[1])]];
  const monthFirst = /^(\p{L}{3,9})\.? (\d{1,2})(?:\.|st|nd|rd|th)?,? (\d{4}|\d{2})$/iu.exec(text);
  if (monthFirst) return [[fullYear(monthFirst[3] ?? ''), monthNamed(monthFirst[1] ?? ''), Number(monthFirst[2])]];
  return [];
}

const askWhichDay = (typed: string, days: readonly Day[]): Refusal => {
  const [first = EXAMPLE, second = EXAMPLE] = days.map(shown);
  return refusal(
    {
      de: `„${typed}“ kann ${first.de} oder ${second.de} heißen. Bitte eindeutig, zum Beispiel {x}`,
      en: `"${typed}" may be ${first.en} or ${second.en}. Please make it plain, for example {x}`,
    },
    first,
    [first, second],
  );
};

/** "Mo 30.08.2026": one of the two is wrong. */
const otherWeekday = (found: Day): Refusal =>
  refuseDay(
    both((lang) =>
      lang === 'de'
        ? `Der ${formatDay(found, lang)} ist ein ${weekdayFull(found, lang)}. `
        : `${formatDay(found, lang)} is a ${weekdayFull(found, lang)}. `,
    ),
    shown(found),
  );

/** 31 September: the month is there, the day is not. */
function noSuchDay(parts: readonly Parts[]): Refusal | undefined {
  for (const [year, month, date] of parts) {
    const last = date >= 1 && date <= 31 ? dayOf(year, month, daysInMonth(year, month)) : undefined;
    if (last !== undefined)
      return refusal(
        {
          de: `Den ${date}. ${monthName(month, 'de')}${month === 2 ? ` ${year}` : ''} gibt es nicht. Zum Beispiel: {x}`,
          en: `${date} ${monthName(month, 'en')}${month === 2 ? ` ${year}` : ''} does not exist. For example: {x}`,
        },
        shown(last),
      );
  }
  return undefined;
}

/** Why a text is no day: what is missing, or what follows. */
function whyNot(text: string): Refusal {
  if (ZONED.test(text)) return INSTANT;
  if (/^\d{4}$|^\d{4}[-/.]\d{1,2}$|^\d{1,2}[-/.]\d{4}$/.test(text)) return NO_DATE;
  const [word = '', year] = text.split(/[ .-]+/);
  if (year !== undefined && /^\d{4}$/.test(year) && monthNamed(word) > 0) return NO_DATE;
  if (/^\d{1,2}[./-]\d{1,2}[./]?$/.test(text)) return NO_YEAR;
  for (let end = text.length - 1; end >= 6; end -= 1) {
    const found = daysIn(text.slice(0, end).trim());
    if (found.length === 1 && found[0] !== undefined && !/\d/.test(text[end] ?? ''))
      return refuseDay(
        { de: 'Hier steht mehr als ein Tag. ', en: 'There is more than one day here. ' },
        shown(found[0]),
      );
  }
  return NO_DAY;
}

const daysIn = (text: string): readonly Day[] => [
  ...new Set(partsOf(text).flatMap(([year, month, date]) => dayOf(year, month, date) ?? [])),
];

/**
 * Reads a day as people type it: `30.08.2026`, `30.8.26`, `So 30.08.2026`, `2026-08-30`, `30/08/2026`,
 * `30. August 2026`, `30 Aug 2026`, `Aug 30, 2026`, "gestern"; in English `08/30/2026` too. A time of day may follow,
 * nothing else; a weekday in front must be the day's. Asks where there are two readings (`03/04/2026`); refuses what no calendar has (`31.09.2026`), a month
 * or a year alone, and a time with a zone, each with its reason.
 */
export function parseDay(typed: string, { lang, today }: Reading = GERMAN): Result<Day, Refusal> {
  const tidied = tidy(typed);
  const distance = DISTANCES[fold(tidied)];
  if (distance !== undefined) return today === undefined ? fail(tooLate(tidied)) : ok(addDays(today, distance));
  const text = tidied.replace(WEEKDAY, '').replace(TIME, '');
  const days = daysIn(text);
  const [found, other] = days;
  if (found === undefined) return fail(noSuchDay(partsOf(text)) ?? whyNot(text));
  if (other !== undefined) return fail(askWhichDay(tidied, days));
  const parts = partsOf(text);
  const monthFirst = parts.length > 1 && parts[0] !== undefined && dayOf(...parts[0]) === undefined;
  if (monthFirst && lang === 'de')
    return fail(
      refuseDay({ de: 'Tag und Monat vertauscht? ', en: 'Day and month the other way round? ' }, shown(found)),
    );
  const named = WEEKDAY.exec(tidied)?.[0].toLowerCase() ?? '';
  return named === '' || WEEKDAYS[weekday(found)]?.test(named) ? ok(found) : fail(otherWeekday(found));
}

/** The moment that words of `momentWords` say, in either language; words that say none as they are. */
export function momentOf(words: string): string {
  const [date = '', time] = words.trim().split(', ');
  const on = time === undefined ? undefined : parseDay(date);
  return on?.ok ? `${on.value} ${time}` : words.trim();
}

const ISO_OR_SHORT = /\d{4}-\d{2}-\d{2}|\b\d{2}\.\d{2}\.(?!\d)/g;
const IN_WORDS = /\b\d{1,2}(?:\.\d{2}\.\d{4}| [A-Z][a-z]{2}(?: \d{4})?)\b/g;
/** A year that has each day of any. */
const LEAP = 2000;

/** The days in a key (`V-7 2026-08-30`, `2025 30.09.`) as each language writes them: `V-7 30 Aug 2026`, `2025 30 Sep`. */
export const keyInWords = (key: string, lang: Lang): string =>
  key.replace(ISO_OR_SHORT, (found) => {
    const short = `${LEAP}-${found.slice(3, 5)}-${found.slice(0, 2)}`;
    if (isDay(found)) return formatDay(found, lang);
    return isDay(short) ? formatDayShort(short, lang) : found;
  });

/** The key that words of `keyInWords` say, in either language; a key as it is. */
export const keyOfWords = (words: string): string =>
  words.replace(IN_WORDS, (found) => {
    const full = parseDay(found);
    if (full.ok) return full.value;
    const short = parseDay(`${found} ${LEAP}`);
    return short.ok ? formatDayShort(short.value, 'de') : found;
  });
