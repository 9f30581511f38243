import { defineForm, defineRpc, type Form } from '../../define/form.ts';
import type { Desk } from '../../define/use-case.ts';
import type { EvaluationDesk } from '../../mails/evaluation/work.ts';
import type { Dataset } from '../../tables/index.ts';
import { previewSchema, sendNowSchema, startSchema, testMailSchema } from './schema.ts';
import { previewMail, sendNow, sendTest } from './send.ts';
import { startSending } from './start.ts';

/* The engine hands every form the one desk it has, which is wider than the general one. */
const wide = (desk: Desk<Dataset>): EvaluationDesk => desk as EvaluationDesk;

/** The dialog "Auswertung senden": period, recipients, preview, a test to oneself, send. */
export const sendEvaluation: Form<Dataset> = defineForm<Dataset>({
  name: 'sendEvaluation',
  title: { de: 'Auswertung senden', en: 'Send the evaluation' },
  menu: { de: 'Auswertung senden…', en: 'Send the evaluation…' },
  shown: { in: 'dialog', width: 976, height: 664 },
  calls: [
    defineRpc({
      name: 'sendEvaluationStart',
      input: startSchema,
      roles: ['coordination'],
      run: ({ period }, desk: Desk<Dataset>) => startSending(period, wide(desk)),
    }),
    defineRpc({
      name: 'previewEvaluation',
      input: previewSchema,
      roles: ['coordination'],
      run: (input, desk: Desk<Dataset>) => previewMail(input, wide(desk)),
    }),
    defineRpc({
      name: 'testEvaluation',
      input: testMailSchema,
      roles: ['coordination'],
      run: ({ operation, ...chosen }, desk: Desk<Dataset>) => sendTest(chosen, operation, wide(desk)),
    }),
    defineRpc({
      name: 'sendEvaluation',
      input: sendNowSchema,
      roles: ['coordination'],
      run: (input, desk: Desk<Dataset>) => sendNow(input, wide(desk)),
    }),
  ],
});
