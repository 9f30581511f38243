import { defineForm } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import type { UndoDesk } from './desk.ts';
import type { UndoCalls } from './shape.ts';
import { startUndo } from './start.ts';

export type { UndoDesk } from './desk.ts';

/**
 * The sidebar "Rückgängig machen". Without a role: everyone may take back what everyone may start, and the desk
 * refuses the rest (`mayTakeBack`).
 */
export const undo = defineForm<UndoCalls, UndoDesk>({
  name: 'undo',
  title: { de: 'Rückgängig machen', en: 'Undo' },
  menu: { de: 'Rückgängig machen…', en: 'Undo…' },
  shown: { in: 'sidebar' },
  calls: {
    undoStart: { input: nothing, run: (_, desk) => startUndo(desk) },
    undoReferring: { input: onlyOperation, run: ({ operation }, desk) => desk.referring(operation) },
    undoOperation: { input: onlyOperation, writes: true, run: ({ operation }, desk) => desk.undo(operation) },
  },
});
