import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, daysBetween } from '../../src/domain/day.ts';
import { periodOf } from '../../src/domain/period.ts';
import type { ValuesIn } from '../../src/tables/index.ts';
import { association, evaluated, partnership, visit } from './sample.ts';

/*
 * An independent recomputation: written from the definitions, naively, from the rows alone. It shares no code with
 * src/evaluation but the calendar of days.
 */

const NAMES = ['KV A', 'KV B', 'KV C', 'KV D', 'KV E', 'KV F'];
type Visit = ValuesIn<'visits'>;
type Partnership = ValuesIn<'partnerships'>;
type Association = ValuesIn<'associations'>;
interface World {
  readonly visits: readonly Visit[];
  readonly partnerships: readonly Partnership[];
  readonly associations: readonly Association[];
  readonly today: Day;
}

const START = day('2024-11-01');
const someDay = fc.integer({ min: 0, max: 760 }).map((days) => addDays(START, days));
const maybeDay = fc.option(someDay, { nil: undefined });
const pair = fc.tuple(fc.nat(5), fc.nat(4)).map(([a, b]) => [NAMES[a] ?? '', NAMES[(a + b + 1) % 6] ?? ''] as const);

const world: fc.Arbitrary<World> = fc.record({
  visits: fc.array(
    fc
      .record({
        pair,
        start: someDay,
        status: fc.constantFrom('done', 'done', 'done', 'planned', 'cancelled'),
        kind: fc.constantFrom('canvassing', 'canvassing', 'exchange', 'stall'),
        people: fc.option(fc.integer({ min: 0, max: 9 }), { nil: undefined, freq: 6 }),
        hours: fc.option(
          fc.integer({ min: 0, max: 20 }).map((halves) => halves / 2),
          { nil: undefined, freq: 3 },
        ),
      })
      .map(({ pair: [guest, host], start, ...more }) => visit(guest, host, start, more as Partial<Visit>)),
    { maxLength: 30 },
  ),
  partnerships: fc.array(
    fc
      .record({
        pair,
        since: maybeDay,
        until: maybeDay,
        status: fc.constantFrom('active', 'active', 'ended', 'dormant', 'requested'),
      })
      .map(({ pair: [a, b], ...more }) => partnership(a, b, more as Partial<Partnership>)),
    { maxLength: 8 },
  ),
  associations: fc.tuple(
    ...NAMES.map((name) =>
      fc
        .record({
          search: fc.constantFrom('seeks', 'no', 'offers'),
          searchSince: maybeDay,
          dissolvedOn: fc.option(someDay, { nil: undefined, freq: 8 }),
        })
        .map((more) => association(name, more as Partial<Association>)),
    ),
  ),
  today: fc.integer({ min: 600, max: 760 }).map((days) => addDays(START, days)),
});

const period = periodOf(day('2026-08-01'), 'quarter');
const HELP = new Set(['canvassing', 'stall']);
const yearsBack = (on: Day): Day => {
  const same = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
  return day(same.endsWith('02-29') ? same.replace(/29$/, '28') : same);
};
const hoursOf = ({ people, hours }: Visit): number | undefined =>
  people === undefined || hours === undefined ? undefined : people * hours;

