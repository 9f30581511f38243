import { day } from '../../domain/day.ts';
import { rowExamples } from '../examples/define.ts';

const NEW = { status: 'new', receivedOn: day('2026-11-20'), dueOn: undefined } as const;

export const examples = rowExamples('requests', [
  { says: { de: 'gestern fällig', en: 'due yesterday' }, row: { ...NEW, dueOn: day('2026-11-22') }, finds: ['dueOn'] },
  { says: { de: 'heute fällig', en: 'due today' }, row: { ...NEW, dueOn: day('2026-11-23') }, finds: [] },
  {
    says: { de: 'in Arbeit, gestern fällig', en: 'in progress, due yesterday' },
    row: { ...NEW, status: 'in-progress', dueOn: day('2026-11-22') },
    finds: ['dueOn'],
  },
  {
    says: { de: 'ohne Tag, seit genau 14 Tagen da', en: 'without a day, here for exactly 14 days' },
    row: { ...NEW, receivedOn: day('2026-11-09') },
    finds: [],
  },
  {
    says: { de: 'ohne Tag, seit 15 Tagen da', en: 'without a day, here for 15 days' },
    row: { ...NEW, receivedOn: day('2026-11-08') },
    finds: ['receivedOn'],
  },
  {
    says: { de: 'erst später fällig, lange da', en: 'due later, here for long' },
    row: { ...NEW, receivedOn: day('2026-08-01'), dueOn: day('2026-12-01') },
    finds: [],
  },
  {
    says: {
      de: 'überfällig, der Verband ist seit heute aufgelöst',
      en: 'overdue, the association is dissolved from today',
    },
    row: { ...NEW, dueOn: day('2026-11-18'), association: 'KV Testingen' },
    today: '2026-11-20',
    finds: [],
  },
  {
    says: { de: 'überfällig, der Verband wird morgen aufgelöst', en: 'overdue, the association is dissolved tomorrow' },
    row: { ...NEW, dueOn: day('2026-11-18'), association: 'KV Testingen' },
    today: '2026-11-19',
    finds: ['dueOn'],
  },
  {
    says: { de: 'beantwortet', en: 'answered' },
    row: { ...NEW, status: 'answered', dueOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'abgelehnt', en: 'declined' },
    row: { ...NEW, status: 'refused', dueOn: day('2026-10-01') },
    finds: [],
  },
]);
