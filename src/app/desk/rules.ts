import type { Row } from '../../define/dataset.ts';
import { sameCell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Finding, RowFinding } from '../../domain/finding.ts';
import type { Cells, Plan } from '../../domain/plan.ts';
import { ok, type Result } from '../../domain/result.ts';
import { type Dataset, type TableName, tables } from '../../tables/index.ts';
import type { Bench } from '../bench.ts';
import { type CheckContext, makeChecker, type RuleSettings } from '../check/index.ts';
import { listsBeside } from '../lists-beside.ts';
import { type LookWith, withWords } from '../plan-words.ts';
import { resolveRow } from '../reading/references.ts';
import { parseRow } from '../reading/rows.ts';
import { ruleSettingsNow } from '../rules-now.ts';

/** What the rules would say about rows of a table, given by their cells. */
export interface WhatIf {
  /** Rules that are switched off in this sheet. */
  readonly off: ReadonlySet<string>;
  /** The value of a house rule as it holds in this sheet; nothing where the rule is switched off or has no such value. */
  readonly house: (rule: string, key: string) => number | undefined;
  /** Of the rules that look at one row. */
  readonly alone: (table: TableName, cells: Cells) => readonly RowFinding[];
  /** Of the rules over the dataset: what they say because of this row. */
  readonly among: (dataset: Dataset, table: TableName, cells: Cells) => readonly RowFinding[];
}

/** What the desk can ask the rules, as they hold in this sheet. */
export interface RulesDesk {
  /** What the rules say about one row that is about to be written, or was just written. */
  readonly checkRow: (table: string, cells: Cells) => readonly RowFinding[];
  /** What some rules would say of these rows on a day; none while names or settings cannot be read. */
  readonly foresee: (
    dataset: Dataset,
    on: Day,
    rules: readonly string[],
  ) => readonly Pick<Finding, 'rule' | 'column' | 'rowId' | 'what' | 'next'>[];
  /** Asks the rules about rows that stand nowhere; writes nothing. */
  readonly whatIf: () => Result<WhatIf>;
}

const isTable = (name: string): name is TableName => name in tables;

type Given = CheckContext & { readonly ruleSettings: RuleSettings };

function contextOf({ reader, features, today }: Bench): Result<Given> {
  const names = reader.assumed();
  if (!names.ok) return names;
  const settings = reader.settings();
  if (!settings.ok) return settings;
  return ok({
    ...{ today, known: names.value.known, settings: settings.value, ...listsBeside() },
    ruleSettings: ruleSettingsNow(features.rules, reader),
  });
}

const readOne = (table: TableName, cells: Cells, { known }: CheckContext): Row =>
  resolveRow(tables[table], parseRow(tables[table], cells, 0), known, () => undefined);

/** A form asks: what it sends, a person gave just now. */
const ENTERED = { entered: () => true } as const;

/** Whether the rules see the same in both: all cells but the word that came of them. */
const isSameRow = (one: Cells, other: Cells): boolean =>
  Object.keys({ ...one, ...other }).every((key) => key === 'check' || sameCell(one[key] ?? '', other[key] ?? ''));

/** What the rules say of rows that stand or that stand nowhere yet. */
export function rulesDesk(bench: Bench): RulesDesk {
  const { checker, features } = bench;
  return {
    checkRow: (table, cells) => {
      const judged = bench.judged.find((one) => one.table === table && isSameRow(one.cells, cells));
      if (judged) return judged.findings;
      const given = contextOf(bench);
      if (!given.ok || !isTable(table)) return [];
      return checker.checkRow(table, readOne(table, cells, given.value), { ...given.value, ...ENTERED });
    },
    foresee: (dataset, on, wanted) => {
      const given = contextOf(bench);
      if (!given.ok) return [];
      const few = features.rules.filter(({ id }) => wanted.includes(id));
      const checked = makeChecker<Dataset>(tables, few).checkAll(
        dataset,
        { ...given.value, today: on },
        { lang: bench.reader.lang() },
      );
      return checked.findings;
    },
    whatIf: () => {
      const given = contextOf(bench);
      if (!given.ok) return given;
      const look = checker.rows(given.value);
      return ok({
        off: given.value.ruleSettings.off,
        house: (rule, key) => {
          const { off, values } = given.value.ruleSettings;
          if (off.has(rule)) return undefined;
          return values[rule]?.[key] ?? bench.features.rules.find(({ id }) => id === rule)?.house[key]?.value;
        },
        alone: (table, cells) => look(table, readOne(table, cells, given.value)),
        among: (dataset, table, cells) =>
          checker.because(table, readOne(table, cells, given.value), dataset, given.value),
      });
    },
  };
}

/**
 * A plan whose new rows carry their word in Prüfung from the start. What the rules say of its rows is kept, so that a form
 * which shows it does not ask them again.
 */
export function worded(plan: Plan, bench: Bench): Plan {
  const { reader, checker, judged, features } = bench;
  judged.length = 0;
  const atEntry = new Set(features.rules.flatMap((rule) => (rule.atEntry ? rule.id : [])));
  const facts = reader.facts();
  const given = contextOf(bench);
  if (!facts.ok || !given.ok) return plan;
  const assumed = reader.known().ok ? undefined : given.value.known;
  const lookWith: LookWith = (known) => {
    const look = checker.rows({ ...given.value, known, ...ENTERED });
    return (table, row, cells) => {
      const findings = look(table, row);
      judged.push({ table, cells, findings });
      return findings.filter(({ rule }) => !atEntry.has(rule));
    };
  };
  return withWords(plan, facts.value, lookWith, reader.lang(), assumed);
}
