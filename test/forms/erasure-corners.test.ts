import { expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, newHost, readyHost } from '../bundle.ts';

const script = await builtScript();
const ADDRESS = 'erika.beispiel@example.net';
const base = ((): ReturnType<Host['snapshot']> => {
  const host = readyHost(script);
  const contact = (role: string, address: string) => ['KV Musterkreis', role, address, 'nie', '01.11.2026', 'Formular'];
  host.type('Verbände', 'C2', [['KV Musterkreis', 'KV', 'Hessen', 'nein']]);
  host.type('Koordination', 'C2', [contact('Koordination', COORDINATOR), contact('Vorstand', ADDRESS)]);
  return host.snapshot();
})();
const sheet = (): Host => newHost(script).restore(base);
const tell = (host: Host, header: string, text: string): void => {
  const contacts = host.globals.SpreadsheetApp.getActive().getSheetByName('Koordination');
  contacts?.getRange(3, host.tab('Koordination').column(header)).setValue(text);
};
const look = (host: Host) => {
  const contact = String(host.tab('Koordination').values()[1]?.id);
  const { rows: contacts, addresses, names } = call(host, 'lookErase', { contact, address: '' }).value ?? {};
  return { operation: 'op-erase', contacts, addresses, names };
};

it('finds what stands around cells: the name of the file, each title of a chart, what a filter looks for', () => {
  const host = sheet();
  const { SpreadsheetApp } = host.globals;
  const book = SpreadsheetApp.getActive();
  const own = book.insertSheet('Eigene Liste');
  own.getRange('A1:A2').setValues([['Wer'], [ADDRESS]]);
  book.rename(`Liste von ${ADDRESS}`);
  const chart = own.newChart().addRange(own.getRange('A1:B3')).setPosition(2, 2, 0, 0);
  for (const option of ['title', 'vAxis.title']) chart.setOption(option, `von ${ADDRESS}`);
  own.insertChart(chart.build());
  const looksFor = SpreadsheetApp.newFilterCriteria().whenTextEqualTo(ADDRESS).build();
  own.getDataRange().createFilter().setColumnFilterCriteria(1, looksFor);
  expect(call(host, 'erasePerson', look(host)).value?.rest).toEqual([]);
  expect(JSON.stringify(host.snapshot())).not.toContain(ADDRESS);
  expect(book.getName()).toBe('Liste von [gelöscht]');
});

it('takes away a row whose address was mistyped, and no association whose name somebody bears', () => {
  const host = sheet();
  tell(host, 'E-Mail', 'erika@example');
  tell(host, 'Anzeigename', 'KV Musterkreis');
  const input = look(host);
  expect([input.addresses, input.names]).toEqual([['erika@example'], []]);
  const refused = call(host, 'erasePerson', { ...input, names: ['KV Musterkreis'] });
  expect(refused.problem?.text.de).toContain('So heißt ein Verband');
  expect(call(host, 'erasePerson', input).ok).toBe(true);
  expect(host.tab('Koordination').rows()).toHaveLength(1);
  expect(host.tab('Verbände').rows()[0]?.Name).toBe('KV Musterkreis');
});

const OTHERS = ["Sean O'Neill", "Dean O'Neil", 'H.-J. Meiermann'];
it.each([
  ["Sean O'Neil", 'Sean O’Neil hat angerufen'],
  ['J. Meier', 'Dank an J. Meier'],
  ["Lea d'Angelo", "d'Angelo, Lea"],
  ['Maria-Luise Muster', 'Maria\u2011Luise Muster war da'],
])('%s is a whole name, told by access and erased where a person says so', (name, text) => {
  const host = sheet();
  tell(host, 'Anzeigename', name);
  const own = host.globals.SpreadsheetApp.getActive().insertSheet('Eigene Liste').getRange('A1:A4');
  own.setValues([[text], ...OTHERS.map((other) => [other])]);
  const contact = String(host.tab('Koordination').values()[1]?.id);
  const { mentions } = call(host, 'giveAccess', { contact, address: '' }).value ?? {};
  expect((mentions as { text: string }[]).map((one) => one.text)).toEqual([text]);
  expect(call(host, 'erasePerson', look(host))).toMatchObject({ ok: true, value: { rest: [] } });
  const [gone, ...others] = own.getValues().flat();
  expect(gone).not.toContain(text);
  expect(others).toEqual(OTHERS);
});
