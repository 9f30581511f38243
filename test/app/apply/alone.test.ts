import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtScript, call } from '../../bundle.ts';
import { sourceFiles } from '../../contracts/imports.ts';
import { usedSheet } from '../../simulation/world.ts';
import { type Holder, holders, typedBefore } from './holders.ts';

const root = join(import.meta.dirname, '../../..');
const importing = (module: RegExp): string[] =>
  sourceFiles(root, 'src').filter((file) => module.test(readFileSync(join(root, file), 'utf8')));

describe('the lock', () => {
  it('is taken in one place, which mends first what a run before was ended amid', () => {
    expect(importing(/google\/lock\.ts'|LockService\.get(Document|Script|User)Lock/).sort()).toEqual([
      'src/app/apply/alone.ts',
      'src/google/lock.ts',
      'src/google/platform-probes.ts',
      'src/google/probes.ts',
    ]);
  });

  it('is taken by nobody whom this test does not know', () => {
    expect(holders.map(({ file }) => file).sort()).toEqual(
      importing(/import \{[^}]*\balone\b[^}]*\} from '[^']*\/alone\.ts'/).sort(),
    );
  });
});

const host = usedSheet(await builtScript());
const used = host.snapshot();
/** Id and numbers of each row: words are others once the language is. */
const visits = (): string[] =>
  host
    .tab(host.workbook.tabs.some(({ name }) => name === 'Einsätze') ? 'Einsätze' : 'Visits')
    .values()
    .map(({ id, ...cells }) =>
      JSON.stringify([id, ...Object.values(cells).filter((cell) => typeof cell === 'number')]),
    );

/** An undo empties its row at the very moment in which someone inserts lines, and its run ends before it has looked again. */
function cutOff({ prepare }: Partial<Holder>): { readonly whole: readonly string[] } {
  host.restore(used);
  const whole = visits();
  prepare?.(host);
  call(host, 'saveVisit', {
    operation: 'op-visit',
    values: { kind: 'Infostand', start: '03.10.2026', guest: 'KV Zwei', host: 'KV Fünf', people: '5' },
  });
  const start = host.snapshot();
  const undo = (): unknown => call(host, 'undoVisit', { operation: 'op-visit' });
  undo();
  const write =
    host.calls.findIndex(({ method, target }) => method === 'setValues' && target?.startsWith('Einsätze')) + 1;
  host.restore(start).during(write - 1, () => host.person.insertRows('Einsätze', 3, 2));
  host.crash({ at: write + 1, unflushed: 'kept' });
  expect(undo).toThrow(/maximum execution time/);
  return { whole };
}

/** Rows that the undo emptied in its place. */
const lost = (whole: readonly string[]): string[] => whole.filter((row) => !visits().includes(row));

describe('what an undo that was ended amid has emptied', () => {
  it('is another row', () => {
    expect(lost(cutOff({}).whole)).toHaveLength(1);
  });

  it.each(holders)('is given back by the next one: $file', (holder) => {
    const { whole } = cutOff(holder);
    holder.run(host);
    expect(lost(whole)).toEqual([]);
  });

  it('is given back after someone has typed into the settings', () => {
    const { whole } = cutOff({});
    typedBefore(host);
    call(host, 'saveVisit', {
      ...{ operation: 'op-next' },
      values: { kind: 'Flyer', start: '18.10.2026', guest: 'KV Fünf', host: 'KV Vier', people: '9' },
    });
    expect(lost(whole)).toEqual([]);
  });
});
