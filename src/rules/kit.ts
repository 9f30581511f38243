import type { Row } from '../define/dataset.ts';
import type {
  CellRule,
  DatasetHit,
  DatasetRule,
  Dates,
  Facts,
  Figures,
  Given,
  Heading,
  Hit,
  HouseValues,
  Judged,
  JudgedRow,
  RowRule,
  Rule,
  RuleContext,
  RuleRun,
} from '../define/rule.ts';
import type { KeyOf, Table } from '../define/table.ts';
import type { Day } from '../domain/day.ts';
import { figureOn, type SourceState } from '../domain/figure.ts';
import type { Level } from '../domain/finding.ts';
import { stableId } from '../domain/ids.ts';
import { joinTexts, type Text } from '../domain/text.ts';
import { type AllTables, type Dataset, type DataTableName, tables, type ValuesIn } from '../tables/index.ts';
import { believed, believedDataset, doubtsOf } from './believed.ts';
import { type Survey, surveyOf } from './survey.ts';

export { hit, hitRow } from '../define/rule.ts';

export type ProjectRule = Rule<Dataset>;

type Found<H> = H | readonly H[] | undefined;
type Narrowed<T extends DataTableName, N extends string> = Row<
  ValuesIn<T> & { readonly [K in N]: K extends keyof ValuesIn<T> ? NonNullable<ValuesIn<T>[K]> : never }
>;

/** What a message may say beside the facts. */
interface Passing {
  readonly days: number;
  /** What stands in a column that the rule takes for empty: „ist leer“, or why its day does not count. */
  readonly empty: (column: string) => Text;
}

interface Words<X extends Facts> {
  /** What stands in the row and what the figure is. Quotes fields and figures, never personal data. */
  message(facts: X, passing: Passing): Text;
  readonly next: Text | ((facts: X) => Text);
}

type Undated = 'silent' | 'speaks';
type Partly<F extends Figures, H extends HouseValues> = Given<Record<never, never>, H> & {
  readonly [K in keyof F]?: number;
};

type RowSpec<
  T extends DataTableName,
  N extends KeyOf<AllTables[T]>,
  F extends Figures,
  H extends HouseValues,
  X extends Facts,
  U extends Undated,
> = Heading<F, H> &
  Words<X> & {
    readonly on: T;
    /** Without these the rule says nothing; the check gets them as defined. */
    readonly needs: readonly N[];
    /** Whether the rule speaks where its figures did not hold yet or the day is unknown; the check gets those that held. */
    readonly undated?: U;
    check(
      values: Narrowed<T, N>['values'],
      given: U extends 'speaks' ? Partly<F, H> : Given<F, H>,
      row: Narrowed<T, N>,
    ): Found<Hit<KeyOf<AllTables[T]>, X>>;
  };

const NOTHING: readonly never[] = [];
const NO_FIGURES: Figures = Object.freeze({});
const NO_HOUSE: HouseValues = Object.freeze({});

const listOf = <H>(found: Found<H>): readonly H[] =>
  found === undefined ? NOTHING : Array.isArray(found) ? found : [found as H];

/** Facts as text in the order of their keys, so that two runs give the same. */
const fingerprint = (rule: string, facts: Facts): string =>
  stableId(
    'F',
    JSON.stringify([
      rule,
      Object.keys(facts)
        .sort()
        .map((key) => [key, facts[key] ?? null]),
    ]),
  );

/** Said after each message of a rule whose source was not fully read, so that whoever reads the row knows. */
const SOURCE: Readonly<Record<SourceState, Text | undefined>> = {
  verified: undefined,
  partly: { de: 'Quelle nur teilweise gesehen.', en: 'Source only partly seen.' },
  unverified: { de: 'Quelle ungeprüft, bitte nachsehen.', en: 'Source unverified, please look it up.' },
  practice: undefined,
};

const IS_EMPTY: Text = { de: 'ist leer', en: 'is empty' };
const IS_AHEAD: Text = { de: 'liegt in der Zukunft', en: 'is in the future' };
const isEarly = (header: Text): Text => ({ de: `liegt vor „${header.de}“`, en: `is before "${header.en}"` });

