import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtScript, call, newHost } from '../../bundle.ts';
import { rowsOf, save, undo } from './sheet.ts';

const script = await builtScript();
const NAMES = ['KV Alpha', 'KV Beta', 'KV Gamma', 'KV Delta'];

/** A sheet into which known associations were entered; visits and partnerships name some of them. */
function seeded() {
  const host = newHost(script);
  host.call('setUp');
  for (const { name, maxRows } of host.workbook.tabs) if (maxRows > 60) host.person.deleteRows(name, 61, maxRows - 60);
  return host;
}
const referring = (host: ReturnType<typeof seeded>, operation: string) => call(host, 'undoReferring', { operation });

describe('before something is taken back', () => {
  it('says how many tips refer to a visit, and nothing where none does', () => {
    const host = seeded();
    host.type(
      'Verbände',
      'C2',
      NAMES.map((name) => [name, 'KV', 'Bayern', 'offen']),
    );
    const values = { kind: 'Infostand', start: '10.10.2026', guest: 'KV Alpha', host: 'KV Beta', people: '3' };
    const { value } = save(host, 'op-one', values);
    save(host, 'op-two', values);
    expect(referring(host, 'op-one')).toEqual({ ok: true, value: [] });
    const tips = host.tab('Tipps');
    const letter = (header: string): string => String.fromCharCode(64 + tips.column(header));
    for (const line of [2, 3]) host.type('Tipps', `${letter('Aus Einsatz')}${line}`, String(value?.id));
    expect(referring(host, 'op-one').value).toEqual([{ tab: { de: 'Tipps', en: 'Tips' }, rows: 2 }]);
    expect(referring(host, 'op-two').value).toEqual([]);
    expect(rowsOf(host)).toHaveLength(2);
    undo(host, 'op-one');
    expect(referring(host, 'op-nobody').problem?.code).toBe('gone');
  });

  it('counts what names associations that would go, as counting by hand does', () => {
    const host = seeded();
    call(host, 'seedAssociations', { operation: 'op-seed' });
    const known = rowsOf(host, 'Verbände')
      .map(({ Name }) => String(Name))
      .slice(0, 4);
    host.type('Verbände', `C${Math.max(...host.tab('Verbände').rowNumbers()) + 1}`, [
      ['KV Eigener', 'KV', 'Bayern', 'offen'],
    ]);
    const start = host.snapshot();
    const name = fc.constantFrom(...known, 'KV Eigener', 'KV Unbekannt');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name), { maxLength: 8 }), (pairs) => {
        host.restore(start);
        const rows = pairs.map(([guest, to]) => ['geplant', '12.12.2026', 'Infostand', guest, to, '3']);
        if (rows.length > 0) host.type('Einsätze', 'C2', rows);
        const byHand = pairs.filter((pair) => pair.some((one) => known.includes(one))).length;
        const { ok, value } = referring(host, 'op-seed');
        expect(ok).toBe(true);
        expect(value).toEqual(byHand > 0 ? [{ tab: { de: 'Einsätze', en: 'Visits' }, rows: byHand }] : []);
      }),
      { numRuns: 12 },
    );
  });
});
