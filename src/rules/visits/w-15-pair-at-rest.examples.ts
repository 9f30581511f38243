import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const PLAN = { status: 'planned', start: day('2026-12-05') } as const;
const ENDED = { status: 'ended', until: day('2026-10-31') } as const;
const FINDS = ['visits 1 host'];

export const examples = datasetExamples([
  { says: { de: 'vorher beendet', en: 'ended before' }, rows: { visits: [PLAN], partnerships: [ENDED] }, finds: FINDS },
  {
    says: { de: 'ruht', en: 'at rest' },
    rows: { visits: [PLAN], partnerships: [{ status: 'dormant' }] },
    finds: FINDS,
  },
  {
    says: { de: 'beendet ohne Tag', en: 'ended without a day' },
    rows: { visits: [PLAN], partnerships: [{ status: 'ended' }] },
    finds: FINDS,
  },
  {
    says: { de: 'endet am Tag des Einsatzes', en: 'ends on the day of the visit' },
    rows: { visits: [PLAN], partnerships: [{ status: 'ended', until: day('2026-12-05') }] },
    finds: [],
  },
  {
    says: { de: 'endet am Tag davor', en: 'ends on the day before' },
    rows: { visits: [PLAN], partnerships: [{ status: 'ended', until: day('2026-12-04') }] },
    finds: FINDS,
  },
  {
    says: { de: 'eine andere läuft dann', en: 'another one is running by then' },
    rows: { visits: [PLAN], partnerships: [ENDED, { status: 'active', since: day('2026-12-05') }] },
    finds: [],
  },
  {
    says: { de: 'eine andere beginnt erst am Tag danach', en: 'another one begins only on the day after' },
    rows: { visits: [PLAN], partnerships: [ENDED, { status: 'active', since: day('2026-12-06') }] },
    finds: FINDS,
  },
  {
    says: { de: 'eine andere läuft bis zu diesem Tag', en: 'another one runs until that day' },
    rows: { visits: [PLAN], partnerships: [ENDED, { status: 'active', until: day('2026-12-05') }] },
    finds: [],
  },
  {
    says: { de: 'eine andere lief bis zum Tag davor', en: 'another one ran until the day before' },
    rows: { visits: [PLAN], partnerships: [ENDED, { status: 'active', until: day('2026-12-04') }] },
    finds: FINDS,
  },
  { says: { de: 'ohne Partnerschaft', en: 'without a partnership' }, rows: { visits: [PLAN] }, finds: [] },
  {
    says: { de: 'nur angefragt', en: 'only asked for' },
    rows: { visits: [PLAN], partnerships: [{ status: 'requested' }] },
    finds: [],
  },
  {
    says: { de: 'heute', en: 'today' },
    rows: { visits: [{ ...PLAN, status: 'confirmed', start: day('2026-11-23') }], partnerships: [ENDED] },
    finds: FINDS,
  },
  {
    says: { de: 'gestern begonnen', en: 'begun yesterday' },
    rows: { visits: [{ ...PLAN, start: day('2026-11-22'), end: day('2026-11-24') }], partnerships: [ENDED] },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    rows: { visits: [{ ...PLAN, status: 'cancelled' }], partnerships: [ENDED] },
    finds: [],
  },
]);
