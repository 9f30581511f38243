import * as z from 'zod/mini';
import { operation } from '../../define/input.ts';

const line = z.int().check(z.minimum(1), z.maximum(10_000_000));
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
      }),
    )
    .check(z.maxLength(40)),
});
