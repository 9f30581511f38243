import type { Taken } from '../../define/form.ts';
import type { Statement, statementSchema } from '../../define/statement.ts';

export interface FigureCalls {
  readonly figuresStart: { readonly input: Taken<typeof statementSchema>; readonly output: Statement };
}
