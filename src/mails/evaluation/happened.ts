import type { PersonLists } from '../../define/rule.ts';
import { dayTold, sentenceOn } from '../../define/sentence.ts';
import type { Day } from '../../domain/day.ts';
import { periodName, within } from '../../domain/period.ts';
import type { Lang } from '../../domain/text.ts';
import type { Evaluation } from '../../evaluation/evaluate.ts';
import { hoursText } from '../../evaluation/showing.ts';
import { bothOf, hoursUnknown, NO_VISITS, type VisitSum } from '../../evaluation/sums.ts';
import { isQuotable } from '../../rules/data-protection/personal-data/quotable.ts';
import { sceneOf } from '../../rules/kit/visits.ts';
import { type RowIn, tables } from '../../tables/index.ts';
import type { Scope } from '../in-charge.ts';
import { byStart, type Coming, comingOf, isWith, partnershipsOf } from './coming.ts';
import { firsts } from './firsts.ts';
import { type Memory, markOf } from './told.ts';

/** What happened to a contact's associations, and what comes: sentences in the reader's language, each list without what is left out. */
export interface Happened {
  /** Partnerships that began, first help and first visits in a district, visits of the period. */
  readonly fresh: readonly string[];
  /** Who helped, and what was learned. */
  readonly thanks: readonly string[];
  /** Visits, meetings and elections of the next eight weeks. */
  readonly coming: readonly string[];
  /** Of what comes, the first that the reader was not told of before. */
  readonly next?: string | undefined;
  /** Any visit with one of their own associations ever took place. */
  readonly ever: boolean;
}

export interface HappenedIn extends Coming {
  readonly evaluation: Evaluation;
  /** Of periods before it of which no mail told, the latest first. */
  readonly missed: readonly Evaluation[];
  readonly scope: Scope;
  readonly lists: PersonLists;
  /** What the reader was told before. */
  readonly memory: Pick<Memory, 'coming' | 'partners'>;
}

type Visit = RowIn<'visits'>;
type Span = { readonly first: Day; readonly last: Day };

/** More than this of a kind is counted: the mail's first part fits a phone. */
const MOST = 3;

const further = (count: number, lang: Lang): readonly string[] =>
  count <= 0 ? [] : [lang === 'de' ? `… und ${count === 1 ? 'noch 1' : `${count} weitere`}` : `… and ${count} more`];

/** The first few, and how many there are beside them. */
export const few = (all: readonly string[], lang: Lang): readonly string[] => [
  ...all.slice(0, MOST),
  ...further(all.length - MOST, lang),
];

const startsIn = ({ values: { start } }: Visit, span: Span): boolean => start !== undefined && within(start, span);

export function happened(given: HappenedIn): Happened {
  const { dataset, evaluation, missed, scope, memory, lang } = given;
  const [own, names] = [new Set(scope.own), new Set(scope.names)];
  const { today } = evaluation;
  const told = (visit: Visit): string => sentenceOn(tables.visits, visit.values, { lang, today });
  const done = dataset.visits.filter((visit) => visit.values.status === 'done' && isWith(visit, names));
  const doneIn = ({ counted }: Evaluation): readonly Visit[] =>
    done
      .filter((visit) => startsIn(visit, counted))
      .sort((x, y) => Number(isWith(y, own)) - Number(isWith(x, own)) || byStart(x, y));
  const all = [evaluation, ...missed];
  const since = (all[all.length - 1] ?? evaluation).counted.first;
  const coming = comingOf(given);
  return {
    fresh: [
      ...few(begun(given, names, since), lang),
      ...few(
        all.flatMap((one) => firsts(dataset, names, one, lang)),
        lang,
      ),
      ...few(doneIn(evaluation).map(told), lang),
    ],
    thanks: [
      ...thanksOf(evaluation, own, lang),
      ...missed
        .slice(0, MOST)
        .flatMap((one) => thanksOf(one, own, lang).map((words) => `${periodName(one.period, lang)}: ${words}`)),
      ...learnedIn(all.flatMap(doneIn), given.lists, lang),
    ],
    coming: coming.flatMap((kind) =>
      few(
        kind.map(({ words }) => words),
        lang,
      ),
    ),
    next: coming.flat().find(({ mark }) => !memory.coming?.has(mark))?.words,
    ever: done.some((visit) => isWith(visit, own)),
  };
}

/**
 * Partnerships of theirs that began since the period's first day, or that of the first one that was missed, and those that
 * began before it and nobody told of. Of one that ended nothing more is said to its sides.
 */
function begun(
  { dataset, evaluation, memory, lang }: HappenedIn,
  names: ReadonlySet<string>,
  from: Day,
): readonly string[] {
  const { counted, today } = evaluation;
  return partnershipsOf(dataset, names, today).flatMap(({ id, values: { a, b, since, status } }): readonly string[] => {
    if (since === undefined || status !== 'active' || since > counted.last) return [];
    if (since < from && (memory.partners === undefined || memory.partners.has(markOf(id)))) return [];
    const day = dayTold(since, { lang, today });
    return [
      lang === 'de' ? `${a} und ${b} sind seit dem ${day} Partner.` : `${a} and ${b} have been partners since ${day}.`,
    ];
  });
}

const withHours = (name: string, sum: VisitSum, lang: Lang): string =>
  hoursUnknown(sum) ? name : `${name} (${hoursText(sum.hours, lang)} ${lang === 'de' ? 'Std.' : 'hrs'})`;

const listed = (names: readonly string[], lang: Lang): string => {
  const shown = [...names.slice(0, MOST), ...(names.length > MOST ? [lang === 'de' ? 'andere' : 'others'] : [])];
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${lang === 'de' ? 'und' : 'and'} ${last}`;
};

function thanksOf({ pairs }: Evaluation, own: ReadonlySet<string>, lang: Lang): readonly string[] {
  // Who helps two of a Land, or is helped by two, is thanked once.
  const sums = new Map<string, VisitSum>();
  const helped = new Set<string>();
  for (const { a, b, toA, toB } of pairs) {
    if (own.has(a) === own.has(b)) continue;
    const [other, given, taken] = own.has(a) ? [b, toB, toA] : [a, toA, toB];
    if (taken.visits > 0) sums.set(other, bothOf(sums.get(other) ?? NO_VISITS, taken));
    if (given.visits > 0) helped.add(other);
  }
  const helpers = [...sums].map(([name, sum]) => withHours(name, sum, lang));
  return [
    ...(helpers.length === 0
      ? []
      : [lang === 'de' ? `Danke an ${listed(helpers, lang)}.` : `Thanks to ${listed(helpers, lang)}.`]),
    ...(helped.size === 0
      ? []
      : [
          lang === 'de'
            ? `Danke für Eure Hilfe bei ${listed([...helped], lang)}.`
            : `Thank you for your help at ${listed([...helped], lang)}.`,
        ]),
  ];
}

/** What was learned, in the words that stand there; a text that speaks of one person stays where it is. */
const learnedIn = (visits: readonly Visit[], lists: PersonLists, lang: Lang): readonly string[] =>
  [
    ...new Set(
      visits.flatMap(({ values }) =>
        values.learned === undefined || !isQuotable(values.learned, sceneOf(values), lists)
          ? []
          : [values.learned.replace(/\s+/g, ' ').trim()],
      ),
    ),
  ]
    .slice(0, 2)
    .map((words) => (lang === 'de' ? `Gelernt: „${words}“` : `Learned: "${words}"`));
