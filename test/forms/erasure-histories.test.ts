import fc from 'fast-check';
import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, newHost, readyHost } from '../bundle.ts';

const script = await builtScript();
const ADDRESS = 'erika.beispiel@example.net';
const NAME = 'Erika Beispiel';

function withPerson(): Host {
  const host = readyHost(script);
  host.type('Koordination', 'C2', [
    ['KV Beispielstadt', 'Koordination', COORDINATOR, 'monatlich', '01.01.2026', 'Formular'],
    ['KV Musterkreis', 'Koordination', ADDRESS, 'monatlich', '01.01.2026', `Mail von ${ADDRESS}`],
  ]);
  host.type('Verbände', 'C2', [
    ['KV Beispielstadt', 'KV', 'Hessen', 'sucht'],
    ['KV Musterkreis', 'KV', 'Hessen', 'nein', '', '', ADDRESS],
  ]);
  const contacts = host.globals.SpreadsheetApp.getActive().getSheetByName('Koordination');
  contacts?.getRange(3, host.tab('Koordination').column('Anzeigename')).setValue(NAME);
  return host;
}

const sheetOf = (host: Host, name: string) => {
  const book = host.globals.SpreadsheetApp.getActive();
  return book.getSheetByName(name) ?? book.insertSheet(name);
};
const visit = (operation: string) => ({
  operation,
  values: {
    ...{ kind: 'Infostand', start: '10.10.2026', guest: 'KV Beispielstadt', host: 'KV Musterkreis', people: '3' },
    note: `Schlüssel bei ${ADDRESS}`,
  },
});

/** What people and the tool do in the course of months, and each leaves the address somewhere else. */
const ACTS: Readonly<Record<string, (host: Host) => unknown>> = {
  'saves a visit': (host) => call(host, 'saveVisit', visit('op-visit')),
  'takes a visit back': (host) => call(host, 'undoVisit', { operation: 'op-visit' }),
  imports: (host) =>
    call(host, 'importRows', {
      ...{ operation: 'op-import', table: 'tips', print: 'a', total: 2, last: true, incomplete: true, personal: true },
      rows: [1, 2].map((line) => ({ line, cells: { topic: `Tipp ${line}`, tip: `Fragt ${ADDRESS.toUpperCase()}` } })),
      names: { known: [], create: [] },
    }),
  'takes an import back': (host) => call(host, 'undoImport', { operation: 'op-import' }),
  checks: (host) => host.call('checkTransparency'),
  'gives reasons': (host) => host.type('Prüfhinweise', `L${2}`, [[`Mit ${ADDRESS} besprochen`]]),
  'sends the evaluation': (host) => {
    const contacts = host.tab('Koordination').values();
    const [own, other] = contacts.map((row) => String(row.id));
    call(host, 'sendEvaluation', { operation: 'op-mail', period: '2026-Q3', contacts: [own, other] });
  },
  'renames an association after her': (host) => host.type('Verbände', 'C3', ADDRESS),
  'types the settings': (host) => host.type('Einstellungen', 'B4', ADDRESS),
  'asks for help': (host) =>
    call(host, 'saveRequest', {
      operation: 'op-request',
      values: { kind: 'question', concern: `Frage von ${NAME}, ${ADDRESS}`, receivedOn: '10.10.2026', status: 'new' },
    }),
  'keeps a list of her own': (host) => {
    const own = sheetOf(host, 'Eigene Liste');
    own.getRange('A1').setValue(`"${ADDRESS}"`);
    own.getRange('B2').setFormula(`=LEN("${ADDRESS}")`);
    own.getRange('Z9').setNote(`Notiz zu ${ADDRESS}`);
  },
  'names a tab after her': (host) => sheetOf(host, `Liste ${ADDRESS}`).getRange('A1').setValue('x'),
  'draws a chart': (host) => {
    const sheet = sheetOf(host, 'Tipps');
    const chart = sheet.newChart().addRange(sheet.getRange('A1:B3')).setOption('title', `Für ${ADDRESS}`);
    sheet.insertChart(chart.setPosition(5, 5, 0, 0).build());
  },
  'protects a range for her': (host) =>
    sheetOf(host, 'Wahlen').getRange('C5:D9').protect().setDescription(`nur ${ADDRESS}`).addEditor(ADDRESS),
  'hides her by the filter': (host) => {
    const { SpreadsheetApp } = host.globals;
    const sheet = sheetOf(host, 'Tipps');
    const filter = sheet.getFilter() ?? sheet.getRange('A1:D20').createFilter();
    const hides = SpreadsheetApp.newFilterCriteria().setHiddenValues([ADDRESS, 'Anderes']).build();
    filter.setColumnFilterCriteria(filter.getRange().getColumn() + 2, hides);
  },
  'types as if cut off': (host) => {
    host.crash({ at: 8, unflushed: 'prefix' });
    try {
      host.type('Tipps', 'C2', [['Plakate', `Fragt ${ADDRESS}`]]);
    } catch {
      // The execution ended there.
    }
  },
  'lives through a night': (host) => host.advance('2026-11-24T09:00'),
  'opens pages': (host) => {
    for (const name of ['logVisitStart', 'accessStart', 'exportStart', 'reportStart']) call(host, name, {});
  },
  'remembers her somewhere': (host) => {
    const { PropertiesService } = host.globals;
    PropertiesService.getDocumentProperties().setProperty('typed-names', JSON.stringify({ was: ADDRESS }));
    PropertiesService.getScriptProperties().setProperty('zz', ADDRESS);
    PropertiesService.getUserProperties().setProperty('zz', `- ${ADDRESS}`);
  },
};

