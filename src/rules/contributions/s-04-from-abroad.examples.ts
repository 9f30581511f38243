import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Person, genau an der Grenze', en: 'a person, exactly at the limit' },
    row: { origin: 'abroad-other', amount: eur(1000) },
    finds: [],
  },
  {
    says: { de: 'Person, ein Cent darüber', en: 'a person, one cent above' },
    row: { origin: 'abroad-other', amount: eur(1000.01) },
    finds: ['origin'],
  },
  {
    says: { de: 'Unternehmen, 10 €', en: 'a company, €10' },
    row: { origin: 'abroad-other', donorKind: 'company', amount: eur(10) },
    finds: ['origin'],
  },
  {
    says: { de: 'Unternehmen, Betrag fehlt', en: 'a company, amount missing' },
    row: { origin: 'abroad-other', donorKind: 'company', amount: undefined },
    finds: ['origin'],
  },
  {
    says: { de: 'Verein, 10 €', en: 'a society, €10' },
    row: { origin: 'abroad-other', donorKind: 'society', amount: eur(10) },
    finds: ['origin'],
  },
  {
    says: { de: 'Spenderart fehlt, 10 €', en: 'kind of donor missing, €10' },
    row: { origin: 'abroad-other', donorKind: undefined, amount: eur(10) },
    finds: [{ column: 'donorKind', level: 'clarify' }],
  },
  {
    says: { de: 'Spenderart unbekannt, 10 €', en: 'kind of donor unknown, €10' },
    row: { origin: 'abroad-other', donorKind: 'unknown', amount: eur(10) },
    finds: [{ column: 'origin', level: 'clarify' }],
  },
  {
    says: { de: 'Spenderart fehlt, ein Cent darüber', en: 'kind of donor missing, one cent above' },
    row: { origin: 'abroad-other', donorKind: undefined, amount: eur(1000.01) },
    finds: ['origin'],
  },
  {
    says: { de: 'Deutsche in Zürich', en: 'a German in Zurich' },
    row: { origin: 'abroad-eu', amount: eur(8000) },
    finds: [],
  },
  {
    says: { de: 'Unternehmen mit Sitz in der EU', en: 'a company with its seat in the EU' },
    row: { origin: 'abroad-eu', donorKind: 'company', amount: eur(8000) },
    finds: [],
  },
  {
    says: { de: 'ungeklärt, ein Cent über der Grenze', en: 'unclear, one cent above' },
    row: { origin: 'unclear', amount: eur(1000.01) },
    finds: [{ column: 'origin', level: 'clarify' }],
  },
  {
    says: { de: 'ungeklärt, 1.000 €', en: 'unclear, €1,000' },
    row: { origin: 'unclear', amount: eur(1000) },
    finds: [],
  },
  {
    says: { de: 'ungeklärt, Betrag fehlt', en: 'unclear, amount missing' },
    row: { origin: 'unclear', amount: undefined },
    finds: [],
  },
  { says: { de: 'Herkunft fehlt', en: 'origin missing' }, row: { origin: undefined, amount: eur(8000) }, finds: [] },
  {
    says: { de: 'Sponsoring ist keine Spende', en: 'sponsoring is no donation' },
    row: { origin: 'abroad-other', donorKind: 'company', kind: 'sponsoring' },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { origin: 'abroad-other', donorKind: 'company', kind: undefined },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { origin: 'abroad-other', donorKind: 'company', decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'am 30.6.2002', en: 'on 30 June 2002' },
    row: { origin: 'abroad-other', amount: eur(1200), receivedOn: day('2002-06-30') },
    finds: [],
  },
  {
    says: { de: 'am 1.7.2002', en: 'on 1 July 2002' },
    row: { origin: 'abroad-other', amount: eur(1200), receivedOn: day('2002-07-01') },
    finds: ['origin'],
  },
  {
    says: { de: 'Tag fehlt: die Grenze ist unbekannt', en: 'day missing: the limit is unknown' },
    row: { origin: 'abroad-other', amount: eur(1200), receivedOn: undefined },
    finds: [],
  },
]);
