import { day, weekday } from '../domain/day.ts';
import { showFigure } from '../domain/figure.ts';
import { both } from '../domain/text.ts';
import type { Time } from '../domain/time.ts';
import { minutesOf } from '../domain/time.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineRule, hit } from './kit.ts';
import { hasKind, isAhead } from './visits.ts';
import { fill } from './words.ts';

const clock = (minutes: number) => both((lang) => showFigure(minutes, 'clock', lang));
const bounds = { unit: 'clock', min: 0, max: 1439 } as const;

export const hours = defineRule({
  id: 'W-01',
  on: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Haustürwahlkampf außerhalb der Zeiten', en: 'Canvassing outside the hours' },
  about: {
    de: 'Nur was noch bevorsteht und Uhrzeiten hat: werktags bis abends, am Wochenende mit Mittagspause.',
    en: 'Only what is still ahead and has times: weekdays until the evening, weekends with a midday break.',
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
    if (!isAhead(visit, given.today) || !hasKind(visit, 'canvassing')) return undefined;
    const first = visit.from ?? visit.to;
    const last = visit.to ?? visit.from;
    if (first === undefined || last === undefined) return undefined;
    const [from, to] = [minutesOf(first), minutesOf(last)];
    const weekend = weekday(visit.start) % 6 === 0;
    const inside = weekend
      ? from >= given.weekendFrom && to <= given.weekendUntil && (to <= given.noonFrom || from >= given.noonUntil)
      : to <= given.weekdaysUntil;
    const column = visit.from === undefined ? 'to' : 'from';
    const { weekdaysUntil, weekendFrom, noonFrom, noonUntil, weekendUntil } = given;
    return inside
      ? undefined
      : hit(column, { first, last, weekend, weekdaysUntil, weekendFrom, noonFrom, noonUntil, weekendUntil });
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
      finds: ['from'],
    },
    {
      says: { de: 'samstags von 14 bis 18 Uhr', en: 'on a Saturday from 14:00 to 18:00' },
      row: { status: 'planned', start: day('2026-12-05'), from: '14:00' as Time, to: '18:00' as Time },
      finds: [],
    },
    {
      says: { de: 'sonntags über Mittag', en: 'on a Sunday over midday' },
      row: { status: 'planned', start: day('2026-12-06'), from: '11:00' as Time, to: '15:00' as Time },
      finds: ['from'],
    },
    {
      says: { de: 'samstags ab 10 Uhr', en: 'on a Saturday from 10:00' },
      row: { status: 'planned', start: day('2026-12-05'), from: '10:00' as Time, to: '12:00' as Time },
      finds: ['from'],
    },
    {
      says: { de: 'ohne Uhrzeit', en: 'without times' },
      row: { status: 'planned', start: day('2026-12-06') },
      finds: [],
    },
    {
      says: { de: 'schon gewesen', en: 'in the past' },
      row: { status: 'done', start: day('2026-08-30'), from: '20:00' as Time, to: '22:00' as Time },
      finds: [],
    },
  ],
});
