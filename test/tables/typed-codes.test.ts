import { describe, expect, test } from 'vitest';
import { readConsent } from '../../src/tables/consent.ts';
import { readDayOfYear } from '../../src/tables/day-of-year.ts';
import { sums } from '../../src/tables/sums.ts';

describe('a day that comes every year', () => {
  test.each([
    ['15.3.', '15.03.'],
    ['15.03', '15.03.'],
    ['15. März', '15.03.'],
    ['15 March', '15.03.'],
    ['March 15', '15.03.'],
    ['31.12.', '31.12.'],
    ['28.2.', '28.02.'],
  ])('%s is read as %s', (typed, read) => {
    expect(readDayOfYear(typed)).toEqual({ ok: true, value: read });
    expect(readDayOfYear(read)).toEqual({ ok: true, value: read });
  });
  test.each(['29.2.', '30.2.', '31.4.', '0.3.', '15.13.', '15.3.2027', '2027', '15', 'bald', ''])(
    '%s is refused, with an example that is read',
    (typed) => {
      const read = readDayOfYear(typed);
      expect(read.ok).toBe(false);
      expect(readDayOfYear('15.03.').ok).toBe(true);
    },
  );
});

describe('the period of a sum', () => {
  const read = (typed: string) => sums.columns.period.codec.parse(typed);
  test.each([
    ['3. Quartal 2026', '2026-Q3'],
    ['Quarter 3 of 2026', '2026-Q3'],
    ['September 2026', '2026-09'],
    ['1. Halbjahr 2026', '2026-H1'],
    ['2026', '2026'],
    ['2026-Q3', '2026-Q3'],
  ])('%s is %s', (typed, key) => expect(read(typed)).toEqual({ ok: true, value: key }));
  test.each(['letztes Quartal', 'alles', 'bald', '15.03.2026'])('%s is refused', (typed) =>
    expect(read(typed).ok).toBe(false),
  );
});

describe('how consent came', () => {
  test.each([
    'Mail vom 3.5.',
    'selbst eingetragen',
    'ja',
    'yes',
    'nicht schriftlich, mündlich am 3.5.',
    'Nora, Gespräch',
  ])('%s tells it', (typed) => expect(readConsent(typed)).toEqual({ ok: true, value: typed }));
  test.each([
    ...['nein', 'Nein, danke', 'No', 'NEIN.', 'noch nicht', 'not yet', 'nicht erteilt', 'keine', 'keine Einwilligung'],
    ...['kein Einverständnis', 'none', 'FALSCH', '0', '-', '–', '?', 'abgelehnt', 'widerrufen', 'offen'],
  ])('%s is none', (typed) => expect(readConsent(typed).ok).toBe(false));
});
