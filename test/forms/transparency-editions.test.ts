import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockOf, lineBelow } from '../../scripts/bench/book.ts';
import type { Statement } from '../../src/define/statement.ts';
import type { ExportedRows } from '../../src/forms/exportTab/shape.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';
import { reduced } from '../evaluation/solve.ts';

const script = await builtScript();
const K = 5;
const NAMES = ['KV Beispielau', 'KV Musterheim', 'KV Probedorf'];
const YEARS = Array.from({ length: 8 }, (_, i) => String(2018 + i));
const PERSONS = 'Spenden von Personen';

const gift = fc.record({
  receiver: fc.constantFrom(...NAMES),
  kind: fc.constantFrom('Geldspende', 'Sachspende'),
  amount: fc.integer({ min: 1, max: 9_999 }).map(String),
  donorNumber: fc.integer({ min: 1, max: 9 }).map(String),
});
type Gift = typeof gift extends fc.Arbitrary<infer G> ? G : never;

function inUse(): Host {
  const host = readyHost(script);
  const contact = { association: NAMES[0] ?? '', role: 'Koordination', email: COORDINATOR, rhythm: 'nie' };
  host.type(
    'Verbände',
    'A2',
    blockOf(
      host,
      'associations',
      NAMES.map((name) => ({ name, level: 'KV', search: 'nein' })),
    ),
  );
  host.type(
    'Koordination',
    'A2',
    blockOf(host, 'contacts', [{ ...contact, consentOn: '01.01.2026', consentBy: 'Beispiel' }]),
  );
  return host;
}

const give = (host: Host, year: string, gifts: readonly (Gift & { readonly month?: string })[]): void => {
  const rows = gifts.map(({ month = '03', ...one }) => ({
    ...{ ...one, receivedOn: `01.${month}.${year}`, channel: 'Überweisung', donorKind: 'natürliche Person' },
  }));
  if (rows.length > 0)
    host.type('Spenden', `A${lineBelow(host, 'contributions')}`, blockOf(host, 'contributions', rows));
};

function edition(host: Host, period: string): Statement {
  const { ok, value, problem } = call(host, 'makeTransparency', { period });
  if (!ok) throw new Error(problem?.text.de);
  return value as unknown as Statement;
}

/** Which gifts each shown sum of an edition is made of, as a reader would say: one column a gift. */
function equations({ rows }: Statement, known: readonly Gift[], all: readonly Gift[]) {
  const lines = rows.filter(([part]) => part === PERSONS);
  const isShown = (association: unknown, kind: unknown): boolean =>
    lines.some(([, of, item, value]) => of === association && item === kind && value !== `unter ${K}`);
  return lines.flatMap(([, of, item, value]) => {
    if (value === `unter ${K}`) return [];
    const holds = ({ receiver, kind }: Gift): boolean => {
      if (of === 'alle Verbände') return kind === item;
      if (of === 'verborgene Verbände zusammen') return kind === item && !isShown(receiver, kind);
      return receiver === of && (item === 'alle Arten' || kind === item);
    };
    return [all.map((one) => (known.includes(one) && holds(one) ? 1 : 0))];
  });
}

