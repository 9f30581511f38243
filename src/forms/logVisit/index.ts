import { defineForm, defineRpc, type Form } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import type { Dataset } from '../../tables/index.ts';
import type { VisitDesk } from './desk.ts';
import { saveVisit, showVisit } from './save.ts';
import { rememberSchema, saveVisitSchema, showVisitSchema, startSchema, undoVisitSchema } from './schema.ts';
import { rememberAssociation, startVisit } from './start.ts';

export type { VisitDesk } from './desk.ts';

/* The engine hands every form the one desk it has, which is wider than the general one. */
const wide = (desk: Desk<Dataset>): VisitDesk => desk as VisitDesk;

/** The sidebar "Einsatz erfassen". */
export const logVisit: Form<Dataset> = defineForm<Dataset>({
  name: 'logVisit',
  title: { de: 'Einsatz erfassen', en: 'Log a visit' },
  menu: { de: 'Einsatz erfassen…', en: 'Log a visit…' },
  shown: { in: 'sidebar' },
  calls: [
    defineRpc({ name: 'logVisitStart', input: startSchema, run: (_, desk: Desk<Dataset>) => startVisit(wide(desk)) }),
    defineRpc({
      name: 'saveVisit',
      input: saveVisitSchema,
      run: (input, desk: Desk<Dataset>) => saveVisit(input, wide(desk)),
    }),
    defineRpc({
      name: 'undoVisit',
      input: undoVisitSchema,
      run: ({ operation }, desk: Desk<Dataset>) => wide(desk).undo(operation),
    }),
    defineRpc({
      name: 'rememberAssociation',
      input: rememberSchema,
      run: ({ association }, desk: Desk<Dataset>) => rememberAssociation(association, wide(desk)),
    }),
    defineRpc({
      name: 'showVisit',
      input: showVisitSchema,
      run: ({ line }, desk: Desk<Dataset>) => showVisit(line, wide(desk)),
    }),
  ],
});
