import { beforeAll, describe, expect, it } from 'vitest';
import type { ProfileStart } from '../../src/forms/profile/shape.ts';
import type { ReportStart } from '../../src/forms/report/shape.ts';
import { demoNow, demoOwner, demoPeople, openDemo } from '../../workbench/demo/index.ts';
import { builtScript, call, type Host, newHost, readyHost } from '../bundle.ts';

let host: Host;
const script = await builtScript();
beforeAll(() => {
  host = newHost(script, { now: demoNow, owner: demoOwner, people: demoPeople });
  openDemo(host);
});

function reported(on: Host, period?: string): ReportStart {
  const { ok, value, problem } = call(on, 'reportStart', period === undefined ? {} : { period });
  if (!ok) throw new Error(problem?.text.de);
  return value as unknown as ReportStart;
}

function profiled(on: Host, association?: string): ProfileStart {
  const { ok, value, problem } = call(on, 'profileStart', association === undefined ? {} : { association });
  if (!ok) throw new Error(problem?.text.de);
  return value as unknown as ProfileStart;
}

/** The lines of a table in the tab Auswertung, as they read, below its heading and its heads. */
function tableOf(on: Host, heading: string): readonly (readonly string[])[] {
  const view = on.tab('Auswertung');
  const read = (row: number): string[] =>
    ['A', 'B', 'C', 'D', 'E', 'F', 'G'].map((column) => view.cell(`${column}${row}`).display);
  const from = Array.from({ length: 400 }, (_, i) => i + 1).find((row) => read(row)[0] === heading);
  if (from === undefined) throw new Error(`no table ${heading}`);
  const lines: string[][] = [];
  for (let row = from + 2; read(row).some((cell) => cell !== ''); row += 1) lines.push(read(row));
  return lines;
}

describe('the report', () => {
  it('says the news and the figures of the tab Auswertung', () => {
    const view = host.tab('Auswertung');
    const cells = Array.from({ length: 30 }, (_, i) =>
      ['A', 'B', 'C', 'D', 'E', 'F'].map((column) => view.cell(`${column}${i + 1}`).display),
    );
    const { news, figures } = reported(host);
    expect(cells.flat()).toContain(news);
    const first = cells.map(([cell = '']) => cell);
    for (const { name, figure, trend } of figures) {
      const at = first.indexOf(name);
      expect(at, name).toBeGreaterThan(0);
      expect(first.slice(at + 1, at + 3), name).toEqual([figure, trend]);
    }
  });

  it('has the hours of each association and Land that the tab has', () => {
    const { places, lands } = reported(host);
    const associations = tableOf(host, 'Hilfe nach Verband').filter(([name]) =>
      places.some((place) => place.name === name),
    );
    expect(associations.length).toBeGreaterThan(3);
    for (const [name, received] of associations) {
      const place = places.find((one) => one.name === name);
      expect(place?.received.shown, name).toBe(received);
    }
    for (const { land, received } of lands)
      expect(tableOf(host, 'Hilfe nach Land').find(([name]) => name === land)?.[1], land).toBe(received.shown);
  });

  it('refuses a period that is none, and takes months, quarters, half-years, years and everything', () => {
    expect(call(host, 'reportStart', { period: '2026-Q5' }).ok).toBe(false);
    for (const period of ['2026-09', '2026-Q3', '2026-H1', '2026', 'all'])
      expect(reported(host, period).months).toHaveLength(12);
  });

  it('marks as joined who has an active partnership, and draws no ended one without help', () => {
    const { places, pairs } = reported(host, 'all');
    for (const { a, b, partnership } of pairs.filter((pair) => pair.partnership === 'active'))
      for (const name of [a, b])
        expect(places.find((place) => place.name === name)?.joined, `${name} ${partnership}`).toBe(true);
    expect(
      pairs.filter(({ partnership, toA, toB }) => partnership === 'ended' && toA.visits + toB.visits === 0),
    ).toEqual([]);
  });

  it('stands for itself where nothing is entered', () => {
    const empty = reported(readyHost(script));
    expect(empty.places).toEqual([]);
    expect(empty.pairs).toEqual([]);
    expect(empty.lorenz).toHaveProperty('reason');
    expect(empty.news).not.toBe('');
  });
});

describe('the Steckbrief', () => {
  it('has the hours that the report has for the same year', () => {
    const year = reported(host, '2026');
    for (const { name, received, given } of year.places.slice(0, 9)) {
      const own = profiled(host, name).profile;
      expect(own?.years.at(-1), name).toMatchObject({ year: '2026', received, given });
    }
  });

  it('has the money that the tab has for the same year', () => {
    host.as(demoOwner);
    host.type('Auswertung', 'B2', '2026');
    const [name = '', donations] = tableOf(host, 'Geld und Sachen')[0] ?? [];
    const money = profiled(host, name).profile?.money;
    host.type('Auswertung', 'B2', 'letztes Quartal');
    expect(money?.years[0]).toBe('2026');
    expect(money?.kinds.length).toBeGreaterThan(0);
    if (money?.kinds.length === 1) expect(money.kinds[0]?.amounts[0]).toBe(donations);
  });

  it('is of the association that another page opened, and says no donor number', () => {
    const numbers = host
      .tab('Spenden')
      .rows()
      .map((one) => one.Spendennummer ?? '')
      .filter((number) => number.length > 3);
    expect(numbers.length).toBeGreaterThan(0);
    expect(call(host, 'openProfile', { association: 'KV Musterkreis' }).ok).toBe(true);
    expect(profiled(host).profile?.name).toBe('KV Musterkreis');
    const told = JSON.stringify([reported(host, 'all'), profiled(host, 'KV Beispielstadt')]);
    // A number among the digits of a place is none of a donor.
    for (const number of numbers) expect(told).not.toMatch(new RegExp(`(?<![\\d.])${number}(?!\\d)`));
  });

  it('refuses an association that nobody knows', () => {
    expect(call(host, 'profileStart', { association: 'KV Nirgendwo' }).problem?.fields).toHaveProperty('association');
    expect(call(host, 'openProfile', { association: 'KV Nirgendwo' }).ok).toBe(false);
  });
});
