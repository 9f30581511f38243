import type { ChosenMails, LedgerEntry, Mail, MailDesk, OutgoingMail, SendReport } from '../define/mail.ts';
import type { Reading } from '../define/use-case.ts';
import { fail, ok, type Problem, type Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { type DueMail, type MailPlan, planMails } from './plan.ts';

type SendingDesk = MailDesk & { readonly now: string };

/** What all kinds of one run share: the ledger as it stands, how many may still leave today, and a person's choice. */
interface Run {
  readonly ledger: readonly LedgerEntry[];
  readonly quota: number;
  readonly chosen: ChosenMails | undefined;
}

/** Who gets mails of a kind now; `chosen` is a person's choice instead of what is due by itself. */
export function planOf<D extends Reading<SendingDesk>>(mail: Mail<D>, desk: D, chosen?: ChosenMails): Result<MailPlan> {
  const ledger = desk.ledger();
  return ledger.ok ? planIn(mail, desk, { ledger: ledger.value, quota: desk.remainingQuota(), chosen }) : ledger;
}

function planIn<D extends Reading<SendingDesk>>(
  mail: Mail<D>,
  desk: D,
  { ledger, quota, chosen }: Run,
): Result<MailPlan> {
  const waiting = ledger.filter((entry) => entry.mail === mail.name && entry.state === 'waiting');
  const considered = mail.due(desk, { chosen, waiting });
  if (!considered.ok) return considered;
  const { now } = desk;
  const plan = { mail: mail.name, considered: considered.value, ledger, now, quota };
  return ok(planMails({ ...plan, chosenByPerson: chosen !== undefined }));
}

/** Writes one mail in the language of its recipient, who has an address (see `planMails`). */
export function writeMail<D>(mail: Mail<D>, { to, occasion, ledgerRow }: DueMail): Result<OutgoingMail> {
  const input = occasion.input(to.lang);
  if (!input.ok) return input;
  const content = mail.render(input.value, to.lang);
  const { about, replyTo } = occasion;
  return ok({ mail: mail.name, about, contact: to.id, ledgerRow, to: to.address ?? '', replyTo, content });
}

interface Written extends Omit<MailPlan, 'send'> {
  readonly letters: readonly OutgoingMail[];
}

function writeDue<D extends SendingDesk>(mail: Mail<D>, desk: D, run: Run): Result<Written> {
  const plan = planIn(mail, desk, run);
  if (!plan.ok) return plan;
  const letters: OutgoingMail[] = [];
  for (const due of plan.value.send) {
    const letter = writeMail(mail, due);
    if (!letter.ok) return letter;
    letters.push(letter.value);
  }
  return ok({ ...plan.value, letters });
}

/** What a run of sending came to, with why others got nothing. */
export interface SentMails extends SendReport {
  readonly notDue: MailPlan['notDue'];
  /** Kinds of which nothing could be written now, while others left. */
  readonly problems: readonly { readonly mail: Text; readonly problem: Problem }[];
}

/**
 * Sends what is due of these kinds, the first ones first, or what a person chose of one kind. First the ledger learns what
 * waits and what is unclear, then one batch leaves. A kind that cannot be written holds up no other. Problems are those of
 * the desk ('busy', 'copied-sheet', …), and those of a kind where no other is left.
 */
export function sendMails<D extends SendingDesk>(
  mails: readonly Mail<D>[],
  desk: D,
  operation: string,
  chosen?: ChosenMails,
): Result<SentMails> {
  const ledger = desk.ledger();
  if (!ledger.ok) return ledger;
  const problems: SentMails['problems'][number][] = [];
  const written: Written[] = [];
  let quota = desk.remainingQuota();
  for (const mail of mails) {
    const one = writeDue(mail, desk, { ledger: ledger.value, quota, chosen });
    if (!one.ok) {
      problems.push({ mail: mail.title, problem: one.problem });
      continue;
    }
    quota -= one.value.letters.length;
    written.push(one.value);
  }
  const [first] = problems;
  if (first && written.length === 0) return fail(first.problem);
  const report = sendBatch(written, desk, operation);
  return report.ok ? ok({ ...report.value, notDue: written.flatMap((one) => one.notDue), problems }) : report;
}

/** What is unclear counts at every run until a person has decided. */
function sendBatch(written: readonly Written[], desk: MailDesk, operation: string): Result<SendReport> {
  const letters = written.flatMap((one) => one.letters);
  const notes = written.flatMap((one) => one.notes);
  const noted = notes.length === 0 ? ok(true) : desk.noteMails(notes);
  if (!noted.ok) return noted;
  const beside = {
    waiting: notes.filter(({ state }) => state === 'waiting').length,
    unclear: written.flatMap((one) => one.notDue).filter(({ reason }) => reason === 'unclear').length,
  };
  if (letters.length === 0) return ok({ sent: 0, failed: 0, ...beside, taken: 0 });
  const report = desk.sendMails(letters, operation);
  if (!report.ok) return report;
  const { waiting, unclear } = report.value;
  return ok({ ...report.value, waiting: waiting + beside.waiting, unclear: unclear + beside.unclear });
}
