import { beforeEach, expect, test } from 'vitest';
import { builtScript, type Host, newHost, readyHost } from '../../bundle.ts';
import { add, rowsOf, set } from '../../year/sheet.ts';

const script = await builtScript();
const ready = readyHost(script);
const KV = { Ebene: 'KV', Land: 'Hessen', Partnersuche: 'nein' };
add(ready, 'Verbände', { Name: 'KV Musterstadt', ...KV }, { Name: 'KV Beispieldorf', ...KV });
const PAIR = { 'Verband A': 'KV Musterstadt', 'Verband B': 'KV Beispieldorf', Status: 'aktiv', Seit: '01.05.2026' };
add(ready, 'Partnerschaften', PAIR);
const fresh = ready.snapshot();
const host: Host = newHost(script);
beforeEach(() => {
  host.restore(structuredClone(fresh));
});
const word = (tab: string): string => rowsOf(host, tab).at(-1)?.Prüfung ?? '';

test('an association that is there already is told as its name is typed, with its row', () => {
  add(host, 'Verbände', { Name: 'musterstadt' });
  expect(word('Verbände')).toMatch(/^klären: .*KV Musterstadt ist Zeile 2\./);
  set(host, 'Verbände', ['Name', 'musterstadt'], 'Ebene', 'KV');
  expect(word('Verbände')).toContain('KV Musterstadt ist Zeile 2.');
  set(host, 'Verbände', ['Name', 'musterstadt'], 'Name', 'KV Neudorf');
  expect(word('Verbände')).not.toContain('Musterstadt');
});

test('a partnership that is there already is told as its second side is typed, whichever way round and from whatever day', () => {
  add(host, 'Partnerschaften', { 'Verband A': 'Beispieldorf' });
  expect(word('Partnerschaften')).not.toContain('schon');
  host.type('Partnerschaften', 'D3', 'musterstadt');
  expect(word('Partnerschaften')).toMatch(/^dringend: .*Die andere ist Zeile 2\./);
  set(host, 'Partnerschaften', ['Verband A', 'KV Beispieldorf'], 'Notiz', 'Beispiel');
  expect(word('Partnerschaften')).toContain('Die andere ist Zeile 2.');
});

test('rows of one block are told of each other, and one that ended before is no double', () => {
  add(host, 'Verbände', { Name: 'KV Neudorf', ...KV }, { Name: 'KV Neudorf', ...KV });
  expect(word('Verbände')).toContain('KV Neudorf ist Zeile 4.');
  add(host, 'Partnerschaften', {
    ...PAIR,
    Status: 'beendet',
    Seit: '01.01.2020',
    Bis: '31.12.2022',
    Endgrund: 'Beispiel',
  });
  expect(word('Partnerschaften')).not.toContain('schon');
});
