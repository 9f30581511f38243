import { beforeAll, describe, expect, it } from 'vitest';
import { builtScript, call, type Host, newHost } from '../../bundle.ts';

const LARGE = 1_600;
let host: Host;

const save = (operation: string) =>
  call(host, 'saveVisit', {
    operation,
    values: { kind: 'Infostand', start: '30.08.2026', guest: 'KV Pinneberg', host: 'KV Saalekreis', people: '6' },
  });
const cellsTouched = (): number => host.calls.reduce((sum, one) => sum + one.cells, 0);
const ids = (): string[] =>
  host
    .tab('Einsätze')
    .rows()
    .map((row) => String(row.id));

beforeAll(async () => {
  host = newHost(await builtScript());
  host.choose('Einrichten und reparieren');
  host.rpc('seedAssociations', { operation: 'op-seed-1' });
  const row = ['durchgeführt', '30.08.2026', 'Infostand', 'KV Pinneberg', 'KV Saalekreis', '4'];
  host.type(
    'Einsätze',
    'C2',
    Array.from({ length: LARGE }, () => row),
  );
  save('op-first');
});

describe('a row for a large tab', () => {
  it('lands below the last one, is journalled, and the tab is not read whole', () => {
    const saved = save('op-second');
    expect(saved.value?.line).toBe(LARGE + 3);
    expect(cellsTouched()).toBeLessThan(LARGE * 4);
    expect(
      host
        .tab('Protokoll')
        .rows()
        .filter((row) => row.Vorgang === 'op-second'),
    ).toHaveLength(1);
  });

  it('stands there once, however often it is saved', () => {
    save('op-third');
    const before = ids();
    expect(save('op-third').value?.repeated).toBe(true);
    expect(ids()).toEqual(before);
    expect(new Set(before).size).toBe(before.length);
  });

  it('is completed in the journal after a crash between row and journal', () => {
    save('op-fourth');
    const at = host.calls.findIndex(({ method }) => method === 'appendRow') + 2;
    expect(at).toBeGreaterThan(2);
    host.crash({ at, unflushed: 'kept' });
    expect(() => save('op-fifth')).toThrow();
    save('op-fifth');
    expect(
      host
        .tab('Protokoll')
        .rows()
        .filter((entry) => entry.Vorgang === 'op-fifth'),
    ).toHaveLength(1);
    expect(new Set(ids()).size).toBe(ids().length);
  });

  it('stays whole when someone sorts right before it is added', () => {
    save('op-sixth');
    const at = 1 + host.calls.findIndex(({ method }) => method === 'appendRow');
    expect(at).toBeGreaterThan(1);
    host.during(at, () => host.person.sort('Einsätze', 'Angereiste'));
    save('op-seventh');
    const seventh = host
      .tab('Einsätze')
      .rows()
      .filter((row) => row.Angereiste === '6');
    expect(seventh.length).toBe(7);
    expect(new Set(ids()).size).toBe(ids().length);
  });
});
