import type { Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import type { Guard } from './permits.ts';

/** A menu entry without a page: it does one thing and says in one toast or message what came of it. `D` is the part of the desk that it needs. */
export interface Command<D> extends Guard {
  /** The global function's name. */
  readonly name: string;
  readonly menu: Text;
  readonly run: (desk: D) => Result<Text>;
}
/** A command as data, frozen. It is listed in `main.ts`. */
export const defineCommand = <D>(command: Command<D>): Command<D> => Object.freeze(command);

/** A scheduled job. It looks at what is due, never at why it was called: triggers fire twice or not at all. */
export interface Job<D> {
  readonly name: string;
  readonly title: Text;
  /** The hour of the day, 0–23, within which Google fires it. */
  readonly hour: number;
  readonly run: (desk: D) => Result<Text>;
}
/** A job as data, frozen. It is listed in `main.ts`; setup gives it its trigger. */
export const defineJob = <D>(job: Job<D>): Job<D> => Object.freeze(job);
