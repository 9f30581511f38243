import { randomId } from '../../domain/ids.ts';
import type { Result } from '../../domain/result.ts';
import type { Text } from '../../domain/text.ts';
import type { Marks } from '../../domain/traces.ts';
import { carryOut } from '../apply/carry-out.ts';
import type { Bench } from '../bench.ts';
import { type Erased, type Erasing, erase } from '../runs/erase.ts';
import { type Trace, tracesOf } from '../runs/traces.ts';

/** What the desk does for the rights of those who stand in the sheet. */
export interface PrivacyDesk {
  /** Everything in the file that holds one of these marks. */
  readonly tracesOf: (marks: Marks) => Result<readonly Trace[]>;
  /** Erases a person from the whole file. No undo. */
  readonly erasePerson: (erasing: Erasing) => Result<Erased>;
  /** Notes in Protokoll that something was looked at or handed out; the title names nobody. */
  readonly noteInJournal: (command: string, title: Text) => Result<unknown>;
}

/** The rights of those who stand in the sheet, over the whole file. */
export const privacyDesk = (bench: Bench): PrivacyDesk => ({
  tracesOf: (marks) => tracesOf(bench, marks),
  erasePerson: (erasing) => erase(bench, erasing),
  noteInJournal: (command, title) =>
    carryOut(
      { operation: randomId('O', bench.random), command, title, changes: [], journal: 'told', final: true },
      bench.reader,
      bench.journal,
    ),
});
