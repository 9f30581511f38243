import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const line = z.int().check(z.minimum(1), z.maximum(10_000_000));
/** A tab's, as the platform gives it. */
const number = z.int().check(z.minimum(0), z.maximum(4_294_967_295));
const words = z.string().check(z.maxLength(50_000));

export const answerSchema = z.object({
  operation,
  answers: z
    .array(
      z.object({
        table: z.string().check(z.maxLength(60)),
        firstLine: line,
        columns: z
          .array(z.object({ column: line, header: words, values: z.array(words).check(z.maxLength(3)), key: words }))
          .check(z.maxLength(20_000)),
        tab: z.optional(
          z.object({
            chosen: number,
            shown: z.array(z.object({ id: number, name: words })).check(z.maxLength(2)),
          }),
        ),
      }),
    )
    .check(z.maxLength(40)),
});
