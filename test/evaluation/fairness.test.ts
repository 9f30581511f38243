import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { association, contribution, evaluated, partnership, visit } from './sample.ts';

describe('scope of the distribution', () => {
  const names = (more: Parameters<typeof evaluated>[0]) => evaluated(more).distribution.n;
  test('active partnerships on some day of the period, and those who seek', () => {
    expect(
      names({
        associations: [association('A'), association('B'), association('C', { search: 'seeks' }), association('D')],
        partnerships: [partnership('A', 'B')],
      }),
    ).toBe(3);
  });
  test.each([
    ['ended on the first day', { status: 'ended', until: day('2026-07-01') }, 2],
    ['ended the day before', { status: 'ended', until: day('2026-06-30') }, 0],
    ['ended, nobody says when', { status: 'ended' }, 0],
    ['begun 30 days before the end', { since: day('2026-08-31') }, 2],
    ['begun 29 days before the end, new', { since: day('2026-09-01') }, 0],
    ['begun, nobody says when', { since: undefined }, 2],
    ['begun the day after', { since: day('2026-10-01') }, 0],
    ['dormant', { status: 'dormant' }, 0],
    ['requested', { status: 'requested' }, 0],
  ] as const)('%s', (_says, more, n) => {
    expect(
      names({ associations: [association('A'), association('B')], partnerships: [partnership('A', 'B', more)] }),
    ).toBe(n);
  });
  test('who began to seek after the period is out', () => {
    const seeks = (searchSince: string) =>
      names({ associations: [association('A', { search: 'seeks', searchSince: day(searchSince) })] });
    expect(seeks('2026-09-30')).toBe(1);
    expect(seeks('2026-10-01')).toBe(0);
  });
});

describe('distribution', () => {
  const four = ['A', 'B', 'C', 'D'].map((name) => association(name, { search: 'seeks', members: 100 }));
  const hours = (host: string, amount: number) => visit('Gast', host, '2026-08-01', { people: 1, hours: amount });
  test('who received nothing counts with 0', () => {
    const { gini, n, empty, lowerHalf, topTenth } = evaluated({
      associations: four,
      visits: [hours('A', 8)],
    }).distribution;
    expect(gini).toEqual({ known: true, value: 0.75 });
    expect([n, empty]).toEqual([4, 3]);
    expect(lowerHalf).toEqual({ known: true, value: 0 });
    expect(topTenth.known ? '' : topTenth.reason.de).toBe('Erst ab zehn Verbänden gezeigt.');
  });
  test('nothing received, or fewer than two: cannot be told, with the reason', () => {
    const none = evaluated({ associations: four }).distribution.gini;
    expect(none.known ? '' : none.reason.de).toContain('keine Stunden');
    const one = evaluated({ associations: four.slice(0, 1), visits: [hours('A', 8)] }).distribution.gini;
    expect(one.known ? '' : one.reason.de).toContain('weniger als zwei');
  });
  test('per 10,000 inhabitants: own figure, else the district; those without are listed', () => {
    const { perInhabitants, perMember } = evaluated({
      associations: [
        association('A', { search: 'seeks', district: '16075' }),
        association('B', { search: 'seeks', inhabitants: 40_000, district: '16075', members: 10 }),
        association('C', { search: 'seeks', district: '99999', members: 20 }),
      ],
      visits: [hours('A', 8), hours('B', 4), hours('C', 40)],
    }).distribution;
    expect(perInhabitants).toMatchObject({ n: 2, without: ['C'], gini: { known: true, value: 0 } });
    expect(perMember.without).toEqual(['A']);
    expect(perMember.gini.known && perMember.gini.value).toBeCloseTo(0.3333333, 6);
  });
  test('a visit whose hours are unknown still means that help came', () => {
    const { empty, hoursFrom, visits } = evaluated({
      associations: four,
      visits: [hours('A', 8), visit('Gast', 'B', '2026-08-01', { hours: undefined })],
    }).distribution;
    expect([empty, hoursFrom, visits]).toEqual([2, 1, 2]);
  });
});

