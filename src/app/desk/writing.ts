import type { Desk, Referring, Undone } from '../../define/use-case.ts';
import { randomId } from '../../domain/ids.ts';
import type { Cells } from '../../domain/plan.ts';
import type { Result } from '../../domain/result.ts';
import { type Dataset, tables } from '../../tables/index.ts';
import { carryOut } from '../apply/carry-out.ts';
import type { Bench } from '../bench.ts';
import type { Reader } from '../reading/reader.ts';
import { parseRow } from '../reading/rows.ts';
import type { Refusal } from '../roles.ts';
import { chooseLanguage } from '../runs/choose-language.ts';
import { referringTo } from '../runs/referring.ts';
import { mayTakeBack, takeBack } from '../runs/undo.ts';
import { checkedIn } from './checked.ts';
import { worded } from './rules.ts';

/** How the desk writes people's rows, and takes back what it wrote. */
export interface WritingDesk extends Pick<Desk<Dataset>, 'apply' | 'newId'> {
  /** Takes an operation back; `left` names what people changed since and what therefore stays. */
  readonly undo: (operation: string) => Result<Undone>;
  /** How many rows of which tabs refer to what undoing an operation would take away or rename. */
  readonly referring: (operation: string) => Result<readonly Referring[]>;
  /** Whether this person may take back what this command did. */
  readonly mayTakeBack: (command: string) => boolean;
}

/** Carrying out plans and taking them back, with the word in Prüfung that a new row gets. */
export function writingDesk(bench: Bench, refusal: Refusal): WritingDesk {
  return {
    apply: (plan) => {
      // Without its settings nobody knows the language, the profile or the layout of the sheet.
      const settings = bench.reader.orNotSetUp(bench.reader.settings());
      if (!settings.ok) return settings;
      const applied = carryOut(worded(plan, bench), bench.reader, bench.journal);
      // What a register's rows were called stands in the cache: rows that changed are read anew.
      if (applied.ok && plan.changes.some(({ kind, table }) => kind !== 'append' && isRegister(table)))
        bench.reader.forgetFacts();
      else if (applied.ok)
        for (const change of plan.changes)
          if (change.kind === 'append')
            learn(
              bench.reader,
              change.table,
              change.rows.map(({ cells }) => cells),
            );
      return applied;
    },
    newId: (prefix) => randomId(prefix, bench.random),
    undo: (operation) =>
      takeBack(
        operation,
        bench,
        refusal,
        (plan) => worded(plan, bench),
        (lang) => chooseLanguage(bench, lang, (fresh) => checkedIn(fresh, true), operation),
      ),
    referring: (operation) => referringTo(operation, bench, refusal),
    mayTakeBack: (command) => mayTakeBack(bench.features, command, refusal),
  };
}

/** Tables whose rows the cache knows. */
const isRegister = (table: string): table is 'associations' | 'elections' | 'contacts' =>
  table === 'associations' || table === 'elections' || table === 'contacts';

function learn(reader: Reader, table: string, cells: readonly Cells[]): void {
  if (isRegister(table))
    reader.learn(
      table,
      cells.map((one) => parseRow(tables[table], one, 0)),
    );
}