/** The words for a column that counts as empty in this row. */
const emptyIn =
  (table: Table, row: Row): Passing['empty'] =>
  (column) => {
    const doubt = doubtsOf(row).find((one) => one.column === column);
    if (doubt === undefined) return IS_EMPTY;
    const header = table.columns[doubt.before ?? '']?.header;
    return header === undefined ? IS_AHEAD : isEarly(header);
  };

function judge<X extends Facts>(
  { id, basis }: Heading,
  words: Words<X>,
  found: Hit<string, X>,
  table: Table,
  row: Row,
): Judged {
  const what = words.message(found.facts, { days: found.days ?? 0, empty: emptyIn(table, row) });
  const doubt = doubtsOf(row).find(({ column }) => column === found.column)?.because;
  const source = SOURCE[basis.state];
  return {
    column: found.column,
    level: found.level,
    what: source ? joinTexts([what, source], ' ') : what,
    next: typeof words.next === 'function' ? words.next(found.facts) : words.next,
    facts: fingerprint(id, doubt === undefined ? found.facts : { ...found.facts, doubt }),
    ageing: found.days !== undefined,
  };
}

const contextOf = (run: RuleRun) => ({
  today: run.today,
  settings: run.settings,
  known: run.known,
  ...(run.renewedIds ? { renewedIds: run.renewedIds } : {}),
  run,
});

/**
 * Context, house values and the figures of a day under one roof; all days between two changes share one.
 * Nothing is given for a day on which not every figure held; where `some` are enough, on which none did; `none` need hold.
 */
function givenBy(
  rule: { id: string; figures: Figures; house: HouseValues },
  run: RuleRun,
  enough: 'every' | 'some' | 'none' = 'every',
) {
  const base = { ...contextOf(run), ...run.houseValues(rule.id) };
  const figures = Object.entries(rule.figures);
  if (figures.length === 0) return (_on: Day | undefined): object | undefined => base;
  const changes = [...new Set(figures.flatMap(([, { values }]) => values.map(({ from }) => from)))].sort();
  const spans = changes.map((from) => {
    const held = figures.map(([name, figure]) => [name, figureOn(figure, from)?.value] as const);
    const given = held[enough === 'every' ? 'every' : 'some'](([, value]) => value !== undefined)
      ? { ...base, ...Object.fromEntries(held) }
      : undefined;
    return { from, given };
  });
  const latestFirst = spans.reverse();
  const without = enough === 'none' ? base : undefined;
  return (on: Day | undefined): object | undefined => {
    if (on === undefined) return without;
    for (const { from, given } of latestFirst) if (from <= on) return given ?? without;
    return without;
  };
}

/**
 * A rule on the rows of one table. A figure that did not hold yet on the day of the event silences it, and so does
 * `since`. A day that says that something is done and cannot be right counts as missing, here and in all rules.
 */
export function defineRule<
  const T extends DataTableName,
  const N extends KeyOf<AllTables[T]>,
  X extends Facts,
  F extends Figures = Record<never, never>,
  H extends HouseValues = Record<never, never>,
  U extends Undated = 'silent',
>(spec: RowSpec<T, N, F, H, X, U>): RowRule<Dataset> {
  const { check, message, next, ...heading } = spec;
  const rule = { ...heading, figures: spec.figures ?? NO_FIGURES, house: spec.house ?? NO_HOUSE };
  const table: Table = tables[spec.on];
  const dayColumn = table.eventDay;
  const needs: readonly string[] = spec.needs;
  return Object.freeze({
    ...rule,
    scope: 'row' as const,
    prepare(run: RuleRun, { figures, since }: Dates = rule) {
      const givenOn = givenBy({ ...rule, figures }, run, spec.undated === 'speaks' ? 'none' : 'every');
      return (asRead: Row): readonly Judged[] => {
        const row = believed(table, asRead, run.today);
        for (let i = 0; i < needs.length; i += 1) if (row.values[needs[i] ?? ''] === undefined) return NOTHING;
        const on = dayColumn === undefined ? undefined : row.values[dayColumn];
        if (since !== undefined && typeof on === 'string' && on < since) return NOTHING;
        const given = givenOn(typeof on === 'string' ? (on as Day) : undefined);
        if (given === undefined) return NOTHING;
        // The row was read by this table's columns, and `needs` was looked at above.
        const narrowed = row as unknown as Narrowed<T, N>;
        const answer = check(narrowed.values, given as Parameters<typeof check>[1], narrowed);
        if (answer === undefined) return NOTHING;
        const found = listOf(answer);
        return found.length === 0 ? NOTHING : found.map((one) => judge(spec, { message, next }, one, table, row));
      };
    },
  });
}

