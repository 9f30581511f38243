import { rowExamples } from '../examples/define.ts';

export const examples = rowExamples('visits', [
  { says: { de: 'Stockwerk', en: 'a floor' }, row: { note: 'im 3. OG niemand da' }, finds: ['note'] },
  { says: { de: 'Hausnummer', en: 'a house number' }, row: { learned: 'Hausnummer 12 nochmal' }, finds: ['learned'] },
  { says: { de: 'Wohnung', en: 'a flat' }, row: { note: 'WE 14 möchte Besuch' }, finds: ['note'] },
  { says: { de: 'vertippt', en: 'mistyped' }, row: { learned: 'Erdgschoss links, 3. Stcok' }, finds: ['learned'] },
  { says: { de: 'Familienname', en: 'a family name' }, row: { note: 'bei Beispiels niemand da' }, finds: ['note'] },
  {
    says: { de: 'Gesundheit einer Person', en: "one person's health" },
    row: { note: 'ältere Dame mit Demenz' },
    finds: ['note'],
  },
  {
    says: { de: 'kein Muster kennt es, aus Beispielen gelernt', en: 'known by no pattern, learned from examples' },
    row: { note: 'unser Fahrer ist seit acht Wochen trocken' },
    finds: [{ column: 'note', level: 'clarify' }],
  },
  {
    says: { de: 'Gesundheit als Thema', en: 'health as a topic' },
    row: { note: 'Menschen mit Demenz und ihre Pflege als Thema' },
    finds: [],
  },
  {
    says: { de: 'Zahlen, Rang und Vorrat', en: 'counts, rank and stock' },
    row: { note: 'Nr. 1 Thema Miete, 2. Stock an Flyern, 3. Versuch', learned: 'Haus 7 Türen offen' },
    finds: [],
  },
  {
    says: { de: 'Anrede mit Namen sagt schon D-01', en: 'a form of address with a name is said by D-01' },
    row: { note: 'Familie Beispiel sehr nett' },
    finds: [],
  },
  {
    says: { de: 'allgemein', en: 'in general' },
    row: { note: 'viele Familien mit Kindern, Familie und Beruf als Thema' },
    finds: [],
  },
  {
    says: { de: 'kein Haustürwahlkampf', en: 'no canvassing' },
    row: { kind: 'event', note: 'Saal im 3. OG' },
    finds: [],
  },
]);
