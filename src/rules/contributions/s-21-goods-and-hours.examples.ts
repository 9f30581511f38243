import { day } from '../../domain/day.ts';
import { eur } from '../../domain/money.ts';
import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('contributions', [
  {
    says: { de: 'Sachspende, Betrag leer: siehe Q-01', en: 'goods, amount empty: see Q-01' },
    row: { kind: 'goods', channel: 'goods', amount: undefined },
    finds: [],
  },
  {
    says: { de: 'Sachspende mit Wert', en: 'goods with a value' },
    row: { kind: 'goods', channel: 'goods', amount: eur(80), purpose: 'Getränke für den Infostand' },
    finds: [],
  },
  {
    says: { de: 'Übernachtung als Spende', en: 'a bed as a donation' },
    row: { kind: 'goods', channel: 'goods', amount: eur(120), purpose: '3 Übernachtungen privat' },
    finds: ['purpose'],
  },
  {
    says: { de: 'ehrenamtliche Stunden', en: 'volunteer hours' },
    row: { kind: 'waiver', channel: 'none', purpose: '10 Helferstunden' },
    finds: ['purpose'],
  },
  {
    says: { de: 'Sachspende mit Betrag 0', en: 'goods with an amount of 0' },
    row: { kind: 'goods', channel: 'goods', amount: eur(0) },
    finds: ['amount'],
  },
  {
    says: { de: 'Sachspende von einem Cent', en: 'goods of one cent' },
    row: { kind: 'goods', channel: 'goods', amount: eur(0.01) },
    finds: [],
  },
  {
    says: { de: 'Mitfahrgelegenheiten', en: 'lifts' },
    row: { kind: 'goods', channel: 'none', purpose: '4 Mitfahrgelegenheiten nach Gera' },
    finds: ['purpose'],
  },
  {
    says: { de: 'ein Geschäft heißt Bettenhaus', en: 'a shop called Bettenhaus' },
    row: { kind: 'goods', channel: 'goods', purpose: 'Zelte vom Bettenhaus GmbH' },
    finds: [],
  },
  {
    says: { de: 'Mitfahrbank', en: 'a bench for hitch-hikers' },
    row: { purpose: 'Mitfahrbank am Markt' },
    finds: [],
  },
  { says: { de: 'Stundenplan', en: 'a timetable' }, row: { purpose: 'Druck des Stundenplans' }, finds: [] },
  {
    says: { de: 'Zuschuss für Betten', en: 'a grant for beds' },
    row: { kind: 'grant', purpose: '10 Betten für die Gäste' },
    finds: [],
  },
  {
    says: { de: 'zurückgegeben', en: 'returned' },
    row: { kind: 'goods', channel: 'goods', amount: eur(0), decision: 'returned' },
    finds: [],
  },
  {
    says: { de: 'Art fehlt', en: 'kind missing' },
    row: { kind: undefined, purpose: '10 Helferstunden' },
    finds: [],
  },
  {
    says: { de: 'am 4.3.2024: es gibt keinen Anfang', en: 'on 4 March 2024: there is no beginning' },
    row: { purpose: '10 Helferstunden', receivedOn: day('2024-03-04') },
    finds: ['purpose'],
  },
  {
    says: { de: 'Betten eines Unternehmens', en: 'beds of a company' },
    row: { kind: 'goods', channel: 'goods', amount: eur(400), donorKind: 'company', purpose: '10 Betten' },
    finds: [],
  },
  {
    says: { de: 'Betten eines Unternehmens ohne Wert', en: 'beds of a company without a value' },
    row: { kind: 'goods', channel: 'goods', amount: eur(0), donorKind: 'company', purpose: '10 Betten' },
    finds: ['amount'],
  },
  {
    says: { de: 'Tag fehlt: gilt trotzdem', en: 'day missing: holds all the same' },
    row: { purpose: '10 Helferstunden', receivedOn: undefined },
    finds: ['purpose'],
  },
  { says: { de: 'Plakate', en: 'posters' }, row: { purpose: 'für Plakate' }, finds: [] },
]);