describe('givers and hosts', () => {
  const gives = (guest: string, host: string, amount: number, on = '2026-08-01') =>
    visit(guest, host, on, { people: 1, hours: amount });
  test('concentration of givers', () => {
    const { concentration: giving } = evaluated({
      visits: [gives('A', 'X', 6), gives('B', 'X', 3), gives('C', 'Y', 1)],
    });
    const { concentration, givers } = giving;
    expect(givers).toBe(3);
    expect(concentration.known && concentration.value.hhi).toBeCloseTo(0.46, 12);
    expect(concentration.known && concentration.value.equalGivers).toBeCloseTo(1 / 0.46, 9);
  });
  const twoPartners = [partnership('A', 'X'), partnership('X', 'B')];
  test('dependence: share of the largest giver in twelve months', () => {
    const visits = [gives('A', 'X', 6), gives('A', 'X', 3, '2025-10-01'), gives('B', 'X', 1)];
    expect(evaluated({ visits, partnerships: twoPartners }).dependence).toEqual([
      { host: 'X', largestGiver: 'A', share: 0.9, visits: 3, hoursFrom: 3 },
    ]);
  });
  test('dependence is not shown for fewer than 3 visits, nor for one partner only', () => {
    expect(evaluated({ visits: [gives('A', 'X', 6), gives('B', 'X', 1)] }).dependence).toEqual([]);
    const alone = [gives('A', 'X', 6), gives('A', 'X', 1), gives('A', 'X', 1)];
    expect(evaluated({ visits: alone }).dependence).toEqual([]);
    expect(evaluated({ visits: alone, partnerships: twoPartners.slice(0, 1) }).dependence).toEqual([]);
    expect(evaluated({ visits: alone, partnerships: twoPartners }).dependence[0]?.share).toBe(1);
    const [ended] = [partnership('X', 'B', { status: 'ended', until: day('2026-09-29') })];
    expect(evaluated({ visits: alone, partnerships: [partnership('A', 'X'), ended] }).dependence).toEqual([]);
  });
  test('what lies more than twelve months back does not count', () => {
    const visits = [gives('A', 'X', 6, '2025-09-30'), gives('A', 'X', 3), gives('B', 'X', 1)];
    expect(evaluated({ visits, partnerships: twoPartners }).dependence).toEqual([]);
  });
  test.each([
    [
      'as much there as back',
      [
        ['A', 'B', 4],
        ['B', 'A', 4],
      ],
      1,
    ],
    [
      'half',
      [
        ['A', 'B', 4],
        ['B', 'A', 8],
      ],
      0.5,
    ],
    ['one way only', [['A', 'B', 4]], 0],
    ['no help at all', [], 'none'],
  ] as const)('reciprocity: %s', (_says, all, value) => {
    const visits = all.map(([guest, host, amount]) => gives(guest, host, amount));
    expect(evaluated({ visits, partnerships: [partnership('A', 'B')] }).reciprocity).toMatchObject([{ value }]);
  });
  test('reciprocity without any known hours is unknown', () => {
    const visits = [visit('A', 'B', '2026-08-01', { hours: undefined })];
    expect(evaluated({ visits, partnerships: [partnership('B', 'A')] }).reciprocity).toMatchObject([
      { value: 'unknown' },
    ]);
  });
});

describe('coverage', () => {
  test('KV with an active partnership among all KV, by Land', () => {
    const { coverage } = evaluated({
      associations: [
        association('A', { land: 'Hamburg' }),
        association('B'),
        association('C'),
        association('LV Thüringen', { level: 'LV' }),
      ],
      partnerships: [partnership('A', 'LV Thüringen'), partnership('B', 'C', { since: day('2026-08-01') })],
    });
    expect(coverage.known && coverage.value).toMatchObject({
      now: { joined: 3, of: 3 },
      before: { joined: 1, of: 3 },
      byLand: [
        { land: 'Hamburg', joined: 1, of: 1 },
        { land: 'Thüringen', joined: 2, of: 2 },
      ],
    });
  });
  test('without any KV it cannot be told', () => expect(evaluated({}).coverage.known).toBe(false));
});

describe('waiting', () => {
  test('days since "Sucht seit", longest first, median of those known', () => {
    const { waiting } = evaluated({
      associations: [
        association('A', { search: 'seeks', searchSince: day('2026-10-01') }),
        association('B', { search: 'seeks', searchSince: day('2026-03-05') }),
        association('C', { search: 'seeks' }),
        association('D', { search: 'offers', searchSince: day('2020-01-01') }),
      ],
    });
    expect(waiting.associations.map(({ name, days }) => [name, days])).toEqual([
      ['B', 214],
      ['A', 4],
      ['C', undefined],
    ]);
    expect(waiting.medianDays).toEqual({ known: true, value: 109 });
    expect(waiting.longestDays).toEqual({ known: true, value: 214 });
  });
  test('nobody waits, or nobody says since when', () => {
    expect(evaluated({}).waiting.medianDays.known).toBe(false);
    expect(evaluated({ associations: [association('A', { search: 'seeks' })] }).waiting.longestDays.known).toBe(false);
  });
});

