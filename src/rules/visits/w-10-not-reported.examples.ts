import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('visits', [
  {
    says: { de: 'seit genau 14 Tagen vorbei', en: 'past for exactly 14 days' },
    row: { status: 'planned', start: day('2026-11-09') },
    finds: [],
  },
  {
    says: { de: 'seit 15 Tagen vorbei', en: 'past for 15 days' },
    row: { status: 'planned', start: day('2026-11-08') },
    finds: ['status'],
  },
  {
    says: { de: 'bestätigt, seit 15 Tagen vorbei', en: 'confirmed, past for 15 days' },
    row: { status: 'confirmed', start: day('2026-11-08') },
    finds: ['status'],
  },
  {
    says: { de: 'gezählt wird ab dem letzten Tag', en: 'the last day counts' },
    row: { status: 'planned', start: day('2026-11-07'), end: day('2026-11-09') },
    finds: [],
  },
  { says: { de: 'abgesagt', en: 'cancelled' }, row: { status: 'cancelled', start: day('2026-10-01') }, finds: [] },
  { says: { de: 'gemeldet', en: 'reported' }, row: { status: 'done', start: day('2026-10-01') }, finds: [] },
  {
    says: { de: 'Erfahrungsaustausch', en: 'an exchange' },
    row: { status: 'planned', start: day('2026-10-01'), kind: 'exchange' },
    finds: [],
  },
]);
