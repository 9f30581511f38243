import { beforeAll, expect, test } from 'vitest';
import { contactRoles } from '../../src/tables/options.ts';
import { bare, bracketedSheet } from '../bracketed-sheet.ts';
import { COORDINATOR, call, type Host } from '../bundle.ts';

/*
 * The built script in a made-up third language: its English with every text in brackets. What stands without brackets
 * after the switch was written in code past the two languages, or was left behind by the switch.
 */
let host: Host;
beforeAll(async () => {
  host = await bracketedSheet();
});

const tabs = () => host.workbook.tabs.map(({ name }) => host.tab(name));

test('every tab, header and note is in the third language', () => {
  for (const view of tabs()) {
    expect(bare(view.tab.name)).toEqual([]);
    for (const header of view.headers()) expect(bare(header).filter((word) => word !== 'id')).toEqual([]);
    for (const row of view.tab.rows)
      for (const note of Object.values(row?.notes ?? {}))
        expect([note, bare(note).filter((word) => word !== 'id')]).toEqual([note, []]);
  }
});

test('every dropdown is', () => {
  const used = new Set(tabs().flatMap(({ tab }) => tab.rows.flatMap((row) => Object.values(row?.validations ?? {}))));
  const lists = [...used].flatMap((at) => host.workbook.validations[at] ?? []);
  expect(lists.length).toBeGreaterThan(20);
  for (const { type, args, help } of lists) {
    expect([help, bare(help ?? '')]).toEqual([help, []]);
    // Languages and countries go by their codes.
    const words = type === 'VALUE_IN_LIST' ? args.filter((one) => !/^[a-z]{2}(?:_[A-Z]{2})?$/.test(String(one))) : [];
    expect(words.flatMap((one) => bare(String(one)))).toEqual([]);
  }
});

test('the menu is', () => {
  const labels = JSON.stringify(host.menu());
  expect(labels).toContain('⟦');
  const said = [...labels.matchAll(/"label":"([^"]*)"/g)].flatMap(([, label]) => bare(label ?? ''));
  expect(said).toEqual([]);
});

test('every finding and every word of the tool in a row is', () => {
  const findings = host.tab('⟦Findings⟧').rows();
  expect(findings.length).toBeGreaterThan(0);
  for (const finding of findings)
    for (const header of ['Level', 'What was noticed', 'Next step', 'In charge', 'Status'])
      expect(bare(finding[`⟦${header}⟧`] ?? '')).toEqual([]);
  const words = tabs().flatMap((view) => view.rows().map((row) => row['⟦Check⟧'] ?? ''));
  expect(words.some((said) => said !== '')).toBe(true);
  for (const said of words) expect([said, bare(said)]).toEqual([said, []]);
});

test('every refusal is', () => {
  for (const name of ['saveVisit', 'saveSchedule', 'undo']) {
    const problem = call(host, name, { operation: 'op-none', values: {} }).problem;
    expect([name, problem && bare(problem.text.en)]).toEqual([name, []]);
  }
});

test('no word of the former language is left in what the tool reckons and tells', () => {
  const german = new Set(contactRoles.flatMap(({ label }) => (label.de === label.en ? [] : [label.de])));
  for (const name of ['⟦Evaluation⟧', '⟦Findings⟧', '⟦Rules⟧', '⟦Settings⟧'])
    for (const row of host.tab(name).rows())
      for (const cell of Object.values(row)) expect(german.has(cell)).toBe(false);
});

/** Names and words that people gave, which stay in every language. */
const TYPED = new Set(['KV', 'Eins', 'Zwei', 'Drei', 'Vier', 'Fünf', 'id', 'op']);
/** As Intl names months and weekdays. */
const CALENDAR = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const left = (text: string): string[] => bare(text).filter((word) => !TYPED.has(word) && !CALENDAR.test(word));

test('Protokoll tells what was before the switch in the third language too, and so does the list of undos', () => {
  const rows = host.tab('⟦Journal⟧').rows();
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows)
    for (const header of ['Time', 'What', 'Who', 'Command', 'Tab', 'Change'])
      expect([row[`⟦${header}⟧`], left(row[`⟦${header}⟧`] ?? '').filter((word) => !/^[KO]$/.test(word))]).toEqual([
        row[`⟦${header}⟧`],
        [],
      ]);
  const operations = (call(host, 'undoStart').value?.operations ?? []) as readonly { readonly title: string }[];
  expect(operations.length).toBeGreaterThan(1);
  for (const { title } of operations) expect(left(title)).toEqual([]);
});

test('a finding that was done before the switch is in the third language', () => {
  const done = host
    .tab('⟦Findings⟧')
    .rows()
    .filter((row) => row['⟦Status⟧'] === '⟦done⟧');
  expect(done.length).toBeGreaterThan(0);
  for (const row of done)
    for (const header of ['What it is about', 'What was noticed', 'Next step'])
      expect(left(row[`⟦${header}⟧`] ?? '')).toEqual([]);
});

test('toasts and messages of the menu are', () => {
  const said = host.ui.toasts.length;
  for (const label of ['⟦Check transparency⟧', '⟦Refresh evaluation⟧', '⟦Set up and repair⟧']) host.choose(label);
  host.call('selfTest');
  const toasts = host.ui.toasts.slice(said).flatMap(({ title, text }) => [title, text]);
  const alerts = host.ui.alerts.slice(1).flatMap(({ title, text }) => [title, text]);
  expect(toasts.length).toBeGreaterThan(3);
  for (const text of [...toasts, ...alerts]) expect([text, left(text)]).toEqual([text, []]);
});

test('each mail is', () => {
  const put = (row: Readonly<Record<string, string>>): void => {
    const view = host.tab('⟦Contacts⟧');
    const line = Math.max(1, ...view.rowNumbers()) + 1;
    for (const [header, value] of Object.entries(row))
      host.type('⟦Contacts⟧', `${String.fromCharCode(64 + view.column(`⟦${header}⟧`))}${line}`, value);
  };
  const consent = { 'Consent on': '1 Nov 2026', 'Consent by': '⟦by mail⟧', Language: 'en', Report: '⟦monthly⟧' };
  put({
    Association: 'KV Eins',
    Role: '⟦Treasury⟧',
    'Told about': '⟦everything⟧',
    'E-mail': 'kasse@example.org',
    ...consent,
  });
  put({
    Association: 'KV Eins',
    Role: '⟦Coordination⟧',
    'Told about': '⟦everything⟧',
    'E-mail': COORDINATOR,
    ...consent,
  });
  // A word in brackets is no "yes" to who reads it.
  host
    .tab('⟦Settings⟧')
    .rows()
    .forEach((row, at) => {
      const line = host.tab('⟦Settings⟧').rowNumbers()[at];
      if (row['⟦Setting⟧']?.startsWith('⟦Mails')) host.type('⟦Settings⟧', `B${line}`, 'yes');
    });
  for (const day of ['2026-11-24', '2026-12-05', '2026-12-13', '2027-01-06']) host.advance(`${day}T08:00`);
  expect(host.outbox.length).toBeGreaterThan(2);
  for (const { subject, body } of host.outbox) {
    expect([subject, left(subject ?? '')]).toEqual([subject, []]);
    for (const line of (body ?? '').split('\n')) expect([line, left(line)]).toEqual([line, []]);
  }
});
