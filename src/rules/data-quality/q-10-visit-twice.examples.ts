import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const REPORT = { start: day('2026-08-29'), end: day('2026-08-30') } as const;

export const examples = datasetExamples([
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
]);
