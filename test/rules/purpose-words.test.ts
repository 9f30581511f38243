import { describe, expect, test } from 'vitest';
import { goodsAndHours } from '../../src/rules/contributions/s-21-goods-and-hours.ts';
import { collection } from '../../src/rules/contributions/s-25-collection.ts';
import { receiptForUse } from '../../src/rules/contributions/s-27-receipt-for-use.ts';
import { runExamples } from '../../src/rules/examples/run.ts';
import type { ProjectRule } from '../../src/rules/kit/project-rule.ts';

/** Whether a rule speaks of a purpose, in a row that gives it nothing else to say. */
const hears = (rule: ProjectRule, kind: string, purpose: string, more: object = {}): boolean => {
  if (rule.scope !== 'row') throw new Error(rule.id);
  const asked = { says: { de: 'x', en: 'y' }, row: { kind, purpose, ...more }, finds: ['purpose'] };
  return runExamples(rule, { rows: [asked] }).some(({ found }) => found.includes('purpose'));
};

const NO_INCOME = [
  ...['10 Helferstunden', '12 Helfer-Stunden Infostand', 'Arbeitsstunden am Plakat', 'Ehrenamtsstunden', 'Arbeitszeit'],
  ...['ehrenamtliche Mitarbeit am Stand', 'unentgeltliche Hilfe beim Aufbau', 'Zeitspende', '8 h Standdienst'],
  ...['4 Stunden Plakatieren', '3 Std. Haustürwahlkampf', '6 Stunden beim Infostand', '20 Stunden Wahlkampf'],
  ...['5 Schlafplätze', 'Schlafplatz für 3 Nächte', 'Privatquartier für zwei', 'Gästebetten', '2 Betten', 'ein Bett'],
  ...['private Übernachtung', 'Übernachtungen bei Mitgliedern', '3 Übernachtungen privat', 'private Unterbringung'],
  ...['Mitfahrt nach Gera', '3 Mitfahrgelegenheiten', 'Fahrgemeinschaft zum Wahlkampf', 'zwei Leute mitgenommen'],
  ...['volunteer hours', '8 hours of canvassing', '3 beds for helpers', 'spare room', 'car pool', 'lifts to the stall'],
];
const INCOME = [
  ...['Mitfahrbank am Markt', 'Bettenhaus GmbH', 'Zelte vom Bettenhaus', 'Stundenplan', '24-Stunden-Lauf', 'Stundung'],
  ...[
    'Sprechstunde Plakatwand',
    'Sternstunden',
    'Feierstunde',
    'Pizza für Ehrenamtliche',
    'Ehrenamtsfest',
    'Bettina-Saal',
  ],
  ...[
    'Saalmiete 3 Stunden',
    'Lautsprecher für 4 Stunden',
    'Hotelübernachtung laut Rechnung',
    'Jugendherberge, 4 Betten',
  ],
  ...['Fahrtkosten', 'Reisekosten nach Beschluss', 'Fahrräder für die Tour', 'Plakate', 'Getränke für den Infostand'],
  ...[
    'Deutschlandticket',
    'Arbeitsmaterial',
    'Arbeitskreis Verkehr',
    'flower beds',
    'forklift hire',
    'bedroom paint',
    'Tibet',
  ],
  ...['alphabetisch sortierte Ordner', 'wheelchair lift, invoice', 'Freiwillige Feuerwehr', 'Übernahme der Miete'],
];
const SALES = [
  ...[
    'Getränke beim Sommerfest',
    'Getränkekasse',
    'Bier und Limo',
    'Glühwein am Stand',
    'Kaffee und Kuchen',
    'Kuchentheke',
  ],
  ...['Kuchenverkauf', 'Verkauf von Büchern', 'Losverkauf', 'Tombola', 'Essen und Trinken', 'Würstchen', 'Waffeln'],
  ...[
    'Eintritt Konzert',
    'Eintrittsgelder',
    'Eintrittskarten',
    'Tickets',
    'Teilnahmegebühr Seminar',
    'Teilnahmebeiträge',
  ],
  ...['drinks at the party', 'cake sale', 'entry fees', 'entrance fee', 'admission', 'raffle', 'beer'],
];
const BOXES = [
  ...['Hut nach dem Konzert', 'Dose am Infostand', 'Dose im Bierzelt', 'Hut beim Weinfest', 'Sammlung am Weinberg'],
  ...[
    'Sammlung beim Grillfest',
    'Eintritt frei, Spende erbeten',
    'freier Eintritt, Hut am Ausgang',
    'Sammlung in Essen',
  ],
  ...[
    'Hut beim Kaffee',
    'Kaffeerunde der Älteren',
    'Bierdeckel-Aktion',
    'Parteieintritt gefeiert, Hut',
    'Kein Eintritt, Hut',
  ],
  ...['Sammlung am Flohmarkt', 'Dose in der Weinstraße', 'Ausverkauf der Bahn, Demo', 'lose Münzen aus der Dose'],
  ...[
    'free admission, a hat',
    'no entry fee, a box',
    'box at the street stall',
    'hat after the reading',
    'Biergarten, Hut',
  ],
];

