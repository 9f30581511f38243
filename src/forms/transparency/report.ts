import { counted } from '../../domain/counted.ts';
import { day, formatDay } from '../../domain/day.ts';
import { cents, formatMoney } from '../../domain/money.ts';
import { periodKey, periodOf, within } from '../../domain/period.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { readContribution } from '../../evaluation/facts/contributions.ts';
import { gatherFacts } from '../../evaluation/facts.ts';
import { compareNames } from '../../evaluation/measures/help.ts';
import { type PersonalSum, type Published, publishable } from '../../evaluation/publishable.ts';
import { hoursText, unknownWord } from '../../evaluation/showing.ts';
import { helpOf, hoursUnknown, sumBy } from '../../evaluation/sums.ts';
import { visitsText } from '../../evaluation/words.ts';
import { giverOf } from '../../rules/kit/donation.ts';
import { contributionKinds, visitKinds } from '../../tables/options.ts';
import type { Stated } from '../statement.ts';

/** A line of the report: part, association, item, value, base. */
export type Line = readonly [part: string, association: string, item: string, value: string, base: string];

const WORDS = {
  persons: { de: 'Spenden von Personen', en: 'Donations from persons' },
  others: { de: 'Spenden anderer', en: 'Donations from others' },
  apart: { de: 'Anderes Geld', en: 'Other money' },
  help: { de: 'Hilfe bekommen', en: 'Help received' },
  checks: { de: 'Prüfung', en: 'Checks' },
  rest: { de: 'verborgene Verbände zusammen', en: 'hidden associations together' },
  all: { de: 'alle Verbände', en: 'all associations' },
  sum: { de: 'alle Arten', en: 'all kinds' },
  returned: { de: 'zurückgegeben', en: 'returned' },
  forwarded: { de: 'abgeführt', en: 'forwarded' },
  open: { de: 'unentschieden', en: 'undecided' },
  hours: { de: 'Stunden', en: 'hours' },
  note: { de: 'Hinweis', en: 'Note' },
} satisfies Record<string, Text>;

const labelOf = (kind: string, lang: Lang): string =>
  contributionKinds.find(({ key }) => key === kind)?.label[lang] ?? kind;

interface Gifts {
  readonly association: string;
  readonly kind: string;
  cents: number;
  /** By quarter. */
  readonly donors: Map<string, Set<string>>;
}

/**
 * Who stands behind a sum of the year. A treasury also hands over its quarters from k donors on: whoever takes those from
 * the year is left with the others, so that it is their donors who count.
 */
function behind({ donors }: Gifts, { profile, smallestCell }: Stated['settings']): ReadonlySet<string> {
  const quarters = [...donors.values()];
  const kept = profile === 'treasury' ? quarters.filter(({ size }) => size < smallestCell) : [];
  return new Set((kept.length > 0 ? kept : quarters).flatMap((quarter) => [...quarter]));
}

/** Sums of donations by receiving association and kind; what was returned, forwarded or is undecided under a kind of its own. */
function donationSums({ evaluation, dataset, settings }: Stated, lang: Lang) {
  const persons = new Map<string, Gifts>();
  const others = new Map<string, Gifts>();
  for (const row of dataset.contributions) {
    const { donorKind } = row.values;
    const fact = readContribution(row, NONE);
    if (!('amount' in fact) || !within(fact.on, evaluation.counted) || APART.has(fact.kind)) continue;
    const { receiver: association, kind: key, amount, outcome } = fact;
    const kind = outcome === 'kept' ? labelOf(key, lang) : WORDS[outcome][lang];
    // Whoever is not known to be something else may be a person.
    const personal = donorKind === undefined || donorKind === 'person' || donorKind === 'unknown';
    const sums = personal ? persons : others;
    const of = `${association}\n${kind}`;
    const sum = sums.get(of) ?? { association, kind, cents: 0, donors: new Map<string, Set<string>>() };
    sums.set(of, sum);
    sum.cents += amount;
    const quarter = periodKey(periodOf(fact.on, 'quarter'));
    sum.donors.set(quarter, (sum.donors.get(quarter) ?? new Set()).add(giverOf(row, settings, evaluation.today)));
  }
  const list = (of: typeof persons): readonly PersonalSum[] =>
    [...of.values()].map((gifts) => ({ ...gifts, donors: behind(gifts, settings) }));
  return { persons: list(persons), others: list(others) };
}

const NONE: ReadonlySet<string> = new Set();

/** What no donor gives. */
const APART: ReadonlySet<string> = new Set(['grant', 'sponsoring', 'event-income']);

function personLines(sums: readonly PersonalSum[], k: number, lang: Lang): readonly Line[] {
  const table = publishable(sums, k);
  const shown = (value: Published): string =>
    value === 'hidden' ? under(k, lang) : formatMoney(cents(value === 'zero' ? 0 : value), lang);
  const part = WORDS.persons[lang];
  const line = (association: string, item: string, value: Published): readonly Line[] =>
    value === 'zero' ? [] : [[part, association, item, shown(value), '']];
  return [
    ...table.rows.flatMap(({ association, cells, total }) => [
      ...table.kinds.flatMap((kind, i) => line(association, kind, cells[i] ?? 'zero')),
      ...(total === 'hidden' || cells.filter((cell) => cell !== 'zero').length < 2
        ? []
        : line(association, WORDS.sum[lang], total)),
    ]),
    ...table.kinds.flatMap((kind, i) => line(WORDS.rest[lang], kind, table.rest[i] ?? 'zero')),
    ...table.kinds.flatMap((kind, i) => line(WORDS.all[lang], kind, table.totals[i] ?? 'zero')),
  ];
}

