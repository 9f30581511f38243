import { describe, expect, test } from 'vitest';
import { saysWhere } from '../../src/app/setup/note.ts';
import type { Column } from '../../src/define/column.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host, mailsOn, newHost, readyHost } from '../bundle.ts';
import { usedRows } from './used-rows.ts';

/*
 * What people fill in is used: the value of each of their columns changes what is said or shown elsewhere than in its own
 * row. Each column gets other values in a small sheet, and what the tool shows is compared. What the rules say of a value as
 * such (missing, not readable, unknown, out of reason, personal) does not count, nor does the form that fills it.
 */

const OF_THE_VALUE = ['Q-01', 'Q-02', 'Q-03', 'Q-06', 'D-01', 'D-02', 'D-05', 'D-07'];
const script = await builtScript();

const put = (host: Host, table: DataTableName, key: string, line: number, typed: string): void => {
  const { tab, columns } = tables[table];
  const column: Column | undefined = (columns as Readonly<Record<string, Column>>)[key];
  if (column === undefined) throw new Error(`${table} has no column ${key}`);
  host.type(tab.de, `${columnLetters(host.tab(tab.de).column(column.header.de))}${line}`, typed);
};

const ID = tables.visits.columns.id.header.de;
const idsIn = (host: Host, table: DataTableName): readonly string[] =>
  host
    .tab(tables[table].tab.de)
    .rows()
    .map((row) => row[ID] ?? '');
const lineOf = (host: Host, table: DataTableName, id: string): number =>
  host.tab(tables[table].tab.de).rowNumbers()[idsIn(host, table).indexOf(id)] ?? 0;

/** What is named comes before what names it. */
const ORDER = ['associations', 'elections', 'contacts', 'visits'] as const;
const filledTables = Object.keys(usedRows) as DataTableName[];
const inOrder = [...ORDER, ...filledTables.filter((table) => !ORDER.some((one) => one === table))];

function filled(): Host {
  const host = readyHost(script);
  for (const table of inOrder) {
    const below = Math.max(1, ...host.tab(tables[table].tab.de).rowNumbers());
    for (const [at, row] of (usedRows[table] ?? []).entries())
      for (const [key, typed] of Object.entries(row)) put(host, table, key, below + 1 + at, typed);
  }
  mailsOn(host, 'mailUrgent', 'mailVisit', 'mailEvaluation', 'mailPartnership', 'mailRequests');
  return host;
}

const onVisit = (host: Host, id: string): unknown => {
  const found = host.workbook.tabs.find(({ name }) => name === tables.visits.tab.de);
  const row = lineOf(host, 'visits', id);
  if (found) host.ui.active = { tabId: found.id, rectangle: { row, column: 1, rows: 1, columns: 1 } };
  return call(host, 'visitSheetStart').value;
};

/** What a person sees of the sheet elsewhere. */
const READ = {
  /** The Steckbrief of either side. */
  profile: (host: Host) =>
    ['KV Eins', 'KV Zwei', 'KV Alt'].map((association) => call(host, 'profileStart', { association }).value),
  handover: (host: Host) => call(host, 'handoverStart').value,
  tips: (host: Host) => call(host, 'tipsStart').value,
  partners: (host: Host) => call(host, 'partnersStart', { open: true }).value,
  sheet: (host: Host) => onVisit(host, 'E-AAAA0002'),
  report: (host: Host) => call(host, 'reportStart', {}).value,
} as const;

/** What the sheet says and sends when it is checked and mails leave. */
const TOLD: Readonly<Record<'findings' | 'mails' | 'evaluation', (host: Host) => unknown>> = {
  findings: (host: Host) => {
    host.choose('Transparenz prüfen');
    const rows = host.tab(tables.findings.tab.de).rows();
    return rows
      .filter(({ Regel = '' }) => !OF_THE_VALUE.includes(Regel))
      .map(({ Regel, ...row }) => [Regel, ...Object.values(row).slice(2)].join(' '))
      .sort();
  },
  mails: (host: Host) => {
    host.call('sendDueEvaluations');
    return host.outbox.map(({ to, subject, htmlBody }) => [to, subject, htmlBody]);
  },
  /** What leaves on the 6th of the next month. */
  evaluation: (host: Host) => {
    host.advance('2026-12-07T09:00');
    return TOLD.mails(host);
  },
};

type Place = keyof typeof READ | keyof typeof TOLD;
/** Where a column shows: in which place, for which row, and with which other value. */
type Use = readonly [Place, string, string];

const [EINS, ZWEI, SUED, DREI, ALT] = ['1', '2', '3', '4', '5'].map((n) => `V-AAAA000${n}`) as [
  string,
  string,
  string,
  string,
  string,
];
const [DONE, PLANNED, POSTERS, LESSON] = ['E-AAAA0001', 'E-AAAA0002', 'E-AAAA0003', 'E-AAAA0005'];
const [PAIR, ENDED, ASKED] = ['P-AAAA0001', 'P-AAAA0002', 'P-AAAA0003'];

