import type { Row } from '../../define/dataset.ts';
import type {
  DatasetHit,
  DatasetRule,
  Dates,
  Facts,
  Figures,
  Given,
  Heading,
  HouseValues,
  JudgedRow,
  RuleRun,
} from '../../define/rule.ts';
import { hitRow } from '../../define/rule.ts';
import type { KeyOf } from '../../define/table.ts';
import type { Day } from '../../domain/day.ts';
import type { Level } from '../../domain/finding.ts';
import type { Text } from '../../domain/text.ts';
import { type AllTables, type Dataset, type DataTableName, tables, type ValuesIn } from '../../tables/index.ts';
import { believedDataset } from './believed.ts';
import { contextOf, givenBy } from './given.ts';
import { judge, NO_FIGURES, NO_HOUSE, type Words } from './judge.ts';
import { type Survey, surveyOf } from './survey/survey.ts';

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

/** Says something about a row of the dataset. */
export const hitAt = <T extends DataTableName, X extends Facts>(
  table: T,
  row: Row<ValuesIn<T>>,
  column: KeyOf<AllTables[T]> | undefined,
  facts: X,
  more: { readonly level?: Level; readonly days?: number; readonly beside?: Text | undefined } = {},
): DatasetHit<X> => ({ table, row: row as unknown as Row, column, facts, ...more });

/** Stands for the tab at its first line. */
const WHOLE: Row = { id: '', line: 1, values: {}, cells: {}, problems: [] };

/** Says something about a tab as a whole. */
export const hitTab = <X extends Facts>(table: string, facts: X): DatasetHit<X> => ({
  table,
  row: WHOLE,
  ...hitRow(facts),
});
