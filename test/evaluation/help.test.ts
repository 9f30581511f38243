import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { periodOf } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluation/index.ts';
import { association, datasetOf, evaluated, large, partnership, rowsOf, thirdQuarter, visit } from './sample.ts';

const helpOf = (evaluation: ReturnType<typeof evaluated>, name: string) =>
  evaluation.associations.find((each) => each.name === name);

describe('help received and given', () => {
  test('person-hours are Angereiste × Stunden je Person, received by the host and given by the guest', () => {
    const evaluation = evaluated({ visits: [visit('A', 'B', '2026-08-01', { people: 6, hours: 3.5 })] });
    expect(helpOf(evaluation, 'B')?.received.now.hours).toBe(21);
    expect(helpOf(evaluation, 'A')?.given.now.hours).toBe(21);
    expect(helpOf(evaluation, 'B')?.given.now.visits).toBe(0);
    expect(evaluation.help.now).toMatchObject({ visits: 1, hours: 21, people: 6 });
  });
  test('both ends of the period are in, the days beside it are not', () => {
    const on = (start: string) => evaluated({ visits: [visit('A', 'B', start)] }).help;
    expect(on('2026-06-30')).toMatchObject({ now: { visits: 0 }, before: { visits: 1 } });
    expect(on('2026-07-01').now.visits).toBe(1);
    expect(on('2026-09-30').now.visits).toBe(1);
    expect(on('2026-10-01').now.visits).toBe(0);
  });
  test('only what took place counts', () => {
    for (const status of ['planned', 'confirmed', 'cancelled'] as const)
      expect(evaluated({ visits: [visit('A', 'B', '2026-08-01', { status })] }).help.now.visits).toBe(0);
  });
  test('a visit with several kinds counts once; it is help if one of its kinds is', () => {
    const evaluation = evaluated({
      visits: [visit('A', 'B', '2026-08-01', { kind: 'exchange', moreKinds: ['canvassing', 'leaflets'] })],
    });
    expect(evaluation.help.now).toMatchObject({ visits: 1, hours: 10 });
    expect(evaluation.kinds).toMatchObject([
      { kind: 'canvassing', visits: 1, main: { visits: 1, hours: 10, hoursFrom: 1 } },
      { kind: 'leaflets', visits: 1, main: { visits: 0 } },
      { kind: 'exchange', visits: 1, main: { visits: 0 } },
    ]);
  });
  test('exchange stands beside help and is never added', () => {
    const evaluation = evaluated({ visits: [visit('A', 'B', '2026-08-01', { kind: 'election-night' })] });
    expect(evaluation.help.now.visits).toBe(0);
    expect(evaluation.exchange.now).toMatchObject({ visits: 1, hours: 10 });
    expect(helpOf(evaluation, 'A')?.exchange.visits).toBe(1);
  });
  test('missing hours are unknown, not zero', () => {
    const evaluation = evaluated({
      visits: [visit('A', 'B', '2026-08-01'), visit('A', 'B', '2026-08-02', { hours: undefined })],
    });
    expect(evaluation.help.now).toMatchObject({ visits: 2, hours: 10, hoursFrom: 1 });
  });
  test('zero hours are known', () => {
    const evaluation = evaluated({ visits: [visit('A', 'B', '2026-08-01', { hours: 0 })] });
    expect(evaluation.help.now).toMatchObject({ hours: 0, hoursFrom: 1 });
  });
  test('doors, posters and leaflets are summed', () => {
    const evaluation = evaluated({
      visits: [
        visit('A', 'B', '2026-08-01', { doors: 120, posters: 3 }),
        visit('A', 'B', '2026-08-02', { doors: 80, leaflets: 500 }),
      ],
    });
    expect(evaluation.help.now).toMatchObject({ doors: 200, posters: 3, leaflets: 500 });
  });
  test('pairs: both directions, the one that gave more first; without a partnership it is one-off', () => {
    const evaluation = evaluated({
      partnerships: [partnership('B', 'A')],
      visits: [
        visit('A', 'B', '2026-08-01', { people: 1, hours: 4 }),
        visit('B', 'A', '2026-08-01', { people: 1, hours: 9 }),
        visit('C', 'A', '2026-08-01', { people: 1, hours: 1 }),
      ],
    });
    expect(
      evaluation.pairs.map(({ a, b, toB, toA, partnership: joined }) => [a, b, toB.hours, toA.hours, joined]),
    ).toEqual([
      ['B', 'A', 9, 4, true],
      ['C', 'A', 1, 0, false],
    ]);
  });
  test('Länder of host and guest', () => {
    const evaluation = evaluated({
      associations: [association('A', { land: 'Hamburg' }), association('B')],
      visits: [visit('A', 'B', '2026-08-01')],
    });
    expect(evaluation.lands.map(({ land, received, given }) => [land, received.hours, given.hours])).toEqual([
      ['Thüringen', 10, 0],
      ['Hamburg', 0, 10],
    ]);
  });
  test('twelve months that end with the period', () => {
    const evaluation = evaluated({ visits: [visit('A', 'B', '2025-10-01'), visit('A', 'B', '2025-09-30')] });
    expect(evaluation.months.map(({ first }) => first)).toEqual([
      ...['2025-10-01', '2025-11-01', '2025-12-01', '2026-01-01', '2026-02-01', '2026-03-01'],
      ...['2026-04-01', '2026-05-01', '2026-06-01', '2026-07-01', '2026-08-01', '2026-09-01'],
    ]);
    expect(evaluation.months[0]?.help.visits).toBe(1);
    expect(evaluation.months.filter(({ inPeriod }) => inPeriod)).toHaveLength(3);
  });
  test('the twelve months of a February begin in March, leap years too', () => {
    const months = (on: string) =>
      evaluated({}, { period: periodOf(day(on), 'month'), today: day('2029-01-01') }).months.map(({ first }) => first);
    expect(months('2028-02-10')[0]).toBe('2027-03-01');
    expect(months('2027-02-10')[0]).toBe('2026-03-01');
  });
});

