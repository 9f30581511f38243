import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'Eingang heute', en: 'received today' },
    table: 'contributions',
    cells: { receivedOn: '23.11.2026' },
    finds: [],
  },
  {
    says: { de: 'Eingang morgen', en: 'received tomorrow' },
    table: 'contributions',
    cells: { receivedOn: '24.11.2026' },
    finds: ['receivedOn'],
  },
  {
    says: { de: 'Beginn 1979', en: 'a start in 1979' },
    table: 'visits',
    cells: { start: '31.12.1979' },
    finds: ['start'],
  },
  { says: { de: 'Beginn 1980', en: 'a start in 1980' }, table: 'visits', cells: { start: '01.01.1980' }, finds: [] },
  {
    says: { de: 'Anfrage mit Eingang morgen', en: 'a request received tomorrow' },
    table: 'requests',
    cells: { receivedOn: '24.11.2026' },
    finds: ['receivedOn'],
  },
  {
    says: { de: 'zwei Tage vor 1980', en: 'two days before 1980' },
    table: 'visits',
    cells: { start: '30.12.1979', end: '31.12.1979' },
    finds: ['start', 'end'],
  },
  { says: { de: 'ohne Tag', en: 'without a day' }, table: 'contributions', cells: { amount: '50' }, finds: [] },
  {
    says: { de: 'geplant in der Zukunft', en: 'planned in the future' },
    table: 'visits',
    cells: { start: '05.12.2027' },
    finds: [],
  },
]);
