import { expect, test } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host, newHost, smallHost } from '../bundle.ts';

/* What people accepted or settled stays out of Prüfung also while its row is typed in, until its facts change. */

const script = await builtScript();
const start = smallHost(script);
// One person at the doors (W-03), and more doors opened than there were (W-09).
start.type('Einsätze', 'C2', [
  ['geplant', '05.02.2027', 'Haustürwahlkampf', 'KV Musterstadt', 'KV Beispielstadt', '1'],
]);
const at = (header: string): string => `${columnLetters(start.tab('Einsätze').column(header))}2`;
start.type('Einsätze', at('Türen'), '10');
start.type('Einsätze', at('Türen geöffnet'), '20');
start.choose('Transparenz prüfen');
const ready = start.snapshot();

const word = (host: Host): string => host.tab('Einsätze').cell('A2').display;
const found = (host: Host) => host.tab('Prüfhinweise').rows();
const accept = (host: Host, rule: string): void => {
  const { id } = found(host).find(({ Regel }) => Regel === rule) ?? {};
  expect(call(host, 'saveFindingStatus', { id, status: 'accepted', reason: 'So gewollt.' }).ok).toBe(true);
};
const typeAside = (host: Host): Host => host.type('Einsätze', at('Ort'), 'Rathaus');

/** With the cache as the check left it, and after hours in which it was emptied. */
const CACHES: Readonly<Record<string, (host: Host) => void>> = {
  warm: () => undefined,
  cold: (host) => {
    host.advance('2026-11-23T20:00');
  },
};

for (const [cache, wait] of Object.entries(CACHES))
  test.each([[['W-03']], [['W-09']], [['W-03', 'W-09']]])(
    `typing beside it brings no word back on what was accepted: %j, cache ${cache}`,
    (rules) => {
      const host = newHost(script, { workbook: ready });
      const open = word(host);
      expect(found(host).map(({ Regel }) => Regel)).toEqual(expect.arrayContaining(['W-03', 'W-09']));
      for (const rule of rules) accept(host, rule);
      host.choose('Transparenz prüfen');
      const left = word(host);
      expect(left).not.toBe(open);
      wait(host);
      typeAside(host);
      expect(word(host)).toBe(left);
    },
  );

test('other facts bring the word back at once, and a finding that is open again stays there after the check', () => {
  const host = newHost(script, { workbook: ready });
  accept(host, 'W-03');
  accept(host, 'W-09');
  host.choose('Transparenz prüfen');
  host.type('Einsätze', at('Türen geöffnet'), '21');
  expect(word(host)).toContain('geöffnet');
  const id = found(host).find(({ Regel }) => Regel === 'W-03')?.id;
  expect(call(host, 'saveFindingStatus', { id, status: 'open' }).ok).toBe(true);
  host.choose('Transparenz prüfen');
  const after = word(host);
  expect(after).not.toBe('');
  typeAside(host);
  expect(word(host)).toBe(after);
});

test('a row that is opened in its form and saved brings none back either', () => {
  const host = newHost(script, { workbook: ready });
  accept(host, 'W-03');
  accept(host, 'W-09');
  host.choose('Transparenz prüfen');
  const left = word(host);
  const { id = '' } = host.tab('Einsätze').rows()[0] ?? {};
  const seen = call(host, 'openVisit', { id }).value?.values as Readonly<Record<string, string>>;
  const saved = call(host, 'saveVisit', {
    operation: 'op-place',
    values: { ...seen, place: 'Marktplatz' },
    row: { id, seen },
  });
  expect(saved.problem).toBeUndefined();
  expect(host.tab('Einsätze').cell(at('Ort')).display).toBe('Marktplatz');
  expect(word(host)).toBe(left);
});
