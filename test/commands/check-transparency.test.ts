import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
  host.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
  return host;
}
const check = (host: Host): string => {
  host.choose('Transparenz prüfen');
  return host.ui.toasts.at(-1)?.text ?? '';
};
const lineOf = (host: Host, rule: string): number => {
  const tab = host.tab('Regeln');
  return tab.rowNumbers()[tab.rows().findIndex(({ Regel }) => Regel === rule)] ?? 0;
};

test('nothing found is no praise', () => {
  expect(check(sheet())).toBe(
    'Keine offenen Prüfhinweise. Das heißt nicht, dass alles stimmt. Geprüft ist nur, was in dieser Tabelle steht.',
  );
});

test('counts what is open, new and done in words that fit the number', () => {
  const host = sheet();
  host.type('Verbände', 'C3', [['KV Beispielstadt', 'KV', '', 'offen']]);
  expect(check(host)).toMatch(/^1 Prüfhinweis offen, 1 davon neu\. 1 Zeile nicht ausgewertet\. Geprüft/);
  expect(check(host)).toMatch(/^1 Prüfhinweis offen, nichts davon neu\./);
  host.type('Verbände', 'E3', 'Bayern');
  expect(check(host)).toMatch(/^Keine offenen Prüfhinweise\..* 1 erledigt\./);
});

test('what the tab Regeln says in vain is said: a reason that is missing, a value nobody can read', () => {
  const host = sheet();
  host.type('Regeln', `F${lineOf(host, 'S-01')}`, 'nein');
  host.type('Regeln', `F${lineOf(host, 'F-04')}`, 'nein');
  host.type('Regeln', `G${lineOf(host, 'F-10')}`, 'Unsinn');
  const told = check(host);
  // A rule of law got its cell back when it was typed.
  expect(told).not.toContain('S-01');
  expect(told).toContain('Regel F-04: Zum Abschalten fehlt die Begründung.');
  expect(told).toContain('Regel F-10: Diese Regel hat keine Werte.');
});

test('an amount below zero is kept, named and left out of sums', () => {
  const host = sheet();
  host.type('Spenden', 'C2', [['30.10.2026', 'KV Musterstadt', 'Geldspende', '-5', 'Überweisung']]);
  expect(host.tab('Spenden').rows()[0]?.Prüfung).toContain('Bitte einen Betrag ab 0.');
  expect(check(host)).toContain('1 Zeile nicht ausgewertet.');
});

test('a copy that is set up is told that it now sends mail', () => {
  const copy = sheet().copy();
  copy.choose('Einrichten und reparieren');
  expect(copy.ui.toasts.at(-1)?.text).toContain('Diese Tabelle war eine Kopie.');
  copy.choose('Einrichten und reparieren');
  expect(copy.ui.toasts.at(-1)?.text).not.toContain('Kopie');
});
