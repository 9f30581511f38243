import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { columnLetters } from '../../../workbench/emulator/index.ts';
import { builtScript, type Host, newHost } from '../../bundle.ts';

vi.setConfig({ testTimeout: 600_000 });

/*
 * Cases at the figures, the days and the kinds of the rule book, written by someone who had read it and the names of the columns and
 * nothing of the code, so that both would have to misread it alike. A line: id, rule, level or –, the day on which is checked,
 * the row it is about, then "any row" for rules over several and the day of the setup, the rows as typed, and the book's words.
 */
const cases = readFileSync(new URL('./outsider-cases.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => {
    const [id = '', rule = '', level = '', today = '', focus = '', flags = '', rows = '', why = ''] = line.split('\t');
    return { id, rule, level, today, focus: Number(focus), flags, rows: JSON.parse(rows) as Rows, why };
  });
type Rows = readonly (readonly [tab: string, cells: Readonly<Record<string, string>>])[];

const script = await builtScript();
const LEVELS: Readonly<Record<string, string>> = { dringend: 'D', klären: 'K', Hinweis: 'H', unvollständig: 'N' };
const ORDER = 'DKHN–';
const ASSOCIATIONS = [
  ['KV Beispielstadt', 'KV', 'Hessen'],
  ['KV Musterkreis', 'KV', 'Hessen'],
  ['KV Altmuster', 'KV', 'Hessen'],
  ['LV Hessen', 'LV', 'Hessen'],
  ['KV Probedorf', 'KV', 'Thüringen'],
  ['KV Mustermünde', 'KV', 'Mecklenburg-Vorpommern'],
  ['LV Thüringen', 'LV', 'Thüringen'],
];

/** One row typed at once. */
function type(host: Host, tab: string, line: number, cells: Readonly<Record<string, string>>): void {
  const headers = host.tab(tab).headers();
  expect(headers).toEqual(expect.arrayContaining(Object.keys(cells)));
  const from = headers.indexOf('id') + 2;
  host.type(tab, `${columnLetters(from)}${line}`, [headers.slice(from - 1).map((header) => cells[header] ?? '')]);
}

const sheets = new Map<string, ReturnType<Host['snapshot']>>();
/** A sheet that was set up on a day, with these associations. */
function setUp(day: string): ReturnType<Host['snapshot']> {
  const known = sheets.get(day);
  if (known) return known;
  const host = newHost(script, { now: `${day}T09:00` });
  host.choose('Einrichten und reparieren');
  ASSOCIATIONS.forEach(([Name = '', Ebene = '', Land = ''], at) => {
    type(host, 'Verbände', 2 + at, { Name, Ebene, Land, Partnersuche: 'nein' });
  });
  sheets.set(day, host.snapshot());
  return host.snapshot();
}

/** The gravest level at which a rule speaks of the row, or of any row. */
function said({ rule, today, focus, flags, rows }: (typeof cases)[number]): string {
  const day = /set up (\S+)/.exec(flags)?.[1] ?? '2026-11-23';
  const host = newHost(script, { workbook: { ...setUp(day), clock: Date.parse(`${today}T08:00Z`) } });
  const next = new Map([['Verbände', 2 + ASSOCIATIONS.length]]);
  const places = rows.map(([tab, cells]) => {
    const line = next.get(tab) ?? 2;
    next.set(tab, line + 1);
    type(host, tab, line, cells);
    return { tab, line };
  });
  host.choose('Transparenz prüfen');
  const { tab = '', line = 0 } = places[focus] ?? {};
  const at = columnLetters(host.tab(tab).headers().indexOf('id') + 1);
  const id = String(host.tab(tab).cell(`${at}${line}`).value);
  const levels = host
    .tab('Prüfhinweise')
    .values()
    .filter((row) => row.Regel === rule && (flags.includes('any row') || row.Zeile === id))
    .map((row) => LEVELS[String(row.Stufe)] ?? '?');
  return levels.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0] ?? '–';
}

/** Each case is a sheet of its own: the suite takes every fourth, `OUTSIDER=all npx vitest run test/rules/outsider.test.ts` all. */
const taken = process.env.OUTSIDER === 'all' ? cases : cases.filter((_, at) => at % 4 === 0);

test('what the rule book says at its figures, days and kinds is what the script says', () => {
  expect(cases.length).toBeGreaterThan(480);
  const wrong = taken.flatMap((one) => {
    const level = said(one);
    return level === one.level ? [] : [`${one.id} ${one.rule}: ${level}, not ${one.level} (${one.why})`];
  });
  expect(wrong).toEqual([]);
});
