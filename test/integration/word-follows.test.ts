import { expect, test } from 'vitest';
import { builtScript, call, type Host, newHost, smallHost } from '../bundle.ts';

const script = await builtScript();
const start = smallHost(script);
start.type('Einsätze', 'C2', [['geplant', '31.09.2026', 'Infostand', 'KV Musterstadt', 'KV Beispielstadt', '4']]);
start.type('Einsätze', 'C3', [['geplant', '20.12.2026', 'Infostand', 'KV Musterstadt', 'KV Beispielstadt', '4']]);
const ready = start.snapshot();

const word = (host: Host, line = 2): string => host.tab('Einsätze').cell(`A${line}`).display;
const idOf = (host: Host, line = 2): string => host.tab('Einsätze').cell(`B${line}`).display;

/** Opens a row in its form and saves it with other answers. */
function change(host: Host, values: object, operation: string) {
  const id = idOf(host);
  const opened = call(host, 'openVisit', { id });
  const seen = opened.value?.values as Readonly<Record<string, string>>;
  return call(host, 'saveVisit', { operation, values: { ...seen, ...values }, row: { id, seen } });
}

test('a row that a form mends loses the word on it, and gets it back with the undo', () => {
  const host = newHost(script, { workbook: ready });
  const before = word(host);
  expect(before).toContain('Den 31. September gibt es nicht');
  const saved = change(host, { start: '30.09.2026', status: 'durchgeführt', hours: '3' }, 'op-mend');
  expect(saved.problem).toBeUndefined();
  expect(host.tab('Einsätze').cell('D2').display).toBe('30.09.2026');
  expect(word(host)).not.toContain('31. September');
  const after = word(host);
  host.choose('Transparenz prüfen');
  expect(word(host)).toBe(after);
  expect(call(host, 'undoOperation', { operation: 'op-mend' }).ok).toBe(true);
  expect(host.tab('Einsätze').cell('D2').display).toBe('31.09.2026');
  expect(word(host)).toBe(before);
});
