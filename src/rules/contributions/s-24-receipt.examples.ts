import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Bescheinigung für eine Sammlung', en: 'a receipt for a collection' },
    row: { kind: 'collection', receiptOn: day('2026-10-01') },
    finds: ['receiptOn'],
  },
  {
    says: { de: 'Bescheinigung für einen Zuschuss', en: 'a receipt for a grant' },
    row: { kind: 'grant', receiptOn: day('2026-10-01') },
    finds: ['receiptOn'],
  },
  {
    says: { de: 'Bescheinigung für Sponsoring', en: 'a receipt for sponsoring' },
    row: { kind: 'sponsoring', receiptOn: day('2026-10-01') },
    finds: ['receiptOn'],
  },
  {
    says: { de: 'Bescheinigung für eine Veranstaltungseinnahme', en: 'a receipt for event income' },
    row: { kind: 'event-income', receiptOn: day('2026-10-01') },
    finds: ['receiptOn'],
  },
  {
    says: { de: 'Bescheinigung für Werbung durch Dritte', en: 'a receipt for advertising by others' },
    row: { kind: 'advertising', channel: 'none', receiptOn: day('2026-10-01') },
    finds: ['receiptOn'],
  },
  {
    says: { de: 'auch wenn sie angenommen ist', en: 'even where it is accepted' },
    row: { kind: 'advertising', channel: 'none', decision: 'accepted', receiptOn: day('2026-10-01') },
    finds: ['receiptOn'],
  },
  {
    says: { de: 'Bescheinigung für eine Sachspende', en: 'a receipt for goods' },
    row: { kind: 'goods', channel: 'goods', receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'nur ein Hinweis (Verein)', en: 'only a hint (a society)' },
    row: { donorKind: 'society', receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { kind: undefined, receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Bescheinigung für zu viel Bargeld', en: 'a receipt for too much cash' },
    row: { channel: 'cash', amount: eur(1200), receiptOn: day('2026-10-01') },
    finds: ['receiptOn'],
  },
  {
    says: { de: 'Bescheinigung für eine Spende', en: 'a receipt for a donation' },
    row: { receiptOn: day('2026-10-01') },
    finds: [],
  },
  {
    says: { de: 'Sponsoring ohne Bescheinigung', en: 'sponsoring without a receipt' },
    row: { kind: 'sponsoring' },
    finds: [],
  },
]);
