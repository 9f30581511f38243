import * as z from 'zod/mini';
import type { Act } from './acts.ts';

const tab = z.int();
const place = z.int().check(z.gte(1), z.lte(1_000_000));
const count = z.int().check(z.gte(1), z.lte(100_000));
const value = z.union([z.string().check(z.maxLength(50_000)), z.number(), z.boolean()]);

const schema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('type'),
    tab,
    row: place,
    column: place,
    values: z.array(z.array(z.string().check(z.maxLength(50_000)))),
  }),
  z.object({ kind: z.literal('clear'), tab, row: place, column: place, rows: count, columns: count }),
  z.object({ kind: z.literal('sort'), tab, column: place, ascending: z.boolean() }),
  z.object({ kind: z.literal('filter'), tab, column: place, visible: z.optional(z.array(z.string())) }),
  z.object({ kind: z.literal('filterOn'), tab, on: z.boolean() }),
  z.object({ kind: z.literal('insertRows'), tab, row: place, count }),
  z.object({ kind: z.literal('deleteRows'), tab, row: place, count }),
  z.object({ kind: z.literal('insertColumn'), tab, column: place }),
  z.object({ kind: z.literal('deleteColumns'), tab, column: place, count }),
  z.object({ kind: z.literal('moveColumn'), tab, from: place, to: place }),
  z.object({ kind: z.literal('hideColumns'), tab, column: place, count, hidden: z.boolean() }),
  z.object({ kind: z.literal('width'), tab, column: place, width: z.int().check(z.gte(2), z.lte(2000)) }),
  z.object({ kind: z.literal('group'), tab, start: place, collapsed: z.boolean() }),
  z.object({ kind: z.literal('note'), tab, row: place, column: place, text: z.string() }),
  z.object({ kind: z.literal('renameTab'), tab, name: z.string().check(z.minLength(1), z.maxLength(100)) }),
  z.object({ kind: z.literal('addTab') }),
  z.object({ kind: z.literal('deleteTab'), tab }),
  z.object({ kind: z.literal('computed'), tab, cells: z.array(z.tuple([place, place, value])) }),
  z.object({ kind: z.literal('undo') }),
  z.object({ kind: z.literal('redo') }),
]);

/** The act that a page sent, or undefined where it is none. */
export function checkAct(input: unknown): Act | undefined {
  const result = schema.safeParse(input);
  return result.success ? result.data : undefined;
}
