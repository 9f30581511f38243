import type { Text } from './text.ts';

/** What can be expected to go wrong, said to a person: never an exception's words. */
export interface Problem {
  /** Stable, for code and tests: 'busy', 'missing-column', 'invalid', … */
  readonly code: ProblemCode;
  readonly text: Text;
  /** What the person can do about it. */
  readonly hint?: Text;
  /** Problems of single fields of a form, by the field's key. */
  readonly fields?: Readonly<Record<string, FieldProblem>>;
  /** A second try may succeed without any change. */
  readonly retry?: boolean;
  /** Entering oneself in the tab Koordination may end it. */
  readonly enters?: boolean;
}

export interface FieldProblem {
  readonly text: Text;
  /** What the person may have meant, ready to be taken over. */
  readonly suggestions?: readonly string[];
}

export type ProblemCode =
  | 'busy'
  | 'changed-meanwhile'
  | 'consent-missing'
  | 'file-changed'
  | 'copied-sheet'
  | 'double-column'
  | 'double-header'
  | 'double-tab'
  | 'forbidden'
  | 'gone'
  | 'internal'
  | 'invalid'
  | 'missing-column'
  | 'missing-file'
  | 'missing-header'
  | 'missing-tab'
  | 'newer-layout'
  | 'not-set-up'
  | 'platform'
  | 'protected'
  | 'quota'
  | 'too-large'
  | 'undone'
  | 'unknown-call';

export type Result<T, P = Problem> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: P };

/** What came of something that went well. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });
/** Why something did not go well, as a value: nothing is thrown. */
export const fail = <P>(problem: P): { readonly ok: false; readonly problem: P } => ({ ok: false, problem });
