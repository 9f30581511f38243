import type { Taken } from '../../define/form.ts';
import type { Statement, statementSchema } from '../../define/statement.ts';

export interface TransparencyCalls {
  readonly transparencyStart: { readonly input: Taken<typeof statementSchema>; readonly output: Statement };
  readonly makeTransparency: { readonly input: Taken<typeof statementSchema>; readonly output: Statement };
}
