import { beforeEach, expect, test } from 'vitest';
import { builtScript, COORDINATOR, type Host, readyHost } from '../../bundle.ts';
import { add, rowsOf, set } from '../../year/sheet.ts';

/* Only the names of the register are sorted or pasted: each then stands beside another one's Land and mailbox. */

const script = await builtScript();
let host: Host;
const said = (): readonly string[] =>
  rowsOf(host, 'Prüfhinweise').flatMap((row) => (row.Regel === 'Q-13' ? [`${row.Status} ${row['Was auffällt']}`] : []));
const check = (): void => void host.choose('Transparenz prüfen');
const NAMES = ['KV Drei', 'KV Eins', 'KV Zwei'];
const typeNames = (names: readonly string[]): void =>
  void host.type(
    'Verbände',
    `C2`,
    names.map((name) => [name]),
  );

beforeEach(() => {
  host = readyHost(script);
  add(
    host,
    'Verbände',
    ...NAMES.map((Name, at) => ({
      Name,
      Ebene: 'KV',
      Land: ['Bayern', 'Hessen', 'Thüringen'][at] ?? '',
      Partnersuche: 'nein',
    })),
  );
  add(host, 'Koordination', {
    ...{ Verband: 'KV Eins', Rolle: 'Koordination', 'E-Mail': COORDINATOR, Bericht: 'nie' },
    ...{ 'Einwilligung am': '01.11.2026', 'Einwilligung durch': 'Formular' },
  });
  check();
});

test('it is said until the names are back', () => {
  typeNames(['KV Eins', 'KV Zwei', 'KV Drei']);
  check();
  expect(said()).toHaveLength(3);
  expect(said()[0]).toContain('KV Eins hieß bei der letzten Prüfung KV Drei.');
  check();
  expect(said().map((words) => words.split(' ')[0])).toEqual(['offen', 'offen', 'offen']);
  typeNames(NAMES);
  check();
  expect(said().map((words) => words.split(' ')[0])).toEqual(['erledigt', 'erledigt', 'erledigt']);
});

test('accepted it stays so, and what is renamed afterwards is no such thing', () => {
  typeNames(['KV Eins', 'KV Drei', 'KV Zwei']);
  check();
  expect(said()).toHaveLength(2);
  for (const id of ['KV Eins', 'KV Drei'].map(
    (name) => rowsOf(host, 'Verbände').find((row) => row.Name === name)?.id ?? '',
  ))
    set(host, 'Prüfhinweise', ['Zeile', id], 'Status', 'akzeptiert');
  check();
  expect(said().map((words) => words.split(' ')[0])).toEqual(['akzeptiert', 'akzeptiert']);
  set(host, 'Verbände', ['Name', 'KV Zwei'], 'Name', 'KV Vier');
  check();
  expect(said().filter((words) => words.startsWith('offen'))).toEqual([]);
});

test('whole rows that are sorted say nothing', () => {
  host.person.sort('Verbände', 'Land', { descending: true });
  check();
  expect(said()).toEqual([]);
});
