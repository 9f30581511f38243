import type { FindingCount, LeftOutTab } from '../define/measure.ts';
import type { Day } from '../domain/day.ts';
import type { Period } from '../domain/period.ts';
import { isRunning, type Span } from './facts/spans.ts';
import {
  type Comparison,
  comparisonOf,
  type EvaluationInput,
  type Facts,
  gatherFacts,
  type UnreadRow,
} from './facts.ts';
import { measures } from './measures/index.ts';
import type { Branch } from './own-associations.ts';

/** What each measure of the list came to, under its key. */
type Values = { readonly [M in (typeof measures)[number] as M['key']]: ReturnType<M['compute']> };

const valuesOf = (facts: Facts): Values =>
  Object.fromEntries(measures.map((measure) => [measure.key, measure.compute(facts)])) as unknown as Values;

/** Everything the evaluation of one period says. Plain data: it can be sent to a page as it is. */
export interface Evaluation extends Values {
  readonly period: Period;
  readonly before: Period;
  /** The days that are counted: the period, up to today where it still runs. */
  readonly counted: Span;
  /** The days of the period before that are compared. */
  readonly compared: Span;
  readonly comparison: Comparison;
  /** The day it was computed. */
  readonly today: Day;
  /** The period is over, or everything up to today; otherwise its figures still grow. */
  readonly finished: boolean;
  readonly exampleData: boolean;
  /** This sheet holds contributions; in the profile "Verbund" it does not. */
  readonly holdsMoney: boolean;
  /** This sheet holds visits; in the profile "Kasse" it does not. */
  readonly holdsVisits: boolean;
  /** Absent where the tab Prüfhinweise cannot be read. */
  readonly findings: FindingCount | undefined;
  /** Tabs that could not be read: what measures that need them came to says nothing. */
  readonly leftOut: readonly LeftOutTab[];
  /** Rows of which a measure lacks a cell that it needs. */
  readonly unread: readonly UnreadRow[];
  /** The register, for whose associations are whose. */
  readonly register: readonly Branch[];
}

/** Evaluates one period: one pass over the rows, then each measure over what it needs. */
export function evaluate(input: EvaluationInput): Evaluation {
  const facts = gatherFacts(input);
  const { period, periodBefore, now, before, today, unread, associations } = facts;
  return {
    ...{ period, before: periodBefore, counted: now, compared: before, comparison: comparisonOf(facts) },
    ...{ today, unread, findings: input.findings },
    leftOut: input.leftOut ?? [],
    finished: !isRunning(period, today),
    exampleData: input.settings?.exampleData ?? false,
    holdsMoney: input.settings?.profile !== 'network',
    holdsVisits: input.settings?.profile !== 'treasury',
    ...valuesOf(facts),
    register: associations.map(({ name, level, land, parent }) => ({ name, level, land, parent })),
  };
}