const under = (k: number, lang: Lang): string => (lang === 'de' ? `unter ${k}` : `under ${k}`);

/** Hours received by main kind, hidden where no visit brought k people; numbers of visits are never hidden. */
function helpLines({ dataset, evaluation }: Stated, k: number, lang: Lang): readonly Line[] {
  const { period, today } = evaluation;
  const { visits } = gatherFacts({ dataset, period, today, districts: () => undefined });
  const help = helpOf(visits).filter(({ host }) => host !== undefined);
  const most = new Map<string, number>();
  for (const { host, mainKind = '', people = 0 } of help) {
    const key = `${host}\n${mainKind}`;
    most.set(key, Math.max(most.get(key) ?? 0, people));
  }
  const cells = sumBy(help, ({ host, mainKind = '' }) => [`${host}\n${mainKind}`]);
  return [...cells]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .map(([key, sum]): Line => {
      const [host = '', kind = ''] = key.split('\n');
      const label = visitKinds.find((one) => one.key === kind)?.label[lang] ?? unknownWord(lang);
      const hidden = (most.get(key) ?? 0) < k && sum.hours > 0;
      const hours = hoursUnknown(sum)
        ? unknownWord(lang)
        : hidden
          ? under(k, lang)
          : `${hoursText(sum.hours, lang)} ${WORDS.hours[lang]}`;
      return [WORDS.help[lang], host, label, hours, visitsText(sum.visits, lang)];
    });
}

/** Grants, sponsoring and income of events: from branches or for something in return, never hidden. */
function apartLines({ evaluation: { money } }: Stated, lang: Lang): readonly Line[] {
  return [...money.associations]
    .sort((x, y) => compareNames(x.name, y.name))
    .flatMap(({ name, byKind }) =>
      contributionKinds.flatMap(({ key, label }): readonly Line[] => {
        const sum = byKind[key];
        return sum === undefined || !APART.has(key)
          ? []
          : [[WORDS.apart[lang], name, label[lang], formatMoney(sum, lang), '']];
      }),
    );
}

const otherLines = (sums: readonly PersonalSum[], lang: Lang): readonly Line[] =>
  [...sums]
    .sort((x, y) => (`${x.association}\n${x.kind}` < `${y.association}\n${y.kind}` ? -1 : 1))
    .map(
      ({ association, kind, cents: sum }): Line => [
        WORDS.others[lang],
        association,
        kind,
        formatMoney(cents(sum), lang),
        '',
      ],
    );

/** The edition of a year: what may be published, as lines of a tab. `k` is the smallest group shown. */
export function editionOf(
  made: Stated,
  k: number,
  checks: { readonly rules: number; readonly at: string } | undefined,
  lang: Lang,
): readonly Line[] {
  const { persons, others } = donationSums(made, lang);
  const german = lang === 'de';
  const last = checks && formatDay(day(checks.at.slice(0, 10)), lang);
  const checked = checks
    ? german
      ? `${counted(checks.rules, 'Regel', 'Regeln')}, zuletzt ${last}`
      : `${counted(checks.rules, 'rule', 'rules')}, last ${last}`
    : german
      ? 'noch nicht geprüft'
      : 'not checked yet';
  const notes = german
    ? [
        `„unter ${k}“: Hinter der Zahl stehen weniger als ${k} Spender:innen oder Angereiste. Summen, die das verraten würden, fehlen.`,
        'Was nicht sicher von anderen kommt, zählt als Spende von Personen. Zuschüsse zwischen Gliederungen sind keine Spenden.',
        'Die Ausgabe eines Jahres steht fest: So verrät kein Vergleich zweier Ausgaben, was später dazukam.',
        'Quelle: die gemeinsame Tabelle der Partnerschaften. Sie ersetzt keine Bücher und keinen Rechenschaftsbericht (§§ 23 ff. PartG).',
      ]
    : [
        `"under ${k}": fewer than ${k} donors or travellers stand behind the figure. Sums that would tell it are left out.`,
        'What does not surely come from others counts as a donation of persons. Grants between branches are no donations.',
        'The edition of a year stays as it is: no comparison of two editions tells what came later.',
        'Source: the shared sheet of the partnerships. It replaces no books and no statement of accounts (sections 23 ff. PartG).',
      ];
  return [
    ...personLines(persons, k, lang),
    ...otherLines(others, lang),
    ...apartLines(made, lang),
    ...helpLines(made, k, lang),
    [WORDS.checks[lang], '', '', checked, ''],
    ...made.notes.map((note): Line => [WORDS.note[lang], '', '', '', note]),
    ...notes.map((note): Line => [WORDS.note[lang], '', '', '', note]),
  ];
}
