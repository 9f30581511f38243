import { describe, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { dashboard, evaluate, lookMatrices, measures } from '../../src/evaluation/index.ts';
import {
  association,
  contribution,
  datasetOf,
  evaluated,
  large,
  noFindings,
  partnership,
  thirdQuarter,
  visit,
} from './sample.ts';

const words = (board: ReturnType<typeof dashboard>): string => board.rows.map((row) => row.join(' | ')).join('\n');

const small = evaluated(
  {
    associations: [
      association('KV Beispielstadt', { search: 'seeks', searchSince: day('2026-03-05') }),
      association('KV Musterland'),
      association('KV Wartend', { search: 'seeks' }),
    ],
    partnerships: [partnership('KV Beispielstadt', 'KV Musterland')],
    visits: [
      visit('KV Musterland', 'KV Beispielstadt', '2026-08-01', { people: 6, hours: 20 }),
      visit('KV Musterland', 'KV Beispielstadt', '2026-08-02', { hours: undefined }),
    ],
    contributions: [contribution('KV Beispielstadt', '2026-08-01', 123_45)],
  },
  { settings: { exampleData: true, profile: 'shared' }, findings: noFindings },
);

describe('measures', () => {
  test('each says what it means and what improves it, in both languages, under an id of its own', () => {
    expect(new Set(measures.map(({ id }) => id)).size).toBe(measures.length);
    for (const { title, meaning, improves } of measures)
      for (const text of [title, meaning, improves]) {
        expect(text.de).not.toBe('');
        expect(text.en).not.toBe('');
        for (const sentence of `${text.de} ${text.en}`.split(/[.:;]\s/))
          expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(13);
      }
  });
});

describe('dashboard', () => {
  test('says period, day of computation, news, figures and what was not counted', () => {
    const text = words(dashboard(small, 'de'));
    for (const part of [
      'Auswertung: 3. Quartal 2026',
      '01.07.2026 bis 30.09.2026 · Berechnet am 05.10.2026',
      'Beispieldaten',
      '120 Stunden Hilfe. Stunden aus 1 von 2 Einsätzen. Einer von 2 Verbänden bekam keine Hilfe.',
      'davor nichts erfasst',
      'noch nicht geprüft',
      'Stunden aus 1 von 2 Einsätzen.',
      'KV Musterland half KV Beispielstadt | 120 | 1 von 2',
      'KV Beispielstadt | 123.45',
      'KV Beispielstadt | unbekannt | 214',
    ])
      expect(text).toContain(part);
  });
  test('is one rectangle, and every styled cell lies in it', () => {
    for (const evaluation of [small, evaluated({}), evaluated(large(3_000))]) {
      const { rows, styles, charts, columnWidths } = dashboard(evaluation, 'de');
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
      for (const { row, column, rows: tall, columns } of styles.flatMap(({ areas }) => areas)) {
        expect(row + tall - 1).toBeLessThanOrEqual(rows.length);
        expect(column + columns - 1).toBeLessThanOrEqual(columnWidths.length);
      }
      for (const { data } of charts) for (const { rows: tall } of data) expect(tall).toBeGreaterThan(1);
    }
  });
  test('every filled cell has exactly one style', () => {
    const { rows, styles } = dashboard(evaluated(large(500)), 'de');
    const painted = rows.map((row) => row.map(() => 0));
    for (const { areas } of styles)
      for (const area of areas)
        for (let i = 0; i < area.rows; i += 1)
          for (let j = 0; j < area.columns; j += 1) {
            const line = painted[area.row - 1 + i];
            if (line) line[area.column - 1 + j] = (line[area.column - 1 + j] ?? 0) + 1;
          }
    rows.forEach((row, i) => {
      row.forEach((value, j) => {
        expect(painted[i]?.[j]).toBeLessThanOrEqual(1);
        if (value !== '') expect(painted[i]?.[j], `${i} ${j} ${String(value)}`).toBe(1);
      });
    });
  });
  test('charts draw their table with its head and never lie over each other', () => {
    const { rows, charts } = dashboard(small, 'de');
    expect(charts.map(({ type }) => type)).toEqual(['column', 'bar', 'line']);
    const heads = charts.map(({ data }) =>
      data.flatMap(({ row, column, columns }) => rows[row - 1]?.slice(column - 1, column - 1 + columns)),
    );
    expect(heads[0]?.[0]).toBe('Monat');
    expect(heads[1]).toEqual(['Land', 'Bekommen, Std.', 'Gegeben, Std.']);
    const tops = charts.map(({ position }) => position.row);
    expect(tops.every((top, i) => i === 0 || top - (tops[i - 1] ?? 0) >= 17)).toBe(true);
  });
  test('words keep the text format, so that names are never taken for formulas', () => {
    const evil = evaluated({ visits: [visit('=HYPERLINK("http://x")', '2026-08', '2026-08-01')] });
    const board = dashboard(evil, 'de');
    const { numberFormats } = lookMatrices(board);
    board.rows.forEach((row, i) => {
      row.forEach((value, j) => {
        if (typeof value === 'string' && value !== '') expect(numberFormats[i]?.[j]).toBe('@');
      });
    });
  });
  test('in the profile without contributions it says where they are', () => {
    const board = dashboard(evaluated({}, { settings: { exampleData: false, profile: 'network' } }), 'de');
    expect(words(board)).toContain('Spenden stehen in der Tabelle der Kasse.');
    expect(words(board)).not.toContain('Beispieldaten');
  });
  test('nothing entered: says so and offers no empty chart of Länder', () => {
    const board = dashboard(evaluated({}), 'de');
    expect(words(board)).toContain('Im 3. Quartal ist noch keine Hilfe eingetragen.');
    expect(words(board)).toContain('nicht bestimmbar');
    expect(board.charts.map(({ type }) => type)).toEqual(['column']);
  });
  test('English is complete', () => {
    const text = words(dashboard(small, 'en'));
    expect(text).not.toMatch(/[äöüß]|\b(und|der|die|das|Verbände|Stunden)\b/);
    expect(text).toContain('120 hours of help.');
  });
  test('stays short with a lot, and names how many more there are', () => {
    const board = dashboard(evaluated(large(3_000, 200)), 'de');
    expect(board.rows.length).toBeLessThan(220);
    expect(words(board)).toMatch(/\d+ weitere stehen in der Datei von „Zahlen mitnehmen…“\./);
  });
});

test('10,000 visits and contributions are evaluated whole', () => {
  const dataset = datasetOf(large(10_000));
  const evaluation = evaluate({ dataset, period: thirdQuarter, today: day('2026-10-05'), districts: () => undefined });
  expect(evaluation.help.now.visits).toBeGreaterThan(100);
});