describe('S-21 hears hours, beds and lifts in the purpose, and nothing else', () => {
  test.each(NO_INCOME)('hears: %s', (purpose) => {
    expect(hears(goodsAndHours, 'waiver', purpose)).toBe(true);
  });
  test.each(INCOME)('leaves alone: %s', (purpose) => {
    expect(hears(goodsAndHours, 'waiver', purpose)).toBe(false);
  });
});

describe('S-25 hears sales and entry fees in the purpose, and nothing else', () => {
  test.each(SALES)('hears: %s', (purpose) => {
    expect(hears(collection, 'collection', purpose)).toBe(true);
  });
  test.each(BOXES)('leaves alone: %s', (purpose) => {
    expect(hears(collection, 'collection', purpose)).toBe(false);
  });
});

const USES = [
  ...['Saalmiete erlassen', 'Raummiete', 'mietfreier Raum', 'Verzicht auf Miete', 'erlassene Pacht', 'Büro mietfrei'],
  ...['Nutzung des Saals', 'kostenlose Nutzung der Anlage', 'Nutzungsüberlassung Transporter', 'Auto überlassen'],
  ...['Saal kostenlos gestellt', 'Zelt zur Verfügung gestellt', 'Bereitstellung von Räumen', 'leihweise ein Zelt'],
  ...['Zelt geliehen', 'Leihgabe Beamer', 'Honorar erlassen', 'Musik ohne Honorar', 'Gage gespendet', 'Dienstleistung'],
  ...['Grafikleistung', 'Dienstleistungen Webseite', 'Beratungsleistung', 'Moderation', 'Auftritt der Band'],
  ...['free rent', 'use of the hall', 'waived fee for design', 'design services', 'loan of a van', 'venue hire waived'],
];
const GOODS = [
  ...['Plakate', 'Flyer 5.000 Stück', 'Getränke für den Infostand', 'Zelt für den Infostand', 'Pavillon', 'Beamer'],
  ...['Saalmiete laut Rechnung bezahlt', 'Miete überwiesen', 'Mieterverein Broschüren', 'Leihbuch', 'Papier', 'Honig'],
  ...[
    'Moderationskoffer',
    'Nutzfahrzeug-Reifen',
    'Entlassungspapiere',
    'Verlassene Orte Bildband',
    'Pachtgarten Gemüse',
  ],
  ...['Serviceheft', 'service set for coffee', 'rental bikes poster', 'parental guide', 'current posters'],
];

describe('S-27 hears uses and services in the purpose, and no goods', () => {
  const receiptOn = '2026-10-01';
  test.each(USES)('hears: %s', (purpose) => {
    expect(hears(receiptForUse, 'goods', purpose, { receiptOn })).toBe(true);
  });
  test.each(GOODS)('leaves alone: %s', (purpose) => {
    expect(hears(receiptForUse, 'goods', purpose, { receiptOn })).toBe(false);
  });
});