const USES: Readonly<Record<string, Readonly<Record<string, Use>>>> = {
  associations: {
    name: ['profile', ZWEI, 'KV Zwo'],
    level: ['profile', EINS, 'OV'],
    land: ['profile', EINS, 'Sachsen'],
    search: ['partners', EINS, 'nein'],
    searchSince: ['partners', EINS, '01.03.2026'],
    capacity: ['profile', EINS, '4'],
    mailbox: ['mails', ZWEI, 'anders@example.org'],
    aliases: ['profile', EINS, 'Einsler'],
    parent: ['profile', EINS, ''],
    books: ['handover', DREI, 'KV Zwei'],
    district: ['profile', ZWEI, '06412'],
    inhabitants: ['profile', EINS, '90000'],
    latitude: ['report', EINS, '49,5'],
    longitude: ['report', EINS, '12,5'],
    members: ['profile', EINS, '140'],
    accountsBy: ['handover', SUED, '20.12.'],
    mailboxOffOn: ['mails', ZWEI, '20.11.2026'],
    dissolvedOn: ['profile', ALT, '02.03.2026'],
    mergedInto: ['profile', ALT, 'KV Eins'],
    note: ['profile', EINS, 'Wartet schon lange.'],
  },
  elections: {
    date: ['handover', 'W-AAAA0001', '06.12.2026'],
    area: ['handover', 'W-AAAA0001', 'Sachsen'],
    kind: ['handover', 'W-AAAA0001', 'Kommunalwahl'],
    source: ['profile', 'W-AAAA0001', 'Staatsanzeiger'],
    aliases: ['findings', 'W-AAAA0002', 'Die Wahl in Bayern'],
    labellingClearedOn: ['findings', 'W-AAAA0001', '01.11.2026'],
  },
  contacts: {
    association: ['handover', 'K-AAAA0002', 'KV Fern'],
    role: ['handover', 'K-AAAA0002', 'Vorstand'],
    email: ['evaluation', 'K-AAAA0002', 'anders@example.org'],
    rhythm: ['handover', 'K-AAAA0002', 'nie'],
    consentOn: ['handover', 'K-AAAA0002', ''],
    consentBy: ['handover', 'K-AAAA0002', ''],
    charge: ['handover', 'K-AAAA0001', 'Land'],
    displayName: ['evaluation', 'K-AAAA0001', 'Frau Koordination'],
    language: ['mails', 'K-AAAA0001', 'Englisch'],
    signedOffOn: ['handover', 'K-AAAA0002', '20.11.2026'],
  },
  partnerships: {
    a: ['profile', PAIR, 'KV Fern'],
    b: ['profile', PAIR, 'KV Fern'],
    status: ['profile', PAIR, 'ruhend'],
    since: ['profile', PAIR, '01.09.2025'],
    agreedA: ['findings', PAIR, ''],
    agreedB: ['findings', PAIR, ''],
    confirmedOn: ['profile', PAIR, '01.12.2025'],
    requestedOn: ['handover', ASKED, '05.11.2026'],
    until: ['profile', ENDED, '02.05.2024'],
    endReason: ['profile', ENDED, 'Zu weit weg'],
    successorOf: ['profile', PAIR, ''],
    nextMeeting: ['handover', PAIR, '11.12.2026'],
    steward: ['handover', PAIR, 'K-AAAA0002'],
    twinTown: ['profile', PAIR, 'nein'],
    goals: ['handover', PAIR, 'Plakate im Frühjahr'],
    agreement: ['profile', PAIR, 'https://example.org/b'],
    note: ['profile', PAIR, 'Ruckelt.'],
  },
  visits: {
    status: ['handover', PLANNED, 'geplant'],
    start: ['handover', PLANNED, '27.11.2026'],
    kind: ['sheet', PLANNED, 'Infostand'],
    guest: ['sheet', PLANNED, 'KV Fern'],
    host: ['sheet', PLANNED, 'KV Fern'],
    people: ['sheet', PLANNED, '6'],
    hours: ['profile', DONE, '5'],
    end: ['sheet', PLANNED, '29.11.2026'],
    from: ['sheet', PLANNED, '09:00'],
    to: ['sheet', PLANNED, '13:00'],
    place: ['sheet', PLANNED, 'Dieburg'],
    moreKinds: ['mails', PLANNED, 'Infostand'],
    doors: ['findings', DONE, '50'],
    doorsOpened: ['findings', DONE, '130'],
    leaflets: ['sheet', PLANNED, '70'],
    posters: ['sheet', PLANNED, '30'],
    postersRemovedOn: ['findings', POSTERS, ''],
    election: ['mails', PLANNED, ''],
    bedsNeeded: ['sheet', PLANNED, '5'],
    bedsPromised: ['sheet', PLANNED, '3'],
    carsNeeded: ['sheet', PLANNED, '3'],
    carsPromised: ['sheet', PLANNED, '1'],
    localGuide: ['sheet', PLANNED, 'nein'],
    learned: ['profile', LESSON, 'Bei Regen ins Zelt'],
    permit: ['sheet', PLANNED, 'beantragt'],
    permitFile: ['sheet', PLANNED, '33-18'],
    briefing: ['findings', PLANNED, 'nein'],
    incidents: ['findings', DONE, '1'],
    note: ['sheet', PLANNED, 'Handschuhe mitbringen.'],
  },
  requests: {
    receivedOn: ['handover', 'A-AAAA0001', '19.11.2026'],
    kind: ['handover', 'A-AAAA0001', 'Sonstiges'],
    concern: ['handover', 'A-AAAA0001', 'Wir brauchen Hilfe'],
    status: ['handover', 'A-AAAA0001', 'beantwortet'],
    association: ['handover', 'A-AAAA0001', 'KV Zwei'],
    assignee: ['handover', 'A-AAAA0001', 'K-AAAA0002'],
    dueOn: ['handover', 'A-AAAA0001', '25.11.2026'],
    doneOn: ['profile', 'A-AAAA0002', '09.10.2026'],
    answer: ['profile', 'A-AAAA0002', 'Im Sommer gern.'],
  },
  tips: {
    topic: ['profile', 'T-AAAA0001', 'Aufhängen'],
    tip: ['profile', 'T-AAAA0001', 'Zange mitnehmen'],
    visit: ['profile', 'T-AAAA0001', ''],
    releasedOn: ['tips', 'T-AAAA0001', ''],
  },
  localRules: {
    place: ['sheet', 'O-AAAA0001', 'Mainz'],
    land: ['sheet', 'O-AAAA0001', 'Bayern'],
    postersFromWeeks: ['sheet', 'O-AAAA0001', '5'],
    removeWithinDays: ['sheet', 'O-AAAA0001', '9'],
    stallPermit: ['sheet', 'O-AAAA0001', 'nein'],
    source: ['sheet', 'O-AAAA0001', 'Auskunft'],
    checkedOn: ['sheet', 'O-AAAA0001', '02.10.2026'],
  },
};

