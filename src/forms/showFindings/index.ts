import { defineForm, defineRpc, type Form } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import { ok } from '../../domain/result.ts';
import type { Dataset } from '../../tables/index.ts';
import type { FindingsDesk } from './desk.ts';
import { ownOf, selectedIn } from './own.ts';
import { findingSchema, nothingSchema, ownSchema, saveStatusSchema, undoStatusSchema } from './schema.ts';
import { startFindings } from './start.ts';
import { saveStatus, showFindingRow } from './status.ts';

export type { FindingsDesk } from './desk.ts';

/* The engine hands every form the one desk it has, which is wider than the general one. */
const wide = (desk: Desk<Dataset>): FindingsDesk => desk as FindingsDesk;

/** The sidebar "Prüfhinweise zeigen". */
export const showFindings: Form<Dataset> = defineForm<Dataset>({
  name: 'showFindings',
  title: { de: 'Prüfhinweise', en: 'Findings' },
  menu: { de: 'Prüfhinweise zeigen…', en: 'Show findings…' },
  shown: { in: 'sidebar' },
  calls: [
    defineRpc({
      name: 'findingsStart',
      input: nothingSchema,
      run: (_, desk: Desk<Dataset>) => startFindings(wide(desk)),
    }),
    defineRpc({
      name: 'ownAssociations',
      input: ownSchema,
      run: ({ association }, desk: Desk<Dataset>) => ownOf(association, wide(desk)),
    }),
    defineRpc({
      name: 'selectedRow',
      input: nothingSchema,
      run: (_, desk: Desk<Dataset>) => ok(selectedIn(wide(desk).selection())),
    }),
    defineRpc({
      name: 'saveFindingStatus',
      input: saveStatusSchema,
      run: (input, desk: Desk<Dataset>) => saveStatus(input, wide(desk)),
    }),
    defineRpc({
      name: 'undoFindingStatus',
      input: undoStatusSchema,
      run: ({ operation }, desk: Desk<Dataset>) => wide(desk).undo(operation),
    }),
    defineRpc({
      name: 'checkNow',
      input: nothingSchema,
      run: (_, desk: Desk<Dataset>) => {
        const run = wide(desk).checkAll();
        return run.ok ? ok(true) : run;
      },
    }),
    defineRpc({
      name: 'showFindingRow',
      input: findingSchema,
      run: ({ id }, desk: Desk<Dataset>) => showFindingRow(id, wide(desk)),
    }),
  ],
});
