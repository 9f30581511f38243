import { hit } from '../../define/rule.ts';
import { weekday } from '../../domain/day.ts';
import { showFigure } from '../../domain/figure.ts';
import { both } from '../../domain/text.ts';
import { minutesOf } from '../../domain/time.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineRule } from '../kit/define-row.ts';
import { hasKind, isAhead, lastDay } from '../kit/visits.ts';
import { fill } from '../kit/words.ts';

const clock = (minutes: number) => both((lang) => showFigure(minutes, 'clock', lang));

const DAY = 24 * 60;

const bounds = { unit: 'clock', min: 0, max: 1439 } as const;

export const hours = defineRule({
  id: 'W-01',
  on: 'visits',
  level: 'hint',
  binding: 'house',
  title: { de: 'Haustürwahlkampf zu früh oder zu spät am Tag', en: 'Canvassing too early or too late in the day' },
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
});
