import { readdirSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { day } from '../../src/domain/day.ts';
import { periodOf } from '../../src/domain/period.ts';
import type { Text } from '../../src/domain/text.ts';
import type { MeasureExample, MeasureExamples } from '../../src/evaluation/define-examples.ts';
import { gatherFacts } from '../../src/evaluation/facts.ts';
import { datasetOf, rowOf } from '../../src/rules/examples/rows.ts';
import type { DataTableName } from '../../src/tables/index.ts';

/** The examples of all measures: they stand beside them in `distribution.examples.ts` and are found by that ending. */

const ENDING = '.examples.ts';
const folder = fileURLToPath(new URL('../../src/evaluation/measures/', import.meta.url));

export interface ExampleOutcome {
  readonly says: Text;
  readonly is: number | string | undefined;
  readonly found: number | string | undefined;
}

type Rows = MeasureExample<unknown>['rows'];
const factsOf = (rows: Rows) => {
  const made = Object.entries(rows).map(([name, list]) => {
    const table = name as DataTableName;
    return [table, list.map((values, i) => rowOf(table, { ...values }, `${name} ${i + 1}`, i + 2))] as const;
  });
  return gatherFacts({
    dataset: datasetOf(Object.fromEntries(made)),
    period: periodOf(day('2026-08-01'), 'quarter'),
    today: day('2026-10-05'),
    districts: () => undefined,
  });
};

const outcomes = ({ measure, list }: MeasureExamples<unknown>): readonly ExampleOutcome[] =>
  list.map(({ says, rows, reads, is }) => ({ says, is, found: reads(measure.compute(factsOf(rows))) }));

const byMeasure: ReadonlyMap<string, readonly ExampleOutcome[]> = new Map(
  await Promise.all(
    readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .map(async (name): Promise<readonly [string, readonly ExampleOutcome[]]> => {
        const { examples } = (await import(pathToFileURL(folder + name).href)) as {
          readonly examples: MeasureExamples<unknown>;
        };
        return [examples.measure.id, outcomes(examples)];
      }),
  ),
);

/** What a measure's examples come to; none where no file beside it has any. */
export const measureOutcomes = (id: string): readonly ExampleOutcome[] => byMeasure.get(id) ?? [];
