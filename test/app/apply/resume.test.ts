import { expect, test } from 'vitest';
import type { Entry } from '../../../src/app/apply/journal.ts';
import { resumed } from '../../../src/app/apply/resume.ts';
import type { Change, Plan } from '../../../src/domain/plan.ts';

const set = (id: string, cells: object, held: object): Change => ({
  ...{ kind: 'set', table: 'visits', id },
  ...{ cells: { ...cells }, held: { ...held } },
});
const added: Change = { kind: 'append', table: 'visits', rows: [{ id: 'E-9', cells: { id: 'E-9' } }] };
const plan: Plan = {
  ...{ operation: 'op', command: 'logVisit', title: { de: 'Einsatz', en: 'Visit' } },
  changes: [
    set('E-1', { people: 9, note: 'frei' }, { people: 7, note: '' }),
    set('E-2', { people: 4 }, { people: 3 }),
    added,
  ],
};
const entry = (rows: readonly string[], more: Partial<Entry> = {}): Entry => ({
  ...{ at: '', command: 'logVisit', title: '', tab: 'Einsätze', change: 'geändert', rows },
  ...{ wrote: '{"people":8}', held: '{"people":6}' },
  ...more,
});

test('a row changes as the first try told, with the free texts of the plan as it is made now', () => {
  expect(resumed(plan, [entry(['E-1'])])).toEqual([
    set('E-1', { people: 8, note: 'frei' }, { people: 6, note: '' }),
    set('E-2', { people: 4 }, { people: 3 }),
    added,
  ]);
});

test('a row that the plan does not name any more changes too', () => {
  expect(resumed({ ...plan, changes: [added] }, [entry(['E-1'])])).toEqual([
    set('E-1', { people: 8 }, { people: 6 }),
    added,
  ]);
});

test.each([
  ['a tab that nobody knows', entry(['E-1'], { tab: 'Fremd' })],
  ['another tab', entry(['E-1'], { tab: 'Tipps', held: '' })],
  ['no row', entry([])],
  ['an added row', entry(['E-1'], { change: 'neu' })],
  ['former values that went after their time', entry(['E-1'], { held: '' })],
])('an entry with %s changes nothing of the plan', (_, one) => {
  expect(resumed(plan, [one])).toEqual(plan.changes);
});
