import { beforeEach, describe, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host, mailsOn } from '../bundle.ts';

/** What is urgent reaches who is in charge on the next morning, through the built script and the clock. */

const script = await builtScript();
const used = sheetInUse(script);
const lineOf = (host: Host, tab: string, cells: Readonly<Record<string, string>>): string[] =>
  host
    .tab(tab)
    .headers()
    .map((header) => cells[header] ?? '');
const add = (host: Host, tab: string, ...rows: Readonly<Record<string, string>>[]): void =>
  void host.type(
    tab,
    `A${host.tab(tab).rows().length + 2}`,
    rows.map((cells) => lineOf(host, tab, cells)),
  );
const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'quartalsweise' };
const person = (Verband: string, Rolle: string, name: string, more: Readonly<Record<string, string>> = {}) => ({
  ...agreed,
  Verband,
  Rolle,
  'E-Mail': name.includes('@') ? name : `${name}@example.org`,
  ...more,
});
const FROM_ABROAD = {
  'Eingang am': '23.11.2026',
  'Empfangender Verband': 'KV Zwei',
  Art: 'Geldspende',
  Betrag: '52.000,00',
  Zahlungsweg: 'Überweisung',
  Spendennummer: '4711',
  Spenderart: 'natürliche Person',
  Herkunft: 'Ausland, andere',
};
add(used, 'Verbände', { Name: 'Bundesverband', Ebene: 'Bund', Land: 'Deutschland', Partnersuche: 'nein' });
add(
  used,
  'Koordination',
  person('Bundesverband', 'Koordination', COORDINATOR),
  person('KV Zwei', 'Schatzmeisterei', 'kasse-zwei'),
  person('KV Zwei', 'Vorstand', 'vorstand-zwei', { Sprache: 'Englisch' }),
  person('KV Eins', 'Schatzmeisterei', 'kasse-eins'),
  person('KV Eins', 'Koordination', 'eins'),
  person('KV Zwei', 'Koordination', 'weg-zwei', { 'Abgemeldet am': '01.11.2026' }),
);
const off = used.snapshot();
const settingLine = used
  .tab('Einstellungen')
  .rows()
  .findIndex(({ Einstellung }) => Einstellung === 'Mails zu Dringendem');
used.type('Einstellungen', `B${settingLine + 2}`, 'ja');
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});
const urgent = () => host.outbox.filter(({ subject }) => /^(Dringend|Urgent)/.test(subject));
const to = (): string[] => urgent().map((mail) => mail.to);
const IN_CHARGE = ['kasse-zwei@example.org', COORDINATOR, 'vorstand-zwei@example.org'].sort();

describe('before it leaves', () => {
  test('the coordination sees the mail of whoever is in charge, and gets it as a test; nobody else does', () => {
    add(host, 'Spenden', FROM_ABROAD);
    host.choose('Transparenz prüfen');
    const contacts = host.tab('Koordination').rows();
    const idOf = (name: string) => contacts.find((row) => String(row['E-Mail']).startsWith(name))?.id;
    const asked = (name: string) => ({ period: '2026-Q3', kind: 'urgent', contact: idOf(name) });
    const seen = call(host, 'previewEvaluation', asked('kasse-zwei'));
    expect(seen.value).toMatchObject({ to: 'kasse-zwei@example.org', subject: expect.stringMatching(/^Dringend: 52/) });
    expect(call(host, 'previewEvaluation', asked('kasse-eins')).problem?.text.de).toContain('gerade nicht');
    expect(call(host, 'previewEvaluation', asked('weg-zwei')).problem?.text.de).toContain('abgemeldet');
    const sent = call(host, 'testEvaluation', { ...asked('kasse-zwei'), operation: 'op-test-1234' });
    expect(sent.problem).toBeUndefined();
    expect(host.outbox.map((mail) => [mail.to, mail.subject.slice(0, 17)])).toEqual([
      [COORDINATOR, 'Test: Dringend: 5'],
    ]);
  });
});

