import { defineMail, type MailContent } from '../../define/mail.ts';
import type { Reading } from '../../define/use-case.ts';
import type { Lang } from '../../domain/text.ts';
import { dueEvaluations } from './due.ts';
import { mailHtml } from './html.ts';
import { mailModel } from './model.ts';
import type { EvaluationMailInput } from './shape.ts';
import { mailText } from './text.ts';
import type { EvaluationDesk } from './work.ts';

/** Writes the evaluation to one contact: their associations first, then the whole. Every text from the sheet is escaped. */
export function evaluationMail({ lang, ...input }: EvaluationMailInput & { readonly lang: Lang }): MailContent {
  const model = mailModel(input, lang);
  return { subject: model.subject, html: mailHtml(model, input, lang), text: mailText(model, input, lang) };
}

export const evaluationToCoordinators = defineMail<Reading<EvaluationDesk>, EvaluationMailInput>({
  name: 'evaluation',
  title: { de: 'Auswertung', en: 'Evaluation' },
  reason: {
    de: 'Beim Kontakt der Koordination steht ein Rhythmus für den Bericht.',
    en: 'The contact says how often the report is wanted.',
  },
  due: dueEvaluations,
  render: (input, lang) => evaluationMail({ ...input, lang }),
});
