import { describe, expect, it } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, newHost, readyHost } from '../bundle.ts';

const script = await builtScript();
const ADDRESS = 'erika.beispiel@example.net';
const CONTACTS = [
  ['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular'],
  ['KV Beispielstadt', 'Datenschutz', HELPER, 'nie', '01.11.2026', 'Formular'],
  ['KV Musterkreis', 'Vorstand', 'Erika.Beispiel@example.net', 'nie', '01.11.2026', `Mail von ${ADDRESS}`],
  ['KV Musterkreis', 'Vorstand', 'andere.erika.beispiel@example.net', 'nie', '01.11.2026', 'Formular'],
];

/** A sheet in which a contact stands in many places, some of them none of the tool's. */
function crowded(): Host {
  const host = readyHost(script);
  const { SpreadsheetApp } = host.globals;
  const book = SpreadsheetApp.getActive();
  host.type('Koordination', 'C2', CONTACTS);
  host.type('Verbände', 'C2', [['KV Musterkreis', 'KV', 'Hessen', 'nein', '', '', ADDRESS]]);
  host.type('Tipps', 'C2', [['Plakate', `Fragt ${ADDRESS}, die weiß es`]]);
  const contacts = book.getSheetByName('Koordination');
  contacts?.getRange(4, host.tab('Koordination').column('Anzeigename')).setValue('Erika Beispiel');
  const last = Number(contacts?.getMaxColumns());
  contacts?.insertColumnAfter(last);
  contacts?.getRange(1, last + 1).setValue('Telefon');
  contacts?.getRange(4, last + 1).setValue('0170 0000000');
  const own = book.insertSheet('Eigene Liste');
  own
    .getRange('A1:A4')
    .setValues([
      [ADDRESS],
      [`andere.${ADDRESS}`],
      [`Anrufen: ${ADDRESS.toUpperCase()} und Erika Beispiel`],
      ['nur Erika Beispiel'],
    ]);
  own.getRange('B1').setFormula(`=LEN("${ADDRESS}")`);
  own.getRange('C1').setNote(`Notiz zu ${ADDRESS}`);
  // A former value that Protokoll holds.
  const found = host
    .tab('Verbände')
    .values()
    .find((row) => row.Name === 'KV Musterkreis');
  expect(found?.Postfach).toBe(ADDRESS);
  host.globals.PropertiesService.getDocumentProperties().setProperty('typed-name', JSON.stringify({ was: ADDRESS }));
  call(host, 'logVisitStart', {});
  return host;
}
const idOf = (host: Host, email: string): string =>
  String(
    host
      .tab('Koordination')
      .values()
      .find((row) => row['E-Mail'] === email)?.id,
  );
/** Everything that the file, its properties and its caches hold, as text. */
const whole = (host: Host): string => JSON.stringify(host.snapshot());
const mentions = (host: Host): number =>
  whole(host)
    .toLowerCase()
    .split(/(?<![\w.])erika\.beispiel@example\.net/).length - 1;

interface Place {
  readonly tab: string;
  readonly column: string;
  readonly text: string;
  readonly kind: string;
}
const placesIn = (list: unknown): readonly Place[] => (Array.isArray(list) ? (list as Place[]) : []);

const base = crowded().snapshot();
const sheet = (): Host => newHost(script).restore(base);

