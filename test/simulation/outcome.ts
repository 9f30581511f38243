import type { Host } from '../bundle.ts';

/** What stands in a sheet, part by part, in an order that tells nothing: two runs came to the same if their parts are equal. */
export type Outcome = Readonly<Record<string, readonly string[]>>;

const ID = /\b[A-Z]-[0-9A-HJKMNP-TV-Z]{8}\b/g;

/** Ids that a run made up are alike; those that stood before are themselves. */
const anonymous = (text: string, known: ReadonlySet<string>): string =>
  text.replace(ID, (id) => (known.has(id) ? id : '*'));

/** Tabs whose rows the tool keeps, with the columns that tell what it did; times and words in passing left out. */
const TOOL_TABS: Readonly<Record<string, readonly string[]>> = {
  Prüfhinweise: ['Regel', 'Tab', 'Zeile', 'Status', 'Begründung'],
  Protokoll: ['Vorgang', 'Befehl', 'Tab', 'Änderung', 'Zeilen', 'Vorher'],
  Versand: ['Mail', 'Zeitraum', 'Kontakt', 'Stand'],
};
/** Made anew at will, or about the run itself. */
const PASSING = new Set(['Auswertung', 'Regeln', 'Selbsttest']);

/** Ids in a sheet, so that later outcomes tell old rows from new ones. */
export function idsIn(host: Host): ReadonlySet<string> {
  return new Set(host.workbook.tabs.flatMap(({ rows }) => rows.flatMap(({ values }) => values.map(String))));
}

/** What associations were called before, with what they are called now: a cell may say either and means the same. */
function formerNames(host: Host): ReadonlyMap<string, string> {
  const rows = host.workbook.tabs.some(({ name }) => name === 'Verbände') ? host.tab('Verbände').values() : [];
  const names = rows.flatMap((row) => {
    const into = String(row['Aufgegangen in'] ?? '');
    if (into !== '') return [[String(row.Name), into] as const];
    return String(row['Auch bekannt als'] ?? '')
      .split(/[;,]\s*/)
      .map((former) => [former, String(row.Name)] as const);
  });
  const current = new Set(rows.map((row) => (row['Aufgegangen in'] ? '' : row.Name)));
  return new Map(names.filter(([former]) => former !== '' && !current.has(former)));
}

const byCurrentNames = (row: Readonly<Record<string, unknown>>, names: ReadonlyMap<string, string>) =>
  names.size === 0
    ? row
    : Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, names.get(String(cell)) ?? cell]));

export function outcomeOf(host: Host, known: ReadonlySet<string>): Outcome {
  const outcome: Record<string, readonly string[]> = {};
  const names = formerNames(host);
  for (const { name } of host.workbook.tabs) {
    // A self-test that was ended leaves its scratch tab, until one that begins when no other can still be running.
    if (PASSING.has(name) || /^Selbsttest \d/.test(name)) continue;
    const view = host.tab(name);
    const told = TOOL_TABS[name];
    const rows = view
      .values()
      .map((row) =>
        told ? namingTabs(toolRow(row, told, known), host) : personRow(byCurrentNames(row, names), known),
      );
    outcome[name] = rows.filter((row) => row !== '').sort();
    outcome[`${name}: headers`] = view.headers().filter((header) => header !== '');
    const tab = view.tab;
    const sparse = (part: 'formulas' | 'notes'): number =>
      tab.rows.slice(1).reduce((sum, row) => sum + Object.keys(row[part] ?? {}).length, 0);
    outcome[`${name}: formulas and notes`] = [`${sparse('formulas')} ${sparse('notes')}`];
  }
  outcome.Mails = host.outbox.map(({ to, subject }) => `${to} ${subject}`).sort();
  return outcome;
}

const told = new WeakMap<ReadonlySet<string>, Map<string, string>>();
/** Most rows are what they were in each of thousands of outcomes: they are told once. */
function personRow(row: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): string {
  const rows = told.get(known) ?? new Map<string, string>();
  told.set(known, rows);
  const as = JSON.stringify(row);
  const words = rows.get(as) ?? wordsOf(row, known);
  rows.set(as, words);
  return words;
}

function wordsOf(row: Readonly<Record<string, unknown>>, known: ReadonlySet<string>): string {
  const { id = '', Prüfung: _, ...rest } = row;
  const filled = Object.entries(rest).filter(([, value]) => value !== '');
  if (filled.length === 0 && id === '') return '';
  filled.sort(([a], [b]) => (a < b ? -1 : 1));
  return anonymous(`${id === '' ? 'without id' : String(id)} ${JSON.stringify(Object.fromEntries(filled))}`, known);
}

/** Operations that no test named carry random ids. */
const operationWord = (word: string): string =>
  word.startsWith('op-') ? word : word.replace(/^O-[0-9A-HJKMNP-TV-Z]{8}/, 'O-').replace(/[0-9].*/, '');

/** Tabs by their names: their numbers depend on how many came and went before. */
const namingTabs = (row: string, host: Host): string =>
  row.replace(/"(known|id)":(\d+)/g, (_, key: string, id: string) => {
    const tab = host.workbook.tabs.find((one) => one.id === Number(id));
    return `"${key}":${tab ? tab.name : 'gone'}`;
  });

function toolRow(row: Readonly<Record<string, unknown>>, told: readonly string[], known: ReadonlySet<string>): string {
  if (Object.values(row).every((value) => value === '')) return '';
  return anonymous(
    told
      .map((header) => (header === 'Vorgang' ? operationWord(String(row[header])) : orderless(String(row[header]))))
      .join(' | '),
    known,
  );
}

/** Cells of a row as Protokoll holds them: a second try names those first that the first one wrote. */
function orderless(text: string): string {
  if (!text.startsWith('{')) return text;
  const cells = Object.entries(JSON.parse(text) as object);
  return JSON.stringify(Object.fromEntries(cells.sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Ids that stand twice in one tab, and rows of people's tabs without one. */
export function doubles(host: Host): string[] {
  return host.workbook.tabs.flatMap(({ name }) => {
    if (name === 'Protokoll' || !host.tab(name).headers().includes('id')) return [];
    const ids = host
      .tab(name)
      .values()
      .map(({ id }) => String(id ?? ''))
      .filter((id) => id !== '');
    return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${name}: id twice ${id}`);
  });
}

/** How `now` differs from what was expected, in a few words; empty where it does not. */
export function differing(now: Outcome, expected: Outcome, parts?: (part: string) => boolean): string[] {
  const names = [...new Set([...Object.keys(now), ...Object.keys(expected)])].filter(parts ?? (() => true));
  return names.flatMap((part) => {
    const [a, b] = [now[part] ?? ['no such tab'], expected[part] ?? ['no such tab']];
    if (part.endsWith(': headers')) return a.join('|') === b.join('|') ? [] : [`${part} ${a.join('|')}`];
    return [
      ...without(b, a).map((row) => `${part}: missing ${row}`),
      ...without(a, b).map((row) => `${part}: too much ${row}`),
    ];
  });
}

function without(from: readonly string[], taken: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const text of taken) left.set(text, (left.get(text) ?? 0) + 1);
  return from.filter((text) => {
    const count = left.get(text) ?? 0;
    left.set(text, count - 1);
    return count <= 0;
  });
}