/** A rule on the cells of each row of each people's table. */
export function defineCellRule<X extends Facts>(
  spec: Heading &
    Words<X> & {
      check(row: Row, table: Table, context: RuleContext): Found<Hit<string, X>>;
    },
): CellRule {
  const { check, message, next, ...heading } = spec;
  return Object.freeze({
    ...heading,
    figures: spec.figures ?? NO_FIGURES,
    house: spec.house ?? NO_HOUSE,
    scope: 'cells' as const,
    prepare: (run: RuleRun) => (row: Row, table: Table) => {
      const answer = check(row, table, run);
      if (answer === undefined) return NOTHING;
      const found = listOf(answer);
      return found.length === 0 ? NOTHING : found.map((one) => judge(spec, { message, next }, one, table, row));
    },
  });
}

type FiguresOf<F extends Figures> = { readonly [K in keyof F]?: number };

/** A rule over the whole dataset; `survey` holds the groups and totals that several rules share. */
export function defineDatasetRule<
  X extends Facts,
  F extends Figures = Record<never, never>,
  H extends HouseValues = Record<never, never>,
>(
  spec: Heading<F, H> &
    Words<X> & {
      check(
        dataset: Dataset,
        given: Given<Record<never, never>, H> & {
          readonly survey: Survey;
          /** The figures that held on a day; `undefined` where none, or not the rule itself, did yet. */
          readonly figuresOn: (on: Day) => FiguresOf<F> | undefined;
        },
      ): readonly DatasetHit<X>[];
    },
): DatasetRule<Dataset> {
  const { check, message, next, ...heading } = spec;
  const rule = { ...heading, figures: spec.figures ?? NO_FIGURES, house: spec.house ?? NO_HOUSE };
  return Object.freeze({
    ...rule,
    scope: 'dataset' as const,
    prepare(run: RuleRun, { figures, since }: Dates = rule) {
      const givenOn = givenBy({ ...rule, figures }, run, 'some') as (on: Day) => FiguresOf<F> | undefined;
      const figuresOn = (on: Day) => (since !== undefined && on < since ? undefined : givenOn(on));
      const base = { ...contextOf(run), ...run.houseValues(spec.id) };
      return (asRead: Dataset): readonly JudgedRow[] => {
        const dataset = believedDataset(asRead, run.today);
        const given = { ...base, figuresOn, survey: surveyOf(dataset, run.settings) };
        return check(dataset, given as unknown as Parameters<typeof check>[1]).map((one) => ({
          ...judge(spec, { message, next }, one, tables[one.table as DataTableName], one.row),
          table: one.table,
          row: one.row,
        }));
      };
    },
  });
}

/** One rule that speaks of single rows at once, and of rows together on demand and nightly; both share its heading. */
export const alsoOverAll = (rule: RowRule<Dataset>, whole: DatasetRule<Dataset>): RowRule<Dataset> =>
  Object.freeze({ ...rule, whole });

/** Says something about a row of the dataset. */
export const hitAt = <T extends DataTableName, X extends Facts>(
  table: T,
  row: Row<ValuesIn<T>>,
  column: KeyOf<AllTables[T]> | undefined,
  facts: X,
  more: { readonly level?: Level; readonly days?: number } = {},
): DatasetHit<X> => ({ table, row: row as unknown as Row, column, facts, ...more });
