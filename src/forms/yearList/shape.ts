import type { Taken } from '../../define/form.ts';
import type { Statement, statementSchema } from '../../define/statement.ts';

export interface YearListCalls {
  readonly yearListStart: { readonly input: Taken<typeof statementSchema>; readonly output: Statement };
}
