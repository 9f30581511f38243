import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

const DONE = { status: 'done', start: day('2026-11-20'), incidents: 1 } as const;

export const examples = rowExamples('visits', [
  { says: { de: 'ein Vorfall', en: 'one incident' }, row: DONE, finds: ['incidents'] },
  { says: { de: 'keiner', en: 'none' }, row: { ...DONE, incidents: 0 }, finds: [] },
  { says: { de: 'keine Angabe', en: 'nothing stated' }, row: { ...DONE, incidents: undefined }, finds: [] },
  {
    says: { de: 'vor genau 90 Tagen', en: 'exactly 90 days ago' },
    row: { ...DONE, start: day('2026-08-25') },
    finds: ['incidents'],
  },
  { says: { de: 'vor 91 Tagen', en: '91 days ago' }, row: { ...DONE, start: day('2026-08-24') }, finds: [] },
  { says: { de: 'nur geplant', en: 'planned only' }, row: { ...DONE, status: 'planned' }, finds: [] },
  { says: { de: 'heute', en: 'today' }, row: { ...DONE, start: day('2026-11-23') }, finds: ['incidents'] },
]);
