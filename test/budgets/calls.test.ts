import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { benchContacts } from '../../scripts/bench/rows.ts';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, call, type Host, newHost } from '../bundle.ts';
import { counted, largeSheet } from './large-sheet.ts';

interface Budgets {
  readonly calls: Readonly<Record<string, { readonly calls: number; readonly onCells: number }>>;
  readonly rows: readonly number[];
}
const budgets = JSON.parse(readFileSync(new URL('../budgets.json', import.meta.url), 'utf8')) as Budgets;

const script = await builtScript();

function expectWithin(name: string, host: Host): void {
  const budget = budgets.calls[name];
  if (!budget) throw new RangeError(`No budget for "${name}"`);
  const { calls, onCells } = counted(host);
  expect.soft(host.lastExecution.error).toBeUndefined();
  expect.soft(calls, `${name}: all calls`).toBeLessThanOrEqual(budget.calls);
  expect.soft(onCells, `${name}: calls on cells`).toBeLessThanOrEqual(budget.onCells);
}

test('setting up, and setting up again', () => {
  const host = newHost(script);
  host.run('onOpen');
  expectWithin('onOpen', host);
  host.choose('Einrichten und reparieren');
  expectWithin('set up', host);
  host.choose('Einrichten und reparieren');
  expectWithin('set up again', host);
});

