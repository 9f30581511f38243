import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../workbench/emulator/index.ts';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';

const script = await builtScript();

/** A sheet of one association whose donor 4711 gave twice this year. */
function sheet(): Host {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Beispielstadt', 'KV', 'Bayern', 'nein']]);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  const columns = ['Eingang am', 'Empfangender Verband', 'Art', 'Betrag', 'Zahlungsweg', 'Spendennummer'];
  const tab = host.tab('Spenden');
  const rows = [
    ['01.02.2026', 'KV Beispielstadt', 'Geldspende', '4.000,00', 'Überweisung', '4711'],
    ['01.06.2026', 'KV Beispielstadt', 'Geldspende', '3.000,00', 'Überweisung', '4711'],
  ];
  for (const [at, row] of rows.entries())
    for (const [i, header] of columns.entries())
      host.type('Spenden', `${columnLetters(tab.column(header))}${at + 2}`, row[i] ?? '');
  return host;
}
const held = (host: Host): string => JSON.stringify(host.workbook.tabs.map(({ name, rows }) => [name, rows]));

const answers = { kind: 'money', amount: '3.500', receivedOn: '22.11.2026', receiver: 'Beispielstadt' };
const found = (value: unknown) => (value as { findings: { rule: string; level: string }[] }).findings;

describe('Was sagt die Regel?', () => {
  it('stands in the menu and opens a dialog', () => {
    const host = sheet();
    host.choose('Was sagt die Regel?');
    expect(host.ui.dialog?.title).toBe('Was sagt die Regel?');
  });

  it('presets the association of the contact, and answers with the rows of the number', () => {
    const host = sheet();
    const start = call(host, 'askRuleStart', {});
    expect(start.value).toMatchObject({ own: 'KV Beispielstadt' });
    const { value } = call(host, 'askRule', { answers: { ...answers, donorNumber: '4711' } });
    expect(value?.total).toEqual({ year: 2026, count: 2, before: 700_000, after: 1_050_000, uncounted: 0 });
    expect(found(value)).toMatchObject([
      { rule: 'S-09', level: 'clarify' },
      { rule: 'S-11', level: 'clarify' },
    ]);
  });

  it('changes nothing in the sheet, and sends nothing', () => {
    const host = sheet();
    const before = held(host);
    call(host, 'askRuleStart', {});
    call(host, 'askRule', { answers: { ...answers, donorNumber: '4711' } });
    call(host, 'askRule', { answers: { ...answers, channel: 'cash' } });
    expect(held(host)).toBe(before);
    expect(host.outbox).toEqual([]);
  });

  it('is the treasury’s: a page that was open when the sheet became the network’s is told whom to ask', () => {
    const host = sheet();
    expect(call(host, 'chooseProfile', { profile: 'network' }).ok).toBe(true);
    for (const [name, input] of [
      ['askRuleStart', {}],
      ['askRule', { answers: { ...answers, channel: 'cash', donorNumber: '4711' } }],
    ] as const)
      expect(call(host, name, input).problem).toMatchObject({ code: 'gone' });
  });

  it('says which column is gone where the tab lost its header', () => {
    const host = sheet();
    const header = `${columnLetters(host.tab('Spenden').column('Betrag'))}1`;
    host.type('Spenden', header, '');
    host.person.note('Spenden', header, '');
    const { problem } = call(host, 'askRule', { answers: { ...answers, donorNumber: '4711' } });
    expect(problem).toMatchObject({ code: 'missing-column' });
    expect(call(host, 'askRule', { answers }).ok).toBe(true);
  });
});
