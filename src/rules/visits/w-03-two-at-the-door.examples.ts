import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('visits', [
  {
    says: { de: 'geplant, allein', en: 'planned, alone' },
    row: { status: 'planned', start: day('2026-12-05'), people: 1 },
    finds: ['people'],
  },
  {
    says: { de: 'geplant, zu zweit', en: 'planned, in a pair' },
    row: { status: 'planned', start: day('2026-12-05'), people: 2 },
    finds: [],
  },
  {
    says: { de: 'heute, bestätigt, allein', en: 'today, confirmed, alone' },
    row: { status: 'confirmed', start: day('2026-11-23'), people: 1 },
    finds: ['people'],
  },
  {
    says: { de: 'gestern, allein', en: 'yesterday, alone' },
    row: { status: 'confirmed', start: day('2026-11-22'), people: 1 },
    finds: [],
  },
  {
    says: { de: 'gestern begonnen, dauert bis morgen', en: 'begun yesterday, until tomorrow' },
    row: { status: 'confirmed', start: day('2026-11-22'), end: day('2026-11-24'), people: 1 },
    finds: ['people'],
  },
  {
    says: { de: 'Infostand mit Haustür als weiterer Art', en: 'a stall with canvassing as a further kind' },
    row: { status: 'planned', start: day('2026-12-05'), kind: 'stall', moreKinds: ['canvassing'], people: 1 },
    finds: ['people'],
  },
  {
    says: { de: 'Infostand allein', en: 'a stall alone' },
    row: { status: 'planned', start: day('2026-12-05'), kind: 'stall', people: 1 },
    finds: [],
  },
  {
    says: { de: 'morgen, allein', en: 'tomorrow, alone' },
    row: { status: 'planned', start: day('2026-11-24'), people: 1 },
    finds: ['people'],
  },
  {
    says: { de: 'Anzahl noch offen', en: 'number still open' },
    row: { status: 'planned', start: day('2026-12-05'), people: undefined },
    finds: [],
  },
  {
    says: { de: 'durchgeführt, allein', en: 'done, alone' },
    row: { status: 'done', start: day('2026-11-20'), people: 1 },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    row: { status: 'cancelled', start: day('2026-12-05'), people: 1 },
    finds: [],
  },
]);
