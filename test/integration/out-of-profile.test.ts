import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, newHost, readyHost } from '../bundle.ts';

/* Rows of a tab that the chosen profile does not have are checked by nobody: each check says so. */

const script = await builtScript();
const start = readyHost(script);
start.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
start.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
const bare = start.snapshot();
start.type('Spenden', 'C2', [['01.09.2026', 'KV Musterstadt', 'Geldspende', '1.000,01', 'bar']]);
start.type('Einsätze', 'C2', [['geplant', '05.02.2027', 'Infostand', 'KV Musterstadt', 'KV Musterstadt', '2']]);
const inUse = start.snapshot();

const said = (host: Host): string => {
  host.choose('Transparenz prüfen');
  return host.ui.toasts.at(-1)?.text ?? '';
};

test.each([
  ['network', 'Spenden', 'Verbund', 'Einsätze'],
  ['treasury', 'Einsätze', 'Kasse', 'Spenden'],
])('with profile %s a check says of "%s" that it was not checked', (profile, left, word, checked) => {
  const host = newHost(script, { workbook: inUse });
  expect(said(host)).not.toContain('gehört nicht');
  expect(call(host, 'chooseProfile', { profile }).ok).toBe(true);
  const words = said(host);
  expect(words).toContain(`„${left}“ gehört nicht zum Profil „${word}“`);
  expect(words).not.toContain(`„${checked}“ gehört nicht`);
  host.advance('2026-11-24T07:00');
  expect(JSON.stringify(host.snapshot().properties)).toContain(`„${left}“ gehört nicht zum Profil`);
  expect(call(host, 'chooseProfile', { profile: 'shared' }).ok).toBe(true);
  expect(said(host)).not.toContain('gehört nicht');
});

test('and nothing where the tab went with the profile, or holds no row', () => {
  const host = newHost(script, { workbook: bare });
  expect(call(host, 'chooseProfile', { profile: 'network' }).ok).toBe(true);
  expect(said(host)).not.toContain('gehört nicht');
  const taken = newHost(script, { workbook: inUse });
  expect(call(taken, 'switchProfile', { profile: 'network', sure: true }).ok).toBe(true);
  expect(said(taken)).not.toContain('gehört nicht');
});

test('in a sheet in English, typed in Einstellungen', () => {
  const host = newHost(script, { workbook: inUse });
  expect(call(host, 'chooseLanguage', { lang: 'en' }).ok).toBe(true);
  const line = host.tab('Settings').rowNumbers()[
    host
      .tab('Settings')
      .rows()
      .findIndex((row) => Object.values(row).includes('Profile'))
  ];
  host.type('Settings', `B${line}`, 'network');
  host.choose('Check transparency');
  expect(host.ui.toasts.at(-1)?.text).toContain('"Contributions" is not part of the profile "network"');
});
