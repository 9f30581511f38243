import { defineForm } from '../../define/form.ts';
import { nothing } from '../../define/input.ts';
import { askRule as ask } from './ask.ts';
import type { AskDesk } from './desk.ts';
import { askSchema } from './schema.ts';
import type { AskCalls } from './shape.ts';
import { startAsking } from './start.ts';

export type { AskDesk } from './desk.ts';

/** The dialog "Was sagt die Regel?": answers for a contribution that was not entered. */
export const askRule = defineForm<AskCalls, AskDesk>({
  name: 'askRule',
  title: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  menu: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  shown: { in: 'dialog', width: 640, height: 640 },
  calls: {
    askRuleStart: { input: nothing, run: (_, desk) => startAsking(desk) },
    askRule: { input: askSchema, run: ({ answers }, desk) => ask(answers, desk) },
  },
});
