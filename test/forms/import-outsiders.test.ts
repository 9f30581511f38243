import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstList, NOTHING_CHOSEN, propose } from '../../src/client/lists/propose.ts';
import { readListFile } from '../../src/client/lists/read-list.ts';
import { type DataTableName, tables } from '../../src/tables/index.ts';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';
import { allTables, takeIn } from './import-walk.ts';

/** Each list as people keep it, with what becomes of each of its lines: right, asked about, or named as no entry. */

interface List {
  readonly file: string;
  readonly says: string;
  readonly table: DataTableName;
  /** The list does not tell which tab it is for: a person has said so. */
  readonly guessed?: false;
  readonly constants?: Readonly<Record<string, string>>;
  readonly profile?: string;
  readonly rows: readonly ('asks' | 'out' | Readonly<Record<string, string>>)[];
}

const folder = resolve(import.meta.dirname, '../fixtures/import-outsiders');
const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(join(folder, file)));
const lists = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as readonly List[];

const script = await builtScript();
const NAMES = [
  ...['KV Musterhafen', 'KV Altmuster', 'KV Beispielstadt', 'KV Beispielthal', 'KV Musterkreis', 'KV Übungsstadt-Süd'],
  ...['KV Probedorf', 'KV Musterhausen an der Probe', 'KV Testheim', 'KV Testheim-Land'],
];

function hostOf({ profile }: List): Host {
  const made = readyHost(script);
  if (profile) call(made, 'chooseProfile', { profile });
  made.type(
    'Verbände',
    'C2',
    NAMES.map((name) => [name, 'KV', 'Hessen', 'offen']),
  );
  return made;
}

/** The lines below the header that are no entries and hold something, as the page names them. */
async function namedIn({ file, table }: List): Promise<number> {
  const read = await readListFile(bytesOf(file));
  if (!read.ok) throw new Error(read.problem.text.de);
  const { cells = [], struck } = read.value.sheets[firstList(allTables, read.value.sheets)] ?? {};
  const { skipped } = propose(tables[table], cells, NOTHING_CHOSEN, struck?.whole).anatomy;
  return skipped
    .filter(({ as }) => as !== 'above' && as !== 'blank')
    .reduce((sum, { line, to = line }) => sum + to - line + 1, 0);
}

describe('each line of a list is right, asked about or named', () => {
  it.each(lists)('$file: $says', async (list) => {
    const host = hostOf(list);
    const tab = tables[list.table].tab.de;
    const before = host.tab(tab).rows().length;
    const chosen = { ...NOTHING_CHOSEN, constants: list.constants ?? {} };
    const walk = list.guessed === false ? { chosen, as: tables[list.table] } : { chosen };
    const { table, fates } = await takeIn(host, bytesOf(list.file), walk);
    expect(table).toBe(list.table);
    const entries = list.rows.filter((row) => row !== 'out');
    expect(fates.map((fate) => fate === 'in')).toEqual(entries.map((row) => row !== 'asks'));
    const rows = host.tab(tab).rows().slice(before);
    const right = entries.filter((row) => row !== 'asks');
    expect(
      rows.map((row, at) => Object.fromEntries(Object.keys(right[at] ?? {}).map((key) => [key, row[key]]))),
    ).toEqual(right);
    expect(await namedIn(list)).toBe(list.rows.length - entries.length);
  });
});

it('what programs hand to each other is refused with a word, whatever its name says', async () => {
  for (const text of [
    '<html><body><table><tr><td>Datum</td></tr></table>',
    '<?xml version="1.0"?><a/>',
    '[{"Datum":1}]',
  ]) {
    const read = await readListFile(new TextEncoder().encode(text));
    expect(read.ok ? '' : read.problem.text.de).toContain('HTML, XML oder JSON');
  }
});
