import type { Row } from '../define/dataset.ts';
import type { Judged, RowRule, RuleRun } from '../define/rule.ts';
import { both, say, type Text } from '../domain/text.ts';
import { cashLimit } from './s-01-cash-limit.ts';
import { donorUnknown } from './s-02-donor-unknown.ts';
import { otherPersonsMoney } from './s-03-other-persons-money.ts';
import { fromAbroad } from './s-04-from-abroad.ts';
import { publicBody } from './s-05-public-body.ts';
import { charity } from './s-06-charity.ts';
import { professionalAssociation } from './s-07-professional-association.ts';
import { publicShare } from './s-08-public-share.ts';
import { fundraisingFee } from './s-10-fundraising-fee.ts';

/** The rules that doubt whether a donation may be kept. S-12 asks for a notice and does not doubt that. */
const doubting: readonly RowRule[] = [
  cashLimit,
  donorUnknown,
  otherPersonsMoney,
  fromAbroad,
  publicBody,
  charity,
  professionalAssociation,
  publicShare,
  fundraisingFee,
];

type Look = (row: Row) => readonly Judged[];
const prepared = new WeakMap<RuleRun, readonly (readonly [RowRule, Look])[]>();

const lookersOf = (run: RuleRun): readonly (readonly [RowRule, Look])[] => {
  const known = prepared.get(run);
  if (known) return known;
  const lookers = doubting.map((rule) => [rule, rule.prepare(run)] as const);
  prepared.set(run, lookers);
  return lookers;
};

/** The first rule that calls this donation urgent because it may be inadmissible; its id, or nothing. */
export const calledInadmissibleBy = (row: Row, run: RuleRun): string | undefined =>
  lookersOf(run).find(([rule, look]) => look(row).some(({ level }) => (level ?? rule.level) === 'urgent'))?.[0].id;

/** Such a rule as a reader knows it: „Bargeld über der Grenze“ (S-01). */
export const named = (id: string): Text => {
  const title = doubting.find((rule) => rule.id === id)?.title;
  return both((lang) =>
    title === undefined ? id : `${lang === 'de' ? '„' : '"'}${say(title, lang)}${lang === 'de' ? '“' : '"'} (${id})`,
  );
};
