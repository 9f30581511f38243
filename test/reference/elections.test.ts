import { describe, expect, it } from 'vitest';
import { storedReference } from '../../scripts/reference/stored.ts';
import { parseDay } from '../../src/domain/day-typed.ts';
import { stableId } from '../../src/domain/ids.ts';
import { showPeriod } from '../../src/domain/season.ts';
import { electionKinds } from '../../src/reference/election-kinds.ts';
import { electionWindow } from '../../src/reference/elections.ts';

const all = storedReference.elections();

describe('the known elections', () => {
  it('are 36: 19 with a day, 17 with a season only', () => {
    const count = (certainty: string): number => all.filter((election) => election.certainty === certainty).length;
    expect([all.length, count('fixed'), count('unconfirmed'), count('season')]).toEqual([36, 19, 0, 17]);
  });

  it('keep a season a season and a day a day', () => {
    for (const { period, certainty } of all.flatMap((one) => [one, ...one.former])) {
      if (certainty === 'season') expect(period).toMatch(/^20\d\d-(spring|autumn)$/);
      else expect(parseDay(period).ok, period).toBe(true);
    }
    expect(showPeriod(all.find(({ area, kind }) => area === 'NI' && kind === 'landtag')?.period ?? '', 'de')).toBe(
      'Herbst 2027',
    );
  });

  it('keep what the data said before, beside what they say now', () => {
    const changed = all
      .filter(({ former }) => former.length > 0)
      .map(({ area, period, former }) => [area, period, former[0]?.period]);
    expect(changed).toEqual([
      ['MV', '2026-09-20', '2026-09-20'],
      ['BE', '2026-09-20', '2026-09-20'],
      ['SL', '2027-04-18', '2027-spring'],
      ['SH', '2027-04-18', '2027-spring'],
      ['NW', '2027-04-25', '2027-spring'],
      ['HB', '2027-05-30', '2027-spring'],
    ]);
    expect(all.find(({ area }) => area === 'BE')?.former[0]).toMatchObject({ certainty: 'unconfirmed' });
  });

  it('have an id that a sheet of the first version has too: a day that becomes fixed makes no second row', () => {
    const first = (one: (typeof all)[number]): string => one.former[0]?.period ?? one.period;
    for (const one of all) {
      const expected = one.added === '' ? `${first(one)} ${one.area} ${one.kind}` : '2026 BE bvv';
      expect(one.id, expected).toBe(stableId('W', expected));
    }
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
  });

  it('name a source, never "dito", and use every kind', () => {
    for (const { source } of all) expect(source).toMatch(/\.de/);
    expect(new Set(all.map(({ kind }) => kind)).size).toBe(Object.keys(electionKinds).length);
  });

  it('are each there once', () => {
    expect(new Set(all.map(({ period, area, kind }) => `${period} ${area} ${kind}`)).size).toBe(36);
  });

  it('may fall on these days: a season is wide and says that it is not exact', () => {
    expect(electionWindow('2027-spring')).toEqual({ first: '2027-03-01', last: '2027-06-20', exact: false });
    expect(electionWindow('2027-autumn')).toEqual({ first: '2027-09-01', last: '2027-11-30', exact: false });
    expect(electionWindow('2026-09-06')).toEqual({ first: '2026-09-06', last: '2026-09-06', exact: true });
  });
});
