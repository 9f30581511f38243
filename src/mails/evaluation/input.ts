import type { LedgerEntry, OpenFinding } from '../../define/mail.ts';
import { type Day, daysBetween, isDay } from '../../domain/day.ts';
import type { Period } from '../../domain/period.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Lang } from '../../domain/text.ts';
import { dissolvedNames } from '../../tables/associations.ts';
import { barred } from '../../tables/contacts.ts';
import type { RowIn } from '../../tables/index.ts';
import { type Scope, scopeOf, whoIsTold } from '../in-charge.ts';
import { baseChanged, isIncomparable } from './base.ts';
import { figuresOf } from './figures.ts';
import { few, happened } from './happened.ts';
import { missedPeriods, missedWords } from './missed.ts';
import { moneyOf } from './money.ts';
import type { EvaluationMailInput } from './shape.ts';
import { lateOf, type Memory, readMemory, withNothingTold } from './told.ts';
import type { EvaluationWork } from './work.ts';

type Contact = RowIn<'contacts'>;

/** The findings of what a contact is in charge of; those of the whole sheet are for whoever has everything. */
export function findingsFor<F extends OpenFinding>({ names, all }: Scope, findings: readonly F[]): readonly F[] {
  const own = new Set(names);
  return all ? findings : findings.filter(({ associations }) => associations.some((name) => own.has(name)));
}

/** The contacts of an association who read one address: of those one gets the mail. */
const sharing = ({ values: { association, email } }: Contact, { dataset }: EvaluationWork): readonly Contact[] =>
  dataset.contacts.filter(
    ({ values }) => values.association === association && values.email?.toLowerCase() === email?.toLowerCase(),
  );

/** Whether a contact is told of money in the sheet as it can be read: the treasury at its address, whichever row comes first. */
export const tellsMoney = (contact: Contact, work: EvaluationWork): boolean =>
  work.readsMoney &&
  work.settings.profile !== 'network' &&
  reading(contact, work).some(({ values }) => values.role === 'treasury');

/** Of those who read one address the contact itself, and whoever else may be written to. */
const reading = (contact: Contact, work: EvaluationWork): readonly Contact[] =>
  sharing(contact, work).filter((one) => one.id === contact.id || barred(one, work.today) === undefined);

/** The periods of which no mail told this contact or whoever reads the same address, the latest first. */
export function missedFor(
  { contact, period, ledger }: Omit<Asking, 'byHand'>,
  told: ReadonlyMap<string, string>,
  work: EvaluationWork,
): readonly Period[] {
  const ids = new Set(sharing(contact, work).map(({ id }) => id));
  const own = ledger.filter((entry) => ids.has(entry.contact));
  return missedPeriods(
    period,
    own,
    [...ids].flatMap((id) => readMemory(told, id).periods.map((one) => one.period)),
  );
}

/** What a contact was told; of other associations there is nothing to compare, which the mail says. */
export function memoryOf(
  contact: Contact,
  ledger: readonly LedgerEntry[],
  told: ReadonlyMap<string, string>,
  work: EvaluationWork,
): Memory {
  const memory = readMemory(told, contact.id);
  const register = work.dataset.associations;
  if (isIncomparable({ contact, memory, scope: scopeOf(contact.values, register), register }))
    return { ...memory, periods: [], partners: undefined };
  return { ...memory, periods: withNothingTold(memory.periods, contact.id, ledger) };
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
  readonly contact: Contact;
  readonly period: Period;
  readonly ledger: readonly LedgerEntry[];
  /** A person wants it: it is written in full, whatever is new. */
  readonly byHand: boolean;
}

/** What came late, and what was corrected, of all that this contact was told of periods before this one, the latest first. */
function lateFor(
  { contact, period }: Asking,
  { names }: Scope,
  { periods }: Memory,
  lang: Lang,
  work: EvaluationWork,
): { readonly late: readonly string[]; readonly corrected: readonly string[] } {
  const [late, corrected]: [string[], string[]] = [[], []];
  const money = tellsMoney(contact, work);
  for (const one of [...periods].reverse()) {
    if (one.period.last >= period.first) continue;
    const now = figuresOf(work.evaluationOf(one.period), work.dataset, names, money);
    for (const { more, words } of lateOf(one, now, lang)) (more ? late : corrected).push(words);
  }
  return { late: few(late, lang), corrected: few(corrected, lang) };
}

/** Whether the mail has something to tell that its reader was not told before. */
const hasNews = ({ happened: { fresh, next }, money, newest }: EvaluationMailInput): boolean =>
  fresh.length > 0 ||
  next !== undefined ||
  (money !== undefined && Object.values(money).some((cents) => cents > 0)) ||
  newest !== undefined;

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
  const found = work.openFindings(lang);
  if (!found.ok) return found;
  const { association = '', rhythm = 'never', displayName, charge } = contact.values;
  const { dataset, settings, today } = work;
  const scope = scopeOf(contact.values, dataset.associations);
  const memory = memoryOf(contact, ledger, work.told(), work);
  const [beside, gone] = [reading(contact, work), dissolvedNames(dataset.associations, today)];
  const told = whoIsTold(beside, dataset.associations);
  const others = found.value.flatMap((one) => {
    // That the evaluation has not come yet is no longer so once this mail is read.
    if (beside.some(({ id }) => one.place === `contacts ${id}`) || told(one).length === 0) return [];
    return [one.associations.some((name) => gone.has(name)) ? { ...one, about: '' } : one];
  });
  const missed = missedFor(asking, work.told(), work).map(work.evaluationOf);
  const what = happened({ dataset, settings, evaluation, missed, scope, memory, today, lang, lists: work.lists });
  const untold = missed.flatMap((one) => {
    const figures = figuresOf(one, dataset, scope.names, tellsMoney(contact, work));
    return missedWords(one.period, figures, lang);
  });
  const { late, corrected } = lateFor(asking, scope, memory, lang, work);
  const [openFindings, lastOn] = [findingsFor(scope, others), lastMailOn(contact.id, ledger)];
  const input: EvaluationMailInput = {
    ...{ evaluation, association, settings, scope, brief: false },
    landInCharge: charge === 'land',
    base: baseChanged({ contact, memory, scope, register: dataset.associations }, lang),
    contact: { rhythm, displayName },
    ...{ openFindings, lastOn },
    // That somebody's evaluation did not come is over for most when this mail leaves, and no news of their associations.
    newest: openFindings.find(({ since, rule }) => lastOn !== undefined && since > lastOn && rule !== 'F-09'),
    happened: { ...what, fresh: [...few(untold, lang), ...late, ...what.fresh, ...corrected] },
    money: tellsMoney(contact, work) ? moneyOf(evaluation, scope.names) : undefined,
    links: work.links(contact),
  };
  // Who never had one is told how everything stands, whatever is new.
  return ok({ ...input, brief: !byHand && input.lastOn !== undefined && !hasNews(input) });
}
