import { describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import { parseDay } from '../../src/domain/day-typed.ts';
import { showPeriod } from '../../src/domain/season.ts';
import { electionKinds } from '../../src/reference/election-kinds.ts';
import { electionWindow } from '../../src/reference/elections.ts';

const all = storedReference.elections();

describe('the known elections', () => {
  it('are 35: 13 with a day, one unconfirmed, 21 with a season only', () => {
    const count = (certainty: string): number => all.filter((election) => election.certainty === certainty).length;
    expect([all.length, count('fixed'), count('unconfirmed'), count('season')]).toEqual([35, 13, 1, 21]);
  });

  it('keep a season a season and a day a day', () => {
    for (const { period, certainty } of all) {
      if (certainty === 'season') expect(period).toMatch(/^20\d\d-(spring|autumn)$/);
      else expect(parseDay(period).ok, period).toBe(true);
    }
    expect(showPeriod(all.find(({ area }) => area === 'SL')?.period ?? '', 'de')).toBe('Frühjahr 2027');
  });

  it('mark Berlin 2026 as unconfirmed and say why', () => {
    const berlin = all.filter(({ area }) => area === 'BE');
    expect(berlin).toEqual([
      {
        period: '2026-09-20',
        area: 'BE',
        kind: 'abgeordnetenhaus',
        certainty: 'unconfirmed',
        source: 'bundeswahlleiterin.de nennt nur Herbst',
      },
    ]);
  });

  it('name a source, never "dito", and use every kind', () => {
    for (const { source } of all) expect(source).toMatch(/\.de/);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(Object.keys(electionKinds).length);
  });

  it('are each there once', () => {
    expect(new Set(all.map(({ period, area, kind }) => `${period} ${area} ${kind}`)).size).toBe(35);
  });

  it('may fall on these days: a season is wide and says that it is not exact', () => {
    expect(electionWindow('2027-spring')).toEqual({ first: '2027-03-01', last: '2027-06-20', exact: false });
    expect(electionWindow('2027-autumn')).toEqual({ first: '2027-09-01', last: '2027-11-30', exact: false });
    expect(electionWindow('2026-09-06')).toEqual({ first: '2026-09-06', last: '2026-09-06', exact: true });
  });
});
