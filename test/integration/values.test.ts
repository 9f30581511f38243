import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_DAY, readingIn, valueKinds } from '../../scripts/docs/values.ts';
import type { Column } from '../../src/define/column.ts';
import { type TableName, tables } from '../../src/tables/index.ts';
import { builtScript, COORDINATOR, call, type Host, newHost } from '../bundle.ts';

const script = await builtScript();
const now = `${EXAMPLE_DAY}T10:00`;

/** A sheet after setup with two associations. */
const start = newHost(script, { now });
start.choose('Einrichten und reparieren');
start.type(
  'Verbände',
  'C2',
  ['Musterstadt', 'Beispielstadt'].map((name) => [`KV ${name}`, 'KV', 'Bayern', 'offen']),
);
start.type('Koordination', 'C2', [['KV Musterstadt', 'Koordination', COORDINATOR, 'nie', '01.01.2026', 'Beispiel']]);
const workbook = start.snapshot();
const sheet = (): Host => newHost(script, { workbook, now });

/** The tab of a column, and its letter after setup. */
function placeOf(column: Column): { readonly tab: string; readonly letter: string } {
  for (const name of Object.keys(tables) as TableName[]) {
    const at = Object.values<Column>(tables[name].columns).indexOf(column);
    const letter = (at > 25 ? 'A' : '') + String.fromCharCode(65 + (at % 26));
    if (at >= 0) return { tab: tables[name].tab.de, letter };
  }
  throw new Error(`no tab has ${column.header.de}`);
}

/** What a German sheet reads by itself before any script sees the text: as what it shows, or what is said instead. */
const READ_BY_THE_SHEET: Readonly<Record<string, { readonly shows?: string; readonly says?: string }>> = {
  'Tag 03/04/2026': { shows: '03.04.2026' },
  'Tag 30.08.': { shows: '30.08.2026' },
  'Tag 2026-05': { shows: '01.05.2026' },
  'Betrag 12-3': { says: 'Hier steht ein Datum.' },
  'Dezimalzahl 3.5': { says: 'Hier steht ein Datum.' },
};

/** The first sentence of what is said about a value. */
const opening = (words: string): string => words.split(/(?<=[.?:])\s/)[0] ?? '';

function expectRead(name: string, column: Column, typed: string, row: Readonly<Record<string, string>> | undefined) {
  const { shows, says } = READ_BY_THE_SHEET[`${name} ${typed}`] ?? {};
  const read = column.codec.parse(typed, readingIn('de'));
  const stands = row?.[column.header.de]?.trim().replace(' €', '\u00A0€');
  const word = row?.Prüfung ?? '';
  if (shows !== undefined) return expect(stands, typed).toBe(shows);
  if (says !== undefined) return expect(word, typed).toContain(says);
  if (!read.ok) return expect(word, typed).toContain(opening(read.problem.de));
  // The value came from this column's own codec.
  expect(stands, typed).toBe(column.codec.show(read.value as never, 'de'));
  expect(word, typed).not.toContain(`${column.header.de} –`);
}

describe.each(valueKinds)('$name', ({ name, column, reads, refuses }) => {
  const texts = [...reads.map(([typed]) => typed), ...refuses];
  const { tab, letter } = placeOf(column);
  const held = (host: Host): number => host.tab(tab).rows().length;

  test('pasted', () => {
    const host = sheet();
    const before = held(host);
    host.type(
      tab,
      `${letter}${before + 2}`,
      texts.map((text) => [text]),
    );
    const rows = host.tab(tab).rows();
    texts.forEach((text, index) => {
      expectRead(name, column, text, rows[before + index]);
    });
  });

  test('typed', () => {
    const host = sheet();
    const before = held(host);
    texts.forEach((text, index) => {
      host.type(tab, `${letter}${before + 2 + index}`, text);
    });
    const rows = host.tab(tab).rows();
    texts.forEach((text, index) => {
      expectRead(name, column, text, rows[before + index]);
    });
  });
});

test('no value keeps its block or its row from being answered', () => {
  const odd = fc.oneof(
    fc.integer({ min: -600_000, max: 30_000_000 }).map(String),
    fc.constantFrom(
      '20260830',
      '30.08.1026',
      '0',
      '12:30',
      '99:99',
      '1e5',
      '25 %',
      '=1/0',
      'WAHR',
      '-',
      '3.5',
      '#REF!',
    ),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 6 })
      .filter((text) => text.trim() !== '' && !/^[='+]/.test(text)),
  );
  fc.assert(
    fc.property(fc.array(fc.array(odd, { minLength: 5, maxLength: 5 }), { minLength: 1, maxLength: 4 }), (block) => {
      const host = sheet();
      host.type('Spenden', 'C2', block);
      expect(host.log.filter(({ level }) => level === 'error')).toEqual([]);
      for (const row of host.tab('Spenden').rows().slice(0, block.length)) {
        expect(row.id, JSON.stringify(block)).toMatch(/^S-/);
        expect(row.Prüfung, JSON.stringify(block)).not.toBe('');
      }
    }),
    { numRuns: 25 },
  );
});

