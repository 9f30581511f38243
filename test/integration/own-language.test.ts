import { expect, test } from 'vitest';
import type { Table } from '../../src/define/table.ts';
import { features } from '../../src/main.ts';
import { tables } from '../../src/tables/index.ts';
import { bracketedSheet, sheetBeforeBrackets } from '../bracketed-sheet.ts';
import { COORDINATOR, call, type Host } from '../bundle.ts';

/*
 * Whoever opens a form in a sheet of another language reads their own. English is a made-up third language here, each of
 * whose texts stands in brackets: in what a German account is told, a bracket is a word of the sheet.
 */

/** What stands in the sheet and is shown as it stands there. */
const AS_IN_SHEET = [
  // The page says tab and office in its own words (src/tables/stored.ts).
  /^findingsStart\.value\.findings\.\d+\.(?:tab|row|inCharge)$/,
  /^findingsStart\.value\.office$/,
  /^undoStart\.value\.operations\.\d+\.changes\.\d+\.tab$/,
  // Where something stands: tabs by the names that they have in this file, whoever named them.
  /^lookErase\.value\.(?:texts|referring)\.\d+\.tab$/,
  /^switchStart\.value\.leaving\.\w+\.drawn\.\d+$/,
  // A mail is in the contact's language, and marked as that.
  /^previewEvaluation\.value\.(?:subject|html|text)$/,
];

/** A row of each kind that the sheet lacks; no word of them is of any language. */
const ROWS: readonly (readonly [string, object])[] = [
  [
    'saveContact',
    {
      ...{ role: 'coordination', association: 'KV Eins', email: COORDINATOR, rhythm: 'monthly' },
      ...{ consentOn: '1.11.2026', consentBy: 'x2' },
    },
  ],
  [
    'savePartnership',
    {
      ...{ a: 'KV Eins', b: 'KV Drei', status: 'active' },
      ...{ since: '1.10.2026', agreedA: '1.10.2026', agreedB: '1.10.2026' },
    },
  ],
  ['saveRequest', { kind: 'seeking', concern: 'x1', receivedOn: '10.11.2026', association: 'KV Eins' }],
];

