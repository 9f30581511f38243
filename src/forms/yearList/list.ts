import type { Cell } from '../../domain/cell.ts';
import { formatDay } from '../../domain/day.ts';
import { figureOn, showFigure } from '../../domain/figure.ts';
import { within } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import { readContribution } from '../../evaluation/facts/contributions.ts';
import { disclosureFigure, sponsoringFigure, sponsoringYearFigure } from '../../rules/figures/part-g.ts';
import { donorKey, wasGivenAway } from '../../rules/kit/donation.ts';
import { groupBy } from '../../rules/kit/survey/group.ts';
import type { SheetSettings } from '../../settings/index.ts';
import type { RowIn } from '../../tables/index.ts';
import { contributionKinds, countsAsDonation } from '../../tables/options.ts';
import type { Stated } from '../statement.ts';

/** A donor whose total of the year is above the figure that the statement of accounts has to name. */
export interface NamedDonor {
  /** The receiving association; `''` where numbers count for the whole party. */
  readonly association: string;
  readonly number: string;
  readonly cents: number;
}

/**
 * Donors above the figure of § 25 Abs. 3 Satz 1 PartG in the year, by the accounting's number. What was returned or
 * forwarded does not count; what is undecided does, so that nobody is missed.
 */
export function donorsToName(
  rows: readonly RowIn<'contributions'>[],
  year: {
    readonly first: Stated['evaluation']['period']['first'];
    readonly last: Stated['evaluation']['period']['last'];
  },
  settings: SheetSettings,
): readonly NamedDonor[] {
  const above = figureOn(disclosureFigure, year.last)?.value ?? 0;
  const donors = new Map<string, NamedDonor>();
  for (const { values } of rows) {
    const { receivedOn, kind, decision, amount, receiver = '', donorNumber = '' } = values;
    if (receivedOn === undefined || !within(receivedOn, year) || amount === undefined) continue;
    if (!countsAsDonation(kind, decision) || decision === 'returned' || decision === 'forwarded') continue;
    const key = donorKey(values, settings);
    if (key === undefined) continue;
    const association = settings.donorNumbersPartyWide ? '' : receiver;
    const known = donors.get(key) ?? { association, number: donorNumber.trim(), cents: 0 };
    donors.set(key, { ...known, cents: known.cents + amount });
  }
  return [...donors.values()].filter(({ cents }) => cents > above).sort((x, y) => y.cents - x.cents);
}

/**
 * Sponsoring above the figures of § 24 Abs. 8a PartG in the year: of one number at one association all of it where it exceeds
 * the year's figure together, else each that exceeds its own. What was returned or forwarded does not count.
 */
export function sponsoringToName(
  rows: readonly RowIn<'contributions'>[],
  year: Parameters<typeof donorsToName>[1],
): readonly NamedDonor[] {
  const [each, together] = [sponsoringFigure, sponsoringYearFigure].map((figure) => figureOn(figure, year.last)?.value);
  if (each === undefined || together === undefined) return [];
  const all = rows.flatMap(({ line, values }): readonly (NamedDonor & { readonly sponsor: string })[] => {
    const { receivedOn, kind, amount: cents, receiver: association, donorNumber = '' } = values;
    if (kind !== 'sponsoring' || wasGivenAway(values) || association === undefined) return [];
    if (receivedOn === undefined || !within(receivedOn, year) || cents === undefined) return [];
    const number = donorNumber.trim();
    // Without a number nobody knows whether it is the same sponsor.
    const sponsor = number === '' ? `line ${line}` : `${association}|${number.toLowerCase()}`;
    return [{ association, number, cents, sponsor }];
  });
  return [...groupBy(all, ({ sponsor }) => sponsor).values()]
    .flatMap((paid): readonly NamedDonor[] => {
      const cents = paid.reduce((sum, one) => sum + one.cents, 0);
      return cents > together
        ? paid.slice(0, 1).map((one) => ({ ...one, cents }))
        : paid.filter((one) => one.cents > each);
    })
    .sort((x, y) => y.cents - x.cents);
}

const NONE: ReadonlySet<string> = new Set();

const WORDS = {
  de: {
    given: 'Zuschüsse gegeben',
    returned: 'zurückgegeben',
    forwarded: 'abgeführt',
    open: 'unentschieden',
    named: 'Spender:in zu nennen',
    sponsoring: 'Sponsoring zu nennen',
    findings: 'Offene Prüfhinweise',
    incomplete: 'Unvollständige Zeilen',
    all: 'Alle Verbände zusammen',
  },
  en: {
    given: 'Grants given',
    returned: 'returned',
    forwarded: 'forwarded',
    open: 'undecided',
    named: 'Donor to be named',
    sponsoring: 'Sponsoring to be named',
    findings: 'Open findings',
    incomplete: 'Incomplete rows',
    all: 'All associations together',
  },
} as const;

