import { makeChecker } from '../../src/app/check/index.ts';
import { day } from '../../src/domain/day.ts';
import { lastFinished } from '../../src/domain/period.ts';
import { evaluate } from '../../src/evaluation/index.ts';
import { rules } from '../../src/rules/index.ts';
import { readSettings, type SheetSettings } from '../../src/settings/index.ts';
import { type Dataset, tables } from '../../src/tables/index.ts';
import { datasetOf } from '../../workbench/demo/dataset.ts';
import { storedReference } from '../reference/stored.ts';
import { benchCells } from './rows.ts';

/** CPU milliseconds of the pure parts, first run in a fresh process, as Apps Script starts afresh at each click. */
export interface PureResult {
  readonly rows: number;
  readonly parse: number;
  readonly rules: number;
  readonly evaluation: number;
  readonly findings: number;
  /** Megabytes of the whole process at its highest, loader and compiler included. */
  readonly peak: number;
}

// As in the built script, where a check has both lists.
const { isGivenName, logitOfOne } = storedReference;

const settings: SheetSettings = {
  ...readSettings({}),
  setUpOn: day('2026-01-05'),
  exampleData: true,
  sheetId: 'bench',
};

/** CPU time of all threads, garbage collection included. */
function cpu<T>(work: () => T): { readonly value: T; readonly ms: number } {
  const before = process.cpuUsage();
  const value = work();
  const { user, system } = process.cpuUsage(before);
  return { value, ms: (user + system) / 1000 };
}

function measure(count: number): PureResult {
  const today = day('2026-11-23');
  const cells = benchCells(count);
  const parsed = cpu(() => datasetOf(cells));
  const { dataset, known } = parsed.value;
  const checker = makeChecker<Dataset>(tables, rules);
  const checked = cpu(() =>
    checker.checkAll(dataset, { today, settings, known, isGivenName, logitOfOne }, { lang: 'de' }),
  );
  const evaluated = cpu(() =>
    evaluate({ dataset, period: lastFinished(today, 'quarter'), today, districts: storedReference.district, settings }),
  );
  return {
    rows: count,
    parse: parsed.ms,
    rules: checked.ms,
    evaluation: evaluated.ms,
    findings: checked.value.findings.length,
    peak: process.resourceUsage().maxRSS / 1024,
  };
}

console.log(JSON.stringify(measure(Number(process.argv[2]))));
