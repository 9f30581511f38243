import type { Result } from '../domain/result.ts';
import type { Text } from '../domain/text.ts';
import type { Actor, Desk } from './use-case.ts';

/** Reads untrusted input; any zod schema fits. */
export interface Schema<I> {
  safeParse(
    input: unknown,
  ): { readonly success: true; readonly data: I } | { readonly success: false; readonly error: unknown };
}

/** One call that a page may make: a name, a schema, who may, and what it does. */
export interface Rpc<D, I = unknown, O = unknown> {
  readonly name: string;
  readonly input: Schema<I>;
  /** Absent: anyone at the sheet. A guard rail, not security (docs/privacy.md). */
  readonly roles?: readonly Actor['role'][];
  /** Open to everyone as long as nobody has the role of coordination. */
  readonly whileNobodyCoordinates?: true;
  run(input: I, desk: Desk<D>): Result<O>;
}

/** A sidebar or dialog with its menu entry. The page is `forms/<name>/view.tsx`, built to `<name>.html`. */
export interface Form<D> {
  readonly name: string;
  /** What Google's title bar shows. */
  readonly title: Text;
  /** The menu's words, with "…". */
  readonly menu: Text;
  readonly shown:
    | { readonly in: 'sidebar' }
    | { readonly in: 'dialog'; readonly width: number; readonly height: number };
  readonly calls: readonly Rpc<D>[];
}

export const defineForm = <D>(form: Form<D>): Form<D> => Object.freeze(form);

/** Keeps input and output types of a call while it is listed among others. */
export const defineRpc = <D, I, O>(call: Rpc<D, I, O>): Rpc<D, I, O> => Object.freeze(call);
