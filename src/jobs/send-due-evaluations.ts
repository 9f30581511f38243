import type { AppDesk } from '../app/desk.ts';
import { defineJob } from '../define/command.ts';
import { ok } from '../domain/result.ts';
import { type Lang, say } from '../domain/text.ts';
import { type MailsDesk, mails } from '../mails/index.ts';
import { sendMails } from '../mails/sending.ts';

/** Seconds: what is left of the six minutes suffices for a hundred mails. */
const MOST_WAITING = 120;

/** Sends every kind of mail to whom it is due; the ledger says who has it. Keeps the name by which triggers in use call it. */
export const sendDueEvaluations = defineJob({
  name: 'sendDueEvaluations',
  title: { de: 'Fällige Mails senden', en: 'Send due mails' },
  hour: 7,
  run: (desk: MailsDesk & Pick<AppDesk, 'awaitMailQuota' | 'lastCheck' | 'checkAll'>) => {
    // A night in which nothing was checked must not keep what is urgent from anyone.
    if ((desk.lastCheck()?.at ?? '') < desk.today) desk.checkAll();
    desk.awaitMailQuota(MOST_WAITING);
    const done = sendMails(mails, desk, `mails-${desk.today}`);
    if (!done.ok) return done;
    const { sent, waiting, held, unclear, failed, problems } = done.value;
    const left = (lang: Lang): string =>
      [
        ...(held ? [say(held.text, lang)] : []),
        ...problems.map(({ mail, problem }) => `${say(mail, lang)}: ${say(problem.text, lang)}`),
      ]
        .map((words) => `; ${words}`)
        .join('');
    return ok({
      de: `${sent} gesendet, ${waiting} warten, ${failed} nicht gesendet, ${unclear} unklar${left('de')}`,
      en: `${sent} sent, ${waiting} waiting, ${failed} not sent, ${unclear} unclear${left('en')}`,
    });
  },
});