describe.each(budgets.rows)('with %d visits and as many contributions', (rows) => {
  const host = largeSheet(script, rows);

  test('typing and pasting', () => {
    const people = host.tab('Einsätze').cell('H3').value;
    host.type('Einsätze', 'H3', String(people));
    host.type('Einsätze', 'H3', '-4');
    expectWithin('onEdit, one cell that changes the word', host);
    expect(host.tab('Einsätze').cell('A3').value).toContain('Angereiste');
    host.type('Einsätze', 'AE3', 'Beispiel');
    expectWithin('onEdit, one cell of a row with id', host);
    host.type('Einsätze', 'H4', [['-1'], ['-1'], ['-1']]);
    expectWithin('onEdit, a pasted block with ids', host);
    const below = rows + 2;
    const row = ['durchgeführt', '01.10.2026', 'Infostand', 'KV Beispielstadt', 'KV Musterkreis', '3'];
    host.type(
      'Einsätze',
      `C${below}`,
      Array.from({ length: 200 }, () => row),
    );
    expectWithin('onEdit, pasted rows without ids', host);
  });

  test('saving a visit', () => {
    const values = {
      kind: 'Infostand',
      start: '21.11.2026',
      guest: 'KV Beispielstadt',
      host: 'KV Musterkreis',
      people: '4',
    };
    expect(call(host, 'saveVisit', { operation: 'op-1', values }).ok).toBe(true);
    expectWithin('save a visit', host);
    expect(call(host, 'undoVisit', { operation: 'op-1' }).ok).toBe(true);
    expectWithin('undo a visit', host);
  });

  test('opening the form for visits on a row that is selected', () => {
    const tabId = host.workbook.tabs.find(({ name }) => name === 'Einsätze')?.id ?? -1;
    const id = host.tab('Einsätze').cell(`B${rows}`).value;
    host.ui.active = { tabId, rectangle: { row: rows, column: 1, rows: 1, columns: 1 } };
    expect(call(host, 'logVisitStart', {}).value).toMatchObject({ selected: { id } });
    expectWithin('open the form for visits, a row selected', host);
  });

  test('asking a rule', () => {
    expect(call(host, 'askRuleStart', {}).ok).toBe(true);
    expectWithin('open the question about a rule', host);
    const answers = { kind: 'money', amount: '800', receivedOn: '22.11.2026', receiver: 'KV Beispielstadt' };
    expect(call(host, 'askRule', { answers }).ok).toBe(true);
    expectWithin('ask a rule', host);
    const { value } = call(host, 'askRule', { answers: { ...answers, donorNumber: '4711' } });
    expect(value?.total).toMatchObject({ year: 2026 });
    expectWithin('ask a rule with a donor number', host);
  });

  test('opening, hearing and saving a contribution', () => {
    call(host, 'logContributionStart', {});
    expectWithin('open the form for contributions', host);
    const values = {
      ...{ kind: 'money', amount: '800', receivedOn: '12.11.2026', receiver: 'KV Musterkreis', channel: 'transfer' },
      ...{ donorKind: 'person', origin: 'domestic', donorKnown: 'yes', donorNumber: '4711', voucher: 'B-1' },
    };
    expect(call(host, 'lookContribution', { values }).ok).toBe(true);
    expectWithin('hear the rules on a contribution', host);
    expect(call(host, 'saveContribution', { operation: 'op-contribution', values }).ok).toBe(true);
    expectWithin('save a contribution', host);
  });

  test('checking everything', () => {
    // As the sidebar asks for it; the menu adds the question for consent and a toast.
    expect(call(host, 'checkNow').ok).toBe(true);
    expect(host.tab('Prüfhinweise').rows().length).toBeGreaterThan(100);
    expectWithin('check everything, findings written', host);
    host.choose('Transparenz prüfen');
    expectWithin('check everything, nothing new', host);
  });

  test('checking everything when evaluations are due, so that the mail ledger is read too', () => {
    const settings = host.tab('Einstellungen');
    const line = settings.rowNumbers()[settings.values().findIndex((row) => row.Einstellung === 'Eingerichtet am')];
    host.type('Einstellungen', `B${line}`, '01.01.2026');
    // The typing emptied the cache; whoever comes next fills it.
    call(host, 'logVisitStart', {});
    expect(call(host, 'checkNow').ok).toBe(true);
    const told = host.tab('Prüfhinweise').values();
    expect(told.filter((row) => row.Regel === 'F-09')).toHaveLength(benchContacts().length);
    expectWithin('check everything, evaluations not sent', host);
    expect(call(host, 'checkNow').ok).toBe(true);
    expectWithin('check everything, evaluations due, nothing new', host);
  });

  test('many findings that are gone at once, here and there', () => {
    const told = host.tab('Prüfhinweise').values();
    // A house rule that is switched off takes its findings with it, wherever they stand.
    const rules = host.tab('Regeln');
    const busiest = rules.values().filter((row) => row.Grundlage === 'Hausregel');
    const counts = busiest.map((row) => ({ row, hits: told.filter((one) => one.Regel === row.Regel).length }));
    counts.sort((x, y) => y.hits - x.hits);
    const line = rules.rowNumbers()[rules.values().findIndex((row) => row.Regel === counts[0]?.row.Regel)] ?? 0;
    const letter = (header: string): string => columnLetters(rules.column(header));
    host.type('Regeln', `${letter('Aktiv')}${line}`, 'nein');
    expectWithin('onEdit, a cell in the tab Regeln', host);
    host.type('Regeln', `${letter('Begründung')}${line}`, 'Beispiel');
    call(host, 'checkNow');
    const gone = host
      .tab('Prüfhinweise')
      .values()
      .filter((row) => row.Status === 'erledigt');
    expect(gone.length).toBeGreaterThan(20);
    expectWithin('check everything, findings gone', host);
  });

  test('refreshing the evaluation', () => {
    host.choose('Auswertung aktualisieren');
    expectWithin('refresh the evaluation, first time', host);
    host.choose('Auswertung aktualisieren');
    expectWithin('refresh the evaluation', host);
  });

  test('choosing another period, within the 30 seconds of a simple trigger', () => {
    host.type('Auswertung', 'B2', 'alles');
    expectWithin('onEdit, the period of the evaluation', host);
    expect(host.tab('Auswertung').cell('A1').display).toBe('Auswertung: alles');
    expect(host.lastExecution.ms).toBeLessThan(20_000);
  });

  // Cells a row are the same in any size.
  if (rows === budgets.rows[0])
    test('what shows the evaluation reads columns, not tabs', () => {
      const shown = [
        ['open the report', 'reportStart', { period: '2026-Q3' }],
        ['take the figures along', 'figuresStart', { period: '2026-Q3' }],
        ['make the yearly list', 'yearListStart', { period: '2026' }],
        ['open a Steckbrief', 'profileStart', { association: 'KV Beispielstadt' }],
        ['make the transparency report', 'makeTransparency', { period: '2025' }],
      ] as const;
      for (const [name, rpc, input] of shown) {
        expect(call(host, rpc, input).ok, name).toBe(true);
        expectWithin(name, host);
        const cells = host.calls.reduce((sum, one) => sum + one.cells, 0);
        // Visits and contributions have 65 columns together; measures need 19 of them, and these two to four more. Some thousand cells are of
        // other tabs, such as what was found.
        expect.soft(cells / rows, `${name}: cells a row`).toBeLessThan(26.1);
      }
    });

  test('sending 60 mails', () => {
    const contacts = benchContacts().map(({ id }) => id);
    const answer = call(host, 'sendEvaluation', { period: '2026-Q3', contacts, operation: 'op-mails' });
    expect(answer.value).toMatchObject({ sent: 60 });
    expectWithin('send 60 mails', host);
  });
});
