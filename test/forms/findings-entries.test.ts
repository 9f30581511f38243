import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../src/domain/day.ts';
import { levels } from '../../src/domain/finding.ts';
import type { FindingView } from '../../src/forms/showFindings/shape.ts';
import { entriesOf, findingsIn } from '../../src/forms/showFindings/view-entries.ts';
import { FIRST_FILTER, filtered } from '../../src/forms/showFindings/view-filter.ts';
import { findingsStart } from './findings-fixture.ts';

const [base] = findingsStart.findings;
if (!base) throw new Error('no finding to build on');
const finding = (id: string, more: Partial<FindingView> = {}): FindingView => ({ ...base, id, row: id, ...more });

describe('the list of findings', () => {
  it('holds what concerns one row in one entry, the gravest leading', () => {
    const list = [finding('H-1', { row: 'S-1' }), finding('H-2'), finding('H-3', { row: 'S-1', rule: 'S-19' })];
    expect(entriesOf(list).map((entry) => findingsIn(entry).map(({ id }) => id))).toEqual([['H-1', 'H-3'], ['H-2']]);
  });

  it('holds one rule over many rows in one entry, and leaves three rows alone', () => {
    const list = ['H-1', 'H-2', 'H-3', 'H-4'].map((id) => finding(id));
    expect(entriesOf(list).map(({ kind }) => kind)).toEqual(['rule']);
    expect(entriesOf(list.slice(1)).map(({ kind }) => kind)).toEqual(['row', 'row', 'row']);
  });

  it('holds what is incomplete apart, but with its row where that weighs anyway', () => {
    const gap = { rule: 'Q-01', level: 'incomplete' } as const;
    const list = [finding('H-1', { row: 'S-1' }), finding('H-2', { row: 'S-1', ...gap }), finding('H-3', gap)];
    const shown = filtered(list, FIRST_FILTER, findingsStart.today);
    expect(shown.list.map(({ id }) => id)).toEqual(['H-1', 'H-2']);
    expect(shown.incomplete.map(({ id }) => id)).toEqual(['H-3']);
    expect(shown.counts).toEqual({ urgent: 1, clarify: 0, hint: 0, incomplete: 1 });
  });

  it('asks once about what has been open for more than 90 days, folded, but for what is urgent or beside what is new', () => {
    const { today } = findingsStart;
    const [old, edge] = [addDays(today, -91), addDays(today, -90)];
    const list = [
      finding('H-1', { firstSeen: old }),
      finding('H-2', { level: 'hint', firstSeen: old }),
      finding('H-3', { level: 'hint', firstSeen: edge }),
      finding('H-4', { level: 'clarify', firstSeen: old, status: 'in-progress' }),
      finding('H-5', { level: 'hint', firstSeen: old, row: 'S-1' }),
      finding('H-6', { level: 'hint', firstSeen: today, row: 'S-1' }),
      finding('H-7', { level: 'hint', firstSeen: undefined }),
      finding('H-8', { level: 'hint', firstSeen: old, baseline: true }),
    ];
    const shown = filtered(list, FIRST_FILTER, today);
    expect(shown.list.map(({ id }) => id)).toEqual(['H-1', 'H-3', 'H-5', 'H-6', 'H-7']);
    expect(shown.long.map(({ id }) => id)).toEqual(['H-2', 'H-4']);
    expect(shown.baseline.map(({ id }) => id)).toEqual(['H-8']);
    expect(shown.counts).toEqual({ urgent: 1, clarify: 0, hint: 4, incomplete: 0 });
    // What somebody asks for by its status is not folded once it has ended.
    const done = [finding('H-9', { level: 'hint', firstSeen: old, status: 'done' })];
    expect(filtered(done, { ...FIRST_FILTER, status: 'done' }, today).list).toHaveLength(1);
  });

  it('loses none, doubles none, and begins with what comes first', () => {
    const some = fc.record({
      row: fc.constantFrom('', 'S-1', 'S-2', 'S-3', 'S-4', 'S-5'),
      rule: fc.constantFrom('S-01', 'S-19', 'W-03'),
      level: fc.constantFrom(...levels),
      tab: fc.constantFrom('Spenden', 'Einsätze'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 40 }), (parts) => {
        const list = parts.map((part, index) => finding(`H-${index}`, part));
        const entries = entriesOf(list);
        expect(
          entries
            .flatMap(findingsIn)
            .map(({ id }) => id)
            .sort(),
        ).toEqual(list.map(({ id }) => id).sort());
        expect(entries[0]?.lead.id).toBe(list[0]?.id);
        expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
        for (const entry of entries)
          if (entry.kind === 'rule') expect(new Set(entry.rows.map(({ lead }) => lead.rule)).size).toBe(1);
      }),
    );
  });
});
