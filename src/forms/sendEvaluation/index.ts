import { defineForm } from '../../define/form.ts';
import { permits } from '../../define/permits.ts';
import type { MailsDesk } from '../../mails/index.ts';
import { previewSchema, sendNowSchema, startSchema, testMailSchema } from './schema.ts';
import { previewMail, sendNow, sendTest } from './send.ts';
import type { SendCalls } from './shape.ts';
import { startSending } from './start.ts';

const guard = permits.sendMails;

/** The dialog "Auswertung senden": period, recipients, preview, a test to oneself, send. */
export const sendEvaluation = defineForm<SendCalls, MailsDesk>({
  name: 'sendEvaluation',
  title: { de: 'Auswertung senden', en: 'Send the evaluation' },
  menu: { de: 'Auswertung senden…', en: 'Send the evaluation…' },
  shown: { in: 'dialog', width: 976, height: 664 },
  profiles: ['shared', 'network'],
  calls: {
    sendEvaluationStart: { input: startSchema, ...guard, run: ({ period }, desk) => startSending(period, desk) },
    previewEvaluation: { input: previewSchema, ...guard, run: previewMail },
    testEvaluation: { input: testMailSchema, ...guard, writes: true, run: sendTest },
    sendEvaluation: { input: sendNowSchema, ...guard, writes: true, run: sendNow },
  },
});
