import type { Lang } from '../../src/domain/text.ts';
import type { Change, Workbook } from '../emulator/workbook.ts';
import type { Kept } from '../store/state.ts';
import type { Act } from './acts.ts';
import type { AlertAnswer, Answer, Mail, MenuEntry, Run, Selection, Surroundings } from './wire.ts';

type Without<T> = T extends unknown ? Omit<T, 'version'> : never;
/** What the stage answers; the session adds the version. */
export type StageAnswer = Without<Answer>;

/** Who starts an execution, what was answered to its questions so far, and what is selected. */
export interface Start {
  person: string;
  answers: AlertAnswer[];
  selection?: Selection | undefined;
}

/** Where the script runs: the emulator as the workbench needs it. The session knows nothing else of it. */
export interface Stage {
  book(): Workbook;
  onChange(listener: (change: Change) => void): () => void;
  around(): Surroundings;
  /** All mails that left, and the last executions, oldest first; ids grow. */
  mails(): Mail[];
  runs(): Run[];
  keep(): Kept;
  /** The language of the accounts of whoever acts from now on; nothing leaves them as they are. */
  speak(lang: Lang | undefined): void;
  menu(person: string): MenuEntry[];
  act(person: string, act: Exclude<Act, { kind: 'undo' | 'redo' }>): StageAnswer;
  /** Changes the sheet past everyone: no trigger fires. Where `change` gives false, nothing is changed. */
  rewrite(change: (book: Workbook) => boolean): boolean;
  run(start: Start, handler: string, label: string): StageAnswer;
  call(start: Start, name: string, args: unknown[]): StageAnswer;
  /** `moved` is called after each step on the way. */
  clock(to: string, moved: () => void): Promise<StageAnswer>;
  fire(start: Start, trigger: string): StageAnswer;
  consent(person: string): StageAnswer;
}
