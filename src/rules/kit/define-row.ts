import type { Row } from '../../define/dataset.ts';
import type {
  DatasetRule,
  Dates,
  Facts,
  Figures,
  Given,
  Heading,
  Hit,
  HouseValues,
  Judged,
  RowRule,
  RuleRun,
} from '../../define/rule.ts';
import type { KeyOf, Table } from '../../define/table.ts';
import type { Day } from '../../domain/day.ts';
import { type AllTables, type Dataset, type DataTableName, tables, type ValuesIn } from '../../tables/index.ts';
import { believed } from './believed.ts';
import { givenBy } from './given.ts';
import { type Found, judge, listOf, NO_FIGURES, NO_HOUSE, NOTHING, type Words } from './judge.ts';

type Narrowed<T extends DataTableName, N extends string> = Row<
  ValuesIn<T> & { readonly [K in N]: K extends keyof ValuesIn<T> ? NonNullable<ValuesIn<T>[K]> : never }
>;

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

/** One rule that speaks of single rows at once, and of rows together on demand and nightly; both share its heading. */
export const alsoOverAll = (rule: RowRule<Dataset>, whole: DatasetRule<Dataset>): RowRule<Dataset> =>
  Object.freeze({ ...rule, whole });
