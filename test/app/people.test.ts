import { describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
  return host;
}

const enter = (host: Host, cell: string, role: string, email: string): void => {
  host.type('Koordination', cell, [['KV Musterstadt', role, email, 'nie', '01.01.2026', 'Beispiel']]);
};
const signedOffColumn = (host: Host): string =>
  String.fromCharCode(64 + host.tab('Koordination').column('Abgemeldet am'));
const code = (host: Host, name: string, input: unknown = {}): string | undefined =>
  call(host, name, input).problem?.code;
const seed = { operation: 'O-4ZX5D7MQ' };

test('while nobody coordinates, the first steps and the repair are open, and nothing else', () => {
  const host = sheet();
  enter(host, 'C2', 'Schatzmeisterei', HELPER);
  host.as(HELPER);
  expect(code(host, 'sendEvaluationStart')).toBe('forbidden');
  expect(call(host, 'sendEvaluationStart', {}).problem?.hint?.de).toContain('trag Dich');
  expect(call(host, 'firstStepsStart', {}).ok).toBe(true);
  expect(call(host, 'seedAssociations', seed).ok).toBe(true);
  host.as(COORDINATOR);
  enter(host, 'C3', 'Koordination', COORDINATOR);
  expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
  host.as(HELPER);
  expect(code(host, 'sendEvaluationStart')).toBe('forbidden');
  expect(code(host, 'seedAssociations', { operation: 'O-5ZX5D7MQ' })).toBe('forbidden');
});

describe.each([
  ['a mistyped address', 'address', 'koordination@'],
  ['another’s address', 'address', 'koordination@example.com'],
  ['a sign-off of today', 'signedOff', '23.11.2026'],
])('%s of the only coordinator', (_, cell, value) => {
  test('gives nobody her role', () => {
    const host = sheet();
    enter(host, 'C3', 'Koordination', COORDINATOR);
    const address = cell === 'signedOff' ? `${signedOffColumn(host)}3` : 'E3';
    host.type('Koordination', address, value);
    for (const person of [HELPER, COORDINATOR]) {
      host.as(person);
      expect(code(host, 'sendEvaluationStart')).toBe('forbidden');
      expect(code(host, 'logVisitStart')).toBeUndefined();
    }
  });
});

test('a sign-off that lies ahead takes no role away', () => {
  const host = sheet();
  enter(host, 'C3', 'Koordination', COORDINATOR);
  host.type('Koordination', `${signedOffColumn(host)}3`, '01.12.2026');
  expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
  host.as(HELPER);
  expect(code(host, 'sendEvaluationStart')).toBe('forbidden');
});

test('whoever is removed from the tab has lost the role at the next call', () => {
  const host = sheet();
  enter(host, 'C3', 'Koordination', COORDINATOR);
  enter(host, 'C4', 'Koordination', HELPER);
  host.as(HELPER);
  expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
  host.as(COORDINATOR);
  // Deleting a row fires no edit trigger: the cache still knows her.
  host.person.deleteRows('Koordination', 4, 1);
  host.as(HELPER);
  expect(code(host, 'sendEvaluationStart')).toBe('forbidden');
});

test('repair by someone whom protected tabs refuse says so, and whom to ask', () => {
  const host = sheet();
  // Something to mend in a tab that only coordination may change.
  host.globals.SpreadsheetApp.getActive().getSheetByName('Regeln')?.setFrozenRows(0);
  host.as(HELPER);
  host.choose('Einrichten und reparieren');
  const told = host.ui.alerts.at(-1)?.text ?? '';
  expect(told).toContain('Ein Tab ist geschützt.');
  expect(told).toContain('Bitte frag die Koordination.');
  expect(told).not.toContain('nicht geantwortet');
});
