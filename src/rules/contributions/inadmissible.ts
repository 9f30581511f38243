import type { Row } from '../../define/dataset.ts';
import type { Judged, RowRule, RuleRun } from '../../define/rule.ts';
import { both, say, type Text } from '../../domain/text.ts';
import type { Dataset } from '../../tables/index.ts';
import { cashLimit } from './s-01-cash-limit.ts';
import { donorUnknown } from './s-02-donor-unknown.ts';
import { otherPersonsMoney } from './s-03-other-persons-money.ts';
import { fromAbroad } from './s-04-from-abroad.ts';
import { publicBody } from './s-05-public-body.ts';
import { charity } from './s-06-charity.ts';
import { professionalAssociation } from './s-07-professional-association.ts';
import { publicShare } from './s-08-public-share.ts';
import { fundraisingFee } from './s-10-fundraising-fee.ts';
import { MAY_BE_INADMISSIBLE, TOO_MUCH_CASH } from './words.ts';

/**
 * The rules that doubt whether a donation may be kept. S-12 asks for a notice and does not doubt that. Those of § 25(2)
 * come first: what they forbid the party forwards (§ 25(4)); cash breaks § 25(1) and is outside of that.
 */
const doubting: readonly RowRule<Dataset>[] = [
  donorUnknown,
  otherPersonsMoney,
  fromAbroad,
  publicBody,
  charity,
  professionalAssociation,
  publicShare,
  fundraisingFee,
  cashLimit,
];

type Look = (row: Row) => readonly Judged[];
const prepared = new WeakMap<RuleRun, readonly (readonly [RowRule<Dataset>, Look])[]>();

const lookersOf = (run: RuleRun): readonly (readonly [RowRule<Dataset>, Look])[] => {
  const known = prepared.get(run);
  if (known) return known;
  const lookers = doubting.map((rule) => [rule, rule.prepare(run)] as const);
  prepared.set(run, lookers);
  return lookers;
};

/** The first rule that calls this donation urgent because it may be inadmissible; its id, or nothing. */
export const calledInadmissibleBy = (row: Row, run: RuleRun): string | undefined =>
  lookersOf(run).find(([rule, look]) => look(row).some(({ level }) => (level ?? rule.level) === 'urgent'))?.[0].id;

/** What to do about a donation that this rule calls urgent. */
export const nextStepBy = (id: string): Text => (id === cashLimit.id ? TOO_MUCH_CASH : MAY_BE_INADMISSIBLE);

/** Such a rule as a reader knows it: „Bargeld über dem Höchstbetrag“ (S-01). */
export const named = (id: string): Text => {
  const title = doubting.find((rule) => rule.id === id)?.title;
  return both((lang) =>
    title === undefined ? id : `${lang === 'de' ? '„' : '"'}${say(title, lang)}${lang === 'de' ? '“' : '"'} (${id})`,
  );
};
