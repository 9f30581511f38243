import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, readyHost } from '../bundle.ts';
import { add, rowsOf, set } from '../year/sheet.ts';

/** Whoever may edit the sheet can enter themselves with rights: those who had them before are told until they have said that it is right. */

const script = await builtScript();
const contact = { Bericht: 'nie', 'Einwilligung am': '01.01.2026', 'Einwilligung durch': 'Beispiel' };
const told = (host: Host) =>
  rowsOf(host, 'Prüfhinweise')
    .filter(({ Regel }) => Regel === 'Q-17')
    .map(({ Zeile, Status }) => [Zeile, Status]);

test('a coordinator who came after the first check is told of, and stays accepted', () => {
  const host = readyHost(script);
  add(host, 'Verbände', { Name: 'KV Eins', Ebene: 'KV', Land: 'Hessen', Partnersuche: 'nein' });
  add(host, 'Koordination', { ...contact, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR });
  host.choose('Transparenz prüfen');
  expect(told(host)).toEqual([]);
  host.as(HELPER);
  add(host, 'Koordination', { ...contact, Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': HELPER });
  expect(call(host, 'eraseStart', {}).ok).toBe(true);
  host.as(COORDINATOR);
  host.choose('Transparenz prüfen');
  const id = rowsOf(host, 'Koordination')[1]?.id;
  expect(told(host)).toEqual([[id, 'offen']]);
  set(host, 'Prüfhinweise', ['Regel', 'Q-17'], 'Begründung', 'stimmt');
  set(host, 'Prüfhinweise', ['Regel', 'Q-17'], 'Status', 'akzeptiert');
  host.choose('Transparenz prüfen');
  expect(told(host)).toEqual([[id, 'akzeptiert']]);
});
