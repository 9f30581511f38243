import { describe, expect, it } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { kmBetween } from '../../src/domain/great-circle.ts';
import { USUAL_WEIGHTS } from '../../src/domain/pairing-parts.ts';
import { type Candidate, scorer, shareWithMore } from '../../src/pairing/score.ts';

const one = (id: string, more: Partial<Candidate> = {}): Candidate => ({
  ...{
    id,
    name: id,
    membersPer10k: undefined,
    hoursReceived: undefined,
    at: undefined,
    pollings: [],
    activePartners: 0,
  },
  ...more,
});

const HAMBURG = { lat: 53.55, lon: 10 };
const BERLIN = { lat: 52.52, lon: 13.405 };

/** 0.001 degrees north are 111.195 m. */
const northOf = ({ lat, lon }: typeof BERLIN, km: number) => ({ lat: lat + km / 111.195_08, lon });

const pair = (seeker: Candidate, helper: Candidate, all = [seeker, helper], tied = false) =>
  scorer(all, USUAL_WEIGHTS, () => tied)(seeker, helper);

describe('parts of a pair', () => {
  it('distance is the great circle', () => {
    expect(kmBetween(HAMBURG, BERLIN)).toBeCloseTo(255, 0);
    expect(kmBetween(BERLIN, BERLIN)).toBe(0);
  });

  it.each([
    [0, 100],
    [150, 100],
    [150.45, 99.9],
    [375, 50],
    [599.55, 0.1],
    [600, 0],
    [700, 0],
  ])('reach at %s km is %s', (km, points) => {
    const { parts } = pair(one('A', { at: BERLIN }), one('B', { at: northOf(BERLIN, km) }));
    expect(parts.reach).toBeCloseTo(points, 2);
  });

  it('need is how many have more; who has as much counts half', () => {
    expect([1, 2, 3].map((value) => shareWithMore(value, [1, 2, 3, 3]))).toEqual([87.5, 62.5, 25]);
    const few = one('A', { membersPer10k: 5, hoursReceived: 0 });
    const many = one('B', { membersPer10k: 50, hoursReceived: 10 });
    expect(pair(few, many, [few, many, one('C')]).parts.need).toBe(75);
    expect(pair(one('C'), many, [few, many, one('C')]).parts.need).toBeUndefined();
    const half = one('D', { hoursReceived: 10 });
    expect(pair(half, many, [few, many, half]).parts.need).toBeCloseTo(100 / 3);
  });

  it.each([
    [42, 0],
    [43, 100],
    [-42, 0],
    [-43, 100],
    [0, 0],
  ])('calendar with an election of the helper %i days off is %i', (days, points) => {
    const seeker = one('A', { pollings: [day('2027-03-14'), day('2028-01-01')] });
    const other = new Date(Date.UTC(2027, 2, 14 + days)).toISOString().slice(0, 10);
    expect(pair(seeker, one('B', { pollings: [day(other)] })).parts.calendar).toBe(points);
  });

  it('calendar is unknown without a day', () => {
    expect(pair(one('A'), one('B', { pollings: [day('2027-03-14')] })).parts.calendar).toBeUndefined();
  });

  it.each([
    [0, 0, 100],
    [1, 2, 25],
    [2, 2, 0],
    [3, 4, 0],
  ])('%i and %i partners are %i points', (mine, theirs, points) => {
    expect(pair(one('A', { activePartners: mine }), one('B', { activePartners: theirs })).parts.partners).toBe(points);
  });
});

describe('points of a pair', () => {
  it('are the weighted mean of what is known, in whole points', () => {
    const helper = one('B', { activePartners: 1 });
    // Tie 0 (weight 1) and partners 75 (weight 2): 150 / 3.
    expect(pair(one('A'), helper).points).toBe(50);
    // With a tie: (100 + 150) / 3 = 83.3.
    expect(pair(one('A'), helper, undefined, true).points).toBe(83);
    // All five: need 75·3, calendar 100·2, reach 66.7·2, tie 0, partners 75·2, over 10.
    const full = one('A', { membersPer10k: 5, hoursReceived: 0, pollings: [day('2027-03-14')], at: BERLIN });
    const other = one('B', { membersPer10k: 50, hoursReceived: 10, activePartners: 1, at: northOf(BERLIN, 300) });
    expect(pair(full, other).points).toBe(71);
  });
});
