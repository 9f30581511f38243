import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('visits', [
  {
    says: { de: 'in genau 7 Tagen', en: 'in exactly 7 days' },
    row: { status: 'planned', start: day('2026-11-30') },
    finds: ['briefing'],
  },
  { says: { de: 'in 8 Tagen', en: 'in 8 days' }, row: { status: 'planned', start: day('2026-12-01') }, finds: [] },
  {
    says: { de: 'mit Einweisung', en: 'with a briefing' },
    row: { status: 'planned', start: day('2026-11-25'), briefing: 'yes' },
    finds: [],
  },
  {
    says: { de: 'Wahlparty', en: 'an election night' },
    row: { status: 'planned', start: day('2026-11-25'), kind: 'election-night' },
    finds: [],
  },
  {
    says: { de: '„nein“ vermerkt', en: '"no" is recorded' },
    row: { status: 'planned', start: day('2026-11-25'), briefing: 'no' },
    finds: ['briefing'],
  },
  {
    says: { de: 'Infostand', en: 'a stall' },
    row: { status: 'planned', start: day('2026-11-25'), kind: 'stall' },
    finds: ['briefing'],
  },
  {
    says: { de: 'Plakatieren als weitere Art', en: 'putting up posters as a further kind' },
    row: { status: 'planned', start: day('2026-11-25'), kind: 'leaflets', moreKinds: ['postering'] },
    finds: ['briefing'],
  },
  {
    says: { de: 'nur Flyer', en: 'leaflets only' },
    row: { status: 'planned', start: day('2026-11-25'), kind: 'leaflets' },
    finds: [],
  },
  {
    says: { de: 'heute, bestätigt', en: 'today, confirmed' },
    row: { status: 'confirmed', start: day('2026-11-23') },
    finds: ['briefing'],
  },
  { says: { de: 'gestern', en: 'yesterday' }, row: { status: 'confirmed', start: day('2026-11-22') }, finds: [] },
  { says: { de: 'schon gewesen', en: 'in the past' }, row: { status: 'done', start: day('2026-11-20') }, finds: [] },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    row: { status: 'cancelled', start: day('2026-11-25') },
    finds: [],
  },
]);
