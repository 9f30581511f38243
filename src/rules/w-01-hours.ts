import { day, weekday } from '../domain/day.ts';
import { showFigure } from '../domain/figure.ts';
import { both } from '../domain/text.ts';
import type { Time } from '../domain/time.ts';
import { minutesOf } from '../domain/time.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineRule, hit } from './kit.ts';
import { hasKind, isAhead, lastDay } from './visits.ts';
import { fill } from './words.ts';

const clock = (minutes: number) => both((lang) => showFigure(minutes, 'clock', lang));
const DAY = 24 * 60;
const bounds = { unit: 'clock', min: 0, max: 1439 } as const;

export const hours = defineRule({
  id: 'W-01',
  on: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Haustürwahlkampf außerhalb der Zeiten', en: 'Canvassing outside the hours' },
  about: {
    de: 'Nur was noch bevorsteht, an einem Tag ist und Uhrzeiten hat: werktags bis abends, am Wochenende mit Mittagspause. Über mehrere Tage sagen die Uhrzeiten nichts über die Haustür.',
    en: 'Only what is still ahead, on one day, with times: weekdays until the evening, weekends with a midday break. Over several days the times say nothing of the doors.',
  },
  basis: PRACTICE.handbooks,
  house: {
    weekdaysUntil: { ...bounds, title: { de: 'Werktags bis', en: 'Weekdays until' }, value: 20 * 60 },
    weekendFrom: { ...bounds, title: { de: 'Wochenende ab', en: 'Weekends from' }, value: 10 * 60 + 30 },
    noonFrom: { ...bounds, title: { de: 'Mittagspause ab', en: 'Midday break from' }, value: 12 * 60 },
    noonUntil: { ...bounds, title: { de: 'Mittagspause bis', en: 'Midday break until' }, value: 14 * 60 },
    weekendUntil: { ...bounds, title: { de: 'Wochenende bis', en: 'Weekends until' }, value: 18 * 60 },
  },
  inCharge: 'coordination',
  needs: ['start', 'status'],
  check: (visit, given) => {
    // Over several days the times are those of arrival and departure.
    if (!isAhead(visit, given.today) || !hasKind(visit, 'canvassing') || lastDay(visit) !== visit.start)
      return undefined;
    const first = visit.from ?? visit.to;
    const last = visit.to ?? visit.from;
    if (first === undefined || last === undefined) return undefined;
    const { weekdaysUntil, weekendFrom, noonFrom, noonUntil, weekendUntil } = given;
    // Where one time is missing, the other stands for a minute after or before it.
    const from = visit.from === undefined ? minutesOf(last) - 1 : minutesOf(first);
    const until = visit.to === undefined ? from + 1 : minutesOf(last);
    const to = until < from ? until + DAY : until;
    const weekend = weekday(visit.start) % 6 === 0;
    const fits = weekend
      ? from >= weekendFrom && to <= weekendUntil && (to <= noonFrom || from >= noonUntil)
      : to <= weekdaysUntil;
    if (fits) return undefined;
    const beginsOutside = weekend
      ? from < weekendFrom || (from >= noonFrom && from < noonUntil) || from >= weekendUntil
      : from >= weekdaysUntil;
    const column = visit.to === undefined || (beginsOutside && visit.from !== undefined) ? 'from' : 'to';
    return hit(column, { first, last, weekend, weekdaysUntil, weekendFrom, noonFrom, noonUntil, weekendUntil });
  },
  message: ({ first, last, weekend, weekdaysUntil, weekendFrom, noonFrom, noonUntil, weekendUntil }) =>
    fill(
      weekend
        ? {
            de: 'Haustürwahlkampf am Wochenende, {times} Uhr. Üblich sind {weekendFrom}–{noonFrom} und {noonUntil}–{weekendUntil} Uhr.',
            en: 'Canvassing on a weekend, {times}. Usual are {weekendFrom}–{noonFrom} and {noonUntil}–{weekendUntil}.',
          }
        : {
            de: 'Haustürwahlkampf werktags, {times} Uhr. Üblich ist bis {weekdaysUntil} Uhr.',
            en: 'Canvassing on a weekday, {times}. Usual is until {weekdaysUntil}.',
          },
      {
        times: first === last ? first : `${first}–${last}`,
        weekdaysUntil: clock(weekdaysUntil),
        weekendFrom: clock(weekendFrom),
        noonFrom: clock(noonFrom),
        noonUntil: clock(noonUntil),
        weekendUntil: clock(weekendUntil),
      },
    ),
  next: { de: 'Mit dem Gastgeber andere Zeiten absprechen.', en: 'Agree on other times with the host.' },
  examples: [
    {
      says: { de: 'werktags bis genau 20 Uhr', en: 'on a weekday until exactly 20:00' },
      row: { status: 'planned', start: day('2026-12-04'), from: '17:00' as Time, to: '20:00' as Time },
      finds: [],
    },
    {
      says: { de: 'werktags bis 20:01', en: 'on a weekday until 20:01' },
      row: { status: 'planned', start: day('2026-12-04'), from: '17:00' as Time, to: '20:01' as Time },
      finds: ['to'],
    },
    {
      says: { de: 'werktags ab 20 Uhr, Ende offen', en: 'on a weekday from 20:00, end open' },
      row: { status: 'planned', start: day('2026-12-04'), from: '20:00' as Time },
      finds: ['from'],
    },
    {
      says: { de: 'werktags bis 20 Uhr, Beginn offen', en: 'on a weekday until 20:00, start open' },
      row: { status: 'planned', start: day('2026-12-04'), to: '20:00' as Time },
      finds: [],
    },
    {
      says: { de: 'werktags über Mitternacht', en: 'on a weekday past midnight' },
      row: { status: 'planned', start: day('2026-12-04'), from: '19:00' as Time, to: '00:30' as Time },
      finds: ['to'],
    },
    {
      says: { de: 'werktags früh und mittags', en: 'on a weekday, early and at midday' },
      row: { status: 'planned', start: day('2026-12-04'), from: '08:00' as Time, to: '13:00' as Time },
      finds: [],
    },
    {
      says: { de: 'samstags von 10:30 bis 12 Uhr', en: 'on a Saturday from 10:30 to 12:00' },
      row: { status: 'planned', start: day('2026-12-05'), from: '10:30' as Time, to: '12:00' as Time },
      finds: [],
    },
    {
      says: { de: 'samstags ab 10:29', en: 'on a Saturday from 10:29' },
      row: { status: 'planned', start: day('2026-12-05'), from: '10:29' as Time, to: '12:00' as Time },
      finds: ['from'],
    },
    {
      says: { de: 'samstags bis 12:01', en: 'on a Saturday until 12:01' },
      row: { status: 'planned', start: day('2026-12-05'), from: '10:30' as Time, to: '12:01' as Time },
      finds: ['to'],
    },
    {
      says: { de: 'samstags von 14 bis 18 Uhr', en: 'on a Saturday from 14:00 to 18:00' },
      row: { status: 'planned', start: day('2026-12-05'), from: '14:00' as Time, to: '18:00' as Time },
      finds: [],
    },
    {
      says: { de: 'samstags ab 13:59', en: 'on a Saturday from 13:59' },
      row: { status: 'planned', start: day('2026-12-05'), from: '13:59' as Time, to: '18:00' as Time },
      finds: ['from'],
    },
    {
      says: { de: 'samstags bis 18:01', en: 'on a Saturday until 18:01' },
      row: { status: 'planned', start: day('2026-12-05'), from: '14:00' as Time, to: '18:01' as Time },
      finds: ['to'],
    },
    {
      says: { de: 'sonntags über Mittag', en: 'on a Sunday over midday' },
      row: { status: 'planned', start: day('2026-12-06'), from: '11:00' as Time, to: '15:00' as Time },
      finds: ['to'],
    },
    {
      says: { de: 'sonntags ab 12 Uhr, Ende offen', en: 'on a Sunday from 12:00, end open' },
      row: { status: 'planned', start: day('2026-12-06'), from: '12:00' as Time },
      finds: ['from'],
    },
    {
      says: { de: 'sonntags bis 14 Uhr, Beginn offen', en: 'on a Sunday until 14:00, start open' },
      row: { status: 'planned', start: day('2026-12-06'), to: '14:00' as Time },
      finds: ['to'],
    },
    {
      says: { de: 'ohne Uhrzeit', en: 'without times' },
      row: { status: 'planned', start: day('2026-12-06') },
      finds: [],
    },
    {
      says: { de: 'von Freitag bis Sonntag', en: 'from Friday to Sunday' },
      row: {
        status: 'planned',
        start: day('2026-12-04'),
        end: day('2026-12-06'),
        from: '09:00' as Time,
        to: '21:00' as Time,
      },
      finds: [],
    },
    {
      says: { de: 'Infostand am Morgen', en: 'a stall in the morning' },
      row: { status: 'planned', start: day('2026-12-05'), kind: 'stall', from: '08:00' as Time, to: '10:00' as Time },
      finds: [],
    },
    {
      says: { de: 'heute, bestätigt', en: 'today, confirmed' },
      row: { status: 'confirmed', start: day('2026-11-23'), from: '20:00' as Time, to: '22:00' as Time },
      finds: ['from'],
    },
    {
      says: { de: 'gestern', en: 'yesterday' },
      row: { status: 'confirmed', start: day('2026-11-22'), from: '20:00' as Time, to: '22:00' as Time },
      finds: [],
    },
    {
      says: { de: 'schon gewesen', en: 'in the past' },
      row: { status: 'done', start: day('2026-08-30'), from: '20:00' as Time, to: '22:00' as Time },
      finds: [],
    },
    {
      says: { de: 'abgesagt', en: 'cancelled' },
      row: { status: 'cancelled', start: day('2026-12-04'), from: '20:00' as Time, to: '22:00' as Time },
      finds: [],
    },
  ],
});
