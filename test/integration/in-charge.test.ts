import { beforeEach, expect, test } from 'vitest';
import { sheetInUse } from '../app/apply/sheet.ts';
import { builtScript, COORDINATOR, call, type Host, mailsOn } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';

/** Who is in charge of what, in the tab and by mail, and what becomes of a finding whose time is over. */

const script = await builtScript();
const used = sheetInUse(script);
const agreed = { 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel', Bericht: 'quartalsweise' };
const person = (Verband: string, Rolle: string, name: string, charge = '') => ({
  ...agreed,
  ...{ Verband, Rolle, 'Zuständig für': charge, 'E-Mail': name.includes('@') ? name : `${name}@example.org` },
});
add(
  used,
  'Koordination',
  person('KV Eins', 'Koordination', COORDINATOR, 'alles'),
  person('KV Zwei', 'Schatzmeisterei', 'kasse-zwei'),
  person('KV Drei', 'Koordination', 'land', 'Land'),
  person('KV Vier', 'Koordination', 'vier'),
);
mailsOn(used, 'mailUrgent');
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});
const gift = (Empfänger: string) => ({
  ...{ 'Eingang am': '23.11.2026', 'Empfangender Verband': Empfänger, Art: 'Geldspende', Betrag: '52.000,00' },
  ...{ Zahlungsweg: 'Überweisung', Spenderart: 'natürliche Person', Herkunft: 'Ausland, andere', Spendennummer: '1' },
});
const found = (rule: string) => rowsOf(host, 'Prüfhinweise').filter(({ Regel }) => Regel === rule);

test('"Zuständig" is role and association, of the treasury where there is one, and stays as a person wrote it', () => {
  add(host, 'Spenden', gift('KV Zwei'), gift('KV Vier'));
  host.choose('Transparenz prüfen');
  expect(
    found('S-04')
      .map((row) => row.Zuständig)
      .sort(),
  ).toEqual(['Koordination, KV Vier', 'Schatzmeisterei, KV Zwei']);
  set(host, 'Prüfhinweise', ['Regel', 'S-04'], 'Zuständig', 'Anna');
  host.choose('Transparenz prüfen');
  expect(found('S-04').map((row) => row.Zuständig)).toContain('Anna');
});

test('who has "alles" or "Land" hears of others, who has neither of the own association alone', () => {
  add(host, 'Spenden', gift('KV Zwei'));
  host.advance('2026-11-24T09:00');
  expect(host.outbox.map(({ to }) => to).sort()).toEqual(
    ['kasse-zwei@example.org', COORDINATOR, 'land@example.org'].sort(),
  );
  host.outbox.length = 0;
  // A receiver whom nobody knows belongs to whoever has everything.
  add(host, 'Spenden', gift('KV Nirgends'));
  host.advance('2026-11-25T09:00');
  expect(host.outbox.map(({ to }) => to)).toEqual([COORDINATOR]);
});

test('"alles" taken away is said where mails are switched on', () => {
  expect(JSON.stringify(call(host, 'scheduleStart', {}).value?.say)).not.toContain('Für alles ist niemand');
  set(host, 'Koordination', ['E-Mail', COORDINATOR], 'Zuständig für', 'eigener Verband');
  expect(JSON.stringify(call(host, 'scheduleStart', {}).value?.say)).toContain('Für alles ist niemand');
});

test('a finding that time has overtaken is "vorbei", one that was mended "erledigt"', () => {
  const visit = {
    Status: 'geplant',
    Beginn: '26.11.2026',
    Art: 'Infostand',
    Gast: 'KV Eins',
    Gastgeber: 'KV Zwei',
    Angereiste: '4',
  };
  add(host, 'Einsätze', visit, { ...visit, Beginn: '27.11.2026' });
  host.advance('2026-11-24T09:00');
  expect(found('W-04').map(({ Status }) => Status)).toEqual(['offen', 'offen']);
  const mended = String(rowsOf(host, 'Einsätze').find(({ Beginn }) => Beginn === '27.11.2026')?.id);
  set(host, 'Einsätze', ['id', mended], 'Einweisung', 'ja');
  host.advance('2026-11-28T09:00');
  expect(
    found('W-04')
      .map(({ Zeile, Status }) => [Zeile === mended, Status])
      .sort(),
  ).toEqual([
    [false, 'vorbei'],
    [true, 'erledigt'],
  ]);
});

test('a contact who signed off makes no finding, whatever else is empty', () => {
  add(host, 'Koordination', { Verband: 'KV Vier', 'E-Mail': 'weg@example.org', 'Abgemeldet am': '20.11.2026' });
  host.choose('Transparenz prüfen');
  expect(rowsOf(host, 'Koordination').find((row) => row['E-Mail'] === 'weg@example.org')?.Prüfung).toBe('');
  expect(rowsOf(host, 'Prüfhinweise').filter(({ Tab }) => Tab === 'Koordination')).toEqual([]);
});
