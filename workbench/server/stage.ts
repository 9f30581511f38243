import type { Change, Workbook } from '../emulator/workbook';
import type { Kept } from '../store/state';
import type { Act } from './acts';
import type { AlertAnswer, Answer, MenuEntry, Surroundings } from './wire';

type Without<T> = T extends unknown ? Omit<T, 'version'> : never;
/** What the stage answers; the session adds the version. */
export type StageAnswer = Without<Answer>;

/** Where the script runs: the emulator as the workbench needs it. The session knows nothing else of it. */
export interface Stage {
  book(): Workbook;
  onChange(listener: (change: Change) => void): () => void;
  around(): Surroundings;
  keep(): Kept;
  menu(person: string): MenuEntry[];
  act(person: string, act: Act): StageAnswer;
  run(person: string, handler: string, label: string, answers: AlertAnswer[]): StageAnswer;
  call(person: string, name: string, args: unknown[], answers: AlertAnswer[]): StageAnswer;
  clock(person: string, to: string, answers: AlertAnswer[]): StageAnswer;
  fire(person: string, trigger: string, answers: AlertAnswer[]): StageAnswer;
  consent(person: string): StageAnswer;
}