/** Rows of the list: association, item, donor number, euros, count. Sums by kind are those of the evaluation. */
export function listRows({ evaluation, dataset, settings, open }: Stated, lang: Lang): readonly (readonly Cell[])[] {
  const words = WORDS[lang];
  const { money, period } = evaluation;
  const granted = new Map<string, number>();
  for (const row of dataset.contributions) {
    const { giver } = row.values;
    const fact = readContribution(row, NONE);
    if (giver === undefined || !('amount' in fact) || fact.kind !== 'grant' || fact.outcome !== 'kept') continue;
    if (within(fact.on, evaluation.counted)) granted.set(giver, (granted.get(giver) ?? 0) + fact.amount);
  }
  const donors = donorsToName(dataset.contributions, period, settings);
  const sponsoring = sponsoringToName(dataset.contributions, period);
  const openOf = openByAssociation(open);
  const sums = new Map(money.associations.map((each) => [each.name, each]));
  // An association without money in the year is told all the same where something of it is still to be settled.
  const names = [
    ...new Set([...sums.keys(), ...granted.keys(), ...donors.map(({ association }) => association), ...openOf.keys()]),
  ].sort();
  return names.flatMap((name) => {
    const own = sums.get(name);
    const label = name === '' ? words.all : name;
    const amount = (item: string, cents: number | undefined): (readonly Cell[])[] =>
      cents === undefined || cents === 0 ? [] : [[label, item, '', cents / 100, '']];
    const named = (item: string, all: readonly NamedDonor[]): (readonly Cell[])[] =>
      all
        .filter(({ association }) => association === name)
        .map(({ number, cents }) => [label, item, number, cents / 100, '']);
    const { findings = 0, incomplete = 0 } = openOf.get(name) ?? {};
    const count = (item: string, of: number): (readonly Cell[])[] => (of === 0 ? [] : [[label, item, '', '', of]]);
    return [
      ...contributionKinds.flatMap(({ key, label: kind }) => amount(kind[lang], own?.byKind[key])),
      ...amount(words.given, granted.get(name)),
      ...(['returned', 'forwarded', 'open'] as const).flatMap((key) => amount(words[key], own?.sum[key])),
      ...named(words.named, donors),
      ...named(words.sponsoring, sponsoring),
      ...count(words.findings, findings),
      ...count(words.incomplete, incomplete),
    ];
  });
}

type Open = Readonly<{ findings: number; incomplete: number }>;

/** Open findings, and beside them what is incomplete, as everywhere. */
function openByAssociation(open: Stated['open']): ReadonlyMap<string, Open> {
  const counts = new Map<string, Open>();
  for (const { values } of open) {
    const key = values.level === 'incomplete' ? 'incomplete' : 'findings';
    for (const name of values.associations ?? []) {
      const known = counts.get(name) ?? { findings: 0, incomplete: 0 };
      counts.set(name, { ...known, [key]: known[key] + 1 });
    }
  }
  return counts;
}

/** As of when the open findings are told; they know no year. */
function findingsNote({ evaluation: { findings, leftOut } }: Stated, lang: Lang): readonly string[] {
  // Why the tab could not be read stands in the other notes.
  if (leftOut.some(({ table }) => table === 'findings')) return [];
  const on = findings?.checkedOn;
  if (on === undefined) return [lang === 'de' ? 'Prüfhinweise: noch nicht geprüft.' : 'Findings: not checked yet.'];
  return [
    lang === 'de'
      ? `Offene Prüfhinweise: alle, auch aus anderen Jahren, Stand der Prüfung vom ${formatDay(on, lang)}.`
      : `Open findings: all of them, of other years too, as of the check of ${formatDay(on, lang)}.`,
  ];
}

/** From which sums on sponsoring is named; nothing for a year in which none had to be. */
function sponsoringNote({ evaluation: { period } }: Stated, lang: Lang): readonly string[] {
  const [each, together] = [sponsoringFigure, sponsoringYearFigure].map((figure) => figureOn(figure, period.last));
  if (each === undefined || together === undefined) return [];
  const [single, sum] = [each, together].map(({ value }) => showFigure(value, 'cents', lang));
  return [
    lang === 'de'
      ? `Sponsoring ist zu nennen: über ${single} im Einzelfall, oder über ${sum} im Jahr unter einer Nummer bei einem Verband (§ 24 Abs. 8a PartG).`
      : `Sponsoring has to be named: above ${single} each, or above ${sum} in the year under one number at one association (section 24(8a) PartG).`,
  ];
}

/** What the list cannot tell: the duty to name counts over all branches of the party. */
export function listNotes(made: Stated, lang: Lang): readonly string[] {
  const value = figureOn(disclosureFigure, made.evaluation.period.last);
  const figure = value === undefined ? '' : showFigure(value.value, 'cents', lang);
  const source = value === undefined ? '' : value.source[lang];
  if (lang === 'de')
    return [
      `Zu nennen ist, wer im Jahr über ${figure} gab (${source}). Das zählt über alle Gliederungen der Partei: Diese Liste sieht nur diese Tabelle. Eine Summe darunter heißt nie, dass nichts zu nennen ist.`,
      ...sponsoringNote(made, lang),
      'Mit Spendennummern: nur für die Rechenschaft, nicht zum Weitergeben.',
      ...findingsNote(made, lang),
    ];
  return [
    `Whoever gave more than ${figure} in the year has to be named (${source}). That counts over all branches of the party: this list sees only this sheet. A total below it never means that nobody has to be named.`,
    ...sponsoringNote(made, lang),
    'With donor numbers: for the accounts only, not to be passed on.',
    ...findingsNote(made, lang),
  ];
}
