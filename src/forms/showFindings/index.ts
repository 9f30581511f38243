import { defineForm } from '../../define/form.ts';
import { nothing, onlyOperation } from '../../define/input.ts';
import { permits } from '../../define/permits.ts';
import { ok } from '../../domain/result.ts';
import type { FindingsDesk } from './desk.ts';
import { ownOf, selectedIn } from './own.ts';
import { findingSchema, ownSchema, saveStatusSchema } from './schema.ts';
import type { FindingsCalls } from './shape.ts';
import { startFindings } from './start.ts';
import { saveStatus, showFindingRow } from './status.ts';

export type { FindingsDesk } from './desk.ts';

/** The sidebar "Prüfhinweise zeigen". */
export const showFindings = defineForm<FindingsCalls, FindingsDesk>({
  name: 'showFindings',
  title: { de: 'Prüfhinweise', en: 'Findings' },
  menu: { de: 'Prüfhinweise zeigen…', en: 'Show findings…' },
  shown: { in: 'sidebar' },
  calls: {
    findingsStart: { input: nothing, run: (_, desk) => startFindings(desk) },
    ownAssociations: { input: ownSchema, run: ({ association }, desk) => ownOf(association, desk) },
    selectedRow: { input: nothing, run: (_, desk) => ok(selectedIn(desk.selection())) },
    saveFindingStatus: { input: saveStatusSchema, ...permits.answerFindings, writes: true, run: saveStatus },
    undoFindingStatus: { input: onlyOperation, writes: true, run: ({ operation }, desk) => desk.undo(operation) },
    checkNow: {
      input: nothing,
      ...permits.check,
      writes: true,
      run: (_, desk) => {
        const run = desk.checkAll();
        return run.ok ? ok(true) : run;
      },
    },
    showFindingRow: { input: findingSchema, run: ({ id }, desk) => showFindingRow(id, desk) },
  },
});
