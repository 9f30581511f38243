import { type CheckContext, makeChecker } from '../../src/app/check/index.ts';
import { EXAMPLES_DAY, exampleKnown, exampleSettings } from '../../src/rules/examples/typical.ts';
import { rules } from '../../src/rules/index.ts';
import { type Dataset, tables } from '../../src/tables/index.ts';

export { datasetOf, exampleRow, rowFromCells } from '../../src/rules/examples/rows.ts';

export const context: CheckContext = { today: EXAMPLES_DAY, settings: exampleSettings, known: exampleKnown };
export const checker = makeChecker<Dataset>(tables, rules);
