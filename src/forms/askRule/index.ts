import { defineForm, defineRpc, type Form } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import type { Dataset } from '../../tables/index.ts';
import { askRule as ask } from './ask.ts';
import type { AskDesk } from './desk.ts';
import { askSchema, startSchema } from './schema.ts';
import { startAsking } from './start.ts';

export type { AskDesk } from './desk.ts';

/* The engine hands every form the one desk it has, which is wider than the general one. */
const wide = (desk: Desk<Dataset>): AskDesk => desk as AskDesk;

/** The dialog "Was sagt die Regel?": answers for a contribution that was not entered. */
export const askRule: Form<Dataset> = defineForm<Dataset>({
  name: 'askRule',
  title: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  menu: { de: 'Was sagt die Regel?', en: 'What does the rule say?' },
  shown: { in: 'dialog', width: 640, height: 640 },
  calls: [
    defineRpc({ name: 'askRuleStart', input: startSchema, run: (_, desk: Desk<Dataset>) => startAsking(wide(desk)) }),
    defineRpc({
      name: 'askRule',
      input: askSchema,
      run: ({ answers }, desk: Desk<Dataset>) => ask(answers, wide(desk)),
    }),
  ],
});
