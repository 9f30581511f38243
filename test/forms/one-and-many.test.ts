import { describe, expect, test } from 'vitest';
import { blockOf } from '../../scripts/bench/book.ts';
import { scopeOf } from '../../src/forms/showFindings/view-texts.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

/** Each noun that is counted anywhere in evaluation, report, Steckbrief and lists: one, many. */
const NOUNS = {
  de: [
    ...[
      ['Verband', 'Verbände'],
      ['Einsatz', 'Einsätze'],
      ['Stunde', 'Stunden'],
      ['Partnerschaft', 'Partnerschaften'],
    ],
    ...[
      ['Zeile', 'Zeilen'],
      ['Regel', 'Regeln'],
      ['Eingang', 'Eingänge'],
      ['Tag', 'Tage'],
      ['Paar', 'Paare'],
    ],
    ...[
      ['Zahl', 'Zahlen'],
      ['Gast', 'Gäste'],
      ['Person', 'Leute'],
      ['Wochenende', 'Wochenenden'],
    ],
  ],
  en: [
    ...[
      ['association', 'associations'],
      ['visit', 'visits'],
      ['hour', 'hours'],
      ['partnership', 'partnerships'],
    ],
    ...[
      ['row', 'rows'],
      ['rule', 'rules'],
      ['receipt', 'receipts'],
      ['day', 'days'],
      ['pair', 'pairs'],
    ],
    ...[
      ['figure', 'figures'],
      ['guest', 'guests'],
      ['host', 'hosts'],
      ['weekend', 'weekends'],
    ],
  ],
} as const;

/** Verbs that follow a count: one, many. Only where they stand right behind "1 …" or "0 …" and a noun. */
const VERBS = {
  de: [
    ['bekam', 'bekamen'],
    ['gab', 'gaben'],
    ['half', 'halfen'],
    ['sucht', 'suchen'],
    ['wartet', 'warten'],
  ],
  en: [
    ['was', 'were'],
    ['has', 'have'],
    ['seeks', 'seek'],
    ['waits', 'wait'],
  ],
} as const;

/** Where a text counts one thing as many, or none or many as one. `1 von 5 Einsätzen` counts five. */
function miscounted(text: string, lang: 'de' | 'en'): readonly string[] {
  const faults: string[] = [];
  const find = (pattern: RegExp): void => void faults.push(...(text.match(pattern) ?? []));
  for (const [one, many] of NOUNS[lang]) {
    find(new RegExp(`(?<![\\d.,–-])1[ \\u00a0](?:${many}n?)(?![\\p{L}])[^|]{0,40}`, 'gu'));
    find(new RegExp(`(?<![\\d.,])(?:0|[2-9]|\\d\\d+)[ \\u00a0](?:${one})(?![\\p{L}])[^|]{0,40}`, 'gu'));
    for (const [verb, verbs] of VERBS[lang]) {
      find(new RegExp(`(?<![\\d.,])1[ \\u00a0]${one}[ \\u00a0]${verbs}(?![\\p{L}])`, 'gu'));
      find(new RegExp(`(?<![\\d.,])(?:0|[2-9])[ \\u00a0]${many}[ \\u00a0]${verb}(?![\\p{L}])`, 'gu'));
    }
  }
  return faults;
}

/** All words in an answer, apart from one another. */
const textsIn = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
};

const NAMES = ['KV Beispielau', 'KV Musterheim', 'KV Probedorf', 'KV Übungsstadt'];
const put = (host: Host, table: DataTableName, rows: readonly Readonly<Record<string, string>>[]): void => {
  if (rows.length > 0) host.type(tables[table].tab.de, 'A2', blockOf(host, table, rows));
};

