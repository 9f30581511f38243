import { defineMail, type MailContent, type MailPart } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Lang } from '../../domain/text.ts';
import { letter } from '../letter.ts';
import { dueEvaluations } from './due.ts';
import { mailHtml } from './html.ts';
import { mailModel } from './model.ts';
import type { EvaluationMailInput } from './shape.ts';
import { mailText } from './text.ts';
import type { EvaluationDesk } from './work.ts';

/** What the evaluation says to one contact: their associations first, then the whole. Every text from the sheet is escaped. */
export function evaluationPart(input: EvaluationMailInput, lang: Lang): MailPart {
  const model = mailModel(input, lang);
  return { subject: model.subject, ...mailHtml(model, input, lang), ...mailText(model, input, lang) };
}

/** The same as a mail by itself. */
export const evaluationMail = ({ lang, ...input }: EvaluationMailInput & { readonly lang: Lang }): MailContent =>
  letter([evaluationPart(input, lang)], lang);

export const evaluationToCoordinators = defineMail<Reading<EvaluationDesk>, EvaluationMailInput>({
  name: 'evaluation',
  title: { de: 'Auswertung', en: 'Evaluation' },
  reason: {
    de: 'Beim Kontakt der Koordination steht ein Rhythmus für den Bericht.',
    en: 'The contact says how often the report is wanted.',
  },
  switch: 'mailEvaluation',
  due: dueEvaluations,
  render: (inputs, lang) => inputs.map((input) => evaluationPart(input, lang)),
});
