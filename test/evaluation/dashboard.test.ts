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

/** As the coordinator chose the last quarter. */
const drawn = (evaluation: Parameters<typeof dashboard>[0], lang: 'de' | 'en') =>
  dashboard(evaluation, lang === 'de' ? 'letztes Quartal' : 'last quarter', lang);

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
    const text = words(drawn(small, 'de'));
    for (const part of [
      'Auswertung: 3. Quartal 2026',
      'Zeitraum | letztes Quartal | 01.07.2026 bis 30.09.2026 · Berechnet am 05.10.2026',
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
      const { rows, styles, charts, columnWidths } = drawn(evaluation, 'de');
      expect(new Set(rows.map((row) => row.length))).toEqual(new Set([columnWidths.length]));
      for (const { row, column, rows: tall, columns } of styles.flatMap(({ areas }) => areas)) {
        expect(row + tall - 1).toBeLessThanOrEqual(rows.length);
        expect(column + columns - 1).toBeLessThanOrEqual(columnWidths.length);
      }
      for (const { data } of charts) {
        expect(data.rows).toBeGreaterThan(1);
        expect(data.row + data.rows - 1).toBeLessThanOrEqual(rows.length);
        expect(data.column + data.columns - 1).toBeLessThanOrEqual(columnWidths.length);
      }
    }
  });
  test('every filled cell has exactly one style', () => {
    const { rows, styles } = drawn(evaluated(large(500)), 'de');
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
    const { rows, charts } = drawn(small, 'de');
    expect(charts.map(({ type }) => type)).toEqual(['column', 'bar', 'line']);
    const heads = charts.map(({ data }) => rows[data.row - 1]?.slice(data.column - 1, data.column - 1 + data.columns));
    expect(heads).toEqual([
      ['Monat', '3. Quartal 2026', 'davor'],
      ['Land', 'bekommen, 3. Quartal 2026', 'gegeben'],
      ['Verbände', 'bekamen, 3. Quartal 2026', 'gleich verteilt'],
    ]);
  });
  test('opens with news, five figures, and two charts beside them, on a screen of 1280 pixels', () => {
    const { rows, charts, columnWidths } = drawn(small, 'de');
    const left = (column: number): number => columnWidths.slice(0, column - 1).reduce((sum, wide) => sum + wide, 0);
    const names = ['Einsätze', 'Stunden Hilfe', 'KV mit Partnerschaft', 'Verteilung (Gini)', 'Offene Prüfhinweise'];
    const at = names.map((name) => rows.findIndex(([cell]) => cell === name) + 1);
    expect(Math.min(...at)).toBeGreaterThan(rows.findIndex(([cell]) => String(cell).startsWith('120 Stunden')));
    expect(Math.max(...at)).toBeLessThan(20);
    const [first, second, third] = charts;
    for (const { position, width } of [first, second].flatMap((chart) => chart ?? [])) {
      expect(position.row).toBe(Math.min(...at));
      // The sheet's own column of row numbers takes 46 pixels.
      expect(left(position.column) + width).toBeLessThanOrEqual(1280 - 46);
    }
    expect(left(first?.position.column ?? 0) + (first?.width ?? 0)).toBeLessThanOrEqual(
      left(second?.position.column ?? 0),
    );
    expect(left(third?.position.column ?? 0)).toBeGreaterThan(1234);
  });
  test('stands in the order of its use: what one can act on, tables, the method last', () => {
    const first = drawn(small, 'de').rows.map(([cell]) => cell);
    const order = [
      'Wer auf einen Partner wartet',
      'Andrang',
      'KV ohne Partnerschaft',
      'Offene Prüfhinweise nach Zuständigkeit',
      'Hilfe nach Partnerschaft',
      'Hilfe nach Land',
      'Einsätze nach Art',
      'Hilfe nach Verband',
      'So wird gerechnet',
    ].map((heading) => first.indexOf(heading));
    expect(order.every((row) => row > 0)).toBe(true);
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });
  test('charts are drawn from cells that stay where they are, and show the figures of the tables', () => {
    const boards = [small, evaluated({}), evaluated(large(3_000))].map((one) => drawn(one, 'de'));
    const places = boards.map(({ charts }) => charts.map(({ data, position }) => [data, position]));
    expect(places[1]).toEqual(places[0]);
    expect(places[2]).toEqual(places[0]);
    const [board] = boards;
    const [, lands] = board?.charts ?? [];
    const shown = board?.rows.slice(lands?.data.row).find((row) => row[(lands?.data.column ?? 0) - 1] === 'Thüringen');
    const table = board?.rows.find(([cell]) => cell === 'Thüringen');
    expect(shown?.slice(lands?.data.column, (lands?.data.column ?? 0) + 2)).toEqual(table?.slice(1, 3));
  });
  test('words keep the text format, so that names are never taken for formulas', () => {
    const evil = evaluated({ visits: [visit('=HYPERLINK("http://x")', '2026-08', '2026-08-01')] });
    const board = drawn(evil, 'de');
    const { numberFormats } = lookMatrices(board);
    board.rows.forEach((row, i) => {
      row.forEach((value, j) => {
        if (typeof value === 'string' && value !== '') expect(numberFormats[i]?.[j]).toBe('@');
      });
    });
  });
  test('in the profile without contributions it says where they are', () => {
    const board = drawn(evaluated({}, { settings: { exampleData: false, profile: 'network' } }), 'de');
    expect(words(board)).toContain('Spenden stehen in der Tabelle der Kasse.');
    expect(words(board)).not.toContain('Beispieldaten');
  });
  test('nothing entered: says so', () => {
    const board = drawn(evaluated({}), 'de');
    expect(words(board)).toContain('Im 3. Quartal ist noch keine Hilfe eingetragen.');
    expect(words(board)).toContain('nicht bestimmbar');
  });
  test('English is complete', () => {
    const text = words(drawn(small, 'en'));
    // Länder keep their names.
    expect(text.replace(/Länder|Baden-Württemberg|Thüringen/g, '')).not.toMatch(
      /[äöüß]|\b(und|der|die|das|Verbände|Stunden)\b/,
    );
    expect(text).toContain('120 hours of help.');
  });
  test('stays short with a lot, and names how many more there are', () => {
    const board = drawn(evaluated(large(3_000, 200)), 'de');
    expect(board.rows.length).toBeLessThan(260);
    expect(words(board)).toMatch(/\d+ weitere stehen in der Datei von „Zahlen mitnehmen…“\./);
  });
});

test('10,000 visits and contributions are evaluated whole', () => {
  const dataset = datasetOf(large(10_000));
  const evaluation = evaluate({ dataset, period: thirdQuarter, today: day('2026-10-05'), districts: () => undefined });
  expect(evaluation.help.now.visits).toBeGreaterThan(100);
});
