import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

export const examples = datasetExamples([
  {
    says: { de: 'Infostand in 3 Tagen, beantragt', en: 'a stall in 3 days, applied for' },
    rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-26'), permit: 'applied' }] },
    finds: ['visits 1 permit'],
  },
  {
    says: { de: 'in 3 Tagen, keine Angabe', en: 'in 3 days, nothing stated' },
    rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-26') }] },
    finds: ['visits 1 permit'],
  },
  {
    says: { de: 'in 4 Tagen', en: 'in 4 days' },
    rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-27') }] },
    finds: [],
  },
  {
    says: { de: 'Plakatieren morgen', en: 'putting up posters tomorrow' },
    rows: { visits: [{ status: 'planned', kind: 'postering', start: day('2026-11-24') }] },
    finds: ['visits 1 permit'],
  },
  {
    says: { de: 'heute', en: 'today' },
    rows: { visits: [{ status: 'confirmed', kind: 'stall', start: day('2026-11-23') }] },
    finds: ['visits 1 permit'],
  },
  {
    says: { de: 'gestern', en: 'yesterday' },
    rows: { visits: [{ status: 'confirmed', kind: 'stall', start: day('2026-11-22') }] },
    finds: [],
  },
  {
    says: { de: 'gestern begonnen, dauert bis morgen', en: 'begun yesterday, until tomorrow' },
    rows: { visits: [{ status: 'confirmed', kind: 'stall', start: day('2026-11-22'), end: day('2026-11-24') }] },
    finds: ['visits 1 permit'],
  },
  {
    says: { de: 'Genehmigung liegt vor', en: 'permit granted' },
    rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), permit: 'granted' }] },
    finds: [],
  },
  {
    says: { de: '„nicht nötig“', en: '"not needed"' },
    rows: { visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), permit: 'not-needed' }] },
    finds: [],
  },
  {
    says: { de: 'Ort braucht keine', en: 'the place needs none' },
    rows: {
      visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), place: 'Beispielstadt' }],
      associations: [{}],
      localRules: [{ stallPermit: 'no' }],
    },
    finds: [],
  },
  {
    says: { de: 'Ort braucht eine', en: 'the place needs one' },
    rows: {
      visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), place: 'Beispielstadt' }],
      associations: [{}],
      localRules: [{ stallPermit: 'yes' }],
    },
    finds: ['visits 1 permit'],
  },
  {
    says: { de: 'gleicher Ort in einem anderen Land', en: 'the same place in another Land' },
    rows: {
      visits: [{ status: 'planned', kind: 'stall', start: day('2026-11-24'), place: 'Beispielstadt' }],
      associations: [{}],
      localRules: [{ land: 'Bayern', stallPermit: 'no' }],
    },
    finds: ['visits 1 permit'],
  },
  {
    says: {
      de: 'Ort braucht keine für den Stand, Plakate kommen dazu',
      en: 'the place needs none for the stall, posters are added',
    },
    rows: {
      visits: [
        {
          status: 'planned',
          kind: 'stall',
          start: day('2026-11-24'),
          place: 'Beispielstadt',
          moreKinds: ['postering'],
        },
      ],
      associations: [{}],
      localRules: [{ stallPermit: 'no' }],
    },
    finds: ['visits 1 permit'],
  },
  {
    says: { de: 'Haustürwahlkampf', en: 'canvassing' },
    rows: { visits: [{ status: 'planned', kind: 'canvassing', start: day('2026-11-24') }] },
    finds: [],
  },
  {
    says: { de: 'durchgeführt', en: 'done' },
    rows: { visits: [{ status: 'done', kind: 'stall', start: day('2026-11-23') }] },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    rows: { visits: [{ status: 'cancelled', kind: 'stall', start: day('2026-11-24') }] },
    finds: [],
  },
]);