/** A sheet in which everything that is counted is there so many times, this year and the last. */
function sheetOf(count: number): Host {
  const host = readyHost(script);
  const times = <T>(of: (i: number) => T): readonly T[] => Array.from({ length: count }, (_, i) => of(i));
  const names = ['KV Zentrale', ...NAMES.slice(0, count * 2)];
  put(host, 'associations', [
    ...names.map((name) => ({ name, level: 'KV', land: 'Hessen', search: 'nein' })),
    ...times((i) => ({
      name: `KV Wartend ${i}`,
      level: 'KV',
      land: 'Hessen',
      search: 'sucht',
      searchSince: '22.11.2026',
    })),
  ]);
  const contact = { association: names[0] ?? '', role: 'Koordination', email: COORDINATOR, rhythm: 'nie' };
  put(host, 'contacts', [{ ...contact, consentOn: '01.01.2026', consentBy: 'Beispiel' }]);
  const sides = (i: number) => ({ guest: NAMES[2 * i] ?? '', host: NAMES[2 * i + 1] ?? '' });
  put(
    host,
    'partnerships',
    times((i) => ({ a: sides(i).guest, b: sides(i).host, status: 'aktiv', since: '01.01.2025' })),
  );
  const visit = { status: 'durchgeführt', kind: 'Infostand', people: '1', hours: '1' };
  put(host, 'visits', [
    ...times((i) => ({ ...visit, ...sides(i), start: '01.08.2026' })),
    ...times((i) => ({ ...visit, ...sides(i), start: '01.08.2025' })),
    ...times((i) => ({ ...visit, ...sides(i), kind: 'Erfahrungsaustausch', start: '02.08.2026' })),
    ...times((i) => ({ ...visit, ...sides(i), hours: '', start: '03.08.2026' })),
    ...times((i) => ({ ...visit, ...sides(i), hours: 'viele', start: '04.08.2026' })),
    ...times((i) => ({ ...visit, ...sides(i), status: 'geplant', start: '27.11.2026' })),
  ]);
  const gift = { kind: 'Geldspende', amount: '100', channel: 'bar', donorKind: 'natürliche Person' };
  put(host, 'contributions', [
    ...times((i) => ({ ...gift, receivedOn: '01.08.2026', receiver: NAMES[i] ?? '', donorNumber: String(i) })),
    ...times((i) => ({ ...gift, receivedOn: '01.08.2025', receiver: NAMES[i] ?? '', donorNumber: String(i) })),
  ]);
  if (count > 0) call(host, 'checkNow', {});
  return host;
}

const CALLS = [
  ['reportStart', { period: '2026' }],
  ['reportStart', { period: '2026-11' }],
  ['figuresStart', { period: '2026' }],
  ['yearListStart', { period: '2026' }],
  ['makeTransparency', { period: '2025' }],
] as const;

describe.each([0, 1, 2])('where everything is there %d times', (count) => {
  test.each(['de', 'en'] as const)('one is one and many are many, in the language %s', (lang) => {
    const host = sheetOf(count);
    if (lang === 'en') {
      const settings = host.tab('Einstellungen');
      const line = settings.rowNumbers()[settings.values().findIndex((row) => row.Einstellung === 'Sprache')];
      host.type('Einstellungen', `B${line}`, 'en');
      host.call('setUp');
    }
    const tab = lang === 'de' ? 'Auswertung' : 'Evaluation';
    host.type(tab, 'B2', '2026');
    const drawn = host.globals.SpreadsheetApp.getActive().getSheetByName(tab)?.getDataRange().getDisplayValues();
    const said = textsIn(drawn).map((words) => `tab: ${words}`);
    const all = [...CALLS, ...NAMES.slice(0, count).map((association) => ['profileStart', { association }] as const)];
    for (const [name, input] of all) {
      const answer = call(host, name, input);
      expect(answer.ok, `${name} ${answer.problem?.text.de}`).toBe(true);
      said.push(...textsIn(answer.value).map((words) => `${name}: ${words}`));
    }
    expect(said.length).toBeGreaterThan(200);
    expect(said.flatMap((words) => miscounted(words, lang).map(() => words))).toEqual([]);
  });
});

test('what a check looked at is counted in words, one or many', () => {
  const looked = (visits: number, contributions: number) =>
    scopeOf({ at: '2026-11-23 09:00', rules: 74, unread: 0, rows: { visits, contributions } });
  expect(looked(1, 1)).toEqual({ de: '1 Einsatz, 1 Spende, 74 Regeln.', en: '1 visit, 1 contribution, 74 rules.' });
  expect(looked(0, 2)).toEqual({ de: '0 Einsätze, 2 Spenden, 74 Regeln.', en: '0 visits, 2 contributions, 74 rules.' });
});
