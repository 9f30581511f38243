import { describe, expect, test } from 'vitest';
import { builtScript, COORDINATOR, call, type Host, readyHost } from '../bundle.ts';
import { chance } from '../simulation/chance.ts';
import { everyOperation } from '../simulation/further-operations.ts';
import { usedSheet } from '../simulation/world.ts';

/* What builds the tabs loses none of people's cells; what a person chooses or types as a setting stands as it was sent. */

const script = await builtScript();
/** A switch of the language writes headers and choices anew: test/integration/language.test.ts holds what it says. */
const BUILDING = ['setUp', 'chooseProfile', 'switchProfile', 'assignColumns'];
const operations = everyOperation.filter(({ entry }) => BUILDING.includes(entry));
const OWN = ['Prüfhinweise', 'Protokoll', 'Versand', 'Auswertung', 'Regeln', 'Einstellungen'];

/** What each row holds, by its id, whatever its tab and its columns are called by now; without the tool's word. */
const heldIn = (host: Host): ReadonlyMap<string, readonly string[]> =>
  new Map(
    host.workbook.tabs
      .filter(({ name }) => !OWN.includes(name))
      .flatMap(({ name }) => host.tab(name).values())
      .filter(({ id }) => id !== undefined && id !== '')
      .map(({ Prüfung: _, ...row }) => [String(row.id), Object.values(row).map(String).filter(Boolean)]),
  );
/** Those of the first that the second lacks. */
const missing = (wanted: readonly string[], there: readonly string[] = []): readonly string[] => {
  const rest = [...there];
  return wanted.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

describe('what builds the tabs', () => {
  const host = usedSheet(script);
  const used = host.snapshot();

  test('each of them is tried', () =>
    expect([...new Set(operations.map(({ entry }) => entry))].sort()).toEqual([...BUILDING].sort()));

  test.each(operations.map((operation) => [operation.name, operation] as const))(
    '%s: each row still holds what it held',
    (_, operation) => {
      host.restore(used);
      operation.prepare?.(host);
      const before = heldIn(host);
      expect(before.size).toBeGreaterThan(40);
      operation.run(host);
      const after = heldIn(host);
      // A value whose column had lost its header is seen only once the header is back.
      expect(
        [...before].flatMap(([id, values]) => missing(values, after.get(id)).map((one) => `${id}: ${one}`)),
      ).toEqual([]);
      expect([...after.keys()].sort()).toEqual([...before.keys()].sort());
    },
  );

  test('a value that went would be noticed', () => {
    host.restore(used);
    const before = heldIn(host);
    host.type('Einsätze', 'C2', 'abgesagt');
    const after = heldIn(host);
    expect([...before].flatMap(([id, values]) => missing(values, after.get(id)))).toEqual(['durchgeführt']);
  });
});

describe('what is chosen and typed as a setting', () => {
  const MAILS = [
    ...(['mailUrgent', 'mailVisit', 'mailEvaluation', 'mailPartnership', 'mailRequests', 'mailAccounts'] as const),
  ];
  const random = chance(20_261_130);
  const host = readyHost(script);
  host.type('Koordination', 'C2', [['KV Beispielstadt', 'Koordination', COORDINATOR, 'nie', '01.11.2026', 'Formular']]);
  host.authorize();
  const start = (): ReadonlyMap<string, boolean> => {
    const { value } = call(host, 'scheduleStart', {});
    const mails = value?.mails as readonly { readonly key: string; readonly on: boolean }[];
    return new Map(mails.map(({ key, on }) => [key, on]));
  };
  const lines = (): readonly string[] =>
    host
      .tab('Einstellungen')
      .values()
      .map((row) => JSON.stringify(row));

  test('the schedule holds which mails were chosen; what was left out stays, and no other line changes', () => {
    for (let round = 0; round < 8; round += 1) {
      const [before, stood] = [start(), lines()];
      expect([...before.keys()].sort()).toEqual([...MAILS].sort());
      const sent = Object.fromEntries(MAILS.filter(() => random() < 0.6).map((key) => [key, random() < 0.5]));
      expect(call(host, 'saveSchedule', { triggers: random() < 0.5, ...sent }).ok).toBe(true);
      const wanted = new Map([...before, ...Object.entries(sent)]);
      expect([...start()].sort()).toEqual([...wanted].sort());
      const changes = [...wanted].filter(([key, on]) => before.get(key) !== on).length;
      expect(lines().filter((line, at) => line !== stood[at])).toHaveLength(changes);
    }
  });

  test('a setting that somebody types stands as it was typed, whatever it is, and no other line changes', () => {
    const ready = host.snapshot();
    const numbers = host.tab('Einstellungen').rowNumbers();
    expect(numbers.length).toBeGreaterThan(15);
    for (const [at, line] of numbers.entries())
      for (const typed of ['vielleicht später', '<b>x</b>', '12,5 %', 'constructor']) {
        host.restore(ready);
        const before = lines();
        host.type('Einstellungen', `B${line}`, typed);
        const after = host.tab('Einstellungen').values();
        expect(String(after[at]?.Wert)).toMatch(typed === '12,5 %' ? /^(?:12,5 %|0\.125)$/ : typed);
        expect(lines().filter((one, index) => index !== at && one !== before[index])).toEqual([]);
      }
  });
});
