import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { ok } from '../../domain/result.ts';
import { askRule as ask } from './ask.ts';
import type { AskDesk } from './desk.ts';
import { askSchema } from './schema.ts';
import type { AskCalls } from './shape.ts';
import { startAsking } from './start.ts';

export type { AskDesk } from './desk.ts';

/** The form that enters what was asked about, by its name: it asks the same questions. */
const ENTERED_BY = 'logContribution';

/** The dialog "Was sagt die Regel?": answers for a contribution that was not entered. */
export const askRule = defineForm<AskCalls, AskDesk>({
  name: 'askRule',
  title: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  menu: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  shown: { in: 'dialog', width: 640, height: 640 },
  profiles: ['shared', 'treasury'],
  calls: {
    askRuleStart: { input: nothing, run: (_, desk) => startAsking(desk) },
    askRule: { input: askSchema, run: ({ answers }, desk) => ask(answers, desk) },
    enterAsked: {
      input: askSchema,
      run: ({ answers }, desk) => {
        desk.showForm(ENTERED_BY, { values: answers });
        return ok(true);
      },
    },
  },
});
