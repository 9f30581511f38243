import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { everythingUpTo, periodOf } from '../../src/domain/period.ts';
import { figuresOf } from '../../src/evaluation/figures.ts';
import { dashboard } from '../../src/evaluation/index.ts';
import { largestChange, newsOf } from '../../src/evaluation/news.ts';
import { association, evaluated, visit } from './sample.ts';

const november = periodOf(day('2026-11-01'), 'month');
const hours = (guest: string, host: string, on: string, amount: number) =>
  visit(guest, host, on, { people: 1, hours: amount });

describe('a period that still runs', () => {
  const visits = [
    hours('A', 'B', '2026-11-05', 4),
    hours('A', 'B', '2026-10-23', 7),
    hours('A', 'B', '2026-10-24', 90),
  ];
  const seen = evaluated({ visits }, { period: november, today: day('2026-11-23') });
  test('is compared with the same number of days of the one before', () => {
    expect(seen.compared).toEqual({ first: '2026-10-01', last: '2026-10-23' });
    expect(seen.help.before.hours).toBe(7);
  });
  test('says up to when it is counted', () => {
    const words = dashboard(seen, 'dieser Monat', 'de').rows.flat().join('\n');
    expect(words).toContain('läuft noch, bis 23.11.2026');
    expect(words).toContain('A gab 3 Stunden weniger Hilfe als vom 01.10. bis 23.10.2026.');
  });
  test('runs through its last day, and ends with it', () => {
    const on = (today: string) => evaluated({ visits }, { period: november, today: day(today) });
    expect([on('2026-11-30').finished, on('2026-12-01').finished]).toEqual([false, true]);
    expect(on('2026-11-30').compared.last).toBe('2026-10-30');
    expect(on('2026-12-01').compared.last).toBe('2026-10-31');
  });
  test('a longer month has at most the whole of a shorter one to compare with', () => {
    const march = evaluated({ visits }, { period: periodOf(day('2027-03-01'), 'month'), today: day('2027-03-31') });
    expect(march.compared).toEqual({ first: '2027-02-01', last: '2027-02-28' });
  });
  test('what is dated after today does not count yet', () => {
    const tomorrow = evaluated(
      { visits: [hours('A', 'B', '2026-11-24', 4)] },
      { period: november, today: day('2026-11-23') },
    );
    expect(tomorrow.help.now.visits).toBe(0);
  });
  test('one that has not begun holds nothing', () => {
    const later = evaluated({ visits }, { period: periodOf(day('2027-05-01'), 'month'), today: day('2026-11-23') });
    expect([later.help.now.visits, later.help.before.visits]).toEqual([0, 0]);
    for (const [lang, ahead, runs] of [
      ['de', 'hat noch nicht begonnen', 'läuft noch'],
      ['en', 'not begun yet', 'still running'],
    ] as const) {
      const words = dashboard(later, '', lang).rows.flat().join('\n');
      expect(words).toContain(ahead);
      expect(words).not.toContain(runs);
      expect(words).not.toMatch(/wie zuvor|as before|[▲▼]/);
      expect(figuresOf(later, lang)[0]?.period).not.toContain('2026');
    }
  });
});

describe('trends', () => {
  test('where the days compared lie before the first entry there is none', () => {
    const { comparison } = evaluated({ visits: [hours('A', 'B', '2026-07-01', 4)] });
    expect(comparison).toBe('nothing recorded');
    const planned = visit('A', 'B', '2026-01-01', { status: 'planned' });
    expect(evaluated({ visits: [planned] }).comparison).toBe('nothing recorded');
    expect(evaluated({ visits: [hours('A', 'B', '2026-06-30', 4)] }).comparison).toBe('compared');
  });
  test('everything has no period before', () => {
    const all = evaluated(
      { visits: [hours('A', 'B', '2026-07-01', 4)] },
      { period: everythingUpTo(day('2026-10-05')) },
    );
    expect(all.comparison).toBe('all');
    expect(dashboard(all, 'alles', 'de').rows.flat().join('\n')).toContain('ohne Vergleich');
  });
  test('the news is the largest change, gains and losses alike, ties by name', () => {
    const of = evaluated({
      visits: [
        ...[hours('C', 'A', '2026-08-01', 5), hours('X', 'A', '2026-05-01', 230)],
        hours('A', 'X', '2026-08-01', 5),
      ],
    });
    expect(largestChange(of)).toEqual({ name: 'X', side: 'given', difference: -230 });
    expect(newsOf(of, 'de').news).toBe('X gab 230 Stunden weniger Hilfe als im 2. Quartal.');
    expect(largestChange(of, new Set(['A']))).toEqual({ name: 'A', side: 'received', difference: -225 });
  });
  test('a change of which too few hours are known is no news', () => {
    const lacking = visit('C', 'A', '2026-08-01', { hours: undefined });
    const of = evaluated({ visits: [hours('B', 'A', '2026-05-01', 30), lacking, lacking] });
    expect(largestChange(of, new Set(['A']))).toBeUndefined();
  });
});

test('a host without a partnership that got most of the help is in the distribution', () => {
  const { distribution } = evaluated({
    associations: [association('A'), association('B', { search: 'seeks' }), association('C')],
    visits: [hours('X', 'C', '2026-08-01', 40), hours('X', 'B', '2026-08-01', 20)],
  });
  expect([distribution.n, distribution.gini]).toEqual([2, { known: true, value: expect.closeTo(1 / 6, 9) }]);
});
