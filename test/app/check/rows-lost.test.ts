import { beforeEach, expect, test } from 'vitest';
import { builtScript, type Host, readyHost } from '../../bundle.ts';
import { add, rowsOf, set } from '../../year/sheet.ts';

/* Somebody clears a tab, or deletes most of its rows: the check does not pass over it. */

const script = await builtScript();
let host: Host;
const said = (): readonly string[] =>
  rowsOf(host, 'Prüfhinweise').flatMap((row) =>
    row.Regel === 'Q-14' ? [`${row.Status}: ${row['Was auffällt']}`] : [],
  );
const check = (): void => void host.choose('Transparenz prüfen');
const states = (): readonly string[] => said().map((words) => words.split(':')[0] ?? '');

beforeEach(() => {
  host = readyHost(script);
  add(
    host,
    'Einsätze',
    ...Array.from({ length: 25 }, (_, at) => ({
      Beginn: `${String(at + 1).padStart(2, '0')}.10.2026`,
      Art: 'Infostand',
    })),
  );
  check();
  expect(said()).toEqual([]);
});

test('a tab that was cleared is named until its rows are back', () => {
  host.person.clear('Einsätze', 'A1:AF60');
  check();
  expect(said()).toEqual(['offen: Im Tab „Einsätze“ standen zuletzt 25 Zeilen, die meisten sind weg.']);
  check();
  expect(states()).toEqual(['offen']);
  host.person.undo();
  check();
  expect(states()).toEqual(['erledigt']);
});

test('accepted it stays so while rows are added', () => {
  host.person.deleteRows('Einsätze', 2, 15);
  check();
  set(host, 'Prüfhinweise', ['Regel', 'Q-14'], 'Status', 'akzeptiert');
  add(host, 'Einsätze', { Beginn: '20.11.2026', Art: 'Infostand' });
  check();
  expect(states()).toEqual(['akzeptiert']);
});

test('a few rows that are deleted are nobody’s business', () => {
  host.person.deleteRows('Einsätze', 2, 9);
  check();
  expect(said()).toEqual([]);
});