test('percent in a column of money is refused', () => {
  const host = sheet();
  host.type('Spenden', 'C2', [['27.11.2026', 'KV Musterstadt', 'Zuschuss', '25 %', 'Überweisung']]);
  expect(host.tab('Spenden').rows()[0]?.Prüfung).toContain('Prozent sind kein Betrag');
});

const VISIT = {
  kind: 'Infostand',
  start: '30.08.2026',
  guest: 'KV Musterstadt',
  host: 'KV Beispielstadt',
  people: '6',
};
const QUESTION = { kind: 'Geldspende', amount: '800', receivedOn: '30.08.2026', receiver: 'KV Musterstadt' };

const byName = (name: string) => {
  const found = valueKinds.find((kind) => kind.name === name);
  if (!found) throw new Error(name);
  return found;
};

describe('the period of the evaluation', () => {
  const chosen = (words: string): Host => {
    const host = sheet();
    host.type('Auswertung', 'B2', words);
    return host;
  };

  test('is read as people name it', () => {
    const host = chosen('dieses Jahr');
    expect(host.tab('Auswertung').cell('A1').display).toBe('Auswertung: 2026');
    expect(chosen('1. Halbjahr 2026').tab('Auswertung').cell('A1').display).toBe('Auswertung: 1. Halbjahr 2026');
  });

  test('may be everything: no trend, and said so, nothing of the future, one of the list', () => {
    const host = chosen('Alles');
    const view = host.tab('Auswertung');
    expect(view.cell('A1').display).toBe('Auswertung: alles');
    expect(view.cell('C2').display).toContain('alles bis 28.11.2026');
    expect(view.cell('C2').display).not.toContain('läuft noch');
    const shown = host.globals.SpreadsheetApp.getActive()
      .getSheetByName('Auswertung')
      ?.getDataRange()
      .getDisplayValues();
    const words = (shown ?? []).flat().join('\n');
    expect(words).toContain('ohne Vergleich');
    expect(words).not.toMatch(/wie zuvor|▲|▼|^Zeitraum davor$/m);
    expect(view.cell('B2').display).toBe('alles');
  });

  test('is refused in words where nobody can read it, and the tab stays as it is', () => {
    const all = (host: Host): unknown =>
      host.globals.SpreadsheetApp.getActive().getSheetByName('Auswertung')?.getDataRange().getDisplayValues();
    const after = chosen('quatsch');
    expect(after.ui.toasts.at(-1)?.text).toMatch(/quatsch.*September 2026.*letztes Quartal/s);
    expect(all(after)).toEqual(all(sheet()));
  });
});

describe('sent by the form', () => {
  const host = sheet();
  let count = 0;
  const send = (key: string, typed: string) => {
    count += 1;
    return call(host, 'saveVisit', {
      operation: `op-${count}`,
      values: { ...VISIT, [key]: typed },
    });
  };
  test.each([
    ['Tag', 'start'],
    ['Uhrzeit', 'from'],
    ['Uhrzeit, zu der etwas endet', 'to'],
    ['Anzahl', 'people'],
    ['Dezimalzahl', 'hours'],
  ])('%s', (name, key) => {
    const { reads, refuses } = byName(name);
    for (const [typed, shown] of reads.slice(-3)) {
      const saved = send(key, typed);
      expect(saved.value?.readBack, typed).toContainEqual(expect.objectContaining({ key, value: shown }));
    }
    for (const typed of refuses) expect(Object.keys(send(key, typed).problem?.fields ?? {}), typed).toEqual([key]);
  });

  test('two readings are both offered', () => {
    expect(send('start', '03/04/2026').problem?.fields?.start?.suggestions).toEqual(['03.04.2026', '04.03.2026']);
    expect(send('hours', '1,234').problem?.fields?.hours?.suggestions).toEqual(['1234', '1,2340']);
  });
});

describe('asked in the dialog', () => {
  const host = sheet();
  const ask = (answers: object) => call(host, 'askRule', { answers: { ...QUESTION, ...answers } });
  test.each([
    ['Tag', 'receivedOn'],
    ['Betrag', 'amount'],
    ['Anteil', 'publicShare'],
  ])('%s', (name, key) => {
    const { reads, refuses } = byName(name);
    const company = { donorKind: 'Unternehmen' };
    for (const [typed] of reads) expect(ask({ ...company, [key]: typed }).ok, typed).toBe(true);
    for (const typed of refuses)
      expect(Object.keys(ask({ ...company, [key]: typed }).problem?.fields ?? {}), typed).toEqual([key]);
  });
});
