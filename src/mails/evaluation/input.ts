import type { LedgerEntry, OpenFinding } from '../../define/mail.ts';
import { type Day, daysBetween, isDay } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { ownAssociations } from '../../evaluation/own-associations.ts';
import type { RowIn } from '../../tables/index.ts';
import { booksKeptBy } from '../in-charge.ts';
import { few, happened } from './happened.ts';
import { moneyOf } from './money.ts';
import type { EvaluationMailInput } from './shape.ts';
import { hoursWith, lateSentence, readTold, withNothingTold } from './told.ts';
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

/** The day of the last evaluation that left for a contact. */
export function lastMailOn(contact: string, ledger: readonly LedgerEntry[]): Day | undefined {
  const days = ledger.flatMap(({ contact: of, state, reservedAt }) => {
    const on = reservedAt.slice(0, 10);
    return of === contact && state === 'sent' && isDay(on) ? [on] : [];
  });
  return days.sort().pop();
}

/** What a mail is about. */
export interface Asking {
  readonly contact: RowIn<'contacts'>;
  readonly period: Period;
  readonly ledger: readonly LedgerEntry[];
  /** A person wants it: it is written in full, whatever is new. */
  readonly byHand: boolean;
}

const isNew = ({ since }: OpenFinding, lastOn: Day | undefined): boolean =>
  lastOn === undefined || daysBetween(lastOn, since) >= 0;

/** What came late, or was corrected, of all that this contact was told of periods before this one, the latest first. */
function lateFor({ contact, period, ledger }: Asking, lang: Lang, work: EvaluationWork): Result<readonly string[]> {
  const { association = '' } = contact.values;
  const told = withNothingTold(readTold(work.told(), contact.id), contact.id, ledger);
  const late: string[] = [];
  for (const one of [...told].reverse()) {
    if (one.period.last >= period.first) continue;
    const then = work.evaluationOf(one.period);
    if (!then.ok) return then;
    const sentence = lateSentence(one, hoursWith(then.value, association), lang);
    if (sentence !== undefined) late.push(sentence);
  }
  return ok(few(late, lang));
}

/** Whether the mail has something to tell that its reader was not told before. */
const hasNews = ({ happened: { fresh, coming }, money, openFindings, lastOn }: EvaluationMailInput): boolean =>
  fresh.length > 0 ||
  coming.length > 0 ||
  (money !== undefined && Object.values(money).some((cents) => cents > 0)) ||
  openFindings.some((one) => isNew(one, lastOn));

/** So many days after a mail one more without news would be one too many: two lines a quarter. */
const QUARTER = 80;

/** Nothing new, and the last mail is less than a quarter ago: no mail at all. */
export function hasNothingToTell(asking: Asking, lang: Lang, work: EvaluationWork): Result<boolean> {
  const input = evaluationInput(asking, lang, work);
  if (!input.ok) return input;
  const { brief, lastOn } = input.value;
  return ok(brief && lastOn !== undefined && daysBetween(lastOn, work.today) < QUARTER);
}

/** What the mail of one contact and period is written from. Refused where the findings cannot be read. */
export function evaluationInput(asking: Asking, lang: Lang, work: EvaluationWork): Result<EvaluationMailInput> {
  const { contact, period, ledger, byHand } = asking;
  const evaluation = work.evaluationOf(period);
  if (!evaluation.ok) return evaluation;
  const found = work.openFindings(lang);
  if (!found.ok) return found;
  const { association = '', rhythm = 'never', displayName, role } = contact.values;
  const names = ownAssociations(evaluation.value, association);
  const { dataset, settings } = work;
  // That the evaluation has not come yet is no longer so once this mail is read.
  const others = found.value.filter(({ place }) => place !== `contacts ${contact.id}`);
  const what = happened({ dataset, evaluation: evaluation.value, settings, association, names, lang });
  const late = lateFor(asking, lang, work);
  if (!late.ok) return late;
  const holdsMoney = role === 'treasury' && evaluation.value.holdsMoney && work.readsMoney;
  const input: EvaluationMailInput = {
    ...{ evaluation: evaluation.value, association, settings, brief: false },
    contact: { rhythm, displayName },
    openFindings: findingsFor(association, others, evaluation.value),
    lastOn: lastMailOn(contact.id, ledger),
    happened: { ...what, fresh: [...late.value, ...what.fresh] },
    money: holdsMoney
      ? moneyOf(evaluation.value, [...names, ...booksKeptBy(association, dataset.associations)])
      : undefined,
    links: work.links(contact),
  };
  // Who never had one is told how everything stands, whatever is new.
  return ok({ ...input, brief: !byHand && input.lastOn !== undefined && !hasNews(input) });
}
