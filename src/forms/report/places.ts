import type { Reading } from '../../define/use-case.ts';
import type { Lang } from '../../domain/text.ts';
import { activeWithin, type PartnershipFact, pairKey, readPartnership } from '../../evaluation/facts/partnerships.ts';
import type { Evaluation } from '../../evaluation/index.ts';
import { NO_VISITS } from '../../evaluation/sums.ts';
import { sharedDistricts } from '../../reference/district-names.ts';
import { isDissolved } from '../../tables/associations.ts';
import type { Dataset, RowIn } from '../../tables/index.ts';
import type { EvaluatedDesk } from '../evaluated.ts';
import { helpShown } from '../shown.ts';
import type { PairShown, Place } from './shape.ts';

type State = PairShown['partnership'];

/** How each pair stands on the last day that is looked at; of several partnerships of one pair the liveliest. */
export interface Standing {
  readonly states: ReadonlyMap<string, State>;
  /** Associations with an active partnership on that day. */
  readonly joined: ReadonlySet<string>;
}

const LIVELY: readonly State[] = ['active', 'dormant', 'ended', 'none'];

/** The partnerships of the tab as they stand on the period's last day, or today while it runs. */
export function standingOf(
  { partnerships }: Dataset,
  { period, today }: Pick<Evaluation, 'period' | 'today'>,
): Standing {
  const on = today < period.last ? today : period.last;
  const states = new Map<string, State>();
  const joined = new Set<string>();
  const stateOf = (fact: PartnershipFact): State | undefined => {
    if (activeWithin(fact, { first: on, last: on })) return 'active';
    if (fact.since !== undefined && fact.since > on) return undefined;
    return fact.status === 'dormant' ? 'dormant' : 'ended';
  };
  for (const row of partnerships) {
    const fact = readPartnership(row);
    if (fact === undefined || fact === 'requested') continue;
    const state = stateOf(fact);
    if (state === undefined) continue;
    const key = pairKey(fact.a, fact.b);
    const known = states.get(key) ?? 'none';
    if (LIVELY.indexOf(state) < LIVELY.indexOf(known)) states.set(key, state);
    if (state === 'active') for (const name of [fact.a, fact.b]) joined.add(name);
  }
  return { states, joined };
}

/** Pairs with help in the period, then partnerships without any that are active or rest; ended ones without help are over. */
export function pairsShown({ pairs }: Evaluation, { states }: Standing, lang: Lang): readonly PairShown[] {
  const helped = pairs.map(({ a, b, toA, toB }) => ({
    ...{ a, b, toA: helpShown(toA, lang), toB: helpShown(toB, lang) },
    partnership: states.get(pairKey(a, b)) ?? ('none' as const),
  }));
  const seen = new Set(pairs.map(({ a, b }) => pairKey(a, b)));
  const none = helpShown(NO_VISITS, lang);
  const quiet = [...states].flatMap(([key, partnership]): readonly PairShown[] => {
    const [a = '', b = ''] = key.split('\n');
    return seen.has(key) || partnership === 'ended' ? [] : [{ a, b, toA: none, toB: none, partnership }];
  });
  return [...helped, ...quiet];
}

/** Where an association lies and which whole districts are its area. */
function areaOf({ values }: RowIn<'associations'>, { reference }: Pick<EvaluatedDesk, 'reference'>) {
  const { name = '', district, latitude, longitude } = values;
  const districts = district === undefined ? sharedDistricts(name) : [district];
  const known = districts[0] === undefined ? undefined : reference.district(districts[0]);
  const lat = latitude ?? known?.lat;
  const lon = longitude ?? known?.lon;
  return { districts, at: lat === undefined || lon === undefined ? undefined : { lat, lon } };
}

/** All associations that help, are helped, have a partner or seek one; each once, in the order of the register. */
export function placesShown(
  dataset: Dataset,
  evaluation: Evaluation,
  { joined, states }: Standing,
  desk: Reading<EvaluatedDesk>,
): readonly Place[] {
  const helped = new Map(evaluation.associations.map((one) => [one.name, one]));
  const waits = new Set(evaluation.waiting.associations.map(({ name }) => name));
  const paired = new Set([...states.keys()].flatMap((key) => key.split('\n')));
  const seen = new Set<string>();
  return dataset.associations.flatMap((row) => {
    const { name, land } = row.values;
    if (name === undefined || seen.has(name)) return [];
    seen.add(name);
    const help = helped.get(name);
    if (!help && !waits.has(name) && !paired.has(name)) return [];
    if (!help && isDissolved(row.values, evaluation.today)) return [];
    return {
      ...{ name, land, ...areaOf(row, desk) },
      ...{ joined: joined.has(name), seeks: waits.has(name) },
      received: helpShown(help?.received.now ?? NO_VISITS, desk.lang),
      given: helpShown(help?.given.now ?? NO_VISITS, desk.lang),
    };
  });
}
