import type { MailDesk, OpenFinding, SendReport } from '../define/mail.ts';
import type { Desk, SheetSettings } from '../define/use-case.ts';
import { type Period, periodKey } from '../domain/period.ts';
import { ok, type Result } from '../domain/result.ts';
import type { Lang } from '../domain/text.ts';
import { dashboardTab, type Evaluation, evaluate } from '../evaluation/index.ts';
import type { Reference } from '../reference/reference.ts';
import { associations } from '../tables/associations.ts';
import { contacts } from '../tables/contacts.ts';
import { findings } from '../tables/findings.ts';
import type { Dataset } from '../tables/index.ts';
import { type Composing, composeMail } from './compose.ts';
import { type DueInput, type DuePlan, dueMails } from './due.ts';
import { evaluationToCoordinators } from './evaluation/mail.ts';

/** The desk that the evaluation mail needs. */
export type EvaluationDesk = Desk<Dataset> & MailDesk & { readonly reference: Pick<Reference, 'district'> };

/** What is read once for all mails of a run. */
export interface MailWork extends Composing {
  readonly dataset: Dataset;
  readonly settings: SheetSettings;
}

/** Reads what mails are written from. Evaluations and findings are made once a period and once a language. */
export function mailWork(desk: EvaluationDesk): Result<MailWork> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const dataset = desk.dataset();
  if (!dataset.ok) return dataset;
  const first = desk.openFindings(settings.value.language);
  if (!first.ok) return first;
  const found = new Map<Lang, readonly OpenFinding[]>([[settings.value.language, first.value]]);
  const openFindings = (lang: Lang): readonly OpenFinding[] => {
    const known = found.get(lang);
    if (known) return known;
    const read = desk.openFindings(lang);
    /* The findings could be read a moment ago; should they be gone now, those in the sheet's language are the better answer. */
    const list = read.ok ? read.value : first.value;
    found.set(lang, list);
    return list;
  };
  const made = new Map<string, Evaluation>();
  const evaluationOf = (period: Period): Evaluation => {
    const evaluation =
      made.get(periodKey(period)) ??
      evaluate({
        ...{ dataset: dataset.value, period, today: desk.today, districts: desk.reference.district },
        ...{ settings: settings.value, openFindings: first.value.length },
      });
    made.set(periodKey(period), evaluation);
    return evaluation;
  };
  return ok({ dataset: dataset.value, settings: settings.value, openFindings, evaluationOf, links: linksOf(desk) });
}

/** Links cost service calls, so each tab is asked once; a link to a row ends in the row's number. */
function linksOf(desk: EvaluationDesk): Composing['links'] {
  let fixed: { report: string; waiting: string; findings: string; contacts: string } | undefined;
  return ({ line }) => {
    fixed ??= {
      report: desk.linkTo(dashboardTab, 1),
      waiting: desk.linkTo(associations.tab, 1),
      findings: desk.linkTo(findings.tab, 1),
      contacts: desk.linkTo(contacts.tab, 1),
    };
    const { report, waiting } = fixed;
    return { report, waiting, findings: fixed.findings, contact: fixed.contacts.replace(/1$/, String(line)) };
  };
}

/** Who gets which mail now, by the ledger as it stands. */
export function duePlan(
  desk: EvaluationDesk,
  { dataset, settings }: Pick<MailWork, 'dataset' | 'settings'>,
  chosen?: DueInput['chosen'],
): Result<DuePlan> {
  const ledger = desk.ledger();
  if (!ledger.ok) return ledger;
  return ok(
    dueMails({
      ...{ mail: evaluationToCoordinators.name, contacts: dataset.contacts, ledger: ledger.value },
      ...{ today: desk.today, now: desk.now, quota: desk.remainingQuota() },
      setUpOn: settings.setUpOn,
      ...(chosen ? { chosen } : {}),
    }),
  );
}

/** What a run of sending came to, with why others got nothing. */
export interface SentEvaluations extends SendReport {
  readonly notDue: DuePlan['notDue'];
}

/**
 * Sends the evaluation to all that are due, or to those whom a person chose for a period. First the ledger learns what
 * waits and what is unclear, then the batch leaves. Problems are those of the desk: 'busy', 'quota', 'copied-sheet', …
 */
export function sendEvaluations(
  desk: EvaluationDesk,
  operation: string,
  chosen?: DueInput['chosen'],
): Result<SentEvaluations> {
  const work = mailWork(desk);
  if (!work.ok) return work;
  const plan = duePlan(desk, work.value, chosen);
  if (!plan.ok) return plan;
  const { send, notes, notDue } = plan.value;
  const noted = notes.length === 0 ? ok(true) : desk.noteMails(notes);
  if (!noted.ok) return noted;
  const count = (state: 'waiting' | 'unclear'): number => notes.filter((note) => note.state === state).length;
  const beside = { waiting: count('waiting'), unclear: count('unclear') };
  if (send.length === 0) return ok({ sent: 0, failed: 0, ...beside, repeated: false, notDue });
  const report = desk.sendMails(
    send.map((due) => composeMail(due, work.value)),
    operation,
  );
  if (!report.ok) return report;
  const { sent, failed, waiting, unclear, repeated } = report.value;
  return ok({ sent, failed, waiting: waiting + beside.waiting, unclear: unclear + beside.unclear, repeated, notDue });
}
