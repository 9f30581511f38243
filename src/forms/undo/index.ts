import { defineForm, defineRpc, type Form } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import type { Dataset } from '../../tables/index.ts';
import type { UndoDesk } from './desk.ts';
import { nothingSchema, undoSchema } from './schema.ts';
import { startUndo } from './start.ts';

export type { UndoDesk } from './desk.ts';

/* The engine hands every form the one desk it has, which is wider than the general one. */
const wide = (desk: Desk<Dataset>): UndoDesk => desk as UndoDesk;

/**
 * The sidebar "Rückgängig machen". Without a role: everyone may take back what everyone may start, and the desk
 * refuses the rest (`mayTakeBack`).
 */
export const undo: Form<Dataset> = defineForm<Dataset>({
  name: 'undo',
  title: { de: 'Rückgängig machen', en: 'Undo' },
  menu: { de: 'Rückgängig machen…', en: 'Undo…' },
  shown: { in: 'sidebar' },
  calls: [
    defineRpc({ name: 'undoStart', input: nothingSchema, run: (_, desk: Desk<Dataset>) => startUndo(wide(desk)) }),
    defineRpc({
      name: 'undoOperation',
      input: undoSchema,
      run: ({ operation }, desk: Desk<Dataset>) => wide(desk).undo(operation),
    }),
  ],
});
