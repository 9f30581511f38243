import { labelOf, sentenceOn } from '../../define/sentence.ts';
import type { Reading } from '../../define/use-case.ts';
import { addMonths, formatDay, yearOf } from '../../domain/day.ts';
import { type Cents, cents, formatMoney } from '../../domain/money.ts';
import { showPeriod } from '../../domain/season.ts';
import { say } from '../../domain/text.ts';
import { pairKey } from '../../evaluation/facts/partnerships.ts';
import type { Evaluation } from '../../evaluation/index.ts';
import { NO_VISITS } from '../../evaluation/sums.ts';
import { countedIn } from '../../rules/kit/believed.ts';
import { electionsAhead } from '../../rules/kit/elections-ahead.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { type Dataset, type RowIn, tables } from '../../tables/index.ts';
import { contributionKinds, partnershipStatus } from '../../tables/options.ts';
import { helpShown } from '../shown.ts';
import { toldOf } from '../told.ts';
import type { ProfileDesk } from './desk.ts';
import type { MoneyShown, PartnerShown, Profile, YearShown } from './shape.ts';

type At = Pick<Reading<ProfileDesk>, 'lang' | 'today'>;

/** What two boards want to know of their partnership beside its state: how it is kept up, what they mean to do, how it ended. */
const OF_A_PAIR = ['confirmedOn', 'nextMeeting', 'goals', 'agreement', 'twinTown', 'until', 'endReason'] as const;

/** The same with who looks after it and which one it carries on. */
function moreOf({ values }: RowIn<'partnerships'>, { partnerships, contacts }: Dataset, at: At): readonly string[] {
  const { columns } = tables.partnerships;
  const steward = contacts.find(({ id }) => id === values.steward)?.values;
  const before = partnerships.find(({ id }) => id === values.successorOf);
  return [
    ...toldOf(tables.partnerships, values, OF_A_PAIR, at.lang),
    ...(steward ? [`${say(columns.steward.header, at.lang)}: ${sentenceOn(tables.contacts, steward, at)}`] : []),
    ...(before
      ? [
          `${say(columns.successorOf.header, at.lang)}: ${sentenceOn(tables.partnerships, before.values, at)} (${before.id})`,
        ]
      : []),
    ...toldOf(tables.partnerships, values, ['note'], at.lang),
  ];
}

/** The partnerships of an association, newest first, with the help of all time both ways. */
export function partnersOf(name: string, dataset: Dataset, ever: Evaluation, at: At): readonly PartnerShown[] {
  const pairs = new Map(ever.pairs.map((pair) => [pairKey(pair.a, pair.b), pair]));
  return dataset.partnerships
    .flatMap((row) => {
      const { a, b, status, since } = row.values;
      const other = a === name ? b : b === name ? a : undefined;
      if (other === undefined) return [];
      const pair = pairs.get(pairKey(name, other));
      const given = (pair?.a === name ? pair.toB : pair?.toA) ?? NO_VISITS;
      const received = (pair?.a === name ? pair.toA : pair?.toB) ?? NO_VISITS;
      return {
        begun: since ?? '',
        name: other,
        state: labelOf(partnershipStatus, status, at) ?? '–',
        since: since === undefined ? '–' : formatDay(since, at.lang),
        given: helpShown(given, at.lang),
        received: helpShown(received, at.lang),
        more: moreOf(row, dataset, at),
      };
    })
    .sort((x, y) => (x.begun < y.begun ? 1 : x.begun > y.begun ? -1 : x.name < y.name ? -1 : 1))
    .map(({ begun: _, ...partner }) => partner);
}

/** Help both ways of each evaluation's period, in their order. */
export const yearsOf = (name: string, years: readonly Evaluation[], { lang }: At): readonly YearShown[] =>
  years.map(({ period, associations }) => {
    const found = associations.find((one) => one.name === name);
    return {
      year: String(yearOf(period.first)),
      received: helpShown(found?.received.now ?? NO_VISITS, lang),
      given: helpShown(found?.given.now ?? NO_VISITS, lang),
    };
  });

const APART = {
  returned: { de: 'zurückgegeben', en: 'returned' },
  forwarded: { de: 'abgeführt', en: 'forwarded' },
  open: { de: 'unentschieden', en: 'undecided' },
} as const;