const workbook = filled().snapshot();
const reading = newHost(script, { workbook });
const before = new Map<Place, string>();
const isRead = (place: Place): place is keyof typeof READ => place in READ;
/** What stands in a place after something was typed into the sheet; read places share one sheet, put back afterwards. */
const shown = (place: Place, host: Host): string =>
  JSON.stringify(isRead(place) ? READ[place](host) : TOLD[place](host));
const hostFor = (place: Place): Host => (isRead(place) ? reading : newHost(script, { workbook }));
const standing = (place: Place): string => {
  const known = before.get(place) ?? shown(place, hostFor(place));
  before.set(place, known);
  return known;
};

/** Spenden and Summen are tried in test/contracts/used-money.test.ts. */
const tablesOfPeople = Object.keys(usedRows) as DataTableName[];

test('each column that people fill is tried', () => {
  for (const table of tablesOfPeople) {
    const columns = Object.entries<Column>(tables[table].columns);
    const filledByPeople = columns.filter(([key, { writer }]) => writer === 'person' && key !== 'id');
    expect(Object.keys(USES[table] ?? {}), table).toEqual(filledByPeople.map(([key]) => key));
  }
});

/** Words of the places where what is filled in shows or counts. */
const SAYS_WHERE = {
  de: /Steckbrief|Übergabe|„Tipps“|Partner vorschlagen|Einsatzzettel|Bericht|Prüfhinweise|[DFQRSW]-\d\d|Mail|Auswertung|Jahresliste/,
  en: /profile|Hand over|"Tips"|Suggest partners|visit sheet|report|Findings|[DFQRSW]-\d\d|mail|evaluation|yearly list/,
};
/** A word among treasurers about one gift stays in their tab. */
const SHOWN_NOWHERE = ['contributions note'];

test('the help of each column that people fill says where its value shows or counts, in both languages', () => {
  const silent = [...tablesOfPeople, 'contributions' as const, 'sums' as const].flatMap((table) =>
    Object.entries<Column>(tables[table].columns)
      .filter(([key, { writer }]) => writer === 'person' && key !== 'id' && !SHOWN_NOWHERE.includes(`${table} ${key}`))
      .flatMap(([key, column]) => {
        const { help } = column;
        const where = saysWhere(column, 'shared');
        const [de, en] = [`${help.de} ${where?.de}`, `${help.en} ${where?.en}`];
        return SAYS_WHERE.de.test(de) && SAYS_WHERE.en.test(en) ? [] : [`${table} ${key}: ${de} / ${en}`];
      }),
  );
  expect(silent).toEqual([]);
});

describe.each(tablesOfPeople)('%s', (table) => {
  test.each(Object.entries(USES[table] ?? {}))('%s changes what is said elsewhere', (key, [place, id, other]) => {
    const was = usedRows[table]?.find((row) => row.id === id)?.[key] ?? '';
    const unchanged = standing(place);
    const host = hostFor(place);
    const line = lineOf(host, table, id);
    put(host, table, key, line, other);
    expect(shown(place, host)).not.toBe(unchanged);
    if (isRead(place)) put(host, table, key, line, was);
  });

  test('shows as before once the values stand as they stood', () => {
    for (const place of Object.keys(READ) as (keyof typeof READ)[])
      if (before.has(place)) expect(shown(place, reading), place).toBe(standing(place));
  });
});
