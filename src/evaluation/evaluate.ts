import type { Figure } from '../define/measure.ts';
import type { Day } from '../domain/day.ts';
import { isCompared, type Period } from '../domain/period.ts';
import { type EvaluationInput, gatherFacts, type UnreadRow } from './facts.ts';
import { type Bunch, bunching } from './measures/bunching.ts';
import { type Concentration, concentration } from './measures/concentration.ts';
import { type Coverage, coverage } from './measures/coverage.ts';
import { type Dependence, dependence } from './measures/dependence.ts';
import { type Distribution, distribution } from './measures/distribution.ts';
import { type AssociationHelp, helpByAssociation, type NowAndBefore, totalHelp } from './measures/help.ts';
import { type KindVisits, visitsByKind } from './measures/kinds.ts';
import { helpByLand, type LandHelp } from './measures/lands.ts';
import { type Money, moneyReceived } from './measures/money.ts';
import { helpByMonth, type MonthHelp } from './measures/months.ts';
import { helpByPair, type PairHelp } from './measures/pairs.ts';
import { type Reciprocity, reciprocity } from './measures/reciprocity.ts';
import { type Waiting, waiting } from './measures/waiting.ts';
import type { Branch } from './own-associations.ts';

/** Everything the evaluation of one period says. Plain data: it can be sent to a page as it is. */
export interface Evaluation {
  readonly period: Period;
  readonly before: Period;
  /** The day it was computed. */
  readonly today: Day;
  /** The period is over, or everything up to today; otherwise its figures still grow. */
  readonly finished: boolean;
  readonly exampleData: boolean;
  /** This sheet holds contributions; in the profile "Verbund" it does not. */
  readonly holdsMoney: boolean;
  readonly openFindings: number | undefined;
  /** Rows that take part in no sum. */
  readonly unread: readonly UnreadRow[];
  readonly help: NowAndBefore;
  /** Exchange stands beside help and is never added to it. */
  readonly exchange: NowAndBefore;
  readonly associations: readonly AssociationHelp[];
  readonly pairs: readonly PairHelp[];
  readonly lands: readonly LandHelp[];
  readonly kinds: readonly KindVisits[];
  readonly months: readonly MonthHelp[];
  readonly money: Money;
  readonly coverage: Figure<Coverage>;
  readonly distribution: Distribution;
  readonly concentration: Figure<Concentration>;
  readonly dependence: readonly Dependence[];
  readonly reciprocity: readonly Reciprocity[];
  readonly waiting: Waiting;
  readonly bunching: readonly Bunch[];
  /** The register, for whose associations are whose. */
  readonly register: readonly Branch[];
}

/** Evaluates one period: one pass over the rows, then each measure over what it needs. */
export function evaluate(input: EvaluationInput): Evaluation {
  const facts = gatherFacts(input);
  const { period, before, today, unread, associations } = facts;
  return {
    ...{ period, before, today, unread, openFindings: input.openFindings },
    finished: !isCompared(period) || today > period.last,
    exampleData: input.settings?.exampleData ?? false,
    holdsMoney: input.settings?.profile !== 'network',
    ...totalHelp.compute(facts),
    associations: helpByAssociation.compute(facts),
    pairs: helpByPair.compute(facts),
    lands: helpByLand.compute(facts),
    kinds: visitsByKind.compute(facts),
    months: helpByMonth.compute(facts),
    money: moneyReceived.compute(facts),
    coverage: coverage.compute(facts),
    distribution: distribution.compute(facts),
    concentration: concentration.compute(facts),
    dependence: dependence.compute(facts),
    reciprocity: reciprocity.compute(facts),
    waiting: waiting.compute(facts),
    bunching: bunching.compute(facts),
    register: associations.map(({ name, level, land, parent }) => ({ name, level, land, parent })),
  };
}