function recomputed({ visits, partnerships, associations, today }: World) {
  const end = today < period.last ? today : period.last;
  const help = visits.filter(
    ({ status, start, kind }) => status === 'done' && start !== undefined && start <= today && HELP.has(kind ?? ''),
  );
  const inside = (first: Day, last: Day) =>
    help.filter(({ start }) => start !== undefined && start >= first && start <= last);
  const now = inside(period.first, end);
  const back = inside(yearsBack(period.first), end);
  const year = inside(addDays(yearsBack(end), 1), end);
  const known = (list: readonly Visit[]) => list.filter((each) => hoursOf(each) !== undefined);
  const half = (list: readonly Visit[]): boolean => known(list).length >= list.length / 2;
  const sum = (list: readonly Visit[]): number => known(list).reduce((total, each) => total + (hoursOf(each) ?? 0), 0);
  const active = ({ status, since, until }: Partnership, first: Day, last: Day): boolean =>
    (status === 'active' || (status === 'ended' && until !== undefined)) &&
    (since === undefined || since <= last) &&
    (until === undefined || until >= first);
  const helpers: string[] = [];
  const newOnes: string[] = [];
  const unknown: string[] = [];
  const scope: string[] = [];
  for (const { name = '', search, searchSince, dissolvedOn } of associations) {
    if (dissolvedOn !== undefined && dissolvedOn < period.first) continue;
    const seeks = search === 'seeks' && (searchSince === undefined || searchSince <= end);
    const own = partnerships.filter((each) => (each.a === name || each.b === name) && active(each, period.first, end));
    const got = now.filter(({ host }) => host === name);
    if (!seeks && back.some(({ guest }) => guest === name) && !back.some(({ host }) => host === name))
      helpers.push(name);
    else if (got.length > 0 && known(got).length === 0) unknown.push(name);
    else if (seeks || got.length > 0) scope.push(name);
    else if (own.length > 0)
      (own.every(({ since }) => since !== undefined && daysBetween(since, end) < 30) ? newOnes : scope).push(name);
  }
  const values = scope.map((name) => sum(now.filter(({ host }) => host === name)));
  const toScope = now.filter(({ host = '' }) => scope.includes(host) || unknown.includes(host));
  const all = values.reduce((total, each) => total + each, 0);
  const n = values.length;
  const told = half(toScope) && n >= 2 && all > 0;
  const gini =
    values.flatMap((x) => values.map((y) => Math.abs(x - y))).reduce((total, each) => total + each, 0) / (2 * n * all);
  const givers = [...new Set(now.map(({ guest }) => guest))];
  const given = givers
    .map((name) => now.filter(({ guest }) => guest === name))
    .filter((list) => known(list).length > 0)
    .map(sum);
  const allGiven = given.reduce((total, each) => total + each, 0);
  const dependence = NAMES.flatMap((host) => {
    const list = year.filter((each) => each.host === host);
    const partners = new Set(
      partnerships
        .filter((each) => active(each, end, end))
        .flatMap(({ a, b }) => (a === host ? [b] : b === host ? [a] : [])),
    );
    if (known(list).length < 3 || partners.size < 2 || !half(list) || sum(list) === 0) return [];
    return [
      [host, Math.max(...NAMES.map((guest) => sum(list.filter((each) => each.guest === guest)))) / sum(list)] as const,
    ];
  });
  const pairs = [
    ...new Set(
      partnerships.filter((each) => active(each, end, end)).map(({ a = '', b = '' }) => [a, b].sort().join('|')),
    ),
  ];
  const reciprocity = pairs.map((key) => {
    const [a = '', b = ''] = key.split('|');
    const one = year.filter(({ guest, host }) => guest === a && host === b);
    const two = year.filter(({ guest, host }) => guest === b && host === a);
    if (one.length + two.length === 0) return [key, 'none'] as const;
    if (!half(one) || !half(two) || Math.max(sum(one), sum(two)) === 0) return [key, 'unknown'] as const;
    return [key, Math.min(sum(one), sum(two)) / Math.max(sum(one), sum(two))] as const;
  });
  return {
    total: [now.length, known(now).length, sum(now)],
    ...{ n, helpers, newOnes, unknown, gini: told ? gini : undefined, givers: givers.length },
    hhi:
      given.length >= 2 && half(now) && allGiven > 0
        ? given.reduce((total, each) => total + (each / allGiven) ** 2, 0)
        : undefined,
    dependence: dependence.sort(([x], [y]) => (x < y ? -1 : 1)),
    reciprocity: reciprocity.sort(([x], [y]) => (x < y ? -1 : 1)),
  };
}

const near = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e9) / 1e9 : value);

test('every measure comes to what a naive recomputation from the rows comes to', () => {
  fc.assert(
    fc.property(world, (made) => {
      const { today, ...sample } = made;
      const own = recomputed(made);
      const found = evaluated(sample, { period, today });
      const { distribution, concentration, dependence, reciprocity, help } = found;
      expect([help.now.visits, help.now.hoursFrom, help.now.hours]).toEqual(own.total);
      expect([distribution.n, distribution.helpers, distribution.newOnes, distribution.unknown]).toEqual([
        own.n,
        own.helpers,
        own.newOnes,
        own.unknown,
      ]);
      expect(near(distribution.gini.known ? distribution.gini.value : undefined)).toEqual(near(own.gini));
      expect(concentration.givers).toBe(own.givers);
      expect(near(concentration.concentration.known ? concentration.concentration.value.hhi : undefined)).toEqual(
        near(own.hhi),
      );
      expect(
        dependence.map(({ host, share }) => [host, near(share)]).sort(([x], [y]) => (String(x) < String(y) ? -1 : 1)),
      ).toEqual(own.dependence.map(([host, share]) => [host, near(share)]));
      expect(
        reciprocity
          .map(({ a, b, value }) => [[a, b].sort().join('|'), near(value)])
          .sort(([x], [y]) => (String(x) < String(y) ? -1 : 1)),
      ).toEqual(own.reciprocity.map(([key, value]) => [key, near(value)]));
    }),
    { numRuns: 1_500, seed: 18 },
  );
});
