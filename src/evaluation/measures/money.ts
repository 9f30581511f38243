import { formatDay } from '../../domain/day.ts';
import { type Cents, formatMoney, sumCents } from '../../domain/money.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { type ContributionKind, contributionKinds } from '../../tables/options.ts';
import { type Block, cell, heads, type Line, line, type StyledCell } from '../dashboard/layout.ts';
import { further, MOST, nothing } from '../dashboard/parts.ts';
import { type Beside, defineMeasure } from '../define-measure.ts';
import type { ContributionFact } from '../facts/contributions.ts';
import type { Facts } from '../facts.ts';
import type { TakenSum } from '../taken-sums.ts';
import { MONEY_ELSEWHERE } from '../words.ts';
import { compareNames } from './help.ts';

/** Sums of money in cents. Grants stand apart from donations; what was returned, forwarded or is open is in none of the others. */
export interface MoneySum {
  readonly donations: Cents;
  readonly grants: Cents;
  /** Sponsoring and income of events: neither donation nor grant. */
  readonly other: Cents;
  readonly returned: Cents;
  readonly forwarded: Cents;
  /** Nobody decided yet whether it is kept, or nobody accepted others' advertising: in no other sum. */
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
  /** Of the donations, what an urgent finding is open about: it may have to go back. */
  readonly urgent: { readonly count: number; readonly cents: Cents };
  /** Whether everything was checked at least once. */
  readonly checked: boolean;
  /** From the treasury's sheet, where this one holds no contributions; largest first. */
  readonly handed: readonly TakenSum[];
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

const euros = (cents: number): StyledCell => cell(cents / 100, 'money');

const sumLine = (label: string, sum: MoneySum): Line => [
  cell(label, 'label'),
  ...[sum.donations, sum.grants, sum.other, sum.returned, sum.forwarded, sum.open].map(euros),
];

/** What of the donations may not be kept: the sums take what stands in the tab, and do not judge it. */
function doubtful({ urgent, checked }: Money, lang: Lang): string {
  if (!checked)
    return lang === 'de'
      ? 'Ob Spenden darunter unzulässig sind, ist noch nicht geprüft („Transparenz prüfen“).'
      : 'Whether any of the donations are inadmissible is not checked yet ("Check transparency").';
  if (urgent.count === 0)
    return lang === 'de'
      ? 'Zu keiner dieser Spenden ist ein dringender Prüfhinweis offen.'
      : 'No urgent finding is open about any of these donations.';
  const amount = formatMoney(urgent.cents, lang);
  if (lang === 'de')
    return `In den Spenden stehen ${amount} aus ${urgent.count === 1 ? 'einem Eingang' : `${urgent.count} Eingängen`}, zu ${urgent.count === 1 ? 'dem' : 'denen'} ein dringender Prüfhinweis offen ist: vielleicht unzulässig.`;
  return `The donations hold ${amount} from ${urgent.count === 1 ? 'one receipt' : `${urgent.count} receipts`} about which an urgent finding is open: perhaps inadmissible.`;
}

/** Sums that the treasury handed over, each with its source and day. */
function handedTable({ handed }: Money, heading: Line, lang: Lang): Block {
  const head =
    lang === 'de'
      ? heads('Verband', 'Art', 'Betrag', 'Quelle', 'Stand')
      : heads('Association', 'Kind', 'Amount', 'Source', 'As of');
  const kindOf = (kind: ContributionKind): string =>
    contributionKinds.find(({ key }) => key === kind)?.label[lang] ?? kind;
  return {
    lines: [
      heading,
      head,
      ...handed
        .slice(0, MOST)
        .map(({ association, kind, amount, source, asOf }) => [
          cell(association, 'label'),
          cell(kindOf(kind), 'text'),
          euros(amount),
          cell(source, 'text'),
          cell(asOf === undefined ? '' : formatDay(asOf, lang), 'text'),
        ]),
      ...further(handed.length, lang),
      line(
        lang === 'de'
          ? 'Aus dem Tab „Summen“, wie die Kasse sie zuletzt gab. Was auf wenige Personen deutet, gibt sie nicht.'
          : 'From the tab "Sums", as the treasury gave them last. It gives nothing that points to few persons.',
        'hint',
      ),
    ],
  };
}

/** The treasury's sheet has no "Take the figures along…": there they are where they were entered. */
const IN_ROWS: Text = { de: 'im Tab „Spenden“', en: 'in the tab "Contributions"' };

/** Money and goods by receiving association; grants apart, returned and forwarded in no other sum. */
function moneyTable(money: Money, { lang, title, holdsMoney, holdsVisits, comparison }: Beside): Block {
  const heading = line(title, 'heading');
  if (!holdsMoney && money.handed.length > 0) return handedTable(money, heading, lang);
  if (!holdsMoney) {
    return { lines: [heading, line(MONEY_ELSEWHERE[lang], 'text')] };
  }
  if (money.associations.length === 0) return { lines: [heading, nothing(lang)] };
  const head =
    lang === 'de'
      ? heads('Verband', 'Spenden', 'Zuschüsse', 'Anderes', 'Zurückgegeben', 'Abgeführt', 'Unentschieden')
      : heads('Association', 'Donations', 'Grants', 'Other', 'Returned', 'Forwarded', 'Undecided');
  return {
    lines: [
      heading,
      head,
      ...money.associations.slice(0, MOST).map(({ name, sum }) => sumLine(name, sum)),
      sumLine(lang === 'de' ? 'Zusammen' : 'Together', money.now),
      ...(comparison === 'compared' ? [sumLine(lang === 'de' ? 'Zeitraum davor' : 'Period before', money.before)] : []),
      ...further(money.associations.length, lang, holdsVisits ? undefined : IN_ROWS),
      line(
        lang === 'de'
          ? 'Zuschüsse sind keine Spenden. Zurückgegebenes, Abgeführtes und Unentschiedenes zählt in keiner anderen Summe.'
          : 'Grants are no donations. What was returned, forwarded or is undecided is in no other sum.',
        'hint',
      ),
      line(doubtful(money, lang), 'hint'),
    ],
  };
}

function moneyKindTable(money: Money, { lang, holdsMoney }: Beside): Block | undefined {
  const known = contributionKinds.filter(({ key }) => money.byKind[key] !== undefined);
  if (!holdsMoney || known.length === 0) return undefined;
  return {
    lines: [
      line(lang === 'de' ? 'Geld und Sachen nach Art' : 'Money and goods by kind', 'heading'),
      lang === 'de' ? heads('Art', 'Betrag') : heads('Kind', 'Amount'),
      ...known.map(({ key, label }) => [cell(label[lang], 'label'), euros(money.byKind[key] ?? 0)]),
    ],
  };
}

/** Money received by association and kind, in cents. */
export const moneyReceived = defineMeasure({
  id: 'money-received',
  key: 'money',
  needs: 'contributions',
  title: { de: 'Geld und Sachen', en: 'Money and goods' },
  meaning: {
    de: 'Was Verbände bekamen; Zuschüsse stehen für sich.',
    en: 'What associations received; grants stand apart.',
  },
  improves: {
    de: 'Tragt jeden Eingang mit Art und Betrag ein.',
    en: 'Enter each receipt with its kind and amount.',
  },
  computes: {
    de: 'Beträge nach empfangendem Verband und Art. Zuschüsse, Sponsoring und Einnahmen stehen neben den Spenden.',
    en: 'Amounts by receiving association and kind. Grants, sponsoring and income stand beside donations.',
  },
  unit: { de: 'Euro und Cent', en: 'euros and cents' },
  base: {
    de: 'Eingänge im Zeitraum; Zurückgegebenes, Abgeführtes und Unentschiedenes zählt in keiner anderen Summe',
    en: 'receipts in the period; what was returned, forwarded or is undecided counts in no other sum',
  },
  compute: ({ contributions, contributionsBefore, findingsCheckedOn, sums }: Facts): Money => {
    const groups = new Map<string, ContributionFact[]>();
    for (const fact of contributions) {
      const group = groups.get(fact.receiver);
      if (group) group.push(fact);
      else groups.set(fact.receiver, [fact]);
    }
    const urgent = contributions.filter((each) => each.urgent && each.donation && each.outcome === 'kept');
    return {
      urgent: { count: urgent.length, cents: amounts(urgent) },
      checked: findingsCheckedOn !== undefined,
      now: sumOf(contributions),
      before: sumOf(contributionsBefore),
      handed: sums,
      byKind: kindsOf(contributions),
      associations: [...groups]
        .map(([name, facts]) => ({ name, sum: sumOf(facts), byKind: kindsOf(facts) }))
        .sort(
          (x, y) => y.sum.donations - x.sum.donations || y.sum.grants - x.sum.grants || compareNames(x.name, y.name),
        ),
    };
  },
  draw: (money, beside) =>
    [moneyTable(money, beside), moneyKindTable(money, beside)].filter((block) => block !== undefined),
});
