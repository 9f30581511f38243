import { describe, expect, it, vi } from 'vitest';
import { neverWritten, type Seen, verifyTabs } from '../../../src/app/apply/look.ts';
import { prepare } from '../../../src/app/apply/prepare.ts';
import type { Written } from '../../../src/app/apply/write-tabs.ts';
import type { Reader } from '../../../src/app/reading/reader.ts';
import type { Cells } from '../../../src/domain/plan.ts';
import { fail, ok, type Problem, type ProblemCode } from '../../../src/domain/result.ts';
import type { Sheet } from '../../../src/google/book.ts';
import { ProblemSignal } from '../../../src/google/failure.ts';
import { columnsOf, readTab } from './made-tab.ts';

/** Whether anything stands of what was written, told by what the looks saw. */

const problem = (code: ProblemCode): Problem => ({ code, text: { de: code, en: code } });
const tab = (appends: readonly string[], sets: readonly string[] = []) =>
  ({
    prepared: {
      read: { table: 'visits' },
      appends: appends.map((id) => ({ id, cells: {} })),
      sets: new Map(sets.map((id) => [id, {}])),
    },
  }) as unknown as Written;
const seen = (...ids: readonly string[]): Seen => ({
  ...{ lines: Object.fromEntries(ids.map((id) => [id, 2])), standing: {} },
  ...{ left: [], seen: true, lost: [] },
});
const header = (found: unknown) => ({ header: () => found }) as unknown as Reader;
const why = (written: readonly Written[], saw: readonly Seen[], found: unknown = ok({})): string | undefined =>
  neverWritten(written, saw, header(found), problem('protected'))?.code;

describe('nothing stands of an operation', () => {
  it('where none of its new rows does: for what was refused, or for the column that is gone', () => {
    expect(why([tab(['E-1'])], [seen()])).toBe('protected');
    expect(why([tab(['E-1'])], [seen()], fail(problem('missing-column')))).toBe('missing-column');
    expect(why([tab([]), tab(['E-1'])], [seen(), seen()])).toBe('protected');
  });

  it('but not where one of them does, where rows were changed, or where there was nothing to add', () => {
    expect(why([tab(['E-1']), tab(['S-1'])], [seen('E-1'), seen()])).toBeUndefined();
    expect(why([tab(['E-1']), tab([], ['S-1'])], [seen(), seen()])).toBeUndefined();
    expect(why([tab([])], [seen()])).toBeUndefined();
  });
});

describe('a second look, since the platform refused what was written', () => {
  const KEYS = columnsOf('contributions');
  const ids = { getSheetValues: (line: number, _: number, lines: number) => [['id'], ['S-1']].slice(line - 1, lines) };
  const before = { ...readTab('contributions', KEYS, [{ id: 'S-1', note: 'a' }]), sheet: ids as unknown as Sheet };
  const of = (cells: Cells): Written => {
    const change = { kind: 'set', table: 'contributions', id: 'S-1', cells, held: {} } as const;
    return { prepared: prepare(before, [change]), lines: new Set([1]), put: undefined };
  };

  it('is at whole rows, also where the ids alone would have told', () => {
    const refused = { ok: false, problem: problem('platform') };
    const after = readTab('contributions', KEYS, [{ check: 'Wort', id: 'S-1', note: 'neu' }]);
    const again = vi.fn().mockReturnValueOnce(refused).mockReturnValue(ok(after));
    const reader = { again, mendable: () => refused, lang: () => 'de' } as unknown as Reader;
    const found = verifyTabs([of({ check: 'Wort' }), of({ check: 'Wort', note: 'neu' })], reader);
    expect(found).toMatchObject({ ok: true, value: [{ left: [] }, { left: [] }] });
    expect(again).toHaveBeenCalledTimes(3);
  });

  it('that finds a new row nowhere says what was refused, whatever stands elsewhere', () => {
    const written = readTab('contributions', KEYS, []);
    const nowhere = vi
      .fn(() => written.block)
      .mockImplementationOnce(() => {
        throw new ProblemSignal(problem('platform'));
      });
    const sheet = { getSheetValues: nowhere, getMaxRows: () => 2, getMaxColumns: () => KEYS.length };
    const change = { kind: 'append', table: 'contributions', rows: [{ id: 'S-9', cells: { id: 'S-9' } }] } as const;
    const added: Written = {
      prepared: prepare({ ...written, sheet: sheet as unknown as Sheet }, [change]),
      ...{ lines: new Set<number>(), put: { line: 1, range: undefined } },
    };
    const again = () => ok(readTab('contributions', KEYS, [{ check: 'Wort', id: 'S-1', note: 'a' }]));
    const reader = { again, mendable: () => ({ ok: false, problem: problem('missing-tab') }) } as unknown as Reader;
    expect(verifyTabs([of({ check: 'Wort' }), added], reader)).toMatchObject({
      ok: false,
      problem: { code: 'platform' },
    });
  });
});
