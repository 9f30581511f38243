import type { DataTableName } from '../../src/tables/index.ts';

type Typed = Readonly<Record<string, string>>;

/** A small sheet in which each column that people fill holds something, as typed, by column key. */
export const usedRows: Readonly<Partial<Record<DataTableName, readonly Typed[]>>> = {
  associations: [
    {
      ...{ id: 'V-AAAA0001', name: 'KV Eins', level: 'KV', land: 'Bayern', search: 'sucht', searchSince: '01.02.2026' },
      ...{ capacity: '1', mailbox: 'eins@example.org', aliases: 'Einser', parent: 'LV Süd', district: '09161' },
      ...{ inhabitants: '100000', members: '120', latitude: '48,5', longitude: '11,5', note: 'Wartet seit Jahren.' },
    },
    {
      ...{ id: 'V-AAAA0002', name: 'KV Zwei', level: 'KV', land: 'Hessen', search: 'bietet', capacity: '3' },
      ...{ district: '06411', members: '300', mailbox: 'zwei@example.org', latitude: '50', longitude: '9' },
    },
    { id: 'V-AAAA0003', name: 'LV Süd', level: 'LV', land: 'Bayern', search: 'nein', accountsBy: '15.12.' },
    {
      id: 'V-AAAA0004',
      name: 'OV Drei',
      level: 'OV',
      land: 'Bayern',
      search: 'nein',
      parent: 'KV Eins',
      books: 'KV Eins',
    },
    {
      ...{ id: 'V-AAAA0005', name: 'KV Alt', level: 'KV', land: 'Hessen', search: 'nein', dissolvedOn: '01.03.2026' },
      ...{ mergedInto: 'KV Zwei' },
    },
    { id: 'V-AAAA0006', name: 'KV Fern', level: 'KV', land: 'Hessen', search: 'nein' },
  ],
  elections: [
    {
      ...{ id: 'W-AAAA0001', date: '29.11.2026', area: 'Hessen', kind: 'Landtagswahl', source: 'Landeswahlleitung' },
      ...{ aliases: 'Hessenwahl' },
    },
    { id: 'W-AAAA0002', date: '07.03.2027', area: 'Bayern', kind: 'Kommunalwahl' },
    { id: 'W-AAAA0003', date: '08.03.2026', area: 'Sachsen', kind: 'Kommunalwahl' },
  ],
  contacts: [
    {
      ...{ id: 'K-AAAA0001', association: 'KV Eins', role: 'Koordination', email: 'koordination@example.org' },
      ...{
        rhythm: 'monatlich',
        consentOn: '01.01.2026',
        consentBy: 'Mail',
        charge: 'alles',
        displayName: 'Koordination',
      },
      language: 'Deutsch',
    },
    {
      ...{ id: 'K-AAAA0002', association: 'KV Zwei', role: 'Schatzmeisterei', email: 'kasse@example.org' },
      ...{ rhythm: 'monatlich', consentOn: '01.01.2026', consentBy: 'Mail' },
    },
  ],
  partnerships: [
    {
      ...{ id: 'P-AAAA0001', a: 'KV Eins', b: 'KV Zwei', status: 'aktiv', since: '01.10.2025', agreedA: '01.10.2025' },
      ...{ agreedB: '02.10.2025', confirmedOn: '01.11.2025', nextMeeting: '10.12.2026', steward: 'K-AAAA0001' },
      ...{
        twinTown: 'ja',
        goals: 'Haustüren im Herbst',
        agreement: 'https://example.org/a',
        successorOf: 'P-AAAA0002',
      },
      note: 'Läuft gut an.',
    },
    {
      ...{ id: 'P-AAAA0002', a: 'KV Eins', b: 'KV Zwei', status: 'beendet', since: '01.10.2020', until: '01.05.2024' },
      endReason: 'In gutem Einvernehmen',
    },
    { id: 'P-AAAA0003', a: 'KV Fern', b: 'KV Eins', status: 'angefragt', requestedOn: '01.11.2026' },
  ],
  visits: [
    {
      ...{ id: 'E-AAAA0001', status: 'durchgeführt', start: '10.10.2026', kind: 'Haustürwahlkampf', guest: 'KV Zwei' },
      ...{
        host: 'KV Eins',
        people: '6',
        hours: '4',
        end: '11.10.2026',
        from: '14:00',
        to: '17:00',
        place: 'Ingolstadt',
      },
      ...{ moreKinds: 'Infostand', doors: '120', doorsOpened: '60', leaflets: '200', posters: '10', localGuide: 'ja' },
      ...{ learned: 'Früh anfangen', incidents: '0', briefing: 'ja', note: 'Schön war es.' },
    },
    {
      ...{ id: 'E-AAAA0002', status: 'bestätigt', start: '28.11.2026', kind: 'Plakatieren', guest: 'KV Eins' },
      ...{
        host: 'KV Zwei',
        people: '5',
        hours: '3',
        end: '28.11.2026',
        from: '10:00',
        to: '12:00',
        place: 'Darmstadt',
      },
      ...{ election: 'Landtagswahl Hessen 2026', posters: '20', leaflets: '50', bedsNeeded: '4', bedsPromised: '4' },
      ...{
        carsNeeded: '2',
        carsPromised: '2',
        localGuide: 'ja',
        permit: 'liegt vor',
        permitFile: '32-17',
        briefing: 'ja',
      },
    },
    {
      ...{ id: 'E-AAAA0003', status: 'durchgeführt', start: '10.02.2026', kind: 'Plakatieren', guest: 'KV Zwei' },
      ...{
        host: 'KV Eins',
        people: '5',
        posters: '20',
        postersRemovedOn: '10.03.2026',
        election: 'Kommunalwahl Sachsen 2026',
      },
    },
    {
      ...{ id: 'E-AAAA0004', status: 'geplant', start: '20.02.2027', kind: 'Plakatieren', guest: 'KV Zwei' },
      ...{ host: 'KV Eins', people: '5', posters: '20', election: 'Die Wahl in Bayern' },
    },
    {
      ...{ id: 'E-AAAA0005', status: 'durchgeführt', start: '12.09.2026', kind: 'Infostand', guest: 'KV Zwei' },
      ...{ host: 'KV Eins', people: '3', learned: 'Bei Regen drinnen' },
    },
  ],
  requests: [
    {
      ...{ id: 'A-AAAA0001', receivedOn: '20.11.2026', kind: 'Partnerschaft gesucht', concern: 'Wir suchen Hilfe' },
      ...{ status: 'in Arbeit', association: 'KV Eins', assignee: 'K-AAAA0001', dueOn: '22.11.2026' },
    },
    {
      ...{ id: 'A-AAAA0002', receivedOn: '01.10.2026', kind: 'Partnerschaft gesucht', concern: 'Kommt jemand?' },
      ...{ status: 'beantwortet', association: 'KV Eins', doneOn: '08.10.2026', answer: 'Im Frühjahr gern.' },
    },
  ],
  tips: [
    {
      ...{ id: 'T-AAAA0001', topic: 'Plakate', tip: 'Kabelbinder mitnehmen', visit: 'E-AAAA0001' },
      releasedOn: '01.11.2026',
    },
  ],
  localRules: [
    {
      ...{ id: 'O-AAAA0001', place: 'Darmstadt', land: 'Hessen', postersFromWeeks: '6', removeWithinDays: '7' },
      ...{ stallPermit: 'ja', source: 'Satzung', checkedOn: '01.10.2026' },
    },
  ],
};
