import { expect, test } from 'vitest';
import { builtScript, readyHost } from '../../bundle.ts';

const script = await builtScript();
const COUNT = 1_949;

/** A register as large as the party's: names with umlauts, quotes and an alias each. */
function register() {
  const host = readyHost(script);
  const name = (i: number): string => `KV Müßterstadt-Überall ${i}`;
  const rows = Array.from({ length: COUNT }, (_, i) => [
    `V-${String(i).padStart(8, '0')}`,
    name(i),
    'KV',
    'Bayern',
    'offen',
  ]);
  host.type('Verbände', 'B2', rows);
  const aliases = rows.map((_, i) => [`Grüne „Überall“ ${i} 💚; Alte Bezeichnung ${i}`]);
  const at = host.tab('Verbände').column('Auch bekannt als');
  host.type('Verbände', `${String.fromCharCode(64 + at)}2`, aliases);
  return { host, name };
}

test('an edit finds all names of a large register without reading it again, in 0.1 modelled seconds', () => {
  const { host, name } = register();
  const last = COUNT - 1;
  host.type('Einsätze', 'C2', [
    ['durchgeführt', '30.08.2026', 'Infostand', name(7), `Grüne „Überall“ ${last} 💚`, '6'],
  ]);
  host.type('Einsätze', 'H2', '7');
  expect(host.tab('Einsätze').rows()[0]).toMatchObject({ Prüfung: '' });
  expect(host.calls.filter(({ target }) => target?.startsWith('Verbände'))).toEqual([]);
  expect(host.calls.reduce((sum, { ms }) => sum + ms, 0)).toBeLessThanOrEqual(110);
});

test('where a part of what was kept is gone, the register is read anew', () => {
  const { host, name } = register();
  host.type('Einsätze', 'C2', [['durchgeführt', '30.08.2026', 'Infostand', name(7), name(8), '6']]);
  const state = host.snapshot();
  const parts = Object.keys(state.cache.document ?? {}).filter((key) => key.startsWith('facts'));
  expect(parts.length).toBeGreaterThan(1);
  for (const gone of parts) {
    host.restore(state);
    const now = host.snapshot();
    delete now.cache.document?.[gone];
    host.restore(now);
    host.type('Einsätze', 'G2', name(COUNT - 1));
    expect(host.tab('Einsätze').rows()[0]).toMatchObject({ Prüfung: '' });
  }
});
