import { addDays, type Day, weekday } from '../../domain/day.ts';
import { PRACTICE } from '../figures/practice.ts';
import { defineDatasetRule, hitAt } from '../kit/define-dataset.ts';
import type { VisitRow } from '../kit/rows.ts';
import { isAhead, lastDay } from '../kit/visits.ts';
import { date, fill } from '../kit/words.ts';

/** Days of a visit from Friday to Sunday; a visit of more than a month is a typing error. */
const weekendDays = ({ values }: VisitRow): readonly Day[] => {
  const days: Day[] = [];
  const last = lastDay(values);
  for (let one = values.start; one !== undefined && last !== undefined && one <= last; one = addDays(one, 1)) {
    if ([5, 6, 0].includes(weekday(one))) days.push(one);
    if (days.length > 15) break;
  }
  return days;
};

/** The row by which so many different groups are reached. */
const lastToJoin = (rows: readonly VisitRow[], groups: number): VisitRow | undefined => {
  const guests = new Set<string | undefined>();
  return rows.find(({ values }) => guests.add(values.guest).size >= groups);
};

/** The Friday of its weekend. */
const fridayOf = (one: Day): Day => addDays(one, -((weekday(one) + 2) % 7));

export const bunching = defineDatasetRule({
  id: 'F-05',
  of: 'visits',
  level: 'clarify',
  binding: 'house',
  title: {
    de: 'Andrang an einem Wochenende: mit dem Gastgeber sprechen',
    en: 'Many groups on one weekend: talk to the host',
  },
  about: {
    de: 'Mehrere Gruppen verschiedener Verbände an denselben Tagen eines Wochenendes bei einem Gastgeber. Freitag zählt dazu. Nur, was bevorsteht.',
    en: 'Several groups of different associations on the same days of one weekend at one host, Friday included. Only what is ahead.',
  },
  basis: PRACTICE.fairness,
  house: { groups: { title: { de: 'Gruppen', en: 'Groups' }, unit: 'count', value: 3, min: 2, max: 20 } },
  inCharge: 'coordination',
  check: (_dataset, { survey, today, groups }) =>
    [...survey.visitsByHost].flatMap(([host, visits]) => {
      const byDay = new Map<Day, VisitRow[]>();
      for (const row of visits)
        if (isAhead(row.values, today) && row.values.guest !== undefined)
          for (const one of weekendDays(row)) if (one >= today) byDay.set(one, [...(byDay.get(one) ?? []), row]);
      const weekends = new Map<Day, { readonly rows: readonly VisitRow[]; readonly guests: number }>();
      for (const [one, rows] of byDay) {
        const guests = new Set(rows.map(({ values }) => values.guest)).size;
        const friday = fridayOf(one);
        if (guests >= groups && guests > (weekends.get(friday)?.guests ?? 0)) weekends.set(friday, { rows, guests });
      }
      return [...weekends].flatMap(([friday, { rows, guests }]) => {
        const anchor = lastToJoin(rows, groups);
        return anchor === undefined ? [] : [hitAt('visits', anchor, 'host', { host, friday, guests })];
      });
    }),
  message: ({ host, friday, guests }) =>
    fill(
      {
        de: 'Am Wochenende ab {friday} kommen {guests} Gruppen zu {host}.',
        en: 'On the weekend from {friday} {guests} groups come to {host}.',
      },
      { host, friday: date(friday), guests },
    ),
  next: {
    de: 'Mit dem Gastgeber sprechen: Passt das, oder hilft ein anderer Tag oder Ort mehr?',
    en: 'Talk to the host: does it fit, or would another day or place help more?',
  },
});
