import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Book, put } from '../../workbench/emulator/book.ts';
import { emptyWorkbook, type Workbook } from '../../workbench/emulator/index.ts';
import { patched } from '../../workbench/page/mirror.ts';
import { Follower } from '../../workbench/server/follower.ts';

/** What the windows do not compare. */
const shown = (book: Workbook) => ({
  ...book,
  revision: 0,
  nextId: 0,
  tabs: book.tabs.map((tab) => ({ ...tab, revision: 0 })),
});
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

type Step = { kind: 'write' | 'insert' | 'delete' | 'widen' | 'style' | 'add' | 'remove'; row: number; column: number };

const steps = fc.array(
  fc.record({
    kind: fc.constantFrom('write', 'insert', 'delete', 'widen', 'style', 'add', 'remove'),
    row: fc.integer({ min: 1, max: 12 }),
    column: fc.integer({ min: 1, max: 6 }),
  }),
  { minLength: 1, maxLength: 30 },
);

function apply(book: Book, { kind, row, column }: Step, at: number): void {
  const tab = book.data.tabs[at % book.data.tabs.length];
  if (!tab) return;
  const cell = { row, column, rows: 1, columns: 1 };
  if (kind === 'write') book.change(tab, 'cells', cell, () => put(book.row(tab, row).values, column - 1, `v${at}`, ''));
  if (kind === 'style')
    book.change(tab, 'format', cell, () =>
      put(book.row(tab, row).styles, column - 1, book.style({ fontSize: at + 6 }), 0),
    );
  if (kind === 'insert')
    book.change(tab, 'structure', undefined, () => tab.rows.splice(row - 1, 0, { values: [], styles: [] }));
  if (kind === 'delete') book.change(tab, 'structure', undefined, () => tab.rows.splice(row - 1, 1));
  if (kind === 'widen')
    book.change(tab, 'format', undefined, () => put(tab.columns, column - 1, { width: 40 + at }, {}));
  if (kind === 'add') book.insertTab(`Tab ${at}`, 0);
  if (kind === 'remove' && book.data.tabs.length > 1) book.removeTab(tab);
}

test('whatever happens, a window that applies the differences has the workbook', () => {
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 5 }), (list, every) => {
      const book = new Book(emptyWorkbook('x', 'Titel', 'de_DE', 'Europe/Berlin'));
      book.insertTab('Erster', 0);
      const follower = new Follower(book.data);
      book.onChange((change) => follower.note(change));
      let window = copy(book.data);
      const catchUp = () => {
        const patch = follower.patch(book.data);
        if (patch) window = patched(window, copy(patch));
      };
      list.forEach((step, at) => {
        apply(book, step, at);
        if (at % every === 0) catchUp();
      });
      catchUp();
      expect(shown(window)).toEqual(shown(copy(book.data)));
    }),
  );
});

test('one changed cell costs one row', () => {
  const book = new Book(emptyWorkbook('x', 'Titel', 'de_DE', 'Europe/Berlin'));
  const tab = book.insertTab('Erster', 0);
  for (let row = 1; row <= 1000; row++) put(book.row(tab, row).values, 0, row, '');
  const follower = new Follower(book.data);
  book.onChange((change) => follower.note(change));
  book.change(tab, 'cells', { row: 500, column: 1, rows: 1, columns: 1 }, () =>
    put(book.row(tab, 500).values, 0, 'neu', ''),
  );
  expect(follower.patch(book.data)?.tabs).toEqual([
    { id: tab.id, length: 1000, rows: [[499, { values: ['neu'], styles: [] }]] },
  ]);
  expect(follower.patch(book.data)).toBeUndefined();
});

test('a format whose cell is gone again is known to the window too', () => {
  const book = new Book(emptyWorkbook('x', 'Titel', 'de_DE', 'Europe/Berlin'));
  const tab = book.insertTab('Erster', 0);
  const follower = new Follower(book.data);
  book.onChange((change) => follower.note(change));
  apply(book, { kind: 'style', row: 1, column: 1 }, 0);
  apply(book, { kind: 'delete', row: 1, column: 1 }, 0);
  expect(tab.rows).toEqual([]);
  expect(follower.patch(book.data)?.styles).toEqual({ from: 1, items: [{ fontSize: 6 }] });
  expect(follower.patch(book.data)).toBeUndefined();
});
