import { cellExamples } from '../examples/define.ts';

export const examples = cellExamples([
  {
    says: { de: 'Eingang vor genau 300 Tagen', en: 'received exactly 300 days ago' },
    table: 'contributions',
    cells: { receivedOn: '27.01.2026' },
    finds: [],
  },
  {
    says: { de: 'Eingang vor 301 Tagen', en: 'received 301 days ago' },
    table: 'contributions',
    cells: { receivedOn: '26.01.2026' },
    finds: ['receivedOn'],
  },
  {
    says: { de: 'Einsatz vor 301 Tagen durchgeführt', en: 'visit carried out 301 days ago' },
    table: 'visits',
    cells: { start: '26.01.2026', status: 'durchgeführt' },
    finds: ['start'],
  },
  {
    says: { de: 'Einsatz vor 301 Tagen abgesagt', en: 'visit called off 301 days ago' },
    table: 'visits',
    cells: { start: '26.01.2026', status: 'abgesagt' },
    finds: [],
  },
  {
    says: { de: 'ein anderer Tag: beim Geber gebucht', en: 'another day: booked at the giver' },
    table: 'contributions',
    cells: { receivedOn: '20.11.2026', bookedByGiverOn: '02.01.2026' },
    finds: [],
  },
]);
