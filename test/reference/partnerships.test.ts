import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { cell, readCsv } from '../../scripts/reference/csv.ts';
import { storedReference } from '../../scripts/reference/stored.ts';
import { indexNames } from '../../src/domain/names.ts';
import { publicHelp, publicPartnerships } from '../../src/reference/partnerships.ts';

const rows = readCsv(readFileSync('data/partnerschaften_oeffentlich_bekannt.csv', 'utf8'));
const known = storedReference.associations();
const names = indexNames(known);
const row = (number: number) => publicHelp()[number - 1];

describe('the public rows', () => {
  it('are all 27, in the order of the table', () => {
    expect(rows.length).toBe(27);
    expect(publicHelp().map((help) => help.row)).toEqual(rows.map((_, i) => i + 1));
  });

  it('name associations of the register only', () => {
    for (const { row: number, givers, receivers } of publicHelp())
      for (const name of [...givers, ...receivers])
        expect(
          known.map(({ name: one }) => one),
          `row ${number}`,
        ).toContain(name);
  });

  it('name the association that the table names, or say what is doubtful', () => {
    for (const { row: number, givers, receivers, place, doubt } of publicHelp()) {
      const source = rows[number - 1] ?? {};
      for (const [typed, read] of [
        [cell(source, 'geber'), givers],
        [cell(source, 'empfaenger'), receivers],
      ] as const) {
        const parts = typed.split(/ \/ |, /).flatMap((part) => names.find(part) ?? []);
        if (parts.length > 0)
          expect(parts, typed).toEqual([...read].sort((a, b) => parts.indexOf(a) - parts.indexOf(b)));
        else expect(doubt !== null || place !== null || typed.includes('('), typed).toBe(true);
      }
    }
  });

  it('call a partnership what the table calls one', () => {
    for (const { row: number, kind } of publicHelp()) {
      const art = cell(rows[number - 1] ?? {}, 'art');
      expect(kind === 'partnership', art).toBe(/^(Partnerschaft|Partner-Landesverband|Partnerverband)/.test(art));
      expect(kind === 'money', art).toBe(/Geldzuschuss|Spendenaktion/.test(art));
    }
    expect(publicPartnerships().length).toBe(13);
  });

  it('give the addresses that the table gives', () => {
    for (const { row: number, sources } of publicHelp()) {
      const given = cell(rows[number - 1] ?? {}, 'quelle');
      for (const source of sources)
        if (!given.startsWith('gruene.de-Artikel') && given !== 'dito') expect(given).toContain(source);
      expect(sources.length).toBeGreaterThan(0);
    }
    expect(row(3)?.sources).toEqual(row(1)?.sources);
    expect(row(16)?.sources).toEqual(row(15)?.sources);
    expect(cell(rows[1] ?? {}, 'quelle')).toContain(row(2)?.sources[1]);
  });

  it('invent no figure: sums, people and years stand in the table', () => {
    for (const { row: number, grantCents, lastKnown, visits, since } of publicHelp()) {
      const source = number === 16 ? 14 : number - 1;
      const text = Object.values({
        ...rows[source],
        ...(number === 16 ? { art: cell(rows[15] ?? {}, 'art') } : {}),
      })
        .join(' ')
        .replace('neun Personen', '9 Personen')
        .replace('sechs Personen', '6 Personen');
      for (const figure of [
        grantCents === null ? null : grantCents / 100,
        lastKnown,
        ...visits.map(({ people }) => people),
        since?.slice(0, 4),
        ...visits.map(({ year }) => year),
      ])
        if (figure !== null && figure !== undefined) expect(text, `row ${number}`).toContain(String(figure));
    }
    expect(row(15)?.grantCents).toBe(50_000);
    expect(row(7)?.visits[1]).toMatchObject({ first: '2023-04-28', last: '2023-05-01', people: 10 });
  });

  it('name no association where the page names no level, and call no wish a partnership', () => {
    for (const { row: number, givers, receivers, unnamed } of publicHelp()) {
      const source = rows[number - 1] ?? {};
      if (cell(source, 'geber').includes('Ebene nicht genannt'))
        expect([givers, unnamed.giver]).toEqual([[], expect.any(String)]);
      expect(givers.length > 0 || unnamed.giver !== undefined, `row ${number}`).toBe(true);
      expect(receivers.length > 0 || unnamed.receiver !== undefined, `row ${number}`).toBe(true);
    }
    expect(
      publicHelp()
        .filter(({ asked }) => asked)
        .map((help) => help.row),
    ).toEqual([23]);
    expect(row(21)?.visits[0]).toMatchObject({ first: '2025-10-31', last: '2025-11-02' });
    expect(row(24)?.visits[0]).toMatchObject({ first: '2024-08-01', last: '2024-08-04', people: 9 });
    // Announced, not told: no visit.
    expect(row(25)?.visits).toEqual([]);
  });

  it('leave the uncertain year of row 19 uncertain', () => {
    expect(row(19)).toMatchObject({ lastKnown: null, visits: [] });
    expect(row(19)?.doubt?.de).toContain('unbestätigt');
  });
});
