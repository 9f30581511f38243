import { day } from '../../domain/day.ts';
import type { Time } from '../../domain/time.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('visits', [
  {
    says: { de: 'werktags bis genau 20 Uhr', en: 'on a weekday until exactly 20:00' },
    row: { status: 'planned', start: day('2026-12-04'), from: '17:00' as Time, to: '20:00' as Time },
    finds: [],
  },
  {
    says: { de: 'werktags bis 20:01', en: 'on a weekday until 20:01' },
    row: { status: 'planned', start: day('2026-12-04'), from: '17:00' as Time, to: '20:01' as Time },
    finds: ['to'],
  },
  {
    says: { de: 'werktags ab 20 Uhr, Ende offen', en: 'on a weekday from 20:00, end open' },
    row: { status: 'planned', start: day('2026-12-04'), from: '20:00' as Time },
    finds: ['from'],
  },
  {
    says: { de: 'werktags bis 20 Uhr, Beginn offen', en: 'on a weekday until 20:00, start open' },
    row: { status: 'planned', start: day('2026-12-04'), to: '20:00' as Time },
    finds: [],
  },
  {
    says: { de: 'werktags über Mitternacht', en: 'on a weekday past midnight' },
    row: { status: 'planned', start: day('2026-12-04'), from: '19:00' as Time, to: '00:30' as Time },
    finds: ['to'],
  },
  {
    says: { de: 'werktags früh und mittags', en: 'on a weekday, early and at midday' },
    row: { status: 'planned', start: day('2026-12-04'), from: '08:00' as Time, to: '13:00' as Time },
    finds: [],
  },
  {
    says: { de: 'samstags von 10:30 bis 12 Uhr', en: 'on a Saturday from 10:30 to 12:00' },
    row: { status: 'planned', start: day('2026-12-05'), from: '10:30' as Time, to: '12:00' as Time },
    finds: [],
  },
  {
    says: { de: 'samstags ab 10:29', en: 'on a Saturday from 10:29' },
    row: { status: 'planned', start: day('2026-12-05'), from: '10:29' as Time, to: '12:00' as Time },
    finds: ['from'],
  },
  {
    says: { de: 'samstags bis 12:01', en: 'on a Saturday until 12:01' },
    row: { status: 'planned', start: day('2026-12-05'), from: '10:30' as Time, to: '12:01' as Time },
    finds: ['to'],
  },
  {
    says: { de: 'samstags von 14 bis 18 Uhr', en: 'on a Saturday from 14:00 to 18:00' },
    row: { status: 'planned', start: day('2026-12-05'), from: '14:00' as Time, to: '18:00' as Time },
    finds: [],
  },
  {
    says: { de: 'samstags ab 13:59', en: 'on a Saturday from 13:59' },
    row: { status: 'planned', start: day('2026-12-05'), from: '13:59' as Time, to: '18:00' as Time },
    finds: ['from'],
  },
  {
    says: { de: 'samstags bis 18:01', en: 'on a Saturday until 18:01' },
    row: { status: 'planned', start: day('2026-12-05'), from: '14:00' as Time, to: '18:01' as Time },
    finds: ['to'],
  },
  {
    says: { de: 'sonntags über Mittag', en: 'on a Sunday over midday' },
    row: { status: 'planned', start: day('2026-12-06'), from: '11:00' as Time, to: '15:00' as Time },
    finds: ['to'],
  },
  {
    says: { de: 'sonntags ab 12 Uhr, Ende offen', en: 'on a Sunday from 12:00, end open' },
    row: { status: 'planned', start: day('2026-12-06'), from: '12:00' as Time },
    finds: ['from'],
  },
  {
    says: { de: 'sonntags bis 14 Uhr, Beginn offen', en: 'on a Sunday until 14:00, start open' },
    row: { status: 'planned', start: day('2026-12-06'), to: '14:00' as Time },
    finds: ['to'],
  },
  {
    says: { de: 'ohne Uhrzeit', en: 'without times' },
    row: { status: 'planned', start: day('2026-12-06') },
    finds: [],
  },
  {
    says: { de: 'von Freitag bis Sonntag', en: 'from Friday to Sunday' },
    row: {
      status: 'planned',
      start: day('2026-12-04'),
      end: day('2026-12-06'),
      from: '09:00' as Time,
      to: '21:00' as Time,
    },
    finds: [],
  },
  {
    says: { de: 'Infostand am Morgen', en: 'a stall in the morning' },
    row: { status: 'planned', start: day('2026-12-05'), kind: 'stall', from: '08:00' as Time, to: '10:00' as Time },
    finds: [],
  },
  {
    says: { de: 'heute, bestätigt', en: 'today, confirmed' },
    row: { status: 'confirmed', start: day('2026-11-23'), from: '20:00' as Time, to: '22:00' as Time },
    finds: ['from'],
  },
  {
    says: { de: 'gestern', en: 'yesterday' },
    row: { status: 'confirmed', start: day('2026-11-22'), from: '20:00' as Time, to: '22:00' as Time },
    finds: [],
  },
  {
    says: { de: 'schon gewesen', en: 'in the past' },
    row: { status: 'done', start: day('2026-08-30'), from: '20:00' as Time, to: '22:00' as Time },
    finds: [],
  },
  {
    says: { de: 'abgesagt', en: 'cancelled' },
    row: { status: 'cancelled', start: day('2026-12-04'), from: '20:00' as Time, to: '22:00' as Time },
    finds: [],
  },
]);
