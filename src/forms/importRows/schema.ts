import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const key = z.string().check(z.maxLength(60));
/** A cell of the sheet holds 50,000 characters. */
const words = z.string().check(z.maxLength(50_000));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const cell = z.union([words, z.number(), z.boolean(), z.object({ day, time: z.string().check(z.maxLength(20)) })]);
const line = z.int().check(z.minimum(1), z.maximum(1_000_000));

const rows = z.array(z.object({ line, cells: z.record(key, cell) })).check(z.maxLength(5_000));

/** What a person said about names that the register lacks: another name for it, or a new association. */
const names = z.object({
  known: z.array(z.object({ typed: words, name: words })).check(z.maxLength(2_000)),
  create: z
    .array(z.object({ name: z.string().check(z.minLength(2), z.maxLength(200)), level: key, land: key }))
    .check(z.maxLength(2_000)),
});

export const judgeSchema = z.object({
  table: key,
  rows,
  names,
  print: z.optional(words),
  operation: z.optional(operation),
  /** The rows are all of the list. */
  whole: z.optional(z.boolean()),
});

export const writeSchema = z.object({
  operation,
  table: key,
  rows,
  names,
  /** What the list is told by, when a person comes back to it after a crash. */
  print: z.string().check(z.maxLength(100)),
  /** Of all pieces. */
  total: z.int().check(z.minimum(1), z.maximum(20_000)),
  last: z.boolean(),
  /** Rows may be taken in without all that the tab needs. */
  incomplete: z.boolean(),
  /** Words that look like those about persons were looked at and may be taken in. */
  personal: z.boolean(),
});

export const undoSchema = z.object({ operation });
