import { expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, HELPER, readyHost } from '../bundle.ts';

/* A ledger that one coordinator keeps from another: what leaves could not be marked. */

const script = await builtScript();

test.each(['Stand', 'Gesendet um'])('where "%s" is protected from who sends, nothing leaves', (header) => {
  const host = readyHost(script);
  const write = (tab: string, rows: readonly Readonly<Record<string, string>>[]): unknown =>
    host.type(
      tab,
      'A2',
      rows.map((cells) => {
        const headers = host.tab(tab).headers();
        return headers.map((name) => cells[name] ?? '');
      }),
    );
  write('Verbände', [{ Name: 'KV Beispielstadt', Ebene: 'KV', Land: 'Hessen', Partnersuche: 'nein' }]);
  write(
    'Koordination',
    [COORDINATOR, HELPER].map((address) => ({
      ...{ Verband: 'KV Beispielstadt', Rolle: 'Koordination', 'E-Mail': address, Bericht: 'quartalsweise' },
      ...{ 'Einwilligung am': '03.05.2026', 'Einwilligung durch': 'Mail vom 3.5.' },
    })),
  );
  const column = String.fromCharCode(65 + host.tab('Versand').headers().indexOf(header));
  host.byHandOf(COORDINATOR, () => {
    const kept = host.globals.SpreadsheetApp.getActive()
      .getSheetByName('Versand')
      ?.getRange(`${column}:${column}`)
      .protect();
    kept?.removeEditors(kept.getEditors());
  });
  const contacts = host
    .tab('Koordination')
    .values()
    .map(({ id }) => id);
  const sendAs = (person: string) => {
    host.as(person).authorize();
    return call(host, 'sendEvaluation', { period: '2026-Q3', contacts, operation: `op-${person}` });
  };
  expect(sendAs(HELPER).problem?.code).toBe('protected');
  expect([host.outbox.length, host.tab('Versand').values()]).toEqual([0, []]);
  expect(sendAs(COORDINATOR).value).toMatchObject({ sent: 2 });
  expect(host.outbox).toHaveLength(2);
});
