import { expect, test } from 'vitest';
import { builtScript, readyHost } from '../bundle.ts';

const script = await builtScript();

test('the repair gives back the column of names that lists are taken from, and the lists take it', () => {
  const host = readyHost(script);
  host.type('Verbände', 'C2', [['KV Musterstadt', 'KV', 'Bayern', 'offen']]);
  host.person.deleteColumn('Verbände', 'Name');
  host.choose('Einrichten und reparieren');
  expect(host.ui.alerts.map(({ text }) => text).join(' ')).not.toContain('nicht geantwortet');
  expect(host.log.filter(({ level }) => level === 'error')).toEqual([]);
  const { headers, rows } = { headers: host.tab('Verbände').headers(), rows: host.tab('Verbände').rows() };
  expect(headers.at(-1)).toBe('Name');
  expect(rows[0]).toMatchObject({ Ebene: 'KV', Land: 'Bayern', Partnersuche: 'offen', Name: '' });

  host.type('Verbände', `V2`, 'KV Musterstadt');
  const guest = host.tab('Einsätze').column('Gast');
  const rule = host.globals.SpreadsheetApp.getActive()
    .getSheetByName('Einsätze')
    ?.getRange(2, guest)
    .getDataValidation();
  const [source] = rule?.getCriteriaValues() ?? [];
  expect(source.getValues().flat()).toContain('KV Musterstadt');
});
