import { dayTold, sentenceOn } from '../../define/sentence.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { within } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { hoursText } from '../../evaluation/showing.ts';
import { hoursUnknown, type VisitSum } from '../../evaluation/sums.ts';
import { findPersonalData } from '../../rules/data-protection/personal-data/find.ts';
import { electionsAhead } from '../../rules/kit/elections-ahead.ts';
import type { SheetSettings } from '../../settings/index.ts';
import { dissolvedNames } from '../../tables/associations.ts';
import { type Dataset, type RowIn, tables } from '../../tables/index.ts';

/** What happened to a contact's associations, and what comes: sentences in the reader's language, each list without what is left out. */
export interface Happened {
  /** Partnerships that began, first help, visits of the period. */
  readonly fresh: readonly string[];
  /** Who helped, and what was learned. */
  readonly thanks: readonly string[];
  /** Visits, meetings and elections of the next eight weeks. */
  readonly coming: readonly string[];
  /** Any visit with one of them ever took place. */
  readonly ever: boolean;
}

export interface HappenedIn {
  readonly dataset: Dataset;
  readonly evaluation: Evaluation;
  readonly settings: SheetSettings;
  /** The contact's association, and those below it. */
  readonly association: string;
  readonly names: readonly string[];
  readonly lang: Lang;
}

type Visit = RowIn<'visits'>;

const COMING_DAYS = 8 * 7;
/** More than this of a kind is counted: the mail's first part fits a phone. */
const MOST = 3;

const further = (count: number, lang: Lang): readonly string[] =>
  count <= 0 ? [] : [lang === 'de' ? `… und ${count} weitere` : `… and ${count} more`];

/** The first few, and how many there are beside them. */
export const few = (all: readonly string[], lang: Lang): readonly string[] => [
  ...all.slice(0, MOST),
  ...further(all.length - MOST, lang),
];

const byStart = (x: Visit, y: Visit): number =>
  (x.values.start ?? '') < (y.values.start ?? '') ? -1 : (x.values.start ?? '') > (y.values.start ?? '') ? 1 : 0;

const startsIn = ({ values: { start } }: Visit, span: { readonly first: Day; readonly last: Day }): boolean =>
  start !== undefined && within(start, span);

export function happened({ dataset, evaluation, settings, association, names, lang }: HappenedIn): Happened {
  const own = new Set(names);
  const { today, counted } = evaluation;
  const told = (visit: Visit): string => sentenceOn(tables.visits, visit.values, { lang, today });
  const ours = dataset.visits.filter(({ values: { guest = '', host = '' } }) => own.has(guest) || own.has(host));
  const done = ours.filter(({ values }) => values.status === 'done');
  const now = done.filter((visit) => startsIn(visit, counted)).sort(byStart);
  const ahead = { first: today, last: addDays(today, COMING_DAYS) };
  const planned = ours
    .filter((visit) => visit.values.status === 'planned' || visit.values.status === 'confirmed')
    .filter((visit) => startsIn(visit, ahead))
    .sort(byStart);
  const polls = electionsAhead([association], dataset, settings, { today, lang }).flatMap(({ name, date }) => {
    const on = date as Day;
    return date.length === 10 && within(on, ahead) ? [`${dayTold(on, { lang, today })}: ${name}`] : [];
  });
  return {
    fresh: [
      ...few(begun(dataset, own, evaluation, lang), lang),
      ...few(firstHelped(dataset, own, evaluation, lang), lang),
      ...few(now.map(told), lang),
    ],
    thanks: [...thanksOf(evaluation, own, lang), ...learnedIn(now, lang)],
    coming: [
      ...few(planned.map(told), lang),
      ...few(meetingsIn(dataset, own, ahead, { lang, today }), lang),
      ...few(polls, lang),
    ],
    ever: done.length > 0,
  };
}

/** Partnerships of theirs that began in the period. Of one that ended nothing more is said to its sides. */
function begun(
  { partnerships, associations }: Dataset,
  own: ReadonlySet<string>,
  { counted, today }: Evaluation,
  lang: Lang,
) {
  const gone = dissolvedNames(associations, today);
  return partnerships.flatMap(({ values: { a, b, since, status } }): readonly string[] => {
    if (a === undefined || b === undefined || since === undefined || status !== 'active') return [];
    if (!within(since, counted) || !(own.has(a) || own.has(b)) || gone.has(a) || gone.has(b)) return [];
    const day = dayTold(since, { lang, today });
    return [
      lang === 'de' ? `${a} und ${b} sind seit dem ${day} Partner.` : `${a} and ${b} have been partners since ${day}.`,
    ];
  });
}