describe('access to own data', () => {
  it('gives the whole row, columns of their own among it, and every mention; Protokoll names nobody', () => {
    const host = sheet();
    const start = call(host, 'accessStart', {});
    expect(start.ok).toBe(true);
    const contact = idOf(host, 'Erika.Beispiel@example.net');
    const { ok, value } = call(host, 'giveAccess', { contact, address: '' });
    expect(ok).toBe(true);
    const places = (key: string) => placesIn(value?.[key]);
    expect(places('own').map(({ column }) => column)).toEqual(
      expect.arrayContaining(['E-Mail', 'Anzeigename', 'Telefon']),
    );
    const found = places('mentions').map(({ tab, kind }) => `${tab} ${kind}`);
    for (const place of [
      'Verbände cell',
      'Tipps cell',
      'Eigene Liste cell',
      'Eigene Liste formula',
      'Eigene Liste note',
    ])
      expect(found).toContain(place);
    expect(places('mentions').map(({ text }) => text)).not.toContain(`andere.${ADDRESS}`);
    const last = host.tab('Protokoll').values().at(-1);
    expect([last?.Was, last?.Befehl]).toEqual(['Auskunft erteilt', 'Auskunft (endgültig)']);
    expect(JSON.stringify(last)).not.toContain('eispiel');
  });

  it('is for coordination and data protection, not for everyone', () => {
    const host = sheet();
    host.type('Koordination', 'D3', [['Vorstand']]);
    host.as(HELPER);
    host.authorize();
    expect(call(host, 'accessStart', {}).problem?.code).toBe('forbidden');
    expect(call(host, 'lookErase', { contact: '', address: ADDRESS }).problem?.code).toBe('forbidden');
    expect(call(host, 'retentionStart', {}).problem?.code).toBe('forbidden');
    host.as(COORDINATOR);
    host.type('Koordination', 'D3', [['Datenschutz']]);
    host.as(HELPER);
    expect(call(host, 'accessStart', {}).ok).toBe(true);
    expect(call(host, 'sendEvaluationStart', {}).ok).toBe(false);
  });
});

const erased = (host: Host) => {
  const look = call(host, 'lookErase', { contact: idOf(host, 'Erika.Beispiel@example.net'), address: '' }).value;
  const input = { operation: 'op-erase', contacts: look?.rows, addresses: look?.addresses, names: look?.names };
  return { look, input, answer: () => call(host, 'erasePerson', input) };
};

describe('erasing', () => {
  it('shows first what goes where, and changes nothing by that', () => {
    const host = sheet();
    const before = host.tab('Protokoll').values().length;
    const { look } = erased(host);
    expect(look?.rows).toHaveLength(1);
    expect(look?.names).toEqual(['Erika Beispiel']);
    expect(placesIn(look?.named).map(({ text }) => text)).toEqual(['nur Erika Beispiel']);
    expect(placesIn(look?.beside).map(({ column }) => column)).toEqual(['Telefon']);
    expect(host.tab('Protokoll').values()).toHaveLength(before);
    expect(mentions(host)).toBeGreaterThan(5);
  });

  it('leaves the address nowhere in the whole file, and other people as they were', () => {
    const host = sheet();
    const { answer } = erased(host);
    const { ok, value } = answer();
    expect(ok).toBe(true);
    expect(mentions(host)).toBe(0);
    expect(whole(host)).not.toContain('Erika Beispiel');
    expect(placesIn(value?.rest).map(({ column }) => column)).toEqual(['Telefon']);
    expect(
      host
        .tab('Koordination')
        .values()
        .map((row) => row['E-Mail']),
    ).toContain(`andere.${ADDRESS}`);
    expect(host.tab('Tipps').values()[0]?.Tipp).toBe('Fragt [gelöscht], die weiß es');
    expect(
      host
        .tab('Verbände')
        .values()
        .find((row) => row.Name === 'KV Musterkreis')?.Postfach,
    ).toBe('');
    const rows = host
      .tab('Protokoll')
      .values()
      .filter((row) => row.Vorgang === 'op-erase');
    expect(rows.map((row) => row.Was)).toEqual(['Kontakt gelöscht']);
    expect(call(host, 'undoOperation', { operation: 'op-erase' }).ok).toBe(false);
  });

  it('completes at a second try what was cut off, wherever that was', () => {
    const host = sheet();
    const { input } = erased(host);
    const ready = host.snapshot();
    call(host, 'erasePerson', input);
    const calls = host.calls.length;
    expect(calls).toBeGreaterThan(50);
    for (let at = 3; at < calls; at += 61) {
      host.restore(ready);
      host.crash({ at, unflushed: at % 2 === 0 ? 'lost' : 'prefix' });
      expect(() => call(host, 'erasePerson', input)).toThrow();
      expect(call(host, 'erasePerson', input).ok, String(at)).toBe(true);
      expect(mentions(host), String(at)).toBe(0);
    }
  });

  it('takes nothing less than an address or a whole name', () => {
    const host = sheet();
    const input = { operation: 'op-wide', contacts: [], addresses: [], names: [] };
    for (const wide of [
      { names: ['a'] },
      { names: ['Plakate'] },
      { addresses: ['@example.net'] },
      { addresses: ['e'] },
    ])
      expect(call(host, 'erasePerson', { ...input, ...wide }).problem?.code).toBe('invalid');
    expect(call(host, 'erasePerson', input).problem?.code).toBe('invalid');
  });

  it('finds somebody by the address alone, and names what a protection keeps', () => {
    const host = sheet();
    host.globals.SpreadsheetApp.getActive().getSheetByName('Eigene Liste')?.protect().removeEditors([HELPER]);
    host.as(HELPER);
    host.authorize();
    const { ok, value } = call(host, 'erasePerson', {
      ...{ operation: 'op-kept', contacts: [], names: [] },
      addresses: [ADDRESS],
    });
    expect(ok).toBe(true);
    expect(new Set(placesIn(value?.rest).map(({ tab }) => tab))).toContain('Eigene Liste');
  });
});

