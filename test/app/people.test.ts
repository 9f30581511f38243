import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, type Host, newHost } from '../bundle.ts';

const script = await builtScript();

function sheet(): Host {
  const host = newHost(script);
  host.choose('Einrichten und reparieren');
  host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
  return host;
}

test('a treasurer who enters herself first is not locked out of what coordination may', () => {
  const host = sheet();
  const enter = (line: string, role: string, email: string) =>
    host.type('Koordination', line, [['KV Musterstadt', role, email, 'nie', '01.01.2026', 'Beispiel']]);
  enter('C2', 'Schatzmeisterei', HELPER);
  host.as(HELPER);
  expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
  host.as(COORDINATOR);
  enter('C3', 'Koordination', COORDINATOR);
  host.as(HELPER);
  expect(call(host, 'sendEvaluationStart', {}).problem?.code).toBe('forbidden');
  host.as(COORDINATOR);
  expect(call(host, 'sendEvaluationStart', {}).ok).toBe(true);
});

test('repair by someone whom protected tabs refuse says so, and whom to ask', () => {
  const host = sheet();
  host.as(HELPER);
  host.choose('Einrichten und reparieren');
  const told = host.ui.alerts.at(-1)?.text ?? '';
  expect(told).toContain('Ein Tab ist geschützt.');
  expect(told).toContain('Bitte frag die Koordination.');
  expect(told).not.toContain('nicht geantwortet');
});
