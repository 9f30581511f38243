import type { AppDesk } from '../../app/desk.ts';
import { listOf } from '../../define/form.ts';
import { ok } from '../../domain/result.ts';
import { rememberSchema } from './schema.ts';
import type { OwnCalls } from './shape.ts';

/** The calls that several forms make. */
export const ownCalls = listOf<OwnCalls, Pick<AppDesk, 'rememberAssociation'>>({
  rememberAssociation: {
    input: rememberSchema,
    run: ({ association }, desk) => ok(desk.rememberAssociation(association) !== undefined),
  },
});
