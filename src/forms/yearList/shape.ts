import type { Taken } from '../../define/form.ts';
import type { Statement } from '../../define/statement.ts';
import type { statementSchema } from '../takeFigures/schema.ts';

export interface YearListCalls {
  readonly yearListStart: { readonly input: Taken<typeof statementSchema>; readonly output: Statement };
}
