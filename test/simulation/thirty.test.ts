import { expect, it } from 'vitest';
import { builtScript, call, type Host } from '../bundle.ts';
import { chance } from './chance.ts';
import { stateOf } from './state.ts';
import { usedSheet } from './world.ts';

/**
 * Thirty people save at once: while one's run is at one of its calls the next one's begins, and so on, as deep as chance
 * wills; who meets the lock is told so and sends the same again, as the page does.
 */
const PEOPLE = 30;
const script = await builtScript();

interface Saved {
  readonly operation: string;
  readonly people: number;
  ok: boolean;
  tries: number;
}

const save = (host: Host, saved: Saved): void => {
  const { ok, problem, value } = call(host, 'saveVisit', {
    operation: saved.operation,
    values: { kind: 'Infostand', start: '10.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: String(saved.people) },
  });
  saved.tries += 1;
  if (ok) saved.ok = true;
  // Nothing else may keep a person from saving.
  else expect(problem?.code).toBe('busy');
  if (ok) expect(value).toMatchObject({ left: [], undoable: true });
};

/** Begins the save of everybody who is still to come, each within a call of the one before. */
function together(host: Host, all: readonly Saved[], random: () => number): void {
  const [first, ...rest] = all;
  if (!first) return;
  const at = 1 + Math.floor(random() * 25);
  let begun = false;
  if (rest.length > 0)
    host.during(at, () => {
      begun = true;
      together(host, rest, random);
    });
  save(host, first);
  if (!begun) together(host, rest, random);
}

it.each([1, 2])('each of thirty saves stands once, is answered truly and told in Protokoll (seed %d)', (seed) => {
  const host = usedSheet(script, { stranger: seed % 2 === 0 });
  const before = stateOf(host).tabs.Einsätze ?? [];
  const all = Array.from(
    { length: PEOPLE },
    (_, at): Saved => ({ operation: `op-${at}`, people: 101 + at, ok: false, tries: 0 }),
  );
  const random = chance(seed);
  for (let round = 0; round < PEOPLE && all.some(({ ok }) => !ok); round += 1) {
    const open = all.filter(({ ok }) => !ok);
    together(host, open, random);
    const rows = (stateOf(host).tabs.Einsätze ?? []).map(({ content }) => Number(JSON.parse(content).Angereiste));
    // Whoever was told that it stands finds it, and whoever was told to wait does not.
    expect(rows.filter((people) => people > 100).sort()).toEqual(
      all
        .filter(({ ok }) => ok)
        .map(({ people }) => people)
        .sort(),
    );
  }
  expect(all.every(({ ok }) => ok)).toBe(true);
  expect(all.some(({ tries }) => tries > 1)).toBe(true);
  const rows = stateOf(host).tabs.Einsätze ?? [];
  expect(rows).toHaveLength(before.length + PEOPLE);
  expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  const told = host.tab('Protokoll').values();
  for (const { operation, people } of all) {
    const row = rows.find(({ content }) => JSON.parse(content).Angereiste === people);
    expect(told.filter(({ Vorgang }) => Vorgang === operation)).toMatchObject([{ Änderung: 'neu', Zeilen: row?.id }]);
  }
  const [some] = all;
  expect(call(host, 'undoOperation', { operation: some?.operation }).value).toMatchObject({ undone: true, left: [] });
  expect(stateOf(host).tabs.Einsätze).toHaveLength(before.length + PEOPLE - 1);
});
