import type { Mail, OutgoingMail } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import { periodKey } from '../../domain/period.ts';
import { fail, ok, type Problem, type Result } from '../../domain/result.ts';
import { both, type Lang, type Text } from '../../domain/text.ts';
import { evaluationToCoordinators } from '../../mails/evaluation/mail.ts';
import { type EvaluationDesk, evaluationWork } from '../../mails/evaluation/work.ts';
import { type MailsDesk, mails } from '../../mails/index.ts';
import { NOT_DUE_WORDS, type NotDue } from '../../mails/plan.ts';
import { sendMails, writeMail } from '../../mails/sending.ts';
import type { Preview, SendCalls, Sent, TestSent } from './shape.ts';
import { readPeriod } from './start.ts';

type Chosen = SendCalls['previewEvaluation']['input'];

const GONE: Problem = {
  code: 'gone',
  text: { de: 'Diesen Kontakt gibt es nicht mehr.', en: 'This contact no longer exists.' },
  hint: { de: 'Bitte öffne das Fenster neu.', en: 'Please open this window again.' },
};

const NOTHING: Problem = {
  code: 'gone',
  text: {
    de: 'Diese Mail gibt es für diesen Kontakt gerade nicht.',
    en: 'There is no such mail for this contact now.',
  },
  hint: { de: 'Wähle eine andere Mail.', en: 'Choose another mail.' },
};

const OTHER_CONTACT: Text = {
  de: 'Wähle einen anderen Kontakt, oder ändere diesen im Tab „Koordination“.',
  en: 'Choose another contact, or change this one in the tab "Contacts".',
};

/** The mail of one contact, as it would leave: of a period, or of another kind all that is there now; refused for those who must not get one. */
function written(
  { period: key, contact: id, kind, lang }: Chosen,
  desk: Reading<MailsDesk>,
): Result<OutgoingMail & { readonly lang: Lang }> {
  const mail: Mail<Reading<MailsDesk>> = mails.find(({ name }) => name === kind) ?? evaluationToCoordinators;
  const period = readPeriod(key);
  if (!period.ok) return period;
  const asked = { chosen: { about: kind ? '' : periodKey(period.value), recipients: [id] }, ledger: [] };
  const considered = mail.due(desk, asked);
  if (!considered.ok) return considered;
  const found = considered.value.find(({ to }) => to.id === id);
  if (found === undefined) return fail(kind ? NOTHING : GONE);
  const { occasions } = found;
  const to = { ...found.to, lang: lang ?? found.to.lang };
  const [first, ...more] = occasions.map((occasion) => ({ to, occasion, ledgerRow: undefined }));
  if (to.barred !== undefined || (first === undefined && !kind)) {
    const words = NOT_DUE_WORDS[to.barred ?? 'never'];
    const text = both(
      (of) => `${of === 'de' ? 'Keine Mail an diesen Kontakt' : 'No mail to this contact'}: ${words[of]}.`,
    );
    return fail({ code: 'invalid', text, hint: OTHER_CONTACT });
  }
  if (first === undefined) return fail(NOTHING);
  const mailTo = writeMail(mail, first, ...more);
  return mailTo.ok ? ok({ ...mailTo.value, lang: to.lang }) : mailTo;
}

export function previewMail(chosen: Chosen, desk: Reading<MailsDesk>): Result<Preview> {
  const mail = written(chosen, desk);
  if (!mail.ok) return mail;
  const { to, entries, content, lang } = mail.value;
  const { subject, html, text } = content(entries);
  return ok({ subject, html, text, to, lang });
}

/** Sends the same mail to the person at the sheet; the ledger of the contacts stays as it is. */
export function sendTest(
  { operation, ...chosen }: SendCalls['testEvaluation']['input'],
  desk: MailsDesk,
): Result<TestSent> {
  const mail = written(chosen, desk);
  if (!mail.ok) return mail;
  const own = desk.ownAddress();
  if (!own.ok) return own;
  if (desk.remainingQuota() < 1) return fail(NO_QUOTA);
  const content = mail.value.content(mail.value.entries);
  const test: OutgoingMail = {
    to: own.value,
    entries: [],
    content: () => ({ ...content, subject: `Test: ${content.subject}` }),
  };
  const report = desk.sendMails([test], operation);
  if (!report.ok) return report;
  if (report.value.failed > 0) return fail(NOT_SENT);
  return report.value.waiting > 0 ? fail(report.value.held ?? NO_QUOTA) : ok({ to: own.value });
}

const NO_QUOTA: Problem = {
  code: 'quota',
  text: { de: 'Google lässt heute keine Mail mehr zu.', en: 'Google allows no more mail today.' },
  hint: { de: 'Morgen geht es weiter.', en: 'It goes on tomorrow.' },
};
const NOT_SENT: Problem = {
  code: 'platform',
  text: { de: 'Google hat die Mail nicht angenommen.', en: 'Google did not accept the mail.' },
  hint: { de: 'Bitte prüfe die Adresse und versuch es noch einmal.', en: 'Please check the address and try again.' },
};

/** Sent before, being sent by someone else just now, or to another contact with this address. */
const HAS_IT: readonly NotDue[] = ['sent', 'under way', 'same address'];

/** Sends to the chosen contacts, each once; says how many had it already. */
export function sendNow(
  { period: key, contacts, operation }: SendCalls['sendEvaluation']['input'],
  desk: EvaluationDesk,
): Result<Sent> {
  const period = readPeriod(key);
  if (!period.ok) return period;
  // Mails are written from all of it: what tells who gets one is not read apart.
  const work = evaluationWork(desk);
  if (!work.ok) return work;
  const chosen = { about: periodKey(period.value), recipients: contacts };
  const done = sendMails<EvaluationDesk>([evaluationToCoordinators], desk, operation, chosen);
  if (!done.ok) return done;
  const { sent, failed, waiting, held, unclear, taken, notDue } = done.value;
  const wanted = new Set(contacts);
  const already = notDue.filter(({ to, reason }) => HAS_IT.includes(reason) && wanted.has(to.id)).length;
  return ok({ sent, failed, waiting, held, unclear, already: already + taken });
}
