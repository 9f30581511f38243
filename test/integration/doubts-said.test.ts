import { describe, expect, test } from 'vitest';
import type { Table } from '../../src/define/table.ts';
import type { Text } from '../../src/domain/text.ts';
import { features } from '../../src/main.ts';
import { type TableName, tables } from '../../src/tables/index.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host, newHost, smallHost } from '../bundle.ts';

/*
 * While the tab Koordination is in doubt nobody has a role, and while Regeln is, the law alone speaks: what opens for
 * everybody says so, instead of showing less.
 */

const script = await builtScript();
const start = smallHost(script);
const sure = start.snapshot();
/** The same with something in each tab that openings look at. */
const filled = (() => {
  const host = newHost(script, { workbook: sure });
  host.type('Einsätze', 'C2', [['geplant', '20.11.2026', 'Infostand', 'KV Beispielstadt', 'KV Musterstadt', '4']]);
  host.type('Spenden', 'C2', [['01.09.2026', 'KV Musterstadt', 'Geldspende', '1.000,01', 'bar']]);
  host.type('Partnerschaften', 'C2', [['KV Musterstadt', 'KV Beispielstadt', 'aktiv', '01.02.2024']]);
  call(host, 'saveRequest', {
    operation: 'op-ask',
    values: {
      kind: 'Partnerschaft gesucht',
      concern: 'Wer hilft?',
      receivedOn: '01.10.2026',
      association: 'KV Beispielstadt',
    },
  });
  host.choose('Transparenz prüfen');
  return host.snapshot();
})();
start.type('Regeln', 'N1', 'Stufe');
const withoutRules = start.snapshot();
start.type('Regeln', 'N1', '');
start.type('Koordination', 'N1', 'E-Mail');
const doubtful = start.snapshot();

const OPENINGS = [
  ['todayStart', {}],
  ['helpStart', {}],
  ['tipsStart', {}],
  ['partnersStart', { open: false }],
  ['findingsStart', {}],
] as const;

test.each(OPENINGS)('%s says that it cannot tell who one is, once the cache is empty', (name, input) => {
  const host = newHost(script, { workbook: doubtful });
  host.advance('2026-11-23T12:00');
  const { ok, value } = call(host, name, input);
  expect(ok).toBe(true);
  const told = JSON.stringify(value);
  expect(told).toContain('Im Tab „Koordination“ steht die Spalte „E-Mail“ mehrmals');
  expect(told).toContain('Welche Rolle Du hast, wissen wir deshalb gerade nicht.');
});

test.each(OPENINGS)('%s says nothing of it while it can tell', (name, input) => {
  const host = newHost(script, { workbook: sure });
  host.advance('2026-11-23T12:00');
  expect(JSON.stringify(call(host, name, input))).not.toContain('wissen wir deshalb gerade nicht');
});

const ASKING = ['logVisitStart', 'planVisitStart', 'logContributionStart', 'askRuleStart', 'addRequestStart'] as const;

test.each(ASKING)('%s says that the law alone speaks while the house rules cannot be read', (name) => {
  const host = newHost(script, { workbook: withoutRules });
  const told = JSON.stringify(call(host, name, {}).value?.told);
  expect(told).toContain('Im Tab „Regeln“ steht die Spalte „Stufe“ mehrmals');
  expect(told).toContain('Welche Hausregeln gelten, wissen wir gerade nicht.');
  const without = newHost(script, { workbook: sure });
  expect(JSON.stringify(call(without, name, {}).value)).not.toContain('Hausregeln gelten');
});

/** An opening in words, without what differs in the order of its parts alone. */
const told = (answer: unknown): string =>
  JSON.stringify(answer, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  );

