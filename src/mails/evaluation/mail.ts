import { defineMail, type LedgerEntry, type MailContent, type MailEntry, type MailPart } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { scopeOf } from '../in-charge.ts';
import { letter } from '../letter.ts';
import { baseOf, scopeMark } from './base.ts';
import { marksToday } from './coming.ts';
import { dueEvaluations } from './due.ts';
import { figuresOf } from './figures.ts';
import { mailHtml } from './html.ts';
import { missedFor, tellsMoney } from './input.ts';
import { mailModel } from './model.ts';
import type { EvaluationMailInput } from './shape.ts';
import { mailText } from './text.ts';
import { readMemory, type Told, withNothingTold, writeMemory } from './told.ts';
import { type EvaluationDesk, evaluationWork } from './work.ts';

/** What the evaluation says to one contact: their associations first, then the whole. Every text from the sheet is escaped. */
export function evaluationPart(input: EvaluationMailInput, lang: Lang): MailPart {
  const model = mailModel(input, lang);
  return { subject: model.subject, ...mailHtml(model, input, lang), ...mailText(model, input, lang) };
}

/** The same as a mail by itself. */
export const evaluationMail = ({ lang, ...input }: EvaluationMailInput & { readonly lang: Lang }): MailContent =>
  letter([evaluationPart(input, lang)], lang);

/**
 * The figures of each evaluation that left, and of those before it as they stand by now, and what comes: the next one says
 * what came late since, and what is new.
 * Where nothing can be read, the next says nothing of it.
 */
function keepTold(
  desk: Reading<EvaluationDesk>,
  left: readonly Pick<MailEntry, 'contact' | 'about'>[],
  ledger: readonly LedgerEntry[],
): void {
  const work = evaluationWork(desk);
  if (!work.ok) return;
  const contacts = new Map(work.value.dataset.contacts.map((row) => [row.id, row]));
  const kept = new Map<string, string>();
  for (const { contact, about } of left) {
    const row = contacts.get(contact);
    const period = parsePeriodKey(about);
    if (row === undefined || !period.ok) continue;
    const { dataset, settings, today, told: known } = work.value;
    const scope = scopeOf(row.values, dataset.associations);
    const memory = kept.has(contact) ? kept : known();
    // Those of other associations too: from now on they are compared by what is counted now.
    const before = withNothingTold(readMemory(memory, contact).periods, contact, ledger);
    const money = tellsMoney(row, work.value);
    const { first, last } = period.value;
    const others = before.filter((one) => one.period.first < first || one.period.last > last);
    const missed = missedFor({ contact: row, period: period.value, ledger }, memory, work.value);
    const told = [...others.map((one) => one.period), ...missed, period.value].map(
      (one): Told => ({ period: one, ...figuresOf(work.value.evaluationOf(one), dataset, scope.names, money) }),
    );
    const marks = marksToday({ dataset, settings, scope, today });
    const counts = { scope: scopeMark(row, dataset.associations), base: baseOf(scope, dataset.associations) };
    kept.set(contact, writeMemory({ periods: told, ...marks, ...counts }));
  }
  desk.keepTold(kept);
}

export const evaluationToCoordinators = defineMail<Reading<EvaluationDesk>, EvaluationMailInput>({
  name: 'evaluation',
  title: { de: 'Auswertung', en: 'Evaluation' },
  reason: {
    de: 'Beim Kontakt der Koordination steht ein Rhythmus für den Bericht.',
    en: 'The contact says how often the report is wanted.',
  },
  switch: 'mailEvaluation',
  due: dueEvaluations,
  keep: keepTold,
  render: (inputs, lang) => inputs.map((input) => evaluationPart(input, lang)),
});
