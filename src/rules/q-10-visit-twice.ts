import { day } from '../domain/day.ts';
import { PRACTICE } from './figures/practice.ts';
import { defineDatasetRule, hitAt } from './kit.ts';
import type { VisitRow } from './survey.ts';
import { kindsOf, lastDay } from './visits.ts';
import { date, fill } from './words.ts';

const haveKindInCommon = (a: VisitRow, b: VisitRow): boolean => {
  const kinds = new Set(kindsOf(a.values));
  return kindsOf(b.values).some((kind) => kinds.has(kind));
};

const REPORT = { start: day('2026-08-29'), end: day('2026-08-30') } as const;

export const visitTwice = defineDatasetRule({
  id: 'Q-10',
  level: 'clarify',
  binding: 'house',
  title: { de: 'Derselbe Einsatz zweimal', en: 'The same visit twice' },
  about: {
    de: 'Gast und Gastgeber sind dieselben. Die Tage überschneiden sich, und eine Art ist gemeinsam. Oft haben beide Seiten ihn eingetragen, oder Plan und Bericht stehen nebeneinander. Abgesagte zählen nicht.',
    en: 'Guest and host are the same, the days overlap, and a kind is in common. Often both sides entered it, or plan and report stand side by side. Cancelled ones do not count.',
  },
  basis: PRACTICE.reading,
  inCharge: 'coordination',
  check: (_dataset, { survey }) =>
    [...survey.visitsByGuestAndHost.values()].flatMap((rows) => {
      let running: VisitRow[] = [];
      return rows.flatMap((row) => {
        running = running.filter(({ values }) => (lastDay(values) ?? '') >= (row.values.start ?? ''));
        const other = running.find((one) => haveKindInCommon(one, row));
        running.push(row);
        return other === undefined
          ? []
          : [hitAt('visits', row, undefined, { other: other.id, on: row.values.start ?? '' })];
      });
    }),
  message: ({ other, on }) =>
    fill(
      {
        de: 'Gast, Gastgeber und Art stehen so auch in {other}. Beide Zeilen gelten am {on}.',
        en: 'Guest, host and kind are the same in {other}. Both rows hold on {on}.',
      },
      { other: other === '' ? { de: 'einer anderen Zeile', en: 'another row' } : other, on: date(on) },
    ),
  next: {
    de: 'Bei der anderen Seite nachfragen. Ist es derselbe, eine Zeile löschen. Waren es zwei Gruppen, gern akzeptieren.',
    en: 'Ask the other side. If it is the same one, delete one row. If there were two groups, accept it.',
  },
  examples: [
    {
      says: { de: 'von beiden Seiten eingetragen', en: 'entered by both sides' },
      rows: { visits: [REPORT, { ...REPORT, people: 5 }] },
      finds: ['visits 2'],
    },
    {
      says: { de: 'Plan und Bericht', en: 'a plan and its report' },
      rows: { visits: [{ ...REPORT, status: 'planned' }, REPORT] },
      finds: ['visits 2'],
    },
    {
      says: { de: 'ein Tag gemeinsam', en: 'one day in common' },
      rows: { visits: [REPORT, { start: day('2026-08-30') }] },
      finds: ['visits 2'],
    },
    {
      says: { de: 'am Tag danach', en: 'on the day after' },
      rows: { visits: [REPORT, { start: day('2026-08-31') }] },
      finds: [],
    },
    {
      says: { de: 'eine weitere Art gemeinsam', en: 'a further kind in common' },
      rows: { visits: [REPORT, { ...REPORT, kind: 'stall', moreKinds: ['canvassing'] }] },
      finds: ['visits 2'],
    },
    {
      says: { de: 'keine Art gemeinsam', en: 'no kind in common' },
      rows: { visits: [REPORT, { ...REPORT, kind: 'stall' }] },
      finds: [],
    },
    {
      says: { de: 'eines abgesagt', en: 'one cancelled' },
      rows: { visits: [{ ...REPORT, status: 'cancelled' }, REPORT] },
      finds: [],
    },
    {
      says: { de: 'andere Richtung', en: 'the other way round' },
      rows: { visits: [REPORT, { ...REPORT, guest: 'KV Beispielstadt', host: 'KV Musterdorf' }] },
      finds: [],
    },
    {
      says: { de: 'ein anderer Gast', en: 'another guest' },
      rows: { visits: [REPORT, { ...REPORT, guest: 'KV Probehausen' }] },
      finds: [],
    },
    {
      says: { de: 'dreimal: die beiden späteren', en: 'three times: the two later ones' },
      rows: { visits: [REPORT, REPORT, REPORT] },
      finds: ['visits 2', 'visits 3'],
    },
    {
      says: { de: 'langer Einsatz, dazwischen ein anderer', en: 'a long visit with another one in between' },
      rows: {
        visits: [
          { start: day('2026-08-01'), end: day('2026-08-30') },
          { start: day('2026-08-10'), kind: 'stall' },
          { start: day('2026-08-20') },
        ],
      },
      finds: ['visits 3'],
    },
    {
      says: { de: 'Gast, Gastgeber oder Tag fehlt', en: 'guest, host or day missing' },
      rows: {
        visits: [
          REPORT,
          { ...REPORT, guest: undefined },
          { ...REPORT, host: undefined },
          { ...REPORT, start: undefined },
        ],
      },
      finds: [],
    },
  ],
});