describe('an opening that shows something else while a tab is in doubt names that tab', () => {
  const starts = features.forms.flatMap(({ calls }) => calls.filter(({ name }) => name.endsWith('Start')));
  const input = (name: string): unknown =>
    name === 'todayStart' || name === 'profileStart'
      ? { association: 'KV Beispielstadt' }
      : name === 'partnersStart'
        ? { open: false }
        : {};
  const ask = (workbook: typeof sure): ReadonlyMap<string, string> => {
    const host = newHost(script, { workbook, keepsRealm: true });
    return new Map(starts.map(({ name }) => [name, told(call(host, name, input(name)))]));
  };
  const before = ask(filled);

  test.each(Object.values<Table>(tables).filter(({ profiles }) => profiles.includes('shared')))(
    '$tab.de',
    ({ tab, columns }) => {
      const host = newHost(script, { workbook: filled });
      const [, one] = Object.values(columns).filter(({ required, writer }) => required || writer === 'person');
      host.type(tab.de, `${columnLetters(host.tab(tab.de).headers().length + 2)}1`, one?.header.de ?? '');
      host.advance('2026-11-23T12:00');
      const silent = [...ask(host.snapshot())].filter(
        ([name, now]) => now !== before.get(name) && !now.includes(`„${tab.de}“`),
      );
      expect(silent.map(([name]) => name)).toEqual([]);
      const times = (text: string) => text.split('steht die Spalte').length - 1;
      const again = [...ask(host.snapshot())].filter(([, now]) => times(now) > 1);
      expect(again.map(([name]) => name)).toEqual([]);
    },
  );
});

describe('a part of a page that was made without a tab says so, and not that there is nothing', () => {
  const without = (tab: string, header: string): Host => {
    const host = newHost(script, { workbook: filled });
    host.type(tab, `${columnLetters(host.tab(tab).headers().length + 2)}1`, header);
    return host;
  };
  const of = (host: Host, name: string, input: unknown = {}): Readonly<Record<string, unknown>> =>
    call(host, name, input).value ?? {};
  const named = (...names: readonly TableName[]) => names.map((name) => tables[name].tab);

  test('Übergabe names what each of its parts lacks, the sentence once, and takes nobody for gone', () => {
    const host = without('Verbände', 'Name');
    const { notes, lacking, orphans } = of(host, 'handoverStart');
    expect((notes as readonly Text[]).map(({ de }) => de)).toEqual([
      expect.stringContaining('Im Tab „Verbände“ steht die Spalte „Name“ mehrmals'),
      'Ohne die Namen darin lesen wir auch nicht: „Einsätze“, „Spenden“, „Partnerschaften“, „Koordination“, „Anfragen“.',
    ]);
    expect(lacking).toEqual({
      posts: named('contacts', 'partnerships', 'requests', 'associations'),
      open: named('requests', 'partnerships'),
      next: named('visits', 'partnerships', 'requests', 'associations'),
    });
    expect(orphans).toEqual([]);
    const unread = newHost(script, { workbook: filled });
    const steward = unread.tab('Partnerschaften').column('Betreuung');
    unread.type('Partnerschaften', `${columnLetters(steward)}2`, unread.tab('Koordination').rows()[0]?.id ?? '');
    expect(of(unread, 'handoverStart')).toMatchObject({ orphans: [], lacking: { posts: [] } });
    unread.type('Koordination', 'N1', 'E-Mail');
    expect(of(unread, 'handoverStart')).toMatchObject({
      orphans: [],
      lacking: { posts: named('contacts'), open: [], next: [] },
    });
    expect(of(without('Prüfhinweise', 'Stufe'), 'handoverStart').lacking).toMatchObject({ open: named('findings') });
  });

  test('a Steckbrief does not say that there is no partnership, election, question or tip', () => {
    const lacking = (tab: string, header: string) => {
      const { profile } = of(without(tab, header), 'profileStart', { association: 'KV Beispielstadt' });
      return (profile as { readonly lacking: unknown }).lacking;
    };
    const none = { partners: [], elections: [], open: [], tips: [] };
    expect(lacking('Partnerschaften', 'Status')).toEqual({ ...none, partners: named('partnerships') });
    expect(lacking('Wahlen', 'Gebiet')).toMatchObject({ elections: named('elections') });
    expect(lacking('Prüfhinweise', 'Stufe')).toEqual({ ...none, open: named('findings') });
    expect(lacking('Anfragen', 'Status')).toEqual({ ...none, open: named('requests') });
    expect(lacking('Tipps', 'Tipp')).toEqual({ ...none, tips: named('tips') });
  });
});
