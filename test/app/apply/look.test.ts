import { describe, expect, it } from 'vitest';
import { neverWritten, type Seen } from '../../../src/app/apply/look.ts';
import type { Written } from '../../../src/app/apply/write-tabs.ts';
import type { Reader } from '../../../src/app/reading/reader.ts';
import { fail, ok, type Problem } from '../../../src/domain/result.ts';

/** Whether anything stands of what was written, told by what the looks saw. */

const problem = (code: string): Problem => ({ code, text: { de: code, en: code } });
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
  ...{ left: [], seen: true },
});
const header = (found: unknown) => ({ header: () => found }) as unknown as Reader;
const why = (written: readonly Written[], saw: readonly Seen[], found: unknown = ok({})): string | undefined =>
  neverWritten(written, saw, header(found), problem('refused'))?.code;

describe('nothing stands of an operation', () => {
  it('where none of its new rows does: for what was refused, or for the column that is gone', () => {
    expect(why([tab(['E-1'])], [seen()])).toBe('refused');
    expect(why([tab(['E-1'])], [seen()], fail(problem('missing-column')))).toBe('missing-column');
    expect(why([tab([]), tab(['E-1'])], [seen(), seen()])).toBe('refused');
  });

  it('but not where one of them does, where rows were changed, or where there was nothing to add', () => {
    expect(why([tab(['E-1']), tab(['S-1'])], [seen('E-1'), seen()])).toBeUndefined();
    expect(why([tab(['E-1']), tab([], ['S-1'])], [seen(), seen()])).toBeUndefined();
    expect(why([tab([])], [seen()])).toBeUndefined();
  });
});
