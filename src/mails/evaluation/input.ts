import type { OpenFinding } from '../../define/mail.ts';
import type { Period } from '../../domain/period.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import type { RowIn } from '../../tables/index.ts';
import type { EvaluationMailInput } from './shape.ts';
import type { EvaluationWork } from './work.ts';

/** The findings of a contact's associations; those of the whole sheet reach the federal association's contacts. */
export function findingsFor(
  association: string,
  findings: readonly OpenFinding[],
  evaluation: Pick<Evaluation, 'register'>,
): readonly OpenFinding[] {
  const own = new Set(ownAssociations(evaluation, association));
  const federal = evaluation.register.some(({ name, level }) => name === association && level === 'Bund');
  return findings.filter(({ associations }) =>
    associations.length === 0 ? federal : associations.some((name) => own.has(name)),
  );
}

/** What the mail of one contact and period is written from. Refused where the findings cannot be read. */
export function evaluationInput(
  contact: RowIn<'contacts'>,
  period: Period,
  lang: Lang,
  work: EvaluationWork,
): Result<EvaluationMailInput> {
  const evaluation = work.evaluationOf(period);
  if (!evaluation.ok) return evaluation;
  const found = work.openFindings(lang);
  if (!found.ok) return found;
  const { association = '', rhythm = 'never', displayName } = contact.values;
  // That the evaluation has not come yet is no longer so once this mail is read.
  const others = found.value.filter(({ place }) => place !== `contacts ${contact.id}`);
  return ok({
    ...{ evaluation: evaluation.value, association, settings: work.settings },
    contact: { rhythm, displayName },
    openFindings: findingsFor(association, others, evaluation.value),
    links: work.links(contact),
  });
}
