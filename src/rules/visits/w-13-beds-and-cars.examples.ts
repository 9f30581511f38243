import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

const PLAN = { status: 'planned', start: day('2026-12-07'), bedsNeeded: 4 } as const;

export const examples = rowExamples('visits', [
  {
    says: { de: 'in genau 14 Tagen, keines zugesagt', en: 'in exactly 14 days, none promised' },
    row: PLAN,
    finds: ['bedsPromised'],
  },
  { says: { de: 'in 15 Tagen', en: 'in 15 days' }, row: { ...PLAN, start: day('2026-12-08') }, finds: [] },
  { says: { de: 'eines zu wenig', en: 'one too few' }, row: { ...PLAN, bedsPromised: 3 }, finds: ['bedsPromised'] },
  { says: { de: 'alle zugesagt', en: 'all promised' }, row: { ...PLAN, bedsPromised: 4 }, finds: [] },
  {
    says: { de: 'Autos fehlen auch', en: 'cars are lacking too' },
    row: { ...PLAN, status: 'confirmed', carsNeeded: 2, carsPromised: 1 },
    finds: ['bedsPromised', 'carsPromised'],
  },
  { says: { de: 'keine benötigt', en: 'none needed' }, row: { ...PLAN, bedsNeeded: 0 }, finds: [] },
  { says: { de: 'heute', en: 'today' }, row: { ...PLAN, start: day('2026-11-23') }, finds: ['bedsPromised'] },
  { says: { de: 'gestern', en: 'yesterday' }, row: { ...PLAN, start: day('2026-11-22') }, finds: [] },
  { says: { de: 'durchgeführt', en: 'done' }, row: { ...PLAN, status: 'done', start: day('2026-11-20') }, finds: [] },
  { says: { de: 'abgesagt', en: 'cancelled' }, row: { ...PLAN, status: 'cancelled' }, finds: [] },
]);
