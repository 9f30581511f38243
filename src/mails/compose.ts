import type { OpenFinding, OutgoingMail } from '../define/mail.ts';
import type { SheetSettings } from '../define/use-case.ts';
import type { Period } from '../domain/period.ts';
import type { Lang } from '../domain/text.ts';
import type { Evaluation } from '../evaluation/evaluate.ts';
import { ownAssociations } from '../evaluation/own-associations.ts';
import type { RowIn } from '../tables/index.ts';
import type { DueMail } from './due.ts';
import { evaluationMail, evaluationToCoordinators } from './evaluation/mail.ts';
import type { EvaluationMailInput } from './evaluation/shape.ts';

/** What the mails of one run are written from. */
export interface Composing {
  readonly settings: Pick<SheetSettings, 'exampleData' | 'language'>;
  readonly evaluationOf: (period: Period) => Evaluation;
  readonly openFindings: (lang: Lang) => readonly OpenFinding[];
  readonly links: (contact: RowIn<'contacts'>) => EvaluationMailInput['links'];
}

/** The language of a contact's mails: their own, else the sheet's. */
export const languageOf = ({ values }: RowIn<'contacts'>, settings: Pick<SheetSettings, 'language'>): Lang =>
  values.language ?? settings.language;

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

/** Writes the mail of one contact and period; the contact must have an association and an address (see `dueMails`). */
export function composeMail(
  { contact, period, about, ledgerRow }: DueMail,
  { settings, evaluationOf, openFindings, links }: Composing,
): OutgoingMail {
  const lang = languageOf(contact, settings);
  const { association = '', email = '', rhythm = 'never', displayName } = contact.values;
  const evaluation = evaluationOf(period);
  const content = evaluationMail({
    ...{ evaluation, association, settings, lang },
    contact: { rhythm, displayName },
    openFindings: findingsFor(association, openFindings(lang), evaluation),
    links: links(contact),
  });
  return { mail: evaluationToCoordinators.name, about, contact: contact.id, ledgerRow, to: email, content };
}
