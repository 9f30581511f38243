import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf } from '../../src/domain/calendar-file.ts';
import { addDays, type Day, day } from '../../src/domain/day.ts';

const WORDS = { summary: 'Haustürwahlkampf', note: '', stamp: '20261123T080000Z' };
const start = day('2026-12-31');
/** As a calendar can hold it: lines, and no other control character but the tab. */
const plain = (text: string): string => text.replace(/\r\n?|\v/g, '\n').replaceAll('\u0007', '');
const lineOf = (file: string | undefined, name: string): string | undefined =>
  file?.split('\r\n').find((line) => line.startsWith(name));
const whenOf = (entry: { readonly end?: Day; readonly from?: string; readonly to?: string }): readonly unknown[] => {
  const file = calendarOf({ id: 'E-1', start, ...entry }, WORDS);
  return [lineOf(file, 'DTSTART'), lineOf(file, 'DTEND')];
};

describe('a calendar file', () => {
  it.each([
    ['of a day', {}, 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'],
    ['of two days', { end: day('2027-01-01') }, 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270102'],
    ['with its hours', { from: '10:00', to: '14:30' }, 'DTSTART:20261231T100000', 'DTEND:20261231T143000'],
    ['past midnight', { from: '18:00', to: '01:00' }, 'DTSTART:20261231T180000', 'DTEND:20270101T010000'],
    ['until midnight', { from: '18:00', to: '24:00' }, 'DTSTART:20261231T180000', 'DTEND:20270101T000000'],
    ['of no time', { from: '18:00', to: '18:00' }, 'DTSTART;VALUE=DATE:20261231', 'DTEND;VALUE=DATE:20270101'],
    [
      'with an end before its start',
      { end: day('2026-12-30') },
      'DTSTART;VALUE=DATE:20261231',
      'DTEND;VALUE=DATE:20270101',
    ],
  ])('%s', (_, entry, from, to) => {
    expect(whenOf(entry)).toEqual([from, to]);
  });

  it('ends after it begins, has no line above 75 bytes, and holds what it was told', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'ß', '🌻', ';', ',', '\\', '\n', '\r\n', '\r', '\v', '\u0007', '\t', ' ', ':'),
    });
    const time = fc.option(fc.constantFrom('00:00', '09:30', '18:00', '24:00'), { nil: undefined });
    fc.assert(
      fc.property(text, text, time, time, fc.integer({ min: -3, max: 3 }), (summary, note, from, to, days) => {
        const entry = { id: 'E-1', start, end: addDays(start, days), from: from === '24:00' ? '23:00' : from, to };
        const file = calendarOf({ ...entry, place: summary }, { ...WORDS, summary, note }) ?? '';
        const lines = file.split('\r\n');
        expect(lines.every((line) => new TextEncoder().encode(line).length <= 75)).toBe(true);
        expect(file.replace(/\r\n|\t/g, '')).not.toMatch(/\p{Cc}/u);
        const lineIn = (name: string): string =>
          file
            .replace(/\r\n /g, '')
            .split('\r\n')
            .find((line) => line.startsWith(name))
            ?.slice(name.length) ?? '';
        const [begins, ends] = [lineIn('DTSTART'), lineIn('DTEND')];
        expect(begins.split(':')[0]).toBe(ends.split(':')[0]);
        expect(ends > begins).toBe(true);
        const back = (escaped: string): string =>
          escaped.replace(/\\(n|.)/g, (__, letter) => (letter === 'n' ? '\n' : letter));
        expect(back(lineIn('SUMMARY:'))).toBe(plain(summary));
        expect(back(lineIn('DESCRIPTION:'))).toBe(plain(note));
      }),
    );
  });
});
