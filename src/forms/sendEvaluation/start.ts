import type { Reading } from '../../define/use-case.ts';
import {
  type CalendarKind,
  lastFinished,
  type Period,
  type PeriodKind,
  parsePeriodKey,
  periodKey,
  periodKinds,
  periodName,
  periodOf,
  previous,
} from '../../domain/period.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { both, type Lang, say, type Text } from '../../domain/text.ts';
import { evaluationToCoordinators } from '../../mails/evaluation/mail.ts';
import { addressees, type EvaluationDesk } from '../../mails/evaluation/work.ts';
import { NOT_DUE_WORDS } from '../../mails/plan.ts';
import { planOf } from '../../mails/sending.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import { contactRoles, reportRhythms } from '../../tables/options.ts';
import type { NotRecipient, PeriodChoice, Recipient, SendStart } from './shape.ts';

const OFFERED: Readonly<Record<CalendarKind, number>> = { month: 13, quarter: 9, half: 5, year: 4 };
const ASKED_FOR: Readonly<Record<PeriodKind, string | undefined>> = {
  month: 'monthly',
  quarter: 'quarterly',
  half: undefined,
  year: undefined,
  all: undefined,
};

/** The running period and those before it, newest first. */
function offered(desk: Reading<EvaluationDesk>, kind: CalendarKind): readonly PeriodChoice[] {
  const choices: PeriodChoice[] = [];
  let period = periodOf(desk.today, kind);
  for (let i = 0; i < OFFERED[kind]; i += 1) {
    choices.push(choiceOf(period, desk));
    period = previous(period);
  }
  return choices;
}

const choiceOf = (period: Period, desk: Reading<EvaluationDesk>): PeriodChoice => ({
  key: periodKey(period),
  kind: period.kind,
  name: periodName(period, desk.lang),
  finished: desk.today > period.last,
});

const labelIn = (options: readonly { readonly key: string; readonly label: Text }[], key: string | undefined): Text =>
  options.find((option) => option.key === key)?.label ?? { de: '–', en: '–' };

const recipientOf = (
  { id, values }: RowIn<'contacts'>,
  { lang }: { readonly lang: Lang },
  kind: PeriodKind,
): Recipient => ({
  id,
  association: values.association ?? '',
  role: labelIn(contactRoles, values.role),
  rhythm: labelIn(reportRhythms, values.rhythm),
  to: values.email ?? '',
  lang,
  suggested: values.rhythm !== undefined && values.rhythm === ASKED_FOR[kind],
});

/** A contact without an association is named by its row. */
const unnamed = ({ line }: { readonly line: number }): Text =>
  both((lang) => `${lang === 'de' ? 'Zeile' : 'Row'} ${line}`);

/** The period that most contacts wait for: the last quarter, or the last month where all wish it monthly. */
function usualPeriod(desk: Reading<EvaluationDesk>, contacts: Dataset['contacts']): Period {
  const rhythms = contacts.map(({ values }) => values.rhythm);
  const monthlyOnly = rhythms.includes('monthly') && !rhythms.includes('quarterly');
  return lastFinished(desk.today, monthlyOnly ? 'month' : 'quarter');
}

/** A period of the dialog, or why it is none. */
export function readPeriod(key: string): Result<Period> {
  const read = parsePeriodKey(key);
  return read.ok ? read : fail({ code: 'invalid', text: read.problem });
}

/** Gathers who gets the mail of a period and who does not, with the reason. */
export function startSending(key: string | undefined, desk: Reading<EvaluationDesk>): Result<SendStart> {
  const settings = desk.settings();
  if (!settings.ok) return settings;
  const read = addressees(desk);
  if (!read.ok) return read;
  const { contacts } = read.value.dataset;
  const asked = key === undefined ? ok(usualPeriod(desk, contacts)) : readPeriod(key);
  if (!asked.ok) return asked;
  const period = asked.value;
  const all = contacts.map(({ id }) => id);
  const plan = planOf(evaluationToCoordinators, desk, { about: periodKey(period), recipients: all });
  if (!plan.ok) return plan;
  const { send, waiting, notDue } = plan.value;
  const contactOf = new Map(contacts.map((contact) => [contact.line, contact]));
  return ok({
    lang: desk.lang,
    periods: periodKinds.flatMap((kind) => offered(desk, kind)),
    period: choiceOf(period, desk),
    recipients: [...send, ...waiting].flatMap(({ to }) => {
      const contact = contactOf.get(to.line);
      return contact ? [recipientOf(contact, to, period.kind)] : [];
    }),
    others: notDue.map(
      ({ to, reason }): NotRecipient => ({
        key: `${to.line}`,
        association: contactOf.get(to.line)?.values.association ?? say(unnamed(to), desk.lang),
        reason: NOT_DUE_WORDS[reason],
      }),
    ),
    quota: desk.remainingQuota(),
    exampleData: settings.value.exampleData,
  });
}
