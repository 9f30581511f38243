import { day } from '../../domain/day.ts';
import { datasetExamples } from '../examples/define.ts';

const VISIT = { status: 'planned', start: day('2026-12-05'), end: day('2026-12-06') } as const;

export const examples = datasetExamples([
  {
    says: { de: 'drei Verbände an einem Wochenende', en: 'three associations on one weekend' },
    rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
    finds: ['visits 3 host'],
  },
  {
    says: { de: 'zwei Verbände', en: 'two associations' },
    rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, VISIT] },
    finds: [],
  },
  {
    says: { de: 'ein Verband zweimal, zwei weitere', en: 'one association twice, two more' },
    rows: { visits: [VISIT, VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
    finds: ['visits 4 host'],
  },
  {
    says: { de: 'an verschiedenen Tagen', en: 'on different days' },
    rows: {
      visits: [
        { ...VISIT, end: undefined },
        { ...VISIT, guest: 'KV Probehausen', end: undefined },
        { ...VISIT, guest: 'KV Testingen', start: day('2026-12-06') },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'nur der Sonntag ist gemeinsam', en: 'only the Sunday is shared' },
    rows: {
      visits: [
        VISIT,
        { ...VISIT, guest: 'KV Probehausen' },
        { ...VISIT, guest: 'KV Testingen', start: day('2026-12-06') },
      ],
    },
    finds: ['visits 3 host'],
  },
  {
    says: { de: 'am Freitag', en: 'on the Friday' },
    rows: {
      visits: [
        { ...VISIT, start: day('2026-12-04'), end: undefined },
        { ...VISIT, guest: 'KV Probehausen', start: day('2026-12-04'), end: undefined },
        { ...VISIT, guest: 'KV Testingen', start: day('2026-12-04'), end: undefined },
      ],
    },
    finds: ['visits 3 host'],
  },
  {
    says: { de: 'am Montag', en: 'on the Monday' },
    rows: {
      visits: [
        { ...VISIT, start: day('2026-12-07'), end: undefined },
        { ...VISIT, guest: 'KV Probehausen', start: day('2026-12-07'), end: undefined },
        { ...VISIT, guest: 'KV Testingen', start: day('2026-12-07'), end: undefined },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'verschiedene Wochenenden', en: 'different weekends' },
    rows: {
      visits: [
        VISIT,
        { ...VISIT, guest: 'KV Probehausen' },
        { ...VISIT, guest: 'KV Testingen', start: day('2026-12-12'), end: day('2026-12-13') },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'eine Gruppe bei anderem Gastgeber', en: 'one group at another host' },
    rows: {
      visits: [
        VISIT,
        { ...VISIT, guest: 'KV Probehausen' },
        { ...VISIT, guest: 'KV Testingen', host: 'LV Beispielland' },
      ],
    },
    finds: [],
  },
  {
    says: { de: 'eine Gruppe abgesagt', en: 'one group cancelled' },
    rows: {
      visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen', status: 'cancelled' }],
    },
    finds: [],
  },
  {
    says: { de: 'am letzten gemeinsamen Tag', en: 'on the last shared day' },
    rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
    today: '2026-12-06',
    finds: ['visits 3 host'],
  },
  {
    says: { de: 'am Tag danach', en: 'on the day after' },
    rows: { visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen' }] },
    today: '2026-12-07',
    finds: [],
  },
  {
    says: { de: 'nur der vergangene Samstag war gemeinsam', en: 'only the past Saturday was shared' },
    rows: {
      visits: [VISIT, { ...VISIT, guest: 'KV Probehausen' }, { ...VISIT, guest: 'KV Testingen', end: undefined }],
    },
    today: '2026-12-06',
    finds: [],
  },
]);