describe('retention', () => {
  const old = (): Host => {
    const host = sheet();
    host.type('Spenden', 'C2', [['01.05.2022', 'KV Musterkreis', 'Geldspende', '50,00', 'Überweisung']]);
    const at = (header: string) => host.tab('Spenden').column(header);
    const spenden = host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden');
    spenden?.getRange(2, at('Spendennummer')).setValue('4711');
    spenden?.getRange(2, at('Zweck')).setValue('Flyer');
    const contacts = host.globals.SpreadsheetApp.getActive().getSheetByName('Koordination');
    contacts?.getRange(5, host.tab('Koordination').column('Abgemeldet am')).setValue('01.06.2024');
    return host;
  };

  it('shows each class with its time, and ends only what a person ticks', () => {
    const host = old();
    const start = call(host, 'retentionStart', {});
    const classes = start.value?.classes as { key: string; rows: number; months: number; whole: boolean }[];
    expect(Object.fromEntries(classes.map(({ key, rows }) => [key, rows]))).toEqual({
      'contributions/pseudonym': 1,
      'contributions/free text': 1,
      'associations/free text': 0,
      'contacts/contact': 1,
    });
    const done = call(host, 'applyRetention', {
      operation: 'op-keep',
      classes: ['contributions/pseudonym', 'contacts/contact'],
    });
    expect(done.value).toEqual({ rows: 2, left: [] });
    const [row] = host.tab('Spenden').values();
    expect([row?.Spendennummer, row?.Zweck, row?.Betrag]).toEqual(['', 'Flyer', 50]);
    expect(
      host
        .tab('Koordination')
        .values()
        .map((one) => one['E-Mail']),
    ).not.toContain(`andere.${ADDRESS}`);
    const log = host
      .tab('Protokoll')
      .values()
      .filter((one) => one.Vorgang === 'op-keep');
    expect(JSON.stringify(log)).not.toMatch(/4711|eispiel@/);
    expect(call(host, 'undoOperation', { operation: 'op-keep' }).ok).toBe(false);
  });

  it('ends no finding of law about a donor whose numbers it took away: a person does', () => {
    const host = sheet();
    host.type('Spenden', 'C2', [
      ['01.03.2023', 'KV Musterkreis', 'Geldspende', '6.000,00', 'Überweisung'],
      ['01.12.2023', 'KV Musterkreis', 'Geldspende', '6.000,00', 'Überweisung'],
    ]);
    const spenden = host.globals.SpreadsheetApp.getActive().getSheetByName('Spenden');
    spenden?.getRange(2, host.tab('Spenden').column('Spendennummer'), 2, 1).setValue('4711');
    const found = () =>
      host
        .tab('Prüfhinweise')
        .values()
        .find((row) => row.Regel === 'S-11');
    host.call('checkTransparency');
    const before = found();
    expect([before?.Stufe, before?.Status]).toEqual(['klären', 'offen']);
    expect(call(host, 'applyRetention', { operation: 'op-old', classes: ['contributions/pseudonym'] }).ok).toBe(true);
    expect(
      host
        .tab('Spenden')
        .values()
        .map((row) => row.Spendennummer),
    ).toEqual(['', '4711']);
    host.call('checkTransparency');
    expect(found()).toEqual(before);
    const seen = { status: 'open', reason: '' };
    const status = { operation: 'op-status', id: String(before?.id), status: 'settled', reason: 'mit dem LV', seen };
    expect(call(host, 'saveFindingStatus', status).ok).toBe(true);
    host.call('checkTransparency');
    expect(found()?.Status).toBe('mit LV geklärt');
  });
});
