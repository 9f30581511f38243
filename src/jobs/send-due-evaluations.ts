import type { AppDesk } from '../app/desk.ts';
import { defineJob } from '../define/command.ts';
import type { Desk } from '../define/use-case.ts';
import { ok } from '../domain/result.ts';
import { sendEvaluations } from '../mails/sending.ts';
import type { Dataset } from '../tables/index.ts';

/** Seconds: what is left of the six minutes suffices for a hundred mails. */
const MOST_WAITING = 120;

/** Sends the evaluation to everyone whose month or quarter is over and who has none yet; the ledger says who that is. */
export const sendDueEvaluations = defineJob<Dataset>({
  name: 'sendDueEvaluations',
  title: { de: 'Fällige Auswertungen senden', en: 'Send due evaluations' },
  hour: 7,
  run: (given: Desk<Dataset>) => {
    const desk = given as AppDesk;
    desk.awaitMailQuota(MOST_WAITING);
    const done = sendEvaluations(desk, `evaluation-${desk.today}`);
    if (!done.ok) return done;
    const { sent, waiting, unclear, failed } = done.value;
    return ok({
      de: `${sent} gesendet, ${waiting} warten, ${failed} nicht gesendet, ${unclear} unklar`,
      en: `${sent} sent, ${waiting} waiting, ${failed} not sent, ${unclear} unclear`,
    });
  },
});
