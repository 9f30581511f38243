import type { Row } from '../../define/dataset.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Day } from '../../domain/day.ts';
import type { Change } from '../../domain/plan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Lang, Text } from '../../domain/text.ts';
import { withLock } from '../../google/lock.ts';
import { type Dataset, dataTables, type RowIn, tables } from '../../tables/index.ts';
import { carryOutAlone } from '../apply/carry-out.ts';
import type { JournalContext } from '../apply/journal.ts';
import { cellAt } from '../apply/prepare.ts';
import { type Checked, type Checker, quietBy, type Reconciled, readRuleSettings, reconcile } from '../check/index.ts';
import { giveIds } from '../identity.ts';
import type { Reader } from '../reading/reader.ts';
import { parseRows } from '../reading/rows.ts';

export interface CheckRun {
  readonly checked: Checked;
  readonly reconciled: Reconciled;
  /** What the tab Regeln says and does not hold, in words. */
  readonly refused: readonly Text[];
}

export interface CheckInput {
  readonly reader: Reader;
  readonly checker: Checker<Dataset>;
  readonly rules: Parameters<typeof readRuleSettings>[0];
  readonly today: Day;
  readonly operation: string;
  readonly random: () => number;
  readonly context: () => JournalContext;
}

const WAIT_MS = 20_000;

/**
 * Checks everything, writes the words in Prüfung and the tab Prüfhinweise. A run without news writes nothing.
 * Works under the lock, so that two checks do not both add the same finding; people may go on typing.
 */
export const checkRun = (input: CheckInput): Result<CheckRun> => withLock(WAIT_MS, () => checkAlone(input));

function checkAlone(input: CheckInput): Result<CheckRun> {
  const { reader, checker, today } = input;
  const settings = reader.settings();
  if (!settings.ok) return settings;
  for (const name of dataTables)
    if (tables[name].profiles.includes(settings.value.profile)) giveIds(reader, name, input.random, false);
  const dataset = reader.dataset();
  if (!dataset.ok) return dataset;
  const known = reader.known();
  if (!known.ok) return known;
  const findingRows = readRows(reader, 'findings');
  if (!findingRows.ok) return findingRows;

  const lang = settings.value.language;
  const existing = findingRows.value as readonly RowIn<'findings'>[];
  const ruleSettings = readRuleSettings(input.rules, reader.ruleRows());
  const checked = checker.checkAll(
    dataset.value,
    { today, settings: settings.value, known: known.value, ruleSettings },
    { lang, quiet: quietBy(existing) },
  );
  const checkedTables = new Set<string>(
    dataTables.filter((name) => tables[name].profiles.includes(settings.value.profile)),
  );
  const reconciled = reconcile({ found: checked.findings, existing, today, lang, tables, checked: checkedTables });

  const changes = [...wordChanges(reader, dataset.value, checked), ...reconciled.changes];
  if (changes.length > 0) {
    const title = summary(reconciled);
    const applied = carryOutAlone(
      { operation: input.operation, command: 'check', title, changes, journal: 'none', final: true },
      reader,
      input.context,
      true,
    );
    if (!applied.ok) return fail(applied.problem);
  }
  // Copies get their own id last: the finding that names them speaks of the id they carried.
  for (const name of dataTables) if (checkedTables.has(name)) giveIds(reader, name, input.random, true);
  return ok({ checked, reconciled, refused: ruleSettings.problems });
}

const readRows = (reader: Reader, name: 'findings' | 'ruleSettings'): Result<readonly Row[]> => {
  const read = reader.tab(name);
  return read.ok ? ok(parseRows(tables[name], read.value.layout, read.value.block)) : read;
};

/** Words that differ from what stands in Prüfung. */
function wordChanges(reader: Reader, dataset: Dataset, checked: Checked): Change[] {
  const changes: Change[] = [];
  for (const name of dataTables) {
    const read = reader.tab(name);
    if (!read.ok || read.value.layout.columnAt.check === undefined) continue;
    const words = checked.words[name] ?? {};
    const seen = new Set<string>();
    for (const row of dataset[name]) {
      // The second of two rows with one id is not found by it; its own id comes later in this run.
      if (row.id === '' || seen.has(row.id)) continue;
      seen.add(row.id);
      const now: Cell = cellAt(read.value, row.line - 1, 'check');
      const word = words[row.line] ?? '';
      if (now !== word) changes.push({ kind: 'set', table: name, id: row.id, cells: { check: word }, held: {} });
    }
  }
  return changes;
}

/** What the run came to, in a sentence. */
export function summary({ counts }: Reconciled): Text {
  const parts = (lang: Lang): string => {
    const german = lang === 'de';
    const words = [
      german ? `${counts.open} offen` : `${counts.open} open`,
      counts.fresh + counts.returned + counts.reopened > 0
        ? `${counts.fresh + counts.returned + counts.reopened} ${german ? 'neu' : 'new'}`
        : '',
      counts.gone > 0 ? `${counts.gone} ${german ? 'erledigt' : 'done'}` : '',
    ];
    return words.filter((word) => word !== '').join(', ');
  };
  return { de: `Transparenz geprüft: ${parts('de')}`, en: `Transparency checked: ${parts('en')}` };
}
