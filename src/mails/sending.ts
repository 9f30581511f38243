import type {
  ChosenMails,
  LedgerEntry,
  LedgerNote,
  Mail,
  MailDesk,
  MailEntry,
  OutgoingMail,
  SendReport,
} from '../define/mail.ts';
import type { Desk, Reading } from '../define/use-case.ts';
import { fail, ok, type Problem, type Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import { letter } from './letter.ts';
import { addressOf, type DueMail, type MailPlan, planMails, waitingNote } from './plan.ts';

type SendingDesk = MailDesk & Pick<Desk<unknown>, 'now' | 'settings'>;

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
  const own = ledger.filter((entry) => entry.mail === mail.name);
  const considered = mail.due(desk, { chosen, ledger: own });
  if (!considered.ok) return considered;
  const { now } = desk;
  const plan = { mail: mail.name, considered: considered.value, ledger, now, quota };
  return ok(planMails({ ...plan, chosenByPerson: chosen !== undefined }));
}

/** One occasion of one kind, on its way into a mail. */
interface Piece<D> {
  readonly mail: Mail<D>;
  readonly due: DueMail;
}

const entryOf = <D>({ mail, due: { to, occasion, ledgerRow } }: Piece<D>): MailEntry => ({
  ...{ mail: mail.name, about: occasion.about, contact: to.id, ledgerRow },
});

/** Writes one mail of these occasions of one address, in the language of the first's recipient, who has an address (see `planMails`). */
function write<D>(
  pieces: readonly [Piece<D>, ...Piece<D>[]],
): Result<OutgoingMail, Problem & { readonly kind?: Mail<D> }> {
  const { to } = pieces[0].due;
  const written: { mail: Mail<D>; entry: MailEntry; input: unknown }[] = [];
  for (const piece of pieces) {
    const input = piece.due.occasion.input(to.lang);
    if (!input.ok) return fail({ ...input.problem, kind: piece.mail });
    written.push({ mail: piece.mail, entry: entryOf(piece), input: input.value });
  }
  const entries = written.map(({ entry }) => entry);
  const keyOf = ({ mail, about, contact }: MailEntry): string => `${mail}\n${about}\n${contact}`;
  const content: OutgoingMail['content'] = (some) => {
    const wanted = new Set(some.map(keyOf));
    const told = written.filter(({ entry }) => wanted.has(keyOf(entry)));
    const parts = [...new Set(told.map(({ mail }) => mail))].flatMap((mail) =>
      mail.render(
        told.filter((one) => one.mail === mail).map(({ input }) => input),
        to.lang,
      ),
    );
    return letter(parts, to.lang);
  };
  const replyTo = pieces.find(({ due }) => due.occasion.replyTo !== undefined)?.due.occasion.replyTo;
  return ok({ to: to.address ?? '', replyTo, entries, content });
}

/** Writes one mail of these occasions of one recipient. */
export const writeMail = <D>(mail: Mail<D>, first: DueMail, ...more: readonly DueMail[]): Result<OutgoingMail> =>
  write([{ mail, due: first }, ...more.map((due) => ({ mail, due }))]);

/** What is due to one address is one mail, in the order of the kinds; of the mails those of the first kinds leave first, and of these what has waited. */
function byAddress<D>(pieces: readonly Piece<D>[]): [Piece<D>, ...Piece<D>[]][] {
  const mails = new Map<string, [Piece<D>, ...Piece<D>[]]>();
  for (const piece of pieces) {
    const address = addressOf(piece.due.to);
    const mail = mails.get(address);
    if (mail) mail.push(piece);
    else mails.set(address, [piece]);
  }
  return [...mails.values()];
}

/** What a run of sending came to, with why others got nothing. */
export interface SentMails extends SendReport {
  readonly notDue: MailPlan['notDue'];
  /** Kinds of which nothing could be written now, while others left. */
  readonly problems: readonly { readonly mail: Text; readonly problem: Problem }[];
}

/**
 * Sends what is due of these kinds, as one mail an address, the first kinds first, or what a person chose of one kind. First
 * the ledger learns what waits and what is unclear, then one batch leaves. A kind that is not switched on leaves only by hand,
 * and one that cannot be written holds up no other. Problems are those of the desk ('busy', 'copied-sheet', …), and those of a
 * kind where no other is left.
 */
