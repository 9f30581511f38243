import { defineForm } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import { ok } from '../../domain/result.ts';
import type { VisitDesk } from './desk.ts';
import { saveVisit, showVisit } from './save.ts';
import { rememberSchema, saveVisitSchema, showVisitSchema } from './schema.ts';
import type { VisitCalls } from './shape.ts';
import { startVisit } from './start.ts';

export type { VisitDesk } from './desk.ts';

/** The sidebar "Einsatz erfassen". */
export const logVisit = defineForm<VisitCalls, VisitDesk>({
  name: 'logVisit',
  title: { de: 'Einsatz erfassen', en: 'Log a visit' },
  menu: { de: 'Einsatz erfassen…', en: 'Log a visit…' },
  shown: { in: 'sidebar' },
  calls: {
    logVisitStart: { input: nothing, run: (_, desk) => startVisit(desk) },
    saveVisit: { input: saveVisitSchema, writes: true, run: saveVisit },
    undoVisit: { input: onlyOperation, writes: true, run: ({ operation }, desk) => desk.undo(operation) },
    rememberAssociation: {
      input: rememberSchema,
      run: ({ association }, desk) => ok(desk.rememberAssociation(association) !== undefined),
    },
    showVisit: { input: showVisitSchema, run: ({ line }, desk) => showVisit(line, desk) },
  },
});