describe('bunching', () => {
  const planned = (guest: string, start: string, end?: string) =>
    visit(guest, 'X', start, { status: 'planned', ...(end === undefined ? {} : { end: day(end) }) });
  test('three guests on one day of a weekend, planned ones included', () => {
    const visits = [planned('A', '2026-10-16', '2026-10-18'), planned('B', '2026-10-17'), planned('C', '2026-10-17')];
    expect(evaluated({ visits }).bunching).toEqual([
      { host: 'X', friday: '2026-10-16', guests: ['A', 'B', 'C'], ahead: true },
    ]);
  });
  test('three that do not overlap, two groups, or one group three times are none', () => {
    expect(
      evaluated({ visits: [planned('A', '2026-10-16'), planned('B', '2026-10-17'), planned('C', '2026-10-18')] })
        .bunching,
    ).toEqual([]);
    expect(evaluated({ visits: [planned('A', '2026-10-17'), planned('B', '2026-10-17')] }).bunching).toEqual([]);
    expect(
      evaluated({ visits: [planned('A', '2026-10-17'), planned('A', '2026-10-17'), planned('A', '2026-10-17')] })
        .bunching,
    ).toEqual([]);
  });
  test('weekdays are no weekend, cancelled visits do not come', () => {
    expect(evaluated({ visits: ['A', 'B', 'C'].map((guest) => planned(guest, '2026-10-15')) }).bunching).toEqual([]);
    const cancelled = visit('C', 'X', '2026-10-17', { status: 'cancelled' });
    expect(evaluated({ visits: [planned('A', '2026-10-17'), planned('B', '2026-10-17'), cancelled] }).bunching).toEqual(
      [],
    );
  });
  test('an end far in the future is a typing error and ends after a month', () => {
    const visits = ['A', 'B', 'C'].map((guest) => planned(guest, '2026-10-16', '2126-10-16'));
    expect(evaluated({ visits }).bunching.length).toBeLessThan(7);
  });
});

describe('money received', () => {
  test('in cents; grants apart, returned, forwarded and undecided advertising in no other sum', () => {
    const { money } = evaluated({
      contributions: [
        contribution('A', '2026-07-01', 100_01),
        contribution('A', '2026-09-30', 50_00, { kind: 'goods' }),
        contribution('A', '2026-08-01', 700_00, { kind: 'grant' }),
        contribution('A', '2026-08-01', 30_00, { kind: 'sponsoring' }),
        contribution('B', '2026-08-01', 9_99, { decision: 'returned' }),
        contribution('B', '2026-08-01', 1_00, { decision: 'forwarded' }),
        contribution('B', '2026-08-01', 2_00, { decision: 'open' }),
        contribution('B', '2026-06-30', 5_00),
        contribution('B', '2026-10-01', 5_00),
        contribution('B', '2026-08-01', 600_00, { kind: 'advertising', channel: 'none' }),
        contribution('B', '2026-08-01', 7_00, { kind: 'advertising', channel: 'none', decision: 'open' }),
        contribution('B', '2026-08-01', 800_00, { kind: 'advertising', channel: 'none', decision: 'accepted' }),
        contribution('B', '2026-08-01', 3_00, { kind: 'advertising', channel: 'none', decision: 'returned' }),
      ],
    });
    expect(money.now).toEqual({
      ...{ donations: 950_01, grants: 700_00, other: 30_00 },
      ...{ returned: 12_99, forwarded: 1_00, open: 609_00 },
    });
    expect(money.before.donations).toBe(5_00);
    expect(money.byKind).toEqual({
      ...{ money: 100_01, goods: 50_00, grant: 700_00, sponsoring: 30_00, advertising: 800_00 },
    });
    expect(money.associations.map(({ name, sum }) => [name, sum.donations, sum.returned])).toEqual([
      ['B', 800_00, 12_99],
      ['A', 150_01, 0],
    ]);
  });
  test('a row without an amount is left out and counted', () => {
    const evaluation = evaluated({ contributions: [contribution('A', '2026-08-01', 1, { amount: undefined })] });
    expect(evaluation.money.associations).toEqual([]);
    expect(evaluation.unread).toEqual([
      { table: 'contributions', id: 'X-1', line: 2, columns: ['amount'], when: 'now' },
    ]);
  });
  test('donor numbers never leave the tab', () => {
    const evaluation = evaluated({
      contributions: [contribution('A', '2026-08-01', 1, { donorNumber: 'geheim-4711' })],
    });
    expect(JSON.stringify(evaluation)).not.toContain('geheim-4711');
  });
});
