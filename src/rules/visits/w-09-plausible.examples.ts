import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('visits', [
  { says: { de: '16 Stunden am Tag', en: '16 hours a day' }, row: { hours: 16 }, finds: [] },
  { says: { de: '16,5 Stunden am Tag', en: '16.5 hours a day' }, row: { hours: 16.5 }, finds: ['hours'] },
  {
    says: { de: '32 Stunden an zwei Tagen', en: '32 hours on two days' },
    row: { hours: 32, end: day('2026-08-30') },
    finds: [],
  },
  {
    says: { de: '32,5 Stunden an zwei Tagen', en: '32.5 hours on two days' },
    row: { hours: 32.5, end: day('2026-08-30') },
    finds: ['hours'],
  },
  {
    says: { de: 'mehr geöffnet als besucht', en: 'more opened than visited' },
    row: { doors: 40, doorsOpened: 41 },
    finds: ['doorsOpened'],
  },
  { says: { de: 'alle geöffnet', en: 'all opened' }, row: { doors: 40, doorsOpened: 40 }, finds: [] },
  { says: { de: 'Zahl der Türen fehlt', en: 'number of doors missing' }, row: { doorsOpened: 41 }, finds: [] },
  {
    says: { de: '60 Türen je Person und Stunde', en: '60 doors per person and hour' },
    row: { people: 2, hours: 3, doors: 360 },
    finds: [],
  },
  { says: { de: 'eine Tür mehr', en: 'one door more' }, row: { people: 2, hours: 3, doors: 361 }, finds: ['doors'] },
  {
    says: { de: 'viele Türen, Stunden nicht notiert', en: 'many doors, hours not noted' },
    row: { people: 2, doors: 361 },
    finds: [],
  },
  {
    says: { de: 'Ende am Tag vor dem Beginn', en: 'end on the day before the start' },
    row: { end: day('2026-08-28') },
    finds: ['end'],
  },
  { says: { de: 'Ende am selben Tag', en: 'end on the same day' }, row: { end: day('2026-08-29') }, finds: [] },
  { says: { de: '500 Angereiste', en: '500 travellers' }, row: { people: 500 }, finds: [] },
  { says: { de: '501 Angereiste', en: '501 travellers' }, row: { people: 501 }, finds: ['people'] },
  {
    says: { de: 'zu Gast bei sich selbst', en: 'a guest of its own' },
    row: { guest: 'KV Bonn', host: 'KV Bonn' },
    finds: ['host'],
  },
  {
    says: { de: 'alles auf einmal', en: 'all at once' },
    row: { people: 501, hours: 17, doors: 600000, doorsOpened: 600001, end: day('2026-08-28') },
    finds: ['doors', 'doorsOpened', 'end', 'hours', 'people'],
  },
]);
