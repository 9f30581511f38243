import type { Taken } from '../../define/form.ts';
import type { Statement } from '../../define/statement.ts';
import type { statementSchema } from './schema.ts';

export interface FigureCalls {
  readonly figuresStart: { readonly input: Taken<typeof statementSchema>; readonly output: Statement };
}
