import { COORDINATOR, HELPER, type Host, newHost } from '../bundle.ts';

/** Short tabs keep snapshots small; 40 rows leave room below the data. */
const ROWS = 40;

const VISITS = [
  ['durchgeführt', '30.08.2026', 'Infostand', 'KV Eins', 'a', 'KV Zwei', '6'],
  ['durchgeführt', '05.09.2026', 'Haustürwahlkampf', 'KV Zwei', 'b', 'KV Drei', '4'],
  ['geplant', '12.12.2026', 'Plakatieren', 'KV Drei', 'c', 'KV Eins', '8'],
  ['durchgeführt', '13.09.2026', 'Flyer', 'KV Vier', 'd', 'KV Eins', '3'],
  ['abgesagt', '20.09.2026', 'Infostand', 'KV Eins', 'e', 'KV Vier', '2'],
];
const CONTRIBUTIONS = [
  ['01.09.2026', 'KV Zwei', 'Geldspende', '1.000,01', 'bar'],
  ['02.09.2026', 'KV Drei', 'Zuschuss', '250,00', 'Überweisung'],
];

/**
 * A sheet in use, with `rows` visits more and with or without what strangers add: five associations, visits with a stranger's column in the midst and a stranger's formulas beside the
 * table, contributions, a partnership, a coordinator. All of it typed, so that ids and words are the tool's own.
 */
export function usedSheet(script: string, { stranger = true, rows = 0 } = {}): Host {
  const key = `${stranger} ${rows}`;
  const known = used.get(key);
  if (known) return newHost(script, { workbook: known, keepsRealm: true });
  const host = filled(newHost(script, { keepsRealm: true }), stranger);
  if (rows > 0) addVisits(host, rows);
  used.set(key, host.snapshot());
  return host;
}

/** Made by the script that asks first: each broken one begins where the whole one does. */
const used = new Map<string, ReturnType<Host['snapshot']>>();

function filled(host: Host, stranger: boolean): Host {
  host.call('setUp');
  for (const tab of host.workbook.tabs)
    if (tab.maxRows > ROWS) host.person.deleteRows(tab.name, ROWS + 1, tab.maxRows - ROWS);
  host.type(
    'Verbände',
    'C2',
    ['Eins', 'Zwei', 'Drei', 'Vier', 'Fünf'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
  );
  host.type('Koordination', 'C2', [
    ['KV Eins', 'Koordination', COORDINATOR, 'quartalsweise', '01.01.2026', 'Beispiel'],
    ['KV Zwei', 'Koordination', 'zweite@example.org', 'monatlich', '01.01.2026', 'Beispiel'],
  ]);
  if (stranger) withStranger(host);
  else
    host.type(
      'Einsätze',
      'C2',
      VISITS.map((row) => row.filter((_, at) => at !== MARK)),
    );
  host.type('Spenden', 'C2', CONTRIBUTIONS);
  host.type('Partnerschaften', 'C2', [['KV Eins', 'KV Zwei', 'aktiv', '01.02.2025']]);
  return host;
}

/** Many visits more, as an import leaves them: a check then gives them their ids. */
function addVisits(host: Host, rows: number): void {
  const kinds = ['Infostand', 'Flyer', 'Plakatieren'];
  host.person.insertRows('Einsätze', 8, rows);
  host.globals.SpreadsheetApp.getActive()
    .getSheetByName('Einsätze')
    ?.getRange(8, 3, rows, 6)
    .setValues(
      Array.from({ length: rows }, (_, at) => [
        'durchgeführt',
        `${String(1 + (at % 28)).padStart(2, '0')}.${String(1 + (Math.floor(at / 28) % 9)).padStart(2, '0')}.2026`,
        kinds[at % kinds.length] ?? '',
        `KV ${['Eins', 'Zwei', 'Drei'][at % 3]}`,
        `KV ${['Vier', 'Fünf'][at % 2]}`,
        1 + (at % 17),
      ]),
    );
  host.call('checkTransparency');
}

/** A column of their own in the midst, formulas beside the table, a note: what people add. */
function withStranger(host: Host): void {
  host.person.insertColumn('Einsätze', 'Gastgeber', 'Mein Vermerk');
  host.type('Einsätze', 'C2', VISITS);
  for (let row = 2; row < 2 + VISITS.length; row += 1) host.person.formula('Einsätze', `AG${row}`, `=I${row}*2`);
  host.person.note('Einsätze', 'F2', 'Bitte Flyer mitbringen');
}
/** Where the stranger's mark stands in a row of VISITS. */
const MARK = 4;

/** Does something as another person, and gives the seat back. */
export function asHelper(host: Host, act: () => void): void {
  const before = host.current;
  host.as(HELPER);
  try {
    act();
  } finally {
    host.as(before);
  }
}
