import type { Table } from '../../define/table.ts';
import type { Cell } from '../../domain/cell.ts';
import type { Cells, Plan } from '../../domain/plan.ts';
import { type Lang, say, type Text } from '../../domain/text.ts';
import { type TableName, tables } from '../../tables/index.ts';
import { rowFingerprint } from './fingerprint.ts';
import type { Prepared } from './prepare.ts';

export type JournalChange = 'new' | 'changed' | 'removed';
const CHANGE_WORDS: Readonly<Record<JournalChange, Text>> = {
  new: { de: 'neu', en: 'new' },
  changed: { de: 'geändert', en: 'changed' },
  removed: { de: 'entfernt', en: 'removed' },
};
export const changeNamed = (word: string): JournalChange | undefined =>
  (['new', 'changed', 'removed'] as const).find(
    (change) => CHANGE_WORDS[change].de === word || CHANGE_WORDS[change].en === word,
  );

/** Marks operations that have no undo. */
export const FINAL = '(final)';

/** Ids and fingerprints of so many appended rows share one journal row; a cell holds 50,000 characters. */
const CHUNK = 1_000;

export interface JournalContext {
  /** `2026-11-23 09:00` */
  readonly now: string;
  readonly who: string;
  readonly lang: Lang;
}

/** What the journal keeps of an operation: one row per changed row, chunks of ids for appended ones, no personal columns' former values. */
export function journalRows(plan: Plan, prepared: readonly Prepared[], context: JournalContext): Cells[] {
  const { now, who, lang } = context;
  if (plan.journal === 'none') return [];
  if (plan.journal === 'summary')
    return [
      { at: now, operation: plan.operation, title: say(plan.title, lang), who, command: `${plan.command} ${FINAL}` },
    ];
  return prepared.flatMap((one) => {
    const table: Table = tables[one.read.table];
    const row = (change: JournalChange, ids: string, wrote: string, held: string): Cells => ({
      at: now,
      operation: plan.operation,
      title: say(plan.title, lang),
      who,
      command: plan.final ? `${plan.command} ${FINAL}` : plan.command,
      tab: say(table.tab, lang),
      change: say(CHANGE_WORDS[change], lang),
      rows: ids,
      wrote,
      held,
    });
    const appended: Cells[] = [];
    for (let start = 0; start < one.appends.length; start += CHUNK) {
      const chunk = one.appends.slice(start, start + CHUNK);
      appended.push(
        row(
          'new',
          chunk.map(({ id }) => id).join(' '),
          chunk.map(({ cells }) => rowFingerprint(table, cells)).join(' '),
          '',
        ),
      );
    }
    // The word in Prüfung follows from the row; it is no news of its own.
    const told = [...one.sets].filter(([, cells]) => Object.keys(cells).some((key) => key !== 'check'));
    const changed = told.map(([id, cells]) => {
      const removed = one.removed.includes(id);
      const former = plan.final ? {} : kept(table, one.held.get(id) ?? {});
      return row(
        removed ? 'removed' : 'changed',
        id,
        JSON.stringify(removed ? {} : kept(table, cells)),
        JSON.stringify(former),
      );
    });
    return [...appended, ...changed];
  });
}

/** The columns whose former values may be kept: those without a privacy class, written by people or part of the row's meaning. */
function kept(table: Table, cells: Cells): Record<string, Cell> {
  return Object.fromEntries(
    Object.entries(cells).filter(([key]) => table.columns[key]?.privacy === 'none' && key !== 'check'),
  );
}

/** The table whose tab has this name. */
export const tableOfTab = (tab: string): TableName | undefined =>
  (Object.keys(tables) as TableName[]).find((name) => tables[name].tab.de === tab || tables[name].tab.en === tab);
