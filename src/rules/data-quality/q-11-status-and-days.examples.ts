import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

const [YESTERDAY, TODAY, TOMORROW] = [day('2026-11-22'), day('2026-11-23'), day('2026-11-24')];

export const examples = rowExamples('partnerships', [
  {
    says: { de: 'aktiv, gestern zu Ende', en: 'active, ended yesterday' },
    row: { status: 'active', until: YESTERDAY },
    finds: ['until'],
  },
  { says: { de: 'aktiv, endet heute', en: 'active, ends today' }, row: { status: 'active', until: TODAY }, finds: [] },
  {
    says: { de: 'ruhend, gestern zu Ende', en: 'dormant, ended yesterday' },
    row: { status: 'dormant', until: YESTERDAY },
    finds: ['until'],
  },
  {
    says: { de: 'angefragt, gestern zu Ende', en: 'requested, ended yesterday' },
    row: { status: 'requested', until: YESTERDAY },
    finds: ['until'],
  },
  { says: { de: 'aktiv ohne Ende', en: 'active without an end' }, row: { status: 'active' }, finds: [] },
  { says: { de: 'beendet ohne Tag', en: 'ended without a day' }, row: { status: 'ended' }, finds: ['until'] },
  { says: { de: 'beendet, heute', en: 'ended today' }, row: { status: 'ended', until: TODAY }, finds: [] },
  {
    says: { de: 'beendet, erst morgen', en: 'ended, only tomorrow' },
    row: { status: 'ended', until: TOMORROW },
    finds: ['until'],
  },
  {
    says: { de: 'zu Ende vor dem Beginn', en: 'ended before its start' },
    row: { status: 'ended', since: day('2026-07-01'), until: day('2026-06-30') },
    finds: ['until'],
  },
  {
    says: { de: 'zu Ende am Tag des Beginns', en: 'ended on the day of its start' },
    row: { status: 'ended', since: day('2026-07-01'), until: day('2026-07-01') },
    finds: [],
  },
]);