/** Money received by kind and year, what was returned, forwarded or is open apart from it. */
export function moneyOf(name: string, years: readonly Evaluation[], { lang }: At): Profile['money'] {
  if (years.some(({ holdsMoney, leftOut }) => !holdsMoney || leftOut.some(({ table }) => table === 'contributions')))
    return undefined;
  const own = years.map(({ money }) => money.associations.find((one) => one.name === name));
  const euros = (amount: Cents | undefined): string => formatMoney(amount ?? cents(0), lang);
  const kinds = contributionKinds
    .filter(({ key }) => own.some((one) => one?.byKind[key] !== undefined))
    .map(
      ({ key, label }): MoneyShown => ({ kind: say(label, lang), amounts: own.map((one) => euros(one?.byKind[key])) }),
    );
  const apart = (['returned', 'forwarded', 'open'] as const)
    .filter((key) => own.some((one) => (one?.sum[key] ?? 0) > 0))
    .map((key): MoneyShown => ({ kind: say(APART[key], lang), amounts: own.map((one) => euros(one?.sum[key])) }));
  return { years: years.map(({ period }) => String(yearOf(period.first))), kinds: [...kinds, ...apart] };
}

const MOST = 8;

/** The next elections at which the association's area votes, soonest first. */
export const electionsOf = (name: string, dataset: Dataset, settings: SheetSettings, at: At): Profile['elections'] =>
  electionsAhead([name], dataset, settings, at)
    .slice(0, MOST)
    .map(({ name: called, date, source }) => ({
      name: called,
      when: [showPeriod(date, at.lang), ...toldOf(tables.elections, { source }, ['source'], at.lang)].join(' · '),
    }));

/** Visits ahead in which the association is guest or host. */
export const visitsOf = (name: string, { visits }: Dataset, at: At): Profile['visits'] =>
  visits
    .filter(({ values: { guest, host, start, end, status } }) => {
      const ahead = (end ?? start ?? '') >= at.today && status !== 'cancelled' && status !== 'done';
      return ahead && (guest === name || host === name);
    })
    .sort((x, y) => ((x.values.start ?? '') < (y.values.start ?? '') ? -1 : 1))
    .map(({ id, values }) => ({ id, sentence: sentenceOn(tables.visits, values, at) }));

/** Requests of the association that are not answered, and what was answered within a year; of a no nobody reads here. */
export const requestsOf = (name: string, { requests }: Dataset, at: At): Profile['requests'] =>
  requests
    .filter(({ values }) => {
      const { association, status, doneOn, receivedOn } = countedIn(tables.requests, values, at.today);
      const open = status === 'new' || status === 'in-progress';
      if (status === 'refused') return false;
      return association === name && (open || (doneOn ?? receivedOn ?? '') >= addMonths(at.today, -12));
    })
    .map(({ id, values }) => ({
      ...{ id, sentence: sentenceOn(tables.requests, values, at) },
      more: toldOf(tables.requests, values, ['concern', 'dueOn', 'doneOn', 'answer'], at.lang),
    }));

/** What visits of the association taught, newest first, where no tip tells it yet. */
export function lessonsOf(name: string, { visits, tips }: Dataset, at: At): Profile['lessons'] {
  const told = new Set(tips.flatMap(({ values: { visit } }) => visit ?? []));
  return visits
    .filter(({ id, values: { guest, host } }) => !told.has(id) && (guest === name || host === name))
    .sort((x, y) => ((x.values.start ?? '') < (y.values.start ?? '') ? 1 : -1))
    .flatMap(({ id, values }) =>
      values.learned === undefined || values.status === 'cancelled'
        ? []
        : [{ id, sentence: sentenceOn(tables.visits, values, at), learned: values.learned }],
    )
    .slice(0, MOST);
}

/** Released tips from visits of the association. */
export function tipsOf(name: string, { tips, visits }: Dataset, { today }: Pick<At, 'today'>): Profile['tips'] {
  const own = new Set(
    visits.filter(({ values: { guest, host } }) => guest === name || host === name).map(({ id }) => id),
  );
  return tips.flatMap(({ id, values: { topic, tip, visit, releasedOn } }) =>
    visit !== undefined && own.has(visit) && releasedOn !== undefined && releasedOn <= today && tip !== undefined
      ? [{ id, topic: topic ?? '', tip }]
      : [],
  );
}
