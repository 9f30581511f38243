import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

const setUpOn = (host: Host, day: string): void => {
  const settings = host.tab('Einstellungen');
  const line = settings.rowNumbers()[settings.values().findIndex((row) => row.Einstellung === 'Eingerichtet am')];
  host.type('Einstellungen', `B${line}`, day);
};

/** A contact of a sheet that has been kept since spring: the evaluation of the third quarter is 53 days late. */
function overdue(): Host {
  const host = readyHost(script);
  setUpOn(host, '01.04.2026');
  const write = (tab: string, cells: Readonly<Record<string, string>>): unknown =>
    host.type(tab, 'A2', [
      host
        .tab(tab)
        .headers()
        .map((header) => cells[header] ?? ''),
    ]);
  write('Verbände', { Name: 'KV Saalekreis', Ebene: 'KV', Land: 'Sachsen-Anhalt', Partnersuche: 'nein' });
  write('Koordination', {
    ...{ Verband: 'KV Saalekreis', Rolle: 'Koordination', 'E-Mail': COORDINATOR },
    ...{ Bericht: 'quartalsweise', 'Einwilligung am': '03.05.2026', 'Einwilligung durch': 'Mail vom 3.5.' },
  });
  return host;
}

const told = (host: Host): readonly string[] => {
  expect(call(host, 'checkNow').ok).toBe(true);
  return host
    .tab('Prüfhinweise')
    .values()
    .filter((row) => row.Regel === 'F-09')
    .map((row) => `${row.Status}: ${row['Was auffällt']}`);
};
const MISSING =
  'Koordination, KV Saalekreis: Die Auswertung (3. Quartal 2026) ist noch nicht gesendet. Fällig war sie am 06.10.2026.';

test('a contact whose evaluation did not leave is named without the address, and done once it has left', () => {
  const host = overdue();
  expect(told(host)).toEqual([`offen: ${MISSING}`]);
  expect(JSON.stringify(host.tab('Prüfhinweise').values())).not.toContain(COORDINATOR);
  expect(host.tab('Koordination').values()[0]?.Prüfung).toContain('klären: ');

  const contacts = [host.tab('Koordination').values()[0]?.id];
  const answer = call(host, 'sendEvaluation', { period: '2026-Q3', contacts, operation: 'op-1' });
  expect(answer.value).toMatchObject({ sent: 1 });
  expect(told(host)).toEqual([`erledigt: ${MISSING}`]);
});

test('a copied sheet, which sends nothing, does not ask for mails', () => {
  const host = overdue();
  const copy = host.copy();
  expect(told(copy)).toEqual([]);
  expect(told(host)).toHaveLength(1);
});

test('a sheet set up after the period does not read the ledger', () => {
  const host = overdue();
  const readsOfLedger = (): number => {
    call(host, 'checkNow');
    return host.calls.filter(({ target }) => target?.startsWith('Versand')).length;
  };
  expect(readsOfLedger()).toBeGreaterThan(0);
  setUpOn(host, '01.10.2026');
  expect(readsOfLedger()).toBe(0);
  expect(told(host)).toEqual([`erledigt: ${MISSING}`]);
});