describe('rows that could not be read', () => {
  const problem = (column: string) => [{ column, kind: 'unreadable' as const, text: { de: 'x', en: 'x' } }];
  const evaluatedRows = (values: Parameters<typeof visit>[3], column?: string) => {
    const [row] = rowsOf<'visits'>([visit('A', 'B', '2026-08-01', values)]);
    if (!row) throw new Error('no row');
    const visits = [{ ...row, problems: column === undefined ? [] : problem(column) }];
    return evaluate({
      dataset: { ...datasetOf({}), visits },
      period: thirdQuarter,
      today: day('2026-10-05'),
      districts: () => undefined,
    });
  };
  test('where people or hours cannot be read it is a visit of unknown hours, and told with its line and cell', () => {
    const evaluation = evaluatedRows({ people: undefined }, 'people');
    expect(evaluation.help.now).toMatchObject({ visits: 1, hours: 0, hoursFrom: 0 });
    expect(evaluation.unread).toEqual([{ table: 'visits', id: 'X-1', line: 2, columns: ['people'], when: 'now' }]);
  });
  test('a cell that no measure needs takes no hours away and is not told', () => {
    for (const column of ['permit', 'bedsNeeded', 'election']) {
      const evaluation = evaluatedRows({}, column);
      expect(evaluation.help.now).toMatchObject({ visits: 1, hours: 10, hoursFrom: 1 });
      expect(evaluation.unread).toEqual([]);
    }
  });
  test('one kind that is help makes it help where the main kind cannot be read; its hours stand under no kind', () => {
    const evaluation = evaluatedRows({ kind: undefined, moreKinds: ['leaflets', 'election-night'] }, 'kind');
    expect(evaluation.help.now).toMatchObject({ visits: 1, hours: 10, hoursFrom: 1 });
    expect(evaluation.kinds.map(({ kind, visits, main }) => [kind, visits, main.visits])).toEqual([
      ['leaflets', 1, 0],
      ['election-night', 1, 0],
    ]);
    expect(evaluation.unread).toMatchObject([{ columns: ['kind'], when: 'now' }]);
    const undecided = evaluatedRows({ kind: undefined, moreKinds: ['election-night'] }, 'kind');
    expect([undecided.help.now.visits, undecided.exchange.now.visits]).toEqual([0, 0]);
  });
  test('crowding asks who is there on which day, not what for', () => {
    const there = ['B', 'C', 'D'].map((guest) => visit(guest, 'A', '2026-10-10', { status: 'planned' }));
    const visits = rowsOf<'visits'>(there).map((row) => ({
      ...row,
      values: { ...row.values, kind: undefined },
      problems: problem('kind'),
    }));
    const input = { period: thirdQuarter, today: day('2026-10-05'), districts: () => undefined };
    const { bunching, unread } = evaluate({ dataset: { ...datasetOf({}), visits }, ...input });
    expect(bunching.map(({ host, ahead, guests }) => [host, ahead, guests.length])).toEqual([['A', true, 3]]);
    expect(unread).toEqual([]);
    const noStatus = visits.map((row) => ({
      ...row,
      values: { ...row.values, status: undefined },
      problems: problem('status'),
    }));
    const told = evaluate({ dataset: { ...datasetOf({}), visits: noStatus }, ...input });
    expect([told.bunching, told.unread.map(({ when }) => when)]).toEqual([[], ['ahead', 'ahead', 'ahead']]);
  });
  test('a host that the register does not know is told; the hours count as given and in all', () => {
    const evaluation = evaluatedRows({ host: undefined }, 'host');
    expect(evaluation.help.now.hours).toBe(10);
    expect(evaluation.associations.map(({ name, given }) => [name, given.now.hours])).toEqual([['A', 10]]);
    expect(evaluation.unread).toMatchObject([{ columns: ['host'], when: 'now' }]);
  });
  test('without a day they count as unread in every period, with one where they would have counted', () => {
    expect(evaluatedRows({ start: undefined }, 'start').unread).toHaveLength(1);
    const told = (start: string) =>
      evaluatedRows({ start: day(start), host: undefined }, 'host').unread.map(({ when }) => when);
    expect(told('2026-08-01')).toEqual(['now']);
    expect(told('2026-05-01')).toEqual(['before']);
    expect(told('2025-12-01')).toEqual(['back']);
    expect(told('2024-12-01')).toEqual([]);
  });
  test('an empty required answer is as unreadable as a wrong one', () => {
    expect(evaluatedRows({ host: undefined }).unread).toHaveLength(1);
  });
  test('of planned or cancelled visits they do not matter, but for weekends ahead', () => {
    const planned = { status: 'planned', start: day('2026-10-17'), host: undefined } as const;
    expect(evaluatedRows(planned, 'host').unread).toMatchObject([{ when: 'ahead' }]);
    expect(evaluatedRows({ status: 'planned', host: undefined }, 'host').unread).toHaveLength(0);
    expect(evaluatedRows({ status: 'cancelled', start: undefined }, 'start').unread).toHaveLength(0);
  });
  test('partnerships and associations that say too little are counted too', () => {
    const { unread, distribution } = evaluated({
      associations: [association('A'), association('B', { level: undefined })],
      partnerships: [partnership('A', 'B', { status: undefined }), partnership('A', 'B', { status: 'requested' })],
    });
    expect(unread.map(({ table, line }) => `${table} ${line}`)).toEqual(['partnerships 2', 'associations 3']);
    expect(distribution.n).toBe(0);
  });
  test('an association that visits itself is not evaluated', () => {
    expect(evaluatedRows({ guest: 'B' }).unread).toHaveLength(1);
  });
});

describe('the whole', () => {
  test('the order of rows changes nothing', () => {
    const sample = large(200, 12);
    const visits = sample.visits ?? [];
    const today = evaluated(sample);
    fc.assert(
      fc.property(fc.shuffledSubarray([...visits], { minLength: visits.length }), (shuffled) => {
        expect(evaluated({ ...sample, visits: shuffled })).toEqual(today);
      }),
      { numRuns: 15 },
    );
  });
  test('what is received is what is given', () => {
    const evaluation = evaluated(large(500));
    const sum = (side: 'received' | 'given') =>
      evaluation.associations.reduce((total, each) => total + each[side].now.hours, 0);
    expect(sum('received')).toBeCloseTo(evaluation.help.now.hours, 6);
    expect(sum('given')).toBeCloseTo(evaluation.help.now.hours, 6);
  });
  test('an evaluation is plain data', () => {
    const evaluation = evaluated(large(50));
    expect(JSON.parse(JSON.stringify(evaluation))).toEqual(JSON.parse(JSON.stringify({ ...evaluation })));
    expect(evaluation.finished).toBe(true);
    expect(evaluated({}, { today: day('2026-09-30') }).finished).toBe(false);
  });
});