/** Meetings of their running partnerships, the next first. */
function meetingsIn(
  { partnerships, associations }: Dataset,
  own: ReadonlySet<string>,
  span: { readonly first: Day; readonly last: Day },
  { lang, today }: { readonly lang: Lang; readonly today: Day },
): readonly string[] {
  const gone = dissolvedNames(associations, today);
  const meetings = partnerships.flatMap(({ values: { a, b, status, nextMeeting } }) =>
    a === undefined || b === undefined || gone.has(a) || gone.has(b) || status !== 'active' || nextMeeting === undefined
      ? []
      : [{ a, b, on: nextMeeting }],
  );
  return meetings
    .filter(({ a, b, on }) => (own.has(a) || own.has(b)) && within(on, span))
    .sort((x, y) => (x.on < y.on ? -1 : x.on > y.on ? 1 : 0))
    .map(({ a, b, on }) => {
      const day = dayTold(on, { lang, today });
      return lang === 'de' ? `${day}: Treffen von ${a} und ${b}` : `${day}: meeting of ${a} and ${b}`;
    });
}

/** Associations of theirs that were helped in the period, and never before. */
function firstHelped({ visits }: Dataset, own: ReadonlySet<string>, { counted, associations }: Evaluation, lang: Lang) {
  const before = new Set(
    visits.flatMap(({ values: { host, status, start } }) =>
      host !== undefined && status === 'done' && start !== undefined && start < counted.first ? [host] : [],
    ),
  );
  // In a sheet that has just begun everything is the first time.
  if (before.size === 0) return [];
  return associations
    .filter(({ name, received }) => own.has(name) && received.now.visits > 0 && !before.has(name))
    .map(({ name }) =>
      lang === 'de' ? `${name} bekam zum ersten Mal Hilfe.` : `${name} received help for the first time.`,
    );
}

const withHours = (name: string, sum: VisitSum, lang: Lang): string =>
  hoursUnknown(sum) ? name : `${name} (${hoursText(sum.hours, lang)} ${lang === 'de' ? 'Std.' : 'hrs'})`;

const listed = (names: readonly string[], lang: Lang): string => {
  const shown = [...names.slice(0, MOST), ...(names.length > MOST ? [lang === 'de' ? 'andere' : 'others'] : [])];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${lang === 'de' ? 'und' : 'and'} ${last}`;
};

function thanksOf({ pairs }: Evaluation, own: ReadonlySet<string>, lang: Lang): readonly string[] {
  const helpers = pairs.flatMap(({ a, b, toA, toB }): readonly string[] => {
    if (own.has(a) && !own.has(b) && toA.visits > 0) return [withHours(b, toA, lang)];
    if (own.has(b) && !own.has(a) && toB.visits > 0) return [withHours(a, toB, lang)];
    return [];
  });
  const helped = pairs.flatMap(({ a, b, toA, toB }): readonly string[] => {
    if (own.has(a) && !own.has(b) && toB.visits > 0) return [b];
    if (own.has(b) && !own.has(a) && toA.visits > 0) return [a];
    return [];
  });
  return [
    ...(helpers.length === 0
      ? []
      : [lang === 'de' ? `Danke an ${listed(helpers, lang)}.` : `Thanks to ${listed(helpers, lang)}.`]),
    ...(helped.length === 0
      ? []
      : [
          lang === 'de'
            ? `Danke für Eure Hilfe bei ${listed(helped, lang)}.`
            : `Thank you for your help at ${listed(helped, lang)}.`,
        ]),
  ];
}

/** What was learned, in the words that stand there; a text with a person's data stays where it is. */
const learnedIn = (visits: readonly Visit[], lang: Lang): readonly string[] =>
  [
    ...new Set(
      visits.flatMap(({ values: { learned } }) =>
        learned === undefined || findPersonalData(learned).length > 0 ? [] : [learned.replace(/\s+/g, ' ').trim()],
      ),
    ),
  ]
    .slice(0, 2)
    .map((words) => (lang === 'de' ? `Gelernt: „${words}“` : `Learned: "${words}"`));
