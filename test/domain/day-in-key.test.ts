import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, formatDayShort } from '../../src/domain/day.ts';
import { keyInWords, keyOfWords } from '../../src/domain/day-typed.ts';

test.each([
  ['H-Q5HRF2QH 2026-11-23', 'H-Q5HRF2QH 23.11.2026', 'H-Q5HRF2QH 23 Nov 2026'],
  ['2025 30.09.', '2025 30.09.', '2025 30 Sep'],
  ['2025 29.02.', '2025 29.02.', '2025 29 Feb'],
  ['2026-Q3', '2026-Q3', '2026-Q3'],
  ['2025', '2025', '2025'],
  // Not of the tool's making; it stays.
  ['31.02. 2026-02-31', '31.02. 2026-02-31', '31.02. 2026-02-31'],
])('%j', (key, german, english) => {
  expect(keyInWords(key, 'de')).toBe(german);
  expect(keyInWords(key, 'en')).toBe(english);
  expect([key, german, english].map(keyOfWords)).toEqual([key, key, key]);
});

test('each key of ids, years and days is read back from its words in either language', () => {
  const someDay = fc.integer({ min: 0, max: 90_000 }).map((days) => addDays(day('1930-01-01'), days));
  const id = fc.stringMatching(/^[A-Z]-[2-9A-Z]{8}$/);
  const short = fc.tuple(fc.integer({ min: 2000, max: 2199 }), someDay);
  const key = fc.oneof(
    fc.tuple(id, someDay).map((parts) => parts.join(' ')),
    fc.tuple(someDay, someDay).map((parts) => parts.join('..')),
    short.map(([year, on]) => `${year} ${formatDayShort(on, 'de')}`),
  );
  fc.assert(
    fc.property(key, fc.constantFrom('de' as const, 'en' as const), (written, lang) => {
      expect(keyOfWords(keyInWords(written, lang))).toBe(written);
    }),
  );
});
