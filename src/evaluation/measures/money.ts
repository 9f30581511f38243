import { defineMeasure } from '../../define/measure.ts';
import { type Cents, sumCents } from '../../domain/money.ts';
import type { ContributionKind } from '../../tables/options.ts';
import type { ContributionFact } from '../facts/contributions.ts';
import type { Facts } from '../facts.ts';
import { compareNames } from './help.ts';

/** Sums of money in cents. Grants stand apart from donations; what was returned, forwarded or is open is in none of the others. */
export interface MoneySum {
  readonly donations: Cents;
  readonly grants: Cents;
  /** Sponsoring and income of events: neither donation nor grant. */
  readonly other: Cents;
  readonly returned: Cents;
  readonly forwarded: Cents;
  /** Others' advertising that nobody accepted: the party did not get it, and it is in no other sum. */
  readonly open: Cents;
}

export interface MoneyOfAssociation {
  readonly name: string;
  readonly sum: MoneySum;
  readonly byKind: Readonly<Partial<Record<ContributionKind, Cents>>>;
}

export interface Money {
  readonly now: MoneySum;
  readonly before: MoneySum;
  readonly byKind: Readonly<Partial<Record<ContributionKind, Cents>>>;
  /** Largest donations first. */
  readonly associations: readonly MoneyOfAssociation[];
}

const amounts = (of: readonly ContributionFact[]): Cents => sumCents(of.map(({ amount }) => amount));

function sumOf(all: readonly ContributionFact[]): MoneySum {
  const kept = all.filter(({ outcome }) => outcome === 'kept');
  return {
    donations: amounts(kept.filter(({ donation }) => donation)),
    grants: amounts(kept.filter(({ kind }) => kind === 'grant')),
    other: amounts(kept.filter(({ kind, donation }) => kind !== 'grant' && !donation)),
    returned: amounts(all.filter(({ outcome }) => outcome === 'returned')),
    forwarded: amounts(all.filter(({ outcome }) => outcome === 'forwarded')),
    open: amounts(all.filter(({ outcome }) => outcome === 'open')),
  };
}

function kindsOf(all: readonly ContributionFact[]): Readonly<Partial<Record<ContributionKind, Cents>>> {
  const sums: Partial<Record<ContributionKind, Cents>> = {};
  for (const { kind, amount, outcome } of all)
    if (outcome === 'kept') sums[kind] = sumCents([...(sums[kind] === undefined ? [] : [sums[kind]]), amount]);
  return sums;
}

/** Money received by association and kind, in cents. */
export const moneyReceived = defineMeasure({
  id: 'money-received',
  title: { de: 'Geld und Sachen', en: 'Money and goods' },
  meaning: {
    de: 'Was Verbände bekamen; Zuschüsse stehen für sich.',
    en: 'What associations received; grants stand apart.',
  },
  improves: {
    de: 'Tragt jeden Eingang mit Art und Betrag ein.',
    en: 'Enter each receipt with its kind and amount.',
  },
  compute: ({ contributions, contributionsBefore }: Facts): Money => {
    const groups = new Map<string, ContributionFact[]>();
    for (const fact of contributions) {
      const group = groups.get(fact.receiver);
      if (group) group.push(fact);
      else groups.set(fact.receiver, [fact]);
    }
    return {
      now: sumOf(contributions),
      before: sumOf(contributionsBefore),
      byKind: kindsOf(contributions),
      associations: [...groups]
        .map(([name, facts]) => ({ name, sum: sumOf(facts), byKind: kindsOf(facts) }))
        .sort(
          (x, y) => y.sum.donations - x.sum.donations || y.sum.grants - x.sum.grants || compareNames(x.name, y.name),
        ),
    };
  },
});
