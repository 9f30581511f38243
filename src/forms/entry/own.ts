import type { AppDesk } from '../../app/desk.ts';
import { listOf } from '../../define/form.ts';
import { ok } from '../../domain/result.ts';
import { rememberSchema, withSchema } from './schema.ts';
import type { OwnCalls } from './shape.ts';

/** The calls that several forms make. */
export const ownCalls = listOf<OwnCalls, Pick<AppDesk, 'rememberAssociation' | 'showForm'>>({
  openWith: {
    input: withSchema,
    run: ({ form, id, values = {} }, desk) => {
      desk.showForm(form, id === undefined ? { values } : { values, id });
      return ok(true);
    },
  },
  rememberAssociation: {
    input: rememberSchema,
    run: ({ association }, desk) => ok(desk.rememberAssociation(association) !== undefined),
  },
});