describe('an edition that was published', () => {
  test('cannot be made otherwise: whoever holds two of one year learns of no group of fewer than k donors', () => {
    const host = inUse();
    const stories = fc.sample(
      fc.record({ first: fc.array(gift, { maxLength: 25 }), later: fc.array(gift, { minLength: 1, maxLength: 4 }) }),
      { numRuns: YEARS.length, seed: 20 },
    );
    const told = YEARS.map((year, i) => {
      const { first = [], later = [] } = stories[i] ?? {};
      give(host, year, first);
      return { year, first, all: [...first, ...later], before: edition(host, year) };
    });
    told.forEach(({ year, first, all }, i) => {
      give(host, year, all.slice(first.length));
      // Each third keeps its tab under another name, each third has it changed by hand.
      const tab = `Transparenzbericht ${year}`;
      if (i % 3 === 0) host.person.deleteTab(tab);
      else if (i % 3 === 1) host.person.rename(tab, `Entwurf ${year}`);
      else host.type(tab, 'D2', '0,01 €');
    });
    for (const { year, first, all, before } of told) {
      const after = edition(host, year);
      const rows = [...equations(before, first, all), ...equations(after, all, all)];
      // Where nothing came of the later gifts, both editions say the same of the first ones.
      const same = JSON.stringify(before.rows) === JSON.stringify(after.rows);
      const all2 = same ? equations(before, first, all) : rows;
      for (const row of reduced(all2)) {
        const behind = all.filter((_, i) => Math.abs(row[i] ?? 0) > 1e-9);
        const donors = new Set(behind.map(({ receiver, donorNumber }) => `${receiver} ${donorNumber}`));
        expect(donors.size, year).toBeGreaterThanOrEqual(K);
      }
      expect(host.tab(`Transparenzbericht ${year}`).rows().length, year).toBe(before.rows.length);
    }
  });

  test('tells with the quarters that a treasury hands over no more than by itself', () => {
    const host = inUse();
    expect(call(host, 'switchProfile', { profile: 'treasury', sure: true }).ok).toBe(true);
    const quarterly = fc.tuple(gift, fc.constantFrom('02', '02', '02', '05', '08', '11'));
    const stories = fc.sample(fc.array(quarterly, { minLength: 20, maxLength: 50 }), {
      numRuns: YEARS.length,
      seed: 31,
    });
    const told = YEARS.map((year, i) => {
      const gifts = (stories[i] ?? []).map(([one, month]) => ({ ...one, month }));
      give(host, year, gifts);
      return { year, gifts };
    });
    const { keys, rows } = call(host, 'exportRows', { table: 'sums' }).value as unknown as ExportedRows;
    const of = (row: (typeof rows)[number], key: string): string => String(row[keys.indexOf(key)]);
    let shared = 0;
    for (const { year, gifts } of told) {
      const quarters = rows
        .filter((row) => of(row, 'period').startsWith(year))
        .map((row) =>
          gifts.map(({ receiver, kind, month }) => {
            const quarter = `${year}-Q${Math.ceil(Number(month) / 3)}`;
            const holds =
              [quarter, receiver, kind].join() === ['period', 'association', 'kind'].map((key) => of(row, key)).join();
            return holds ? 1 : 0;
          }),
        );
      const yearly = equations(edition(host, year), gifts, gifts);
      if (quarters.length > 0 && yearly.length > 0) shared += 1;
      const known = reduced([...quarters, ...yearly]);
      for (const row of known) {
        const donors = gifts.flatMap(({ receiver, donorNumber }, i) =>
          Math.abs(row[i] ?? 0) > 1e-9 ? [`${receiver} ${donorNumber}`] : [],
        );
        expect(new Set(donors).size, year).toBeGreaterThanOrEqual(K);
      }
    }
    expect(shared).toBeGreaterThan(0);
  });

  test('leaves one line in Protokoll when it is made, without a donor number, and none when it is shown again', () => {
    const host = inUse();
    give(host, '2024', [{ receiver: NAMES[0] ?? '', kind: 'Geldspende', amount: '500', donorNumber: '4711' }]);
    const before = host.tab('Protokoll').values().length;
    edition(host, '2024');
    edition(host, '2024');
    const lines = host.tab('Protokoll').values().slice(before);
    expect(lines.map(({ Was }) => Was)).toEqual(['Transparenzbericht 2024 erzeugt']);
    expect(JSON.stringify(lines)).not.toContain('4711');
  });

  test('is shown as it was made where its tab was changed, with the offer to write the tab again', () => {
    const host = inUse();
    give(host, '2025', [{ receiver: NAMES[0] ?? '', kind: 'Geldspende', amount: '10', donorNumber: '1' }]);
    const made = edition(host, '2025');
    expect(made.toMake).toBeUndefined();
    host.person.deleteTab('Transparenzbericht 2025');
    const shown = call(host, 'transparencyStart', { period: '2025' }).value as unknown as Statement;
    expect(shown.rows).toEqual(made.rows);
    expect(shown.toMake).toBe('Tab wiederherstellen');
    expect(shown.notes[0]).toContain('fehlt oder wurde geändert');
  });

  test('of example data takes no year from the true one', () => {
    const host = inUse();
    const settings = host.tab('Einstellungen');
    const line = settings.rowNumbers()[settings.values().findIndex((row) => row.Einstellung === 'Beispieldaten')];
    host.type('Einstellungen', `B${line}`, 'ja');
    edition(host, '2025');
    host.person.deleteTab('Transparenzbericht 2025');
    host.type('Einstellungen', `B${line}`, 'nein');
    const shown = call(host, 'transparencyStart', { period: '2025' }).value as unknown as Statement;
    expect(shown.toMake).toBe('Ausgabe erzeugen');
  });
});
