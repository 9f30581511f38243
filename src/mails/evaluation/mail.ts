import { defineMail, type MailContent, type MailEntry, type MailPart } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import { parsePeriodKey } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { letter } from '../letter.ts';
import { dueEvaluations } from './due.ts';
import { mailHtml } from './html.ts';
import { mailModel } from './model.ts';
import type { EvaluationMailInput } from './shape.ts';
import { mailText } from './text.ts';
import { hoursWith, writeTold } from './told.ts';
import { type EvaluationDesk, evaluationWork } from './work.ts';

/** What the evaluation says to one contact: their associations first, then the whole. Every text from the sheet is escaped. */
export function evaluationPart(input: EvaluationMailInput, lang: Lang): MailPart {
  const model = mailModel(input, lang);
  return { subject: model.subject, ...mailHtml(model, input, lang), ...mailText(model, input, lang) };
}

/** The same as a mail by itself. */
export const evaluationMail = ({ lang, ...input }: EvaluationMailInput & { readonly lang: Lang }): MailContent =>
  letter([evaluationPart(input, lang)], lang);

/** The hours of each evaluation that left: the next one says what came late. Where nothing can be read, the next says nothing of it. */
function keepTold(desk: Reading<EvaluationDesk>, left: readonly Pick<MailEntry, 'contact' | 'about'>[]): void {
  const work = evaluationWork(desk);
  if (!work.ok) return;
  const contacts = new Map(work.value.dataset.contacts.map((row) => [row.id, row]));
  const told = left.flatMap(({ contact, about }): [string, string][] => {
    const association = contacts.get(contact)?.values.association;
    const period = parsePeriodKey(about);
    const evaluation = period.ok ? work.value.evaluationOf(period.value) : period;
    if (association === undefined || !evaluation.ok) return [];
    return [[contact, writeTold(about, hoursWith(evaluation.value, association))]];
  });
  desk.keepTold(new Map(told));
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
