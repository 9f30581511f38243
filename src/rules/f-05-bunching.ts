import { addDays, type Day, day, weekday } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import type { VisitRow } from './survey.ts';
import { isAhead, lastDay } from './visits.ts';
import { date, fill } from './words.ts';

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

const VISIT = { status: 'planned', start: day('2026-12-05'), end: day('2026-12-06') } as const;

export const bunching = defineDatasetRule({
  id: 'F-05',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Andrang an einem Wochenende', en: 'Bunching on a weekend' },
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
  examples: [
    {
      says: { de: 'drei Verbände an einem Wochenende', en: 'three associations on one weekend' },
      rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
      finds: ['visits 3 host'],
    },
    {
      says: { de: 'zwei Verbände', en: 'two associations' },
      rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, VISIT] },
      finds: [],
    },
    {
      says: { de: 'ein Verband zweimal, zwei weitere', en: 'one association twice, two more' },
      rows: { visits: [VISIT, VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
      finds: ['visits 4 host'],
    },
    {
      says: { de: 'an verschiedenen Tagen', en: 'on different days' },
      rows: {
        visits: [
          { ...VISIT, end: undefined },
          { ...VISIT, guest: 'KV Probehausen', end: undefined },
          { ...VISIT, guest: 'KV Testingen', start: day('2026-12-06') },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'nur der Sonntag ist gemeinsam', en: 'only the Sunday is shared' },
      rows: {
        visits: [
          VISIT,
          { ...VISIT, guest: 'KV Probehausen' },
          { ...VISIT, guest: 'KV Testingen', start: day('2026-12-06') },
        ],
      },
      finds: ['visits 3 host'],
    },
    {
      says: { de: 'am Freitag', en: 'on the Friday' },
      rows: {
        visits: [
          { ...VISIT, start: day('2026-12-04'), end: undefined },
          { ...VISIT, guest: 'KV Probehausen', start: day('2026-12-04'), end: undefined },
          { ...VISIT, guest: 'KV Testingen', start: day('2026-12-04'), end: undefined },
        ],
      },
      finds: ['visits 3 host'],
    },
    {
      says: { de: 'am Montag', en: 'on the Monday' },
      rows: {
        visits: [
          { ...VISIT, start: day('2026-12-07'), end: undefined },
          { ...VISIT, guest: 'KV Probehausen', start: day('2026-12-07'), end: undefined },
          { ...VISIT, guest: 'KV Testingen', start: day('2026-12-07'), end: undefined },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'verschiedene Wochenenden', en: 'different weekends' },
      rows: {
        visits: [
          VISIT,
          { ...VISIT, guest: 'KV Probehausen' },
          { ...VISIT, guest: 'KV Testingen', start: day('2026-12-12'), end: day('2026-12-13') },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'eine Gruppe bei anderem Gastgeber', en: 'one group at another host' },
      rows: {
        visits: [
          VISIT,
          { ...VISIT, guest: 'KV Probehausen' },
          { ...VISIT, guest: 'KV Testingen', host: 'LV Beispielland' },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'eine Gruppe abgesagt', en: 'one group cancelled' },
      rows: {
        visits: [
          VISIT,
          { ...VISIT, guest: 'KV Probehausen' },
          { ...VISIT, guest: 'KV Testingen', status: 'cancelled' },
        ],
      },
      finds: [],
    },
    {
      says: { de: 'am letzten gemeinsamen Tag', en: 'on the last shared day' },
      rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
      today: '2026-12-06',
      finds: ['visits 3 host'],
    },
    {
      says: { de: 'am Tag danach', en: 'on the day after' },
      rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
      today: '2026-12-07',
      finds: [],
    },
    {
      says: { de: 'nur der vergangene Samstag war gemeinsam', en: 'only the past Saturday was shared' },
      rows: {
        visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen', end: undefined }],
      },
      today: '2026-12-06',
      finds: [],
    },
  ],
});