export function sendMails<D extends SendingDesk>(
  mails: readonly Mail<D>[],
  desk: D,
  operation: string,
  chosen?: ChosenMails,
): Result<SentMails> {
  const [ledger, settings] = [desk.ledger(), desk.settings()];
  if (!ledger.ok) return ledger;
  if (!settings.ok) return settings;
  const problems: SentMails['problems'][number][] = [];
  const pieces: Piece<D>[] = [];
  const notDue: MailPlan['notDue'][number][] = [];
  const notes: LedgerNote[] = [];
  let planned = 0;
  for (const mail of mails) {
    // What waits was sent by hand, or before it was switched off: it still leaves.
    const off = !chosen && mail.switch !== undefined && !settings.value[mail.switch];
    if (off && !ledger.value.some((entry) => entry.mail === mail.name && entry.state === 'waiting')) continue;
    const plan = planIn(mail, desk, { ledger: ledger.value, quota: Number.POSITIVE_INFINITY, chosen });
    if (!plan.ok) {
      problems.push({ mail: mail.title, problem: plan.problem });
      continue;
    }
    planned += 1;
    const leaving = off ? plan.value.send.filter(({ ledgerRow }) => ledgerRow !== undefined) : plan.value.send;
    pieces.push(...leaving.map((due) => ({ mail, due })));
    notDue.push(...plan.value.notDue);
    notes.push(...plan.value.notes);
  }
  const all = byAddress(pieces);
  const most = Math.max(0, desk.remainingQuota());
  const { letters, failed } = writeAll(all.slice(0, most));
  const later = all.slice(most).flat();
  notes.push(...later.flatMap((piece) => waitingNote(piece.due, piece.mail.name, ledger.value)));
  for (const [mail, problem] of failed) problems.push({ mail: mail.title, problem });
  const [first] = problems;
  if (first && planned <= failed.size) return fail(first.problem);
  const outgoing = chosen ? letters : letters.map((mail): OutgoingMail => ({ ...mail, byItself: true }));
  const report = sendBatch(outgoing, notes, notDue, desk, operation);
  if (report.ok && report.value.sent > 0) keepWhatLeft(mails, desk, outgoing, ledger.value);
  return report.ok ? ok({ ...report.value, notDue, problems }) : report;
}

/** Kinds keep what they told: of all that was handed over, since what failed is told anew. */
function keepWhatLeft<D extends SendingDesk>(
  mails: readonly Mail<D>[],
  desk: D,
  letters: readonly OutgoingMail[],
  ledger: readonly LedgerEntry[],
): void {
  for (const mail of mails) {
    const own = ledger.filter((entry) => entry.mail === mail.name);
    const left = letters.flatMap(({ entries }) => entries.filter((entry) => entry.mail === mail.name));
    if (left.length > 0) mail.keep?.(desk, left, own);
  }
}

/** Writes what leaves now. A kind that cannot be written is left out of each mail. */
function writeAll<D>(all: readonly (readonly Piece<D>[])[]): {
  readonly letters: readonly OutgoingMail[];
  readonly failed: ReadonlyMap<Mail<D>, Problem>;
} {
  const letters: OutgoingMail[] = [];
  const failed = new Map<Mail<D>, Problem>();
  for (const pieces of all) {
    for (let done = false; !done; ) {
      const [first, ...others] = pieces.filter(({ mail }) => !failed.has(mail));
      if (first === undefined) break;
      const mail = write([first, ...others]);
      done = mail.ok;
      if (mail.ok) letters.push(mail.value);
      else failed.set(mail.problem.kind ?? first.mail, mail.problem);
    }
  }
  return { letters, failed };
}

/** What is unclear counts at every run until a person has decided. */
function sendBatch(
  letters: readonly OutgoingMail[],
  notes: readonly LedgerNote[],
  notDue: MailPlan['notDue'],
  desk: MailDesk,
  operation: string,
): Result<SendReport> {
  const noted = notes.length === 0 ? ok(true) : desk.noteMails(notes);
  if (!noted.ok) return noted;
  const beside = {
    waiting: notes.filter(({ state }) => state === 'waiting').length,
    unclear: notDue.filter(({ reason }) => reason === 'unclear').length,
  };
  if (letters.length === 0) return ok({ sent: 0, failed: 0, ...beside, taken: 0 });
  const report = desk.sendMails(letters, operation);
  if (!report.ok) return report;
  const { waiting, unclear } = report.value;
  return ok({ ...report.value, waiting: waiting + beside.waiting, unclear: unclear + beside.unclear });
}