const base = withPerson().snapshot();
const holdsAddress = (text: string): boolean => text.toLowerCase().includes(ADDRESS);

/** Each text of the file that holds the address, wherever in it. Mails that left are no part of the file. */
function textsIn(value: unknown, found: string[] = []): readonly string[] {
  if (typeof value === 'string' && holdsAddress(value)) found.push(value);
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) {
      if (holdsAddress(key)) found.push(key);
      textsIn(inner, found);
    }
  return found;
}
/** Cached facts end by themselves and are no part of what somebody is told. */
const inFile = (host: Host): readonly string[] => textsIn(host.snapshot().workbook);
const everywhere = (host: Host): readonly string[] => {
  const { workbook, properties, cache } = host.snapshot();
  return textsIn({ workbook, properties, cache });
};

interface Told {
  readonly text: string;
  readonly kind: string;
}

test('after erasing no tab, journal, ledger, cache, property or corner of the file holds the address, whatever happened before; access to data lists what erasing takes', () => {
  const host = newHost(script);
  const names = fc.uniqueArray(fc.constantFrom(...Object.keys(ACTS)), { minLength: 3, maxLength: 9 });
  fc.assert(
    fc.property(names, (acts) => {
      host.restore(base);
      for (const act of acts) ACTS[act]?.(host);
      const told = call(host, 'giveAccess', { contact: '', address: ADDRESS }).value;
      const places = [told?.own, told?.mentions].flatMap((list) => (Array.isArray(list) ? (list as Told[]) : []));
      const listed = places.map(({ text }) => text).join('\n');
      for (const text of inFile(host)) expect(listed, `${acts}: not listed`).toContain(text);

      const look = call(host, 'lookErase', { contact: '', address: ADDRESS }).value;
      const done = call(host, 'erasePerson', {
        ...{ operation: 'op-erase', contacts: look?.rows, addresses: look?.addresses, names: look?.names },
      });
      expect(done.ok, acts.join()).toBe(true);
      expect(done.value?.rest, acts.join()).toEqual([]);
      expect(everywhere(host), acts.join()).toEqual([]);
      const after = call(host, 'giveAccess', { contact: '', address: ADDRESS }).value;
      expect([after?.own, after?.mentions], acts.join()).toEqual([[], []]);
      // What was cut off or remembered brings nothing back.
      host.call('checkTransparency');
      host.advance('2026-11-26T09:00');
      expect(everywhere(host), `days after ${acts}`).toEqual([]);
    }),
    { numRuns: 5 },
  );
}, 120_000);
