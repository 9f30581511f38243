import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf } from '../../scripts/bench/book.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

/* Tabs of words only: the self-test's, and the transparency report's. */

const script = await builtScript();

function coordinated(): Host {
  const host = readyHost(script);
  const contact = { association: 'KV Musterau', role: 'Koordination', email: COORDINATOR, rhythm: 'nie' };
  host.type(
    'Koordination',
    'A2',
    blockOf(host, 'contacts', [{ ...contact, consentOn: '01.01.2026', consentBy: 'Beispiel' }]),
  );
  return host;
}

describe("somebody's own tab of the same name is left alone, and that is said", () => {
  test.each([
    ['Selbsttest', (host: Host) => host.choose('Selbsttest')],
    ['Transparenzbericht 2025', (host: Host) => call(host, 'makeTransparency', { period: '2025' })],
  ])('%s', (name, run) => {
    const host = coordinated();
    host.globals.SpreadsheetApp.getActive().insertSheet(name);
    host.type(name, 'A1', [
      ['Eigenes', 'Notizen'],
      ['Zelt', '=1+1'],
    ]);
    const told = JSON.stringify([run(host), host.ui.alerts.at(-1), host.ui.toasts.at(-1)]);
    expect(told).toContain('nicht dieses Werkzeug');
    expect(host.tab(name).cell('A2').display).toBe('Zelt');
    expect(host.tab(name).cell('B2').formula).toBe('=1+1');
  });
});

test('no name of an association calculates anything in the report, and its edition stands', () => {
  const start = fc.constantFrom('=', '+', "'=", '-', '@', '＝', '\t=', '"=');
  const rest = fc.constantFrom('1+1', 'HYPERLINK("http://a.example";"x")', '49 30 1', 'SUM(A1)', "'");
  const ready = coordinated().snapshot();
  fc.assert(
    fc.property(start, rest, (sign, text) => {
      const host = readyHost(script);
      host.restore(ready);
      const name = `${sign}${text}`;
      host.type('Verbände', 'A2', blockOf(host, 'associations', [{ name: `'${name}`, level: 'KV', search: 'nein' }]));
      const gift = { kind: 'Geldspende', amount: '600', donorNumber: '1', channel: 'Überweisung' };
      const gifts = Array.from({ length: 6 }, (_, at) => ({
        ...{ ...gift, donorNumber: String(at + 1), receiver: `'${name}`, receivedOn: '01.02.2025' },
        donorKind: 'natürliche Person',
      }));
      host.type('Spenden', 'A2', blockOf(host, 'contributions', gifts));
      expect(call(host, 'makeTransparency', { period: '2025' }).ok).toBe(true);
      const sheet = host.globals.SpreadsheetApp.getActive().getSheetByName('Transparenzbericht 2025');
      const shown = sheet?.getDataRange().getDisplayValues().flat() ?? [];
      expect(sheet?.getDataRange().getFormulas().flat().filter(Boolean)).toEqual([]);
      expect(shown.some((one) => one.includes(text))).toBe(true);
      const again = call(host, 'transparencyStart', { period: '2025' });
      expect(JSON.stringify(again.value?.notes)).toContain('bleibt, wie sie ist');
    }),
    { numRuns: 6 },
  );
}, 120_000);
