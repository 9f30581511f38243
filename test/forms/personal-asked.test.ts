import { beforeAll, expect, test } from 'vitest';
import { day } from '../../src/domain/day.ts';
import { associationEntry } from '../../src/forms/addAssociation/entry.ts';
import { partnershipEntry } from '../../src/forms/addPartnership/entry.ts';
import { requestEntry } from '../../src/forms/addRequest/entry.ts';
import { meEntry } from '../../src/forms/enterMe/entry.ts';
import { type AnyEntry, askedOf, columnOf } from '../../src/forms/entry/answers.ts';
import { callName } from '../../src/forms/entry/shape.ts';
import { entryForms } from '../../src/forms/index.ts';
import { contributionEntry } from '../../src/forms/logContribution/entry.ts';
import { visitEntry } from '../../src/forms/logVisit/entry.ts';
import { planEntry } from '../../src/forms/planVisit/entry.ts';
import { builtScript, call, type Host, readyHost } from '../bundle.ts';

/* Before it is stored: whatever is written freely, in whichever form, is asked about where it looks personal. */

let host: Host;
beforeAll(async () => {
  host = readyHost(await builtScript());
});

const TODAY = day('2026-11-23');
const WRITTEN = 'Frau Beispiel, Tel. 0170 0000000';
const entries: readonly AnyEntry[] = [
  ...[visitEntry, planEntry, contributionEntry, partnershipEntry, requestEntry, associationEntry, meEntry],
];
/** With nothing answered, and with each answer to the first question: more may be asked then. */
const answered = (entry: AnyEntry): readonly Readonly<Record<string, string>>[] => {
  const first = askedOf(entry, { values: {}, today: TODAY })[0] ?? '';
  return [{}, ...(entry.table.columns[first]?.options ?? []).map(({ key }) => ({ [first]: key }))];
};
/** Numbers and keys have a form of their own, which refuses words. */
const isFree = (entry: AnyEntry, key: string): boolean => {
  const column = columnOf(entry, key);
  return column?.kind === 'text' && /none|free text/.test(column.privacy) && column.codec.parse(WRITTEN).ok;
};
const free = entries.flatMap((entry) => {
  const asked = new Map(
    answered(entry).flatMap((values) => askedOf(entry, { values, today: TODAY }).map((key) => [key, values] as const)),
  );
  return [...asked]
    .filter(([key]) => isFree(entry, key))
    .map(([key, values]) => [entry.name, key, entry, values] as const);
});

test('each form over a table is looked at', () => {
  expect(entries.map(({ name }) => name)).toEqual([...entryForms.map(({ name }) => name), meEntry.name]);
  expect(free.length).toBeGreaterThan(10);
});

test.each(free)('%s asks about %s before saving', (_, key, entry, values) => {
  const seen = call(host, callName(entry, 'look'), { values: { ...values, [key]: WRITTEN } });
  expect(seen.ok).toBe(true);
  expect(seen.value).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'D-01', column: key })]));
});

test.each([visitEntry, planEntry])(
  '$name asks as well about what no pattern knows, at the doors by D-05, elsewhere by D-07',
  (entry) => {
    const look = (kind: string) =>
      call(host, callName(entry, 'look'), { values: { kind, note: 'unser fahrer ist seit acht wochen trocken' } })
        .value;
    expect(look('canvassing')).toEqual(
      expect.arrayContaining([expect.objectContaining({ rule: 'D-05', column: 'note' })]),
    );
    expect(look('stall')).toEqual(expect.arrayContaining([expect.objectContaining({ rule: 'D-07', column: 'note' })]));
  },
);
