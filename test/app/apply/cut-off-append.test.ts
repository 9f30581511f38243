import { beforeEach, expect, it } from 'vitest';
import { builtScript, call, type Host } from '../../bundle.ts';
import { atEachCall, rowsOf, save, sheetInUse, visit } from './sheet.ts';

/** A column comes or moves while rows are added, and the run ends before it has looked again: the next one puts them right. */
const script = await builtScript();
const used = sheetInUse(script);
const start = used.snapshot();
let host: Host;
beforeEach(() => {
  host = used.restore(start);
});

const SAVED = {
  ...{ Status: 'durchgeführt', Beginn: '10.10.2026', Art: 'Haustürwahlkampf' },
  ...{ Gast: 'KV Zwei', Gastgeber: 'KV Fünf', Angereiste: '7', Türen: '120' },
};
const others = () => rowsOf(host).filter(({ Gastgeber, Beginn }) => Gastgeber !== 'KV Fünf' && Beginn !== '11.10.2026');

const moves: Readonly<Record<string, (one: Host) => void>> = {
  'a column comes in the midst': (one) => one.person.insertColumn('Einsätze', 'Gast', 'Mein Vermerk'),
  'a column comes before the id': (one) => one.person.insertColumn('Einsätze', 'id', 'Mein Vermerk'),
  'the id moves': (one) => one.person.moveColumn('Einsätze', 'id', 'Gast'),
  'one moves in Protokoll': (one) => one.person.moveColumn('Protokoll', 'Zeilen', 'Was'),
};
const ends = ['kept', 'prefix', 'kept', 'lost'] as const;

/** Ends a save at one of the calls after the one at which the column moved. */
function cutOff(number: number, later: number, unflushed: (typeof ends)[number], move: (one: Host) => void): void {
  host.during(number, () => move(host));
  host.crash({ at: number + later, unflushed });
  try {
    save(host);
  } catch (error) {
    expect(String(error)).toMatch(/ExecutionEnded|Execution ended/i);
  }
}

function expectWhole(label: string, before: readonly object[]): void {
  const found = rowsOf(host).filter(({ Gastgeber }) => Gastgeber === 'KV Fünf');
  expect(found, label).toHaveLength(1);
  expect(found[0], label).toMatchObject(SAVED);
  expect(found[0]?.['Mein Vermerk'], label).toBeUndefined();
  expect(others(), label).toEqual(before);
  const journal = rowsOf(host, 'Protokoll').filter(({ Vorgang }) => Vorgang === 'op-visit');
  expect(journal, label).toHaveLength(1);
  expect(journal[0], label).toMatchObject({ Tab: 'Einsätze', Änderung: 'neu', Zeilen: found[0]?.id });
}

/** Whoever writes first: the person who tries again, or someone else before them. */
const nexts: readonly ((one: Host) => void)[] = [
  () => {},
  (one) =>
    void call(one, 'saveVisit', { operation: 'op-else', values: { ...visit, host: 'KV Drei', start: '11.10.2026' } }),
];

it.each(Object.entries(moves))('%s, the run ends, a second try: every value under its header', (_, move) => {
  const before = others();
  let tried = 0;
  atEachCall(
    host,
    () => save(host),
    (number) => {
      // Each call meets one end and one successor, another one each time.
      const unflushed = ends[tried % ends.length] ?? 'kept';
      const later = 1 + (tried % 5);
      cutOff(number, later, unflushed, move);
      nexts[tried % nexts.length]?.(host);
      expect(save(host).ok).toBe(true);
      expectWhole(`moved at ${number}, ended ${later} later, ${unflushed}`, before);
      tried += 1;
    },
  );
  expect(tried).toBeGreaterThan(12);
});