describe('52.000 € from abroad', () => {
  test('stand in a mail of the next morning to those in charge, and nobody else, with row, sum and next step', () => {
    add(host, 'Spenden', FROM_ABROAD);
    expect(to()).toEqual([]);
    host.advance('2026-11-24T09:00');
    expect(to().sort()).toEqual(IN_CHARGE);
    const rows = host
      .tab('Prüfhinweise')
      .rows()
      .filter(({ Stufe }) => Stufe === 'dringend');
    expect(rows.length).toBeGreaterThan(1);
    for (const mail of urgent().filter(({ to: address }) => !address.startsWith('vorstand'))) {
      expect(mail.body).toMatch(/52\.000\s€/);
      expect(mail.body).toContain('KV Zwei');
      expect(mail.body).toContain('23.11.');
      for (const row of rows) expect(mail.body).toContain(String(row['Nächster Schritt']));
      expect(mail.htmlBody).not.toContain('4711');
      expect(mail.body.match(/52\.000\s€/g)).toHaveLength(1);
    }
  });

  test('are told again after 7 and 30 days and never between, also where the ledger was emptied', () => {
    add(host, 'Spenden', FROM_ABROAD);
    const days: string[] = [];
    for (let day = 24; day <= 30 + 31 + 10; day += 1) {
      host.outbox.length = 0;
      const at = new Date(Date.UTC(2026, 10, day)).toISOString().slice(0, 10);
      host.advance(`${at}T09:00`);
      const lines = host.tab('Versand').rows().length;
      if (lines > 0) host.person.deleteRows('Versand', 2, lines);
      if (to().includes('kasse-zwei@example.org')) days.push(at);
    }
    const later = (seen: string, more: number): string =>
      new Date(Date.parse(`${seen.split('.').reverse().join('-')}T00:00Z`) + more * 86_400_000)
        .toISOString()
        .slice(0, 10);
    const seen = host
      .tab('Prüfhinweise')
      .rows()
      .filter(({ Stufe }) => Stufe === 'dringend')
      .map((row) => later(String(row['Zuerst gesehen']), 0))
      .sort();
    const [first = ''] = seen;
    // One more came with time: that nobody notified the authority within its days. It is told once, the row after 7 and 30.
    expect(new Set(seen).size).toBe(2);
    expect(days).toEqual([...new Set([...seen, later(first, 7), later(first, 30)])].sort());
  });

  test('that come back after they were mended are told anew', () => {
    add(host, 'Spenden', FROM_ABROAD);
    host.advance('2026-11-25T09:00');
    const spenden = host.tab('Spenden');
    const cell = `${String.fromCharCode(65 + spenden.headers().indexOf('Betrag'))}${spenden.rows().length + 1}`;
    host.type('Spenden', cell, '20,00');
    host.advance('2026-11-26T09:00');
    host.outbox.length = 0;
    host.type('Spenden', cell, '52.000,00');
    host.advance('2026-11-27T09:00');
    expect(to().sort()).toEqual(IN_CHARGE);
  });

  test('stand first in the one mail of a morning on which the evaluation is due too', () => {
    mailsOn(host, 'mailEvaluation');
    host.advance('2027-01-05T18:00');
    host.outbox.length = 0;
    add(host, 'Spenden', { ...FROM_ABROAD, 'Eingang am': '05.01.2027' });
    host.advance('2027-01-06T09:00');
    const addresses = host.outbox.map((mail) => mail.to);
    expect(new Set(addresses).size).toBe(addresses.length);
    const mail = host.outbox.find((one) => one.to === 'kasse-zwei@example.org');
    expect(mail?.subject).toMatch(/^Dringend: 52\.000 € an KV Zwei/);
    expect(mail?.body).toMatch(/52\.000\s€[\s\S]*Eure Auswertung · 4\. Quartal 2026/);
    const told = host
      .tab('Versand')
      .rows()
      .filter(({ Kontakt }) => Kontakt === host.tab('Koordination').values()[1]?.id);
    expect(told.map(({ Stand }) => Stand)).toEqual(told.map(() => 'gesendet'));
    expect(new Set(told.map(({ Mail }) => Mail))).toEqual(new Set(['Dringendes', 'Auswertung']));
  });

  test('leave on the same morning where the night was not checked', () => {
    host.advance('2026-11-24T06:30');
    add(host, 'Spenden', FROM_ABROAD);
    host.advance('2026-11-24T09:00');
    host.advance('2026-11-25T09:00');
    expect(to().sort()).toEqual(IN_CHARGE);
  });

  test('reach nobody before the coordination has switched these mails on', () => {
    host.restore(off);
    add(host, 'Spenden', FROM_ABROAD);
    host.advance('2026-12-05T09:00');
    expect(urgent()).toEqual([]);
  });
});

test('nobody of an association that was dissolved is told of anything', () => {
  const line =
    host
      .tab('Verbände')
      .rows()
      .findIndex(({ Name }) => Name === 'KV Zwei') + 2;
  const at = host.tab('Verbände').headers().indexOf('Aufgelöst am');
  host.type('Verbände', `${String.fromCharCode(65 + at)}${line}`, '22.11.2026');
  add(host, 'Spenden', FROM_ABROAD);
  host.advance('2026-11-25T09:00');
  expect(to()).toEqual([COORDINATOR]);
});

test('two mails never leave to one address on one morning, even where two people have set the trigger', () => {
  add(host, 'Spenden', FROM_ABROAD);
  host.as('eins@example.org').authorize();
  host.globals.ScriptApp.newTrigger('sendDueEvaluations').timeBased().everyDays(1).atHour(7).create();
  host.as(COORDINATOR);
  host.advance('2026-11-25T09:00');
  expect(to().sort()).toEqual(IN_CHARGE);
});

test('of several of one day the largest sum leads, in whatever order the rows stand', () => {
  const gift = (Betrag: string, Spendennummer: string) => ({ ...FROM_ABROAD, Betrag, Spendennummer });
  add(host, 'Spenden', gift('1.500,00', '4712'), gift('52.000,00', '4711'), gift('3.000,00', '4713'));
  host.advance('2026-11-24T09:00');
  const mail = urgent().find(({ to: address }) => address.startsWith('kasse-zwei'));
  expect(mail?.subject).toMatch(/^Dringend: 52\.000\s€/);
  expect(mail?.body.match(/^[\d.]+\s€(?= an KV Zwei)/gm)?.map((one) => Number.parseInt(one, 10))).toEqual([52, 3, 1]);
});
