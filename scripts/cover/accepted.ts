/** A place that no test has to come by. */
export interface Unreached {
  readonly file: string;
  /** As the report names it. */
  readonly line: string;
  readonly what: string;
  readonly why: string;
}

export const UNREACHED: readonly Unreached[] = [];