/** What any call that only reads may be asked with. */
const ASKED = {
  ...{ line: 2, values: { kind: 'stall', start: '10.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '7' } },
  ...{ a: 'KV Eins', b: 'KV Zwei', host: 'KV Fünf', guest: 'KV Zwei', open: true, association: 'KV Eins' },
  answers: { kind: 'money', amount: '1200', receivedOn: '20.08.2026', receiver: 'KV Eins', channel: 'cash' },
  ...{ table: 'visits', tab: 'visits', form: 'logVisit', period: '2025', operation: 'op-before' },
  address: 'a@example.org',
};

/** What some ask otherwise. */
const OTHERWISE: Readonly<Record<string, object>> = {
  showThing: { kind: 'confirm' },
  showTabOf: { tab: 'contributions' },
  judgeRows: {
    rows: [{ line: 2, cells: { kind: 'stall', start: '30.8.2026', guest: 'KV Zwei', host: 'KV 9', people: '1.200' } }],
    names: { known: [], create: [] },
  },
  previewAssociationChange: { kind: 'merge', name: 'KV Eins', to: 'KV Zwei' },
};

/** Words of an answer that a page shows as they are, by their path; of a text in both languages it says the person's. */
function* shown(value: unknown, path: string, lang: 'de' | 'en'): Generator<readonly [string, string]> {
  if (typeof value === 'string') yield [path, value];
  else if (typeof value === 'object' && value !== null) {
    const isText = 'de' in value && 'en' in value;
    for (const [key, one] of Object.entries(value))
      if (!isText || key === lang) yield* shown(one, `${path}.${key}`, lang);
  }
}

const calls = [...features.calls, ...features.forms.flatMap((form) => form.calls)].filter(({ writes }) => !writes);
/** A test of them all has to reach answers: these refuse here, and why does not turn on a language. */
const REFUSES = ['visitSheetStart', 'yearListStart', 'transparencyStart'];

/** Every call of every form that only reads, answered for the person at the sheet, with the titles of pages that it opens. */
function told(host: Host, lang: 'de' | 'en'): readonly (readonly [string, string])[] {
  for (const [name, values] of ROWS)
    expect([name, call(host, name, { operation: `op-${name}`, values }).ok]).toEqual([name, true]);
  const rows = host.workbook.tabs.flatMap(({ name }) => host.tab(name).rows());
  const ids = rows.map((row) => row.id ?? row['⟦id⟧'] ?? '').filter((id) => id !== '');
  const contact = ids.find((id) => id.startsWith('K-'));
  return calls.flatMap(({ name }) => {
    const asked = { ...ASKED, contact, ...OTHERWISE[name] };
    let answer = call(host, name, asked);
    for (const id of ids) if (!answer.ok) answer = call(host, name, { ...asked, id });
    if (!REFUSES.includes(name)) expect([name, answer.problem?.text.de]).toEqual([name, undefined]);
    const titles = [host.ui.sidebar?.title ?? '', host.ui.dialog?.title ?? ''];
    return [...shown(answer, name, lang), ...titles.map((title) => [`${name} opens`, title] as const)];
  });
}

/** Words of a German sheet that are neither English nor a choice's key: of its tabs, headers and choices. */
function germanWords(): ReadonlySet<string> {
  const columns = Object.values<Table>(tables).flatMap((table) => Object.values(table.columns));
  const options = columns.flatMap((column) => column.options ?? []);
  const labels = [
    ...Object.values<Table>(tables).map(({ tab }) => tab),
    ...columns.map(({ header }) => header),
    ...options.map(({ label }) => label),
  ];
  const wordsOf = (text: string): readonly string[] => text.match(/\p{L}{4,}/gu) ?? [];
  const others = new Set([...labels.map(({ en }) => en), ...options.map(({ key }) => key)].flatMap(wordsOf));
  return new Set(labels.flatMap(({ de }) => wordsOf(de)).filter((word) => !others.has(word)));
}

const foreignIn = (all: readonly (readonly [string, string])[], isForeign: (words: string) => boolean): string[] =>
  all.flatMap(([path, words]) =>
    isForeign(words) && !AS_IN_SHEET.some((one) => one.test(path)) ? [`${path}: ${words.slice(0, 200)}`] : [],
  );

test('a German account reads no word of a sheet of another language, but what is marked', async () => {
  const host = (await bracketedSheet()).as(COORDINATOR, 'de-DE');
  const all = told(host, 'de');
  expect(all.length).toBeGreaterThan(500);
  expect(foreignIn(all, (words) => /[⟦⟧]/.test(words))).toEqual([]);
  // What it is asked and told by the menu, too.
  host.run('onOpen');
  expect(JSON.stringify(host.menu())).not.toMatch(/⟦/);
  for (const label of ['Transparenz prüfen', 'Zur ersten freien Zeile']) host.choose(label);
  const said = [...host.ui.toasts.slice(-2), ...host.ui.alerts];
  expect(said.length).toBeGreaterThan(1);
  for (const { title, text } of said) expect([title, text].join()).not.toMatch(/⟦/);
});

test('an account of another language reads no German word in a German sheet', async () => {
  const host = (await sheetBeforeBrackets()).as(COORDINATOR, 'en-GB');
  const german = germanWords();
  const all = told(host, 'en');
  expect(all.filter(([, words]) => words.includes('⟦')).length).toBeGreaterThan(300);
  expect(foreignIn(all, (words) => (words.match(/\p{L}{4,}/gu) ?? []).some((word) => german.has(word)))).toEqual([]);
  host.run('onOpen');
  expect(JSON.stringify(host.menu())).toMatch(/⟦Check transparency⟧/);
});

test('who speaks neither hears the language of the sheet, and the page is marked as it from its first word', async () => {
  const host = await bracketedSheet();
  for (const [locale, lang] of [
    ['fr', 'en'],
    ['de-AT', 'de'],
    ['en', 'en'],
  ] as const) {
    host.as(COORDINATOR, locale).call('logVisit');
    expect(host.ui.sidebar?.html.includes('<div id="app" lang="en"')).toBe(lang === 'en');
    expect(call(host, 'logVisitStart', {}).value?.lang).toBe(lang);
  }
});
